"""What is done about each theme for each council: decided, delivered, overseen, advised on.

What a board does follows from its function: the data does not say of each theme what a board does
about it. A board that holds a theme counts for the theme's own parent and parts as well, because a
board for the whole of a subject deals with its parts, and one for a part deals with some of it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from landscape.graph.completeness import find_regions
from landscape.graph.landscape_graph import LandscapeGraph
from landscape.graph.themes import near_themes
from landscape.model.area import Area
from landscape.model.board import Board, Function
from landscape.model.theme import Theme

Role = Literal["decides", "delivers", "oversees", "advises"]

ROLES: dict[Function, Role] = {
    "strategic": "decides",
    "operational": "delivers",
    "case": "delivers",
    "scrutiny": "oversees",
    "advisory": "advises",
    "network": "advises",
}
"""What a board of each function does about its themes."""

Roles = frozenset[Role]


@dataclass(frozen=True)
class ThemePlace:
    """A theme, a region, and those of its councils in which only certain things are done."""

    theme: Theme
    region: Area
    councils: tuple[str, ...]
    boards: tuple[Board, ...]
    """The boards that hold the theme for one of these councils, sorted by id."""

    def find_boards(self, role: Role) -> tuple[Board, ...]:
        """Those of the boards that do one thing about the theme."""
        return tuple(board for board in self.boards if ROLES[board.function] == role)


def find_theme_places(
    graph: LandscapeGraph, is_wanted: Callable[[Roles], bool]
) -> tuple[ThemePlace, ...]:
    """Every theme and region with the councils whose roles are wanted; none where there are none.

    Themes and regions in order of id.
    """
    return tuple(sorted(_find(graph, is_wanted), key=lambda p: (p.theme.id, p.region.id)))


def _find(graph: LandscapeGraph, is_wanted: Callable[[Roles], bool]) -> Iterator[ThemePlace]:
    regions = find_regions(graph.landscape)
    for theme in graph.landscape.themes:
        holding = _find_holding(graph, theme)
        for region in regions:
            councils = [c for c in sorted(region.councils) if is_wanted(_roles(holding, c))]
            if councils:
                boards = [board for board, where in holding if where.intersection(councils)]
                yield ThemePlace(theme, region, tuple(councils), tuple(boards))


Holding = tuple[tuple[Board, frozenset[str]], ...]
"""Boards that hold a theme, each with the councils that it serves."""


def _find_holding(graph: LandscapeGraph, theme: Theme) -> Holding:
    near = near_themes(graph.landscape, theme.id)
    return tuple(
        (board, graph.councils_of(board))
        for board in graph.landscape.boards
        if any(held.theme in near for held in board.themes)
    )


def _roles(holding: Holding, council: str) -> Roles:
    return frozenset(ROLES[board.function] for board, where in holding if council in where)
