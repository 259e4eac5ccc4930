"""Which boards the map shows, and what in the address is not there to be shown."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Literal

from landscape.graph import LandscapeGraph
from landscape.model.board import TIERS, Tier
from landscape.render.places import find_places
from landscape.render.selection import Selection, select
from landscape.viewer.address import View

Opening = Literal["national", "regional", "wide", "local"]

OPENING_TIERS: dict[Opening, tuple[Tier, ...]] = {
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
    """The boards that a view asks for."""

    boards: frozenset[str]
    everything: frozenset[str]
    """All the boards of the place that is looked at, and those that are shown."""

    opening: Opening | None = None
    """What is shown to begin with, where nothing but a place was chosen."""


def find_shown(graph: LandscapeGraph, view: View) -> Shown:
    """The boards that meet the choices of a view; to begin with, those of one tier or two."""
    everything = select(graph, Selection(area=view.area))
    name = _find_opening(graph, view.area)
    opening = select(graph, Selection(tiers=OPENING_TIERS[name], area=view.area))
    chosen = view.tiers or view.themes or view.organisations
    if not chosen and 0 < len(opening) < len(everything):
        return Shown(opening, everything, opening=name)
    wanted = Selection(
        tiers=view.tiers,
        themes=view.themes,
        organisations=view.organisations,
        area=view.area,
    )
    boards = select(graph, wanted)
    return Shown(boards, everything | boards)


def _find_opening(graph: LandscapeGraph, area: str | None) -> Opening:
    landscape = graph.landscape
    kind = landscape.area_by_id[area or landscape.about.area].kind
    if kind in ("wales", "la"):
        return "national" if kind == "wales" else "local"
    regional, wide = (
        select(graph, Selection(tiers=OPENING_TIERS[name], area=area))
        for name in ("regional", "wide")
    )
    return "wide" if len(regional) < FEW and regional < wide else "regional"


def leave_out_unknown(graph: LandscapeGraph, view: View) -> tuple[View, Unknown]:
    """The view without what the landscape does not have on its day, and what that was."""
    landscape = graph.landscape
    tiers, no_tiers = _part(view.tiers, TIERS)
    themes, no_themes = _part(view.themes, landscape.theme_by_id)
    organisations, no_organisations = _part(view.organisations, landscape.organisation_by_id)
    board, no_board = _part((view.board,), landscape.board_by_id)
    organisation, no_organisation = _part((view.organisation,), landscape.organisation_by_id)
    # The whole landscape is no choice of a place, and other footprints have no name in the box.
    asked = None if view.area == landscape.about.area else view.area
    area, no_area = _part((asked,), [place.id for place in find_places(landscape)])
    left_out = {
        "tiers": no_tiers,
        "themes": no_themes,
        "organisations": no_organisations,
        "board": no_board,
        "organisation": no_organisation,
        "area": no_area,
    }
    clean = replace(
        view,
        tiers=tiers,
        themes=themes,
        organisations=organisations,
        board=next(iter(board), None),
        organisation=next(iter(organisation), None),
        area=next(iter(area), None),
    )
    return clean, tuple((name, value) for name, values in left_out.items() for value in values)


def _part(
    names: tuple[str | None, ...], known: Collection[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Those of `names` that are known, and those that are not."""
    given = tuple(name for name in names if name)
    return (
        tuple(name for name in given if name in known),
        tuple(name for name in given if name not in known),
    )
