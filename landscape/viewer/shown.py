"""Which boards the map shows, and what in the address is not there to be shown."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from landscape.graph import LandscapeGraph
from landscape.model.board import TIERS
from landscape.render.selection import Selection, select
from landscape.viewer.address import View

OPENING_TIER = "regional"
"""What is shown before anything is chosen: the whole of a landscape is too much to begin with."""

Unknown = tuple[tuple[str, str], ...]
"""Parameters of the address with values that name nothing."""


@dataclass(frozen=True)
class Shown:
    """The boards that a view asks for."""

    boards: frozenset[str]
    is_opening: bool = False
    """Whether nothing was chosen, so that a part is shown to begin with."""


def find_shown(graph: LandscapeGraph, view: View) -> Shown:
    """The boards that meet the choices of a view; to begin with, the regional ones."""
    chosen = view.tiers or view.themes or view.organisations
    opening = select(graph, Selection(tiers=(OPENING_TIER,)))
    if not chosen and 0 < len(opening) < len(graph.landscape.boards):
        return Shown(opening, is_opening=True)
    wanted = Selection(tiers=view.tiers, themes=view.themes, organisations=view.organisations)
    return Shown(select(graph, wanted))


def leave_out_unknown(graph: LandscapeGraph, view: View) -> tuple[View, Unknown]:
    """The view without what the landscape does not have on its day, and what that was."""
    landscape = graph.landscape
    tiers, no_tiers = _part(view.tiers, TIERS)
    themes, no_themes = _part(view.themes, landscape.theme_by_id)
    organisations, no_organisations = _part(view.organisations, landscape.organisation_by_id)
    board, no_board = _part((view.board,), landscape.board_by_id)
    organisation, no_organisation = _part((view.organisation,), landscape.organisation_by_id)
    left_out = {
        "tiers": no_tiers,
        "themes": no_themes,
        "organisations": no_organisations,
        "board": no_board,
        "organisation": no_organisation,
    }
    clean = replace(
        view,
        tiers=tiers,
        themes=themes,
        organisations=organisations,
        board=next(iter(board), None),
        organisation=next(iter(organisation), None),
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
