"""Figures of a landscape, each with a unit and the direction in which it would ease the load.

There is no total: unlike things are not added up.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from landscape.findings import Finding, Severity
from landscape.graph import LandscapeGraph
from landscape.graph.bridges import find_only_links
from landscape.graph.duplication import count_duplication
from landscape.graph.footprints import find_crossings
from landscape.graph.workload import find_hours
from landscape.scenario.duties import PlacedDuty, Placement

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


_MEASURES: tuple[tuple[str, str, Direction], ...] = (
    ("boards", "unit.boards", "neither"),
    ("seats", "unit.seats", "fewer"),
    ("organisations", "unit.organisations", "neither"),
    ("boards-meetings-known", "unit.boards", "more"),
    ("meetings-a-year", "unit.meetings", "fewer"),
    ("largest-board", "unit.seats", "neither"),
    ("longest-route", "unit.lines", "fewer"),
    ("boards-without-route", "unit.boards", "none"),
    ("hours-low", "unit.hours", "fewer"),
    ("hours-central", "unit.hours", "fewer"),
    ("hours-high", "unit.hours", "fewer"),
    ("duplication", "unit.boards", "none"),
    ("crossings", "unit.pairs", "none"),
    ("only-links", "unit.boards", "neither"),
)

_DUTY_MEASURES: tuple[tuple[Placement, Direction], ...] = (
    ("placed", "neither"),
    ("condition", "neither"),
    ("confirm", "neither"),
    ("excluded", "none"),
    ("homeless", "none"),
    ("unmet-before", "none"),
)

_FINDING_MEASURES: tuple[tuple[Severity, Direction], ...] = (
    ("serious", "none"),
    ("warning", "none"),
    ("note", "neither"),
)


def measure(before: LandscapeGraph, after: LandscapeGraph) -> tuple[Measure, ...]:
    """The figures of two landscapes, side by side."""
    old, new = _figures(before), _figures(after)
    return tuple(Measure(name, unit, way, old[name], new[name]) for name, unit, way in _MEASURES)


def measure_findings(before: Sequence[Finding], after: Sequence[Finding]) -> tuple[Measure, ...]:
    """How many findings there are of each weight, accepted ones among them, the heaviest first."""
    old, new = (Counter(finding.severity for finding in found) for found in (before, after))
    return tuple(
        Measure(f"findings-{weight}", "unit.findings", way, old[weight], new[weight])
        for weight, way in _FINDING_MEASURES
    )


def measure_losses(last_seats: int, bridges: int) -> tuple[Measure, ...]:
    """What only a change can lose, and so is nothing before it."""
    return (
        Measure("last-seats", "unit.last-seats", "none", 0, last_seats),
        Measure("lost-bridges", "unit.pairs", "none", 0, bridges),
    )


def measure_duties(placed: Sequence[PlacedDuty]) -> tuple[Measure, ...]:
    """How many duties, each counted in each area, are placed, conditional and homeless."""
    now = Counter(item.placement for item in placed)
    unmet = sum(item.was_unmet for item in placed)
    was: dict[Placement, int] = {"placed": len(placed) - unmet, "unmet-before": unmet}
    return tuple(
        Measure(f"duties-{name}", "unit.duties", way, was.get(name, 0), now[name])
        for name, way in _DUTY_MEASURES
    )


def _figures(graph: LandscapeGraph) -> dict[str, float | None]:
    boards = graph.landscape.boards
    seats = [sum(member.sits for member in board.members) for board in boards]
    parties = {m.organisation for b in boards for m in b.members if m.sits and m.organisation}
    meetings = [board.meetings.a_year for board in boards if board.meetings]
    hours = find_hours(graph.landscape)
    low, central, high = hours.whole if hours else (None, None, None)
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
        "hours-low": low,
        "hours-central": central,
        "hours-high": high,
        "duplication": count_duplication(graph),
        "crossings": len(find_crossings(graph.landscape)),
        "only-links": len(find_only_links(graph.landscape)),
    }
