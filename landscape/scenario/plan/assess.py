"""What duties ask for when the structure of boards is changed, once for the whole scenario."""

from collections.abc import Iterator

from landscape.model.duty import Duty
from landscape.model.message import message
from landscape.scenario.compare import STAYING, BoardChange
from landscape.scenario.plan.ground import Ground
from landscape.scenario.plan.item import PlanItem


def plan_assessments(ground: Ground) -> Iterator[PlanItem]:
    """One for each duty that asks something of such a change; none where boards only go on.

    Only duties that are in force on the day from which the scenario starts.
    """
    changed = tuple(
        change.board for change in ground.comparison.boards if _is_structural(ground, change)
    )
    if changed:
        for duty in ground.before.duties:
            if duty.on_change:
                yield _assess(ground, duty, duty.on_change, changed)


def _is_structural(ground: Ground, change: BoardChange) -> bool:
    """Whether a board begins, ends or takes on or gives up a duty; a new name is no such thing.

    A board that takes another in is changed, and so is the one that a duty moves to.
    """
    if change.action not in (*STAYING, "renamed"):
        return True
    new = ground.after.board_by_id.get(change.board)
    forerunners = ground.find_forerunners(change.board)
    if new is None:
        return False
    if len(forerunners) != 1:
        return True
    return ground.find_met(ground.before, forerunners[0]) != ground.find_met(ground.after, new)


def _assess(ground: Ground, duty: Duty, asks: str, boards: tuple[str, ...]) -> PlanItem:
    """Asked are those at the changed boards who hold the duty; where none is known, the kinds."""
    known = {**ground.before.board_by_id, **ground.after.board_by_id}
    asked, kinds = ground.find_holders(duty, boards, {known[board].area for board in boards})
    general = ".general-knowledge" if duty.grade == "C" else ""
    steps = {place for board in boards for place in ground.trace.find(board)}
    return PlanItem(
        "assess",
        "",
        message(f"plan.assess{general}", duty=duty.name, asks=asks),
        (asks,),
        asked=asked,
        asked_kinds=() if asked else kinds,
        told_by=boards,
        steps=tuple(sorted(steps)),
        duty=duty.id,
    )
