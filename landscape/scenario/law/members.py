"""Required members that have no seat on the boards that meet a duty after a scenario."""

from collections.abc import Iterator

from landscape.graph import LandscapeGraph
from landscape.model.duty import Duty
from landscape.scenario.duties import PlacedDuty
from landscape.scenario.law.point import LegalPoint, PointKind


def find_absent(
    before: LandscapeGraph, after: LandscapeGraph, placed: PlacedDuty, duty: Duty
) -> Iterator[LegalPoint]:
    """A point for each required kind of member without a seat; one that never had it told apart.

    One that never had a seat is told of only where a board newly meets the duty: what was so
    already is no matter of the scenario.
    """
    boards = [after.landscape.board_by_id[board] for board in placed.after]
    is_recorded = all(board.member_list == "complete" for board in boards)
    is_new = placed.before != placed.after
    for absent in after.find_absent_members(duty, placed.area):
        without = _find_without(before, duty, placed.area, absent.type)
        had = tuple(c for c in absent.councils if c not in without)
        never = tuple(c for c in absent.councils if c in without and is_new)
        kinds: dict[PointKind, tuple[str, ...]] = {"member-lost": had, "member-never": never}
        for kind, councils in kinds.items():
            if councils:
                yield LegalPoint(
                    kind, duty.id, (placed.area,), councils, placed.after, (absent.type,),
                    is_recorded,
                )  # fmt: skip


def _find_without(before: LandscapeGraph, duty: Duty, area: str, kind: str) -> frozenset[str]:
    """The councils of an area for which no such member sat before, or no board met the duty."""
    absent = (a.councils for a in before.find_absent_members(duty, area) if a.type == kind)
    return frozenset(before.find_councils_unmet(duty.id, area)).union(*absent)
