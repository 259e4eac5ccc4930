"""Figures of a landscape, each with a unit and the direction in which it would ease the load.

There is no total: unlike things are not added up.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from landscape.graph import LandscapeGraph
from landscape.model.board import Member
from landscape.model.landscape import Landscape
from landscape.scenario.duties import PlacedDuty, Placement
from landscape.scenario.lineage import Lineage

Direction = Literal["fewer", "more", "none", "neither"]


@dataclass(frozen=True)
class Measure:
    """One figure before and after."""

    id: str
    unit: str
    """Id of the unit's name in the catalogue."""

    direction: Direction
    """`fewer` or `more` eases the load or closes a gap; `none` is best at nothing; `neither` is
    neutral by itself."""

    before: float | None
    after: float | None

    @property
    def change(self) -> float | None:
        """After less before."""
        if self.before is None or self.after is None:
            return None
        return self.after - self.before


@dataclass(frozen=True, order=True)
class SeatChange:
    """Seats of one organisation or board, before and after."""

    party: str
    before: int
    after: int


_MEASURES: tuple[tuple[str, str, Direction], ...] = (
    ("boards", "unit.boards", "neither"),
    ("seats", "unit.seats", "fewer"),
    ("organisations", "unit.organisations", "neither"),
    ("boards-meetings-known", "unit.boards", "more"),
    ("meetings-a-year", "unit.meetings", "fewer"),
    ("largest-board", "unit.seats", "neither"),
    ("longest-route", "unit.lines", "fewer"),
    ("boards-without-route", "unit.boards", "none"),
)

_DUTY_MEASURES: tuple[tuple[Placement, Direction], ...] = (
    ("placed", "neither"),
    ("condition", "neither"),
    ("confirm", "neither"),
    ("excluded", "none"),
    ("homeless", "none"),
    ("unmet-before", "none"),
)


def measure(before: LandscapeGraph, after: LandscapeGraph) -> tuple[Measure, ...]:
    """The figures of two landscapes, side by side."""
    old, new = _figures(before), _figures(after)
    return tuple(Measure(name, unit, way, old[name], new[name]) for name, unit, way in _MEASURES)


def measure_duties(placed: Sequence[PlacedDuty]) -> tuple[Measure, ...]:
    """How many duties, each counted in each area, are placed, conditional and homeless."""
    now = Counter(item.placement for item in placed)
    unmet = sum(item.was_unmet for item in placed)
    was: dict[Placement, int] = {"placed": len(placed) - unmet, "unmet-before": unmet}
    return tuple(
        Measure(f"duties-{name}", "unit.duties", way, was.get(name, 0), now[name])
        for name, way in _DUTY_MEASURES
    )


def find_seat_changes(
    before: Landscape, after: Landscape, lineage: Lineage
) -> tuple[SeatChange, ...]:
    """The seats of every organisation and board that has more or fewer seats than before.

    A board that sits on others is followed to its successor: the seats of boards that became one
    are counted together.
    """
    old, new = _seats(before, lineage), _seats(after)
    changes = (SeatChange(party, old[party], new[party]) for party in old.keys() | new.keys())
    return tuple(sorted(change for change in changes if change.before != change.after))


def _seats(landscape: Landscape, lineage: Lineage | None = None) -> Counter[str]:
    sitting = (m for board in landscape.boards for m in board.members if m.sits)
    return Counter(party for member in sitting for party in _heirs(member, lineage))


def _heirs(member: Member, lineage: Lineage | None) -> tuple[str, ...]:
    """Who has the seat after; a board that ended is still named as the one that had it."""
    heirs = lineage.follow(member.board) if lineage and member.board else ()
    return heirs or (member.party,)


def _figures(graph: LandscapeGraph) -> dict[str, float | None]:
    boards = graph.landscape.boards
    seats = [sum(member.sits for member in board.members) for board in boards]
    parties = {m.organisation for b in boards for m in b.members if m.sits and m.organisation}
    meetings = [board.meetings.a_year for board in boards if board.meetings]
    routes = [graph.find_route_to_account_holder(board.id) for board in boards]
    return {
        "boards": len(boards),
        "seats": sum(seats),
        "organisations": len(parties),
        "boards-meetings-known": len(meetings),
        "meetings-a-year": sum(meetings) if meetings else None,
        "largest-board": max(seats, default=None),
        "longest-route": max((len(route) - 1 for route in routes if route), default=None),
        "boards-without-route": sum(not route for route in routes),
    }
