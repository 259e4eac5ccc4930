"""Which boards the map shows, and what in the address is not there to be shown."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from landscape.graph import LandscapeGraph
from landscape.model.board import TIERS, Tier
from landscape.render.selection import Selection, select
from landscape.viewer.address import View

OPENING_TIERS: dict[str, Tier] = {"wales": "national", "la": "local"}
"""What is shown of a kind of place before more is chosen, for the whole is too much to begin with;
of every other kind the regional boards are shown."""

Unknown = tuple[tuple[str, str], ...]
"""Parameters of the address with values that name nothing."""


@dataclass(frozen=True)
class Shown:
    """The boards that a view asks for."""

    boards: frozenset[str]
    opening: Tier | None = None
    """The tier that is shown to begin with, where nothing but a place was chosen."""


def find_shown(graph: LandscapeGraph, view: View) -> Shown:
    """The boards that meet the choices of a view; to begin with, those of one tier."""
    landscape = graph.landscape
    kind = landscape.area_by_id[view.area or landscape.about.area].kind
    tier = OPENING_TIERS.get(kind, "regional")
    opening = select(graph, Selection(tiers=(tier,), area=view.area))
    everything = select(graph, Selection(area=view.area))
    chosen = view.tiers or view.themes or view.organisations
    if not chosen and 0 < len(opening) < len(everything):
        return Shown(opening, opening=tier)
    wanted = Selection(
        tiers=view.tiers,
        themes=view.themes,
        organisations=view.organisations,
        area=view.area,
    )
    return Shown(select(graph, wanted))


def leave_out_unknown(graph: LandscapeGraph, view: View) -> tuple[View, Unknown]:
    """The view without what the landscape does not have on its day, and what that was."""
    landscape = graph.landscape
    tiers, no_tiers = _part(view.tiers, TIERS)
    themes, no_themes = _part(view.themes, landscape.theme_by_id)
    organisations, no_organisations = _part(view.organisations, landscape.organisation_by_id)
    board, no_board = _part((view.board,), landscape.board_by_id)
    organisation, no_organisation = _part((view.organisation,), landscape.organisation_by_id)
    area, no_area = _part((view.area,), landscape.area_by_id)
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
