"""Where every duty is met after a scenario: placed, placed with a condition, or homeless."""

from dataclasses import dataclass
from typing import Literal, get_args

from landscape.graph import LandscapeGraph
from landscape.model.area import Area
from landscape.model.duty import Duty
from landscape.model.message import Term
from landscape.model.text import Text

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
    was_unmet: bool
    """Whether nobody met it before, in the area or a part of it."""

    condition: Text | Term | None = None
    """What the law asks of a board that meets the duty for a wider area, from the catalogue of
    duties; where that says nothing, what the law makes of joint working."""


def place_duties(before: LandscapeGraph, after: LandscapeGraph) -> tuple[PlacedDuty, ...]:
    """Every duty in every area in which it is looked for, with where it is met."""
    pairs = {(d.id, a.id): (d, a) for graph in (before, after) for d, a in graph.find_duty_areas()}
    return tuple(_place(before, after, *pairs[key]) for key in sorted(pairs))


def _place(before: LandscapeGraph, after: LandscapeGraph, duty: Duty, area: Area) -> PlacedDuty:
    was = tuple(board.id for board in before.find_boards_meeting(duty.id, area.id))
    now = tuple(board.id for board in after.find_boards_meeting(duty.id, area.id))
    lost = set(after.find_councils_unmet(duty.id, area.id))
    lost_before = set(before.find_councils_unmet(duty.id, area.id))
    placement: Placement = "placed"
    if lost:
        placement = "unmet-before" if lost <= lost_before else "homeless"
    elif _needs_condition(before, after, duty, area):
        placement = "condition"
    condition = _condition(duty) if placement == "condition" else None
    return PlacedDuty(duty.id, area.id, placement, was, now, bool(lost_before), condition)


def _needs_condition(before: LandscapeGraph, after: LandscapeGraph, duty: Duty, area: Area) -> bool:
    """Whether a board meets the duty here that serves a wider area than those that met it before.

    What counts is who met the duty, not who came before the board: a wide board that takes the
    duty on, by transfer or by merger, meets it jointly for the first time.
    """
    if duty.joint.mode in ("already-regional", "n/a"):
        return False
    here = frozenset(area.councils)
    known = [before.councils_of(b) for b in before.find_boards_meeting(duty.id, area.id)]
    reaches = (after.councils_of(b) for b in after.find_boards_meeting(duty.id, area.id))
    return any(
        bool(reach - here) and not any(reach <= councils for councils in known) for reach in reaches
    )


def _condition(duty: Duty) -> Text | Term:
    if duty.joint.condition:
        return Text(en=duty.joint.condition)
    return Term(id=f"joint-mode.{duty.joint.mode}")
