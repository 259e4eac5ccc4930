"""The plan of a scenario on a landscape in shorthand, and what there is to do in it."""

from landscape.scenario import Scenario, apply, compare
from landscape.scenario.plan import make_plan
from tests.scenario.one_duty import with_the_duty
from tests.scenario.steps import a_scenario, today


def planned(boards, *steps, dates=None, plan=None, **case):
    """The plan of a scenario on a landscape in shorthand."""
    scenario = a_scenario(*steps)
    body = scenario.body.model_copy(update=dates or {})
    landscape = today(boards=boards, **with_the_duty(plan, case))
    outcome = apply(Scenario(id=scenario.id, body=body), landscape)
    return make_plan(compare(outcome))


def todo(plan, *kinds):
    return [item.what.text("en") for item in plan if not kinds or item.kind in kinds]
