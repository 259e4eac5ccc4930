"""Which boards the map shows, and what in the address is not there to be shown."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from landscape.graph import LandscapeGraph
from landscape.model.board import BASES, TIERS, Board, Line, Tier
from landscape.render.chart import find_lines_shown
from landscape.render.later import find_later
from landscape.render.neighbourhood import MOST_STEPS, Neighbourhood, find_neighbourhood
from landscape.render.places import find_footprints
from landscape.render.selection import Selection, select
from landscape.render.since import SinceMap
from landscape.viewer.address import View

Opening = Literal["national", "regional", "wide", "local", "since"]

OPENING_TIERS: dict[str, tuple[Tier, ...]] = {
    "national": ("national",),
    "regional": ("regional",),
    "wide": ("regional", "sub-regional"),
    "local": ("sub-regional", "local"),
}
"""What is shown of a place before more is chosen, for the whole is too much to begin with."""

FEW = 8
"""A region with fewer regional boards than this opens with its sub-regional ones as well."""

Unknown = tuple[tuple[str, str], ...]
"""Parameters of the address with values that name nothing."""


@dataclass(frozen=True)
class Shown:
    """The boards and lines that a view asks for."""

    boards: frozenset[str]
    everything: frozenset[str]
    """All the boards of the place that is looked at, and those that are shown."""

    lines: tuple[tuple[str, Line], ...]
    """The lines that are shown, each with the board from which it leads."""

    opening: Opening | None = None
    """What is shown to begin with, where nothing but a place was chosen."""

    later: tuple[Board, ...] = ()
    """The boards that meet the choices once they have begun, after the day."""

    near: Neighbourhood | None = None
    """Of which board only the neighbourhood is shown, whatever else is chosen."""

    wanted: Selection | None = None
    """The choices that the boards meet, where not a neighbourhood is shown."""

    since: SinceMap | None = None
    """What is shown of two days, where what differs between them is asked for."""


def find_shown(graph: LandscapeGraph, view: View) -> Shown:
    """The boards near the chosen one where a view asks for that, or those that meet its choices."""
    everything = select(graph, Selection(area=view.area))
    if view.board and is_near(view):
        near = find_neighbourhood(graph, view.board, up=view.up or 0, down=view.down or 0)
        return Shown(near.boards, everything | near.boards, near.lines, near=near)
    return _find_chosen(graph, view, everything)


def is_near(view: View) -> bool:
    """Whether a view asks for what is near a board, should one be chosen."""
    return view.up is not None or view.down is not None


def _find_chosen(graph: LandscapeGraph, view: View, everything: frozenset[str]) -> Shown:
    """The boards that meet the choices of a view; to begin with, those of one tier or two."""
    name = _find_opening(graph, view.area)
    wanted = Selection(tiers=OPENING_TIERS[name], area=view.area)
    opening = select(graph, wanted)
    chosen = view.tiers or view.themes or view.organisations or view.status
    if not chosen and 0 < len(opening) < len(everything):
        lines = find_lines_shown(graph, opening)
        later = find_later(graph, wanted)
        return Shown(opening, everything, lines, name, later, wanted=wanted)
    wanted = Selection(
        tiers=view.tiers,
        themes=view.themes,
        organisations=view.organisations,
        bases=view.status,
        area=view.area,
    )
    boards = select(graph, wanted)
    lines = find_lines_shown(graph, boards)
    later = find_later(graph, wanted)
    return Shown(boards, everything | boards, lines, later=later, wanted=wanted)


def find_shown_since(before: LandscapeGraph, graph: LandscapeGraph, view: View) -> Shown:
    """What a view shows of two days: the boards of either day that meet its choices.

    To begin with, those that differ and those to which their lines lead.
    """
    now = find_shown(graph, view)
    everything = now.everything | select(before, Selection(area=view.area))
    moved = SinceMap(before, graph, everything).kinds.keys()
    is_opening = bool(now.opening and moved)
    opening: Opening | None = "since" if is_opening else now.opening
    if is_opening:
        led_to = (
            line.to for one in (before, graph) for b in moved for line in one.find_lines_from(b)
        )
        boards = frozenset(moved) | (frozenset(led_to) & everything)
    else:
        boards = now.boards | _find_then(before, view, now)
    since = SinceMap(before, graph, boards)
    every = SinceMap(before, graph, everything | since.boards)
    lines = (*since.lines["new"], *since.lines["same"], *since.lines["ended"])
    return Shown(since.boards, every.boards, lines, opening, (), now.near, now.wanted, since)


def _find_then(before: LandscapeGraph, view: View, now: Shown) -> frozenset[str]:
    """The boards of the earlier day that meet the same choices."""
    if now.near:
        board = now.near.board
        if board not in before.landscape.board_by_id:
            return frozenset()
        return find_neighbourhood(before, board, up=view.up or 0, down=view.down or 0).boards
    wanted = now.wanted or Selection()
    known = before.landscape.organisation_by_id
    organisations = tuple(one for one in wanted.organisations if one in known)
    if wanted.organisations and not organisations:
        return frozenset()
    return select(before, replace(wanted, organisations=organisations))


def _find_opening(graph: LandscapeGraph, area: str | None) -> Opening:
    landscape = graph.landscape
    place = landscape.area_by_id[area or landscape.about.area]
    if place.kind == "wales":
        return "national"
    if len(place.councils) == 1:
        return "local"
    regional, wide = (
        select(graph, Selection(tiers=OPENING_TIERS[name], area=area))
        for name in ("regional", "wide")
    )
    return "wide" if len(regional) < FEW and regional < wide else "regional"


def leave_out_unknown(graph: LandscapeGraph, view: View) -> tuple[View, Unknown]:
    """The view without what the landscape does not have on its day, and what that was."""
    landscape = graph.landscape
    known: Mapping[str, Collection[object]] = {
        "tiers": TIERS,
        "status": BASES,
        "themes": landscape.theme_by_id,
        "organisations": landscape.organisation_by_id,
        "board": landscape.board_by_id,
        "organisation": landscape.organisation_by_id,
        "area": {place.id for place in find_footprints(landscape)},
        "later": ("shown",),
        "up": range(MOST_STEPS + 1),
        "down": range(MOST_STEPS + 1),
    }
    # The whole landscape is no choice of a place.
    asked = replace(view, area=None if view.area == landscape.about.area else view.area)
    changes: dict[str, object] = {}
    unknown: list[tuple[str, str]] = []
    for name, choices in known.items():
        value = getattr(asked, name)
        values = value if isinstance(value, tuple) else () if value is None else (value,)
        unknown += [(name, str(one)) for one in values if one not in choices]
        kept = tuple(one for one in values if one in choices)
        changes[name] = kept if isinstance(value, tuple) else next(iter(kept), None)
    return replace(asked, **changes), tuple(unknown)  # type: ignore[arg-type]
