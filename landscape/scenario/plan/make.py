"""Makes the plan of a scenario."""

from dataclasses import replace

from landscape.scenario.compare import Comparison
from landscape.scenario.plan.boards import plan_boards
from landscape.scenario.plan.ground import Ground
from landscape.scenario.plan.item import BEFORE_THE_FIRST_MEETING, PlanItem
from landscape.scenario.plan.law import plan_law, plan_outputs
from landscape.scenario.plan.lines import plan_lines
from landscape.scenario.plan.seats import plan_seats
from landscape.scenario.plan.work import plan_themes, plan_work
from landscape.scenario.scenario import ScenarioBody


def make_plan(comparison: Comparison) -> tuple[PlanItem, ...]:
    """What is to be done, in the order in which it has to happen; nothing where nothing differs."""
    ground, body = Ground(comparison), comparison.outcome.scenario.body
    parts = (plan_law, plan_themes, plan_boards, plan_seats, plan_lines, plan_outputs, plan_work)
    found = (_with_day(item, body) for part in parts for item in part(ground))
    return tuple(sorted(found, key=lambda item: item.order))


def _with_day(item: PlanItem, body: ScenarioBody) -> PlanItem:
    """The item with the day by which: the first meeting of the new boards, or their start."""
    first = item.kind in BEFORE_THE_FIRST_MEETING
    return replace(item, by=(body.shadow or body.live) if first else body.live)
