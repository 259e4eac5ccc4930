"""Where every duty is met after a scenario, and what the law makes of that."""

from dataclasses import dataclass
from typing import Literal, get_args

from landscape.graph import LandscapeGraph
from landscape.model.area import Area
from landscape.model.duty import Duty
from landscape.model.message import Term
from landscape.model.text import Text

Placement = Literal["placed", "condition", "confirm", "excluded", "homeless", "unmet-before"]

PLACEMENTS: tuple[Placement, ...] = get_args(Placement)

JOINT: tuple[Placement, ...] = ("condition", "confirm", "excluded")
"""The placements of a duty that a board would newly meet for a wider area."""


@dataclass(frozen=True)
class PlacedDuty:
    """Where one duty is met in one area, before and after."""

    duty: str
    area: str
    placement: Placement
    """`condition`: newly met for a wider area, and the law names the way or what it needs.
    `confirm`: the same, and the law is silent or known in general only, or the duty is met region
    by region and the board takes in several. `excluded`: the same, and the law leaves no way.
    `unmet-before`: no board met it before either, so it was not lost."""

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
    was_unmet = bool(before.find_councils_unmet(duty.id, area.id))
    placement: Placement = "placed"
    if find_lost_councils(before, after, duty.id, area.id):
        placement = "homeless"
    elif after.find_councils_unmet(duty.id, area.id):
        placement = "unmet-before"
    elif find_newly_joint(before, after, duty, area):
        placement = judge_joint_meeting(duty)
    condition = _condition(duty) if placement in JOINT else None
    return PlacedDuty(duty.id, area.id, placement, was, now, was_unmet, condition)


def find_lost_councils(
    before: LandscapeGraph, after: LandscapeGraph, duty: str, area: str
) -> tuple[str, ...]:
    """The councils of an area for which a duty was met before and is not after, sorted."""
    known = before.find_councils_unmet(duty, area)
    return tuple(c for c in after.find_councils_unmet(duty, area) if c not in known)


def judge_joint_meeting(duty: Duty) -> Placement:
    """What the law makes of one board that newly meets a duty for a wider area.

    General knowledge (grade C) says neither that it may nor that it may not. What a duty needs that
    each region meets by itself is asked in one region as well, and is no way to meet it in several.
    """
    if duty.grade == "C" or is_asked_in_each_region(duty):
        return "confirm"
    if duty.joint.routes or duty.joint.needs:
        return "condition"
    return "excluded" if duty.joint.mode == "excluded" else "confirm"


def is_asked_in_each_region(duty: Duty) -> bool:
    """Whether what a duty needs is needed of whoever meets it, be it for one region alone."""
    joint = duty.joint
    return joint.mode == "already-regional" and bool(joint.needs) and not joint.routes


def find_newly_joint(
    before: LandscapeGraph, after: LandscapeGraph, duty: Duty, area: Area
) -> tuple[str, ...]:
    """The boards that meet a duty in an area and serve a wider one than those that met it before.

    What counts is who met the duty, not who came before the board: a wide board that takes the
    duty on, by transfer or by merger, meets it jointly for the first time. That goes for a duty
    that is regional already as well, of which each region has a body of its own.
    """
    if duty.joint.mode == "n/a":
        return ()
    here = frozenset(area.councils)
    known = [before.councils_of(b) for b in before.find_boards_meeting(duty.id, area.id)]
    reaches = ((b.id, after.councils_of(b)) for b in after.find_boards_meeting(duty.id, area.id))
    return tuple(
        board
        for board, reach in reaches
        if reach - here and not any(reach <= councils for councils in known)
    )


def _condition(duty: Duty) -> Text | Term:
    if duty.joint.condition:
        return Text(en=duty.joint.condition)
    return Term(id=f"joint-mode.{duty.joint.mode}")
