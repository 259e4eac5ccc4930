"""What a scenario does to those who sit on boards: seats, boards, hours, and last seats lost."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from landscape.graph.bridges import find_seats_by_council, kind_of
from landscape.graph.workload import Range, find_loads
from landscape.model.board import Member
from landscape.model.landscape import Landscape
from landscape.scenario.lineage import Lineage
from landscape.scenario.scenario import Outcome

Who = Literal["organisation", "kind"]


@dataclass(frozen=True)
class SeatChange:
    """Seats of one organisation or board, before and after, and the boards that they are on."""

    party: str
    before: int
    after: int
    boards_before: int
    boards_after: int
    hours_before: Range | None
    """Hours a year, estimated; none for a board, and where the landscape makes no assumptions."""

    hours_after: Range | None

    @property
    def is_change(self) -> bool:
        """Whether anything differs."""
        before = (self.before, self.boards_before, self.hours_before)
        return before != (self.after, self.boards_after, self.hours_after)


@dataclass(frozen=True, order=True)
class LastSeat:
    """That somebody has seats for some councils before, and for these none after."""

    who: Who
    name: str
    """Id of the organisation; of a kind, the type of organisation."""

    councils: tuple[str, ...]
    boards: tuple[str, ...]
    """Where it sat for these councils."""

    is_anywhere: bool
    """Whether it has no seat left for any other council either."""


def find_seat_changes(
    outcome: Outcome, *, leave_out: frozenset[str] = frozenset()
) -> tuple[SeatChange, ...]:
    """Every organisation and board whose seats, boards or hours differ, by id.

    A board that sits on others is followed to its successor: the seats of boards that became one
    are counted together. Boards in `leave_out` are not counted at all.
    """
    old = _Tally(outcome.before, leave_out, outcome.lineage)
    new = _Tally(outcome.landscape, leave_out)
    changes = (_change(party, old, new) for party in sorted(old.boards.keys() | new.boards.keys()))
    return tuple(change for change in changes if change.is_change)


def find_last_seats(outcome: Outcome) -> tuple[LastSeat, ...]:
    """Organisations, and kinds of organisation, that lose their last seat for some council."""
    had, has = _find_served(outcome.before), _find_served(outcome.landscape)
    return tuple(sorted(_lose(had, has)))


class _Tally:
    """On which boards each party sits, a board once for every seat, and its hours."""

    def __init__(
        self, landscape: Landscape, leave_out: frozenset[str], lineage: Lineage | None = None
    ) -> None:
        counted = frozenset(landscape.board_by_id) - leave_out
        self.hours = {load.organisation: load.hours for load in find_loads(landscape, counted)}
        self.boards: dict[str, list[str]] = {}
        for board in landscape.boards:
            for member in board.members if board.id in counted else ():
                for party in _heirs(member, lineage) if member.sits else ():
                    self.boards.setdefault(party, []).append(board.id)


def _change(party: str, old: _Tally, new: _Tally) -> SeatChange:
    before, after = old.boards.get(party, []), new.boards.get(party, [])
    return SeatChange(
        party=party,
        before=len(before),
        after=len(after),
        boards_before=len(set(before)),
        boards_after=len(set(after)),
        hours_before=_hours(party, old, new),
        hours_after=_hours(party, new, old),
    )


def _hours(party: str, one: _Tally, other: _Tally) -> Range | None:
    """The hours in one landscape: none at all for a party that sits in the other only."""
    if party in one.hours:
        return one.hours[party]
    return Range(0, 0, 0) if other.hours.get(party) else None


def _heirs(member: Member, lineage: Lineage | None) -> tuple[str, ...]:
    """Who has the seat after; a board that ended is still named as the one that had it."""
    heirs = lineage.follow(member.board) if lineage and member.board else ()
    return heirs or (member.party,)


Served = dict[tuple[Who, str], dict[str, set[str]]]
"""For every organisation and kind, the councils for which it sits, each with the boards."""


def _find_served(landscape: Landscape) -> Served:
    served: Served = {}
    for board, member, councils in find_seats_by_council(landscape):
        names: Iterable[tuple[Who, str]] = (
            ("organisation", member.party),
            ("kind", kind_of(landscape, member)),
        )
        for name in names:
            for council in councils:
                served.setdefault(name, {}).setdefault(council, set()).add(board.id)
    return served


def _lose(had: Served, has: Served) -> Iterator[LastSeat]:
    for (who, name), before in had.items():
        after = has.get((who, name), {})
        lost = sorted(before.keys() - after.keys())
        if lost:
            boards = sorted(set().union(*(before[council] for council in lost)))
            yield LastSeat(who, name, tuple(lost), tuple(boards), not after)
