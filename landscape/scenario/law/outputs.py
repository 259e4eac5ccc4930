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
    waiting: dict[str, list[str]] = {}
    for needed in sorted({fed for output in duty.outputs for fed in output.feeds}):
        for council in sorted(councils):
            boards = {board.id for board in after.find_boards_meeting(needed, council)}
            if boards - set(placed.after):
                waiting.setdefault(council, []).append(needed)
    for council, needed_there in waiting.items():
        yield LegalPoint(
            "output-waiting" if is_lost else "output-moved",
            duty.id,
            (placed.area,),
            (council,),
            placed.before if is_lost else placed.after,
            things=tuple(needed_there),
        )
