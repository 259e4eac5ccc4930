"""Where every duty is met after a scenario: placed, placed with a condition, or homeless."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from landscape.graph import LandscapeGraph
from landscape.model.area import Area
from landscape.model.duty import Duty
from landscape.scenario.lineage import Lineage

Placement = Literal["placed", "condition", "homeless", "unmet-before"]

PLACEMENTS: tuple[Placement, ...] = get_args(Placement)


@dataclass(frozen=True)
class PlacedDuty:
    """Where one duty is met in one area, before and after."""

    duty: str
    area: str
    placement: Placement
    """`unmet-before`: no board met it before either, so the scenario did not lose it."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    condition: str | None = None
    """What the law asks of a board that meets the duty for a wider area, from the catalogue."""


def place_duties(
    before: LandscapeGraph, after: LandscapeGraph, lineage: Lineage
) -> tuple[PlacedDuty, ...]:
    """Every duty in every area in which it is looked for, with where it is met."""
    pairs = {(d.id, a.id): (d, a) for graph in (before, after) for d, a in graph.find_duty_areas()}
    return tuple(_place(before, after, lineage, *pairs[key]) for key in sorted(pairs))


def _place(
    before: LandscapeGraph, after: LandscapeGraph, lineage: Lineage, duty: Duty, area: Area
) -> PlacedDuty:
    was = tuple(board.id for board in before.find_boards_meeting(duty.id, area.id))
    now = tuple(board.id for board in after.find_boards_meeting(duty.id, area.id))
    lost = set(after.find_councils_unmet(duty.id, area.id))
    lost_before = set(before.find_councils_unmet(duty.id, area.id))
    if lost:
        placement: Placement = "unmet-before" if lost <= lost_before else "homeless"
        return PlacedDuty(duty.id, area.id, placement, was, now)
    if _needs_condition(before, after, lineage, duty, area):
        return PlacedDuty(duty.id, area.id, "condition", was, now, _condition(duty))
    return PlacedDuty(duty.id, area.id, "placed", was, now)


def _needs_condition(
    before: LandscapeGraph, after: LandscapeGraph, lineage: Lineage, duty: Duty, area: Area
) -> bool:
    """Whether a board meets the duty here that serves a wider area than its predecessors did."""
    if duty.joint.mode in ("already-regional", "n/a"):
        return False
    here = frozenset(area.councils)
    for board in after.find_boards_meeting(duty.id, area.id):
        ancestors = lineage.find_ancestors(board.id)
        known = list(_councils(before, ancestors))
        reach = after.councils_of(board)
        if reach - here and not any(reach <= councils for councils in known):
            return True
    return False


def _councils(graph: LandscapeGraph, boards: tuple[str, ...]) -> Iterator[frozenset[str]]:
    for board in boards:
        yield graph.councils_of(graph.landscape.board_by_id[board])


def _condition(duty: Duty) -> str:
    return duty.joint.condition or duty.joint.mode
