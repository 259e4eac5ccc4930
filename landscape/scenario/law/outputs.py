"""What comes of one duty and another waits for, where a scenario moves or loses the first."""

from collections.abc import Iterable, Iterator

from landscape.graph import LandscapeGraph
from landscape.model.duty import Duty
from landscape.scenario.duties import PlacedDuty, find_lost_councils
from landscape.scenario.law.point import LegalPoint


def find_waiting(
    before: LandscapeGraph, after: LandscapeGraph, placed: PlacedDuty, duty: Duty
) -> Iterator[LegalPoint]:
    """A point where boards wait for what comes of a duty that has no home, or is met by others.

    A board that makes an output for itself waits for nobody.
    """
    if placed.before == placed.after:
        return
    is_lost = placed.placement == "homeless"
    councils: Iterable[str] = after.landscape.councils_of(placed.area)
    if is_lost:
        councils = find_lost_councils(before, after, duty.id, placed.area)
    waiting: dict[tuple[str, ...], list[str]] = {}
    for council in sorted(councils):
        waiting.setdefault(_find_needed(after, placed, duty, council), []).append(council)
    for needed, there in sorted(waiting.items()):
        if needed:
            yield LegalPoint(
                "output-waiting" if is_lost else "output-moved",
                duty.id,
                (placed.area,),
                tuple(there),
                placed.before if is_lost else placed.after,
                things=needed,
            )


def _find_needed(
    after: LandscapeGraph, placed: PlacedDuty, duty: Duty, council: str
) -> tuple[str, ...]:
    """The duties that others meet for a council and that wait for what comes of this one."""
    fed = sorted({needed for output in duty.outputs for needed in output.feeds})
    return tuple(
        needed
        for needed in fed
        if {board.id for board in after.find_boards_meeting(needed, council)} - set(placed.after)
    )
