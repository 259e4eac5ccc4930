"""Makes the plan of a scenario."""

from dataclasses import replace
from datetime import date

from landscape.model.partial_date import PartialDate
from landscape.scenario.compare import Comparison
from landscape.scenario.dates import find_given
from landscape.scenario.plan.assess import plan_assessments
from landscape.scenario.plan.boards import plan_boards
from landscape.scenario.plan.ground import Ground
from landscape.scenario.plan.item import BEFORE_THE_FIRST_MEETING, OF_THE_END, PlanItem
from landscape.scenario.plan.law import plan_law, plan_outputs
from landscape.scenario.plan.lines import plan_lines
from landscape.scenario.plan.seats import plan_seats
from landscape.scenario.plan.work import plan_themes, plan_work

_PARTS = (
    plan_law,
    plan_assessments,
    plan_themes,
    plan_boards,
    plan_seats,
    plan_lines,
    plan_outputs,
    plan_work,
)


def make_plan(comparison: Comparison) -> tuple[PlanItem, ...]:
    """What is to be done, in the order in which it has to happen; nothing where nothing differs.

    Day by day; of one day, what is lawful comes first and what ends comes last.
    """
    ground = Ground(comparison)
    found = (replace(item, by=_find_day(ground, item)) for part in _PARTS for item in part(ground))
    return tuple(sorted(found, key=_place))


def _place(item: PlanItem) -> tuple[object, ...]:
    """What has no day is done on the scenario's own, before all else; what follows is last."""
    day = date.max if item.is_afterwards else date.min
    return (item.by.first_day if item.by else day, *item.order)


def _find_day(ground: Ground, item: PlanItem) -> PartialDate | None:
    """The day by which: the new boards first meet, or take over, or the old ones end.

    Of the steps out of which a thing comes, the first to take effect is what it has to be done
    for; what ends with its board has until that one ends.
    """
    if item.is_afterwards:
        return None
    body = ground.comparison.outcome.scenario.body
    given = [find_given(body, body.steps[place - 1]) for place in item.steps]
    if item.kind in OF_THE_END and item.board not in ground.after.board_by_id and given:
        return given[-1]["closed"]
    name = "shadow" if item.kind in BEFORE_THE_FIRST_MEETING else "live"
    days = [each[name] for each in given]
    known = [day for day in days if day]
    return min(known) if known and len(known) == len(days) else None
