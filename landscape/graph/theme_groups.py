"""Boards that hold one theme for one council in groups that nothing recorded joins."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from landscape.graph.completeness import find_regions
from landscape.graph.landscape_graph import LandscapeGraph
from landscape.model.area import Area
from landscape.model.board import Board, Function
from landscape.model.theme import Theme

Groups = tuple[tuple[str, ...], ...]
"""Ids of boards, those that something joins together."""


@dataclass(frozen=True)
class Fragments:
    """A theme in a region, and the councils for which its boards are in unjoined groups."""

    theme: Theme
    region: Area
    councils: tuple[str, ...]
    example: str
    """The first council for which there are the most groups."""

    groups: Groups
    """The groups for that council, sorted."""

    boards: tuple[Board, ...]
    """The boards in question for any of the councils, sorted by id."""


def find_fragments(graph: LandscapeGraph, functions: Sequence[Function]) -> tuple[Fragments, ...]:
    """Every theme and region with a council whose boards of `functions` are in unjoined groups.

    Boards of the national tier are left out, for they serve every region alike; so are
    placeholders, of which nothing is known that could join them.
    """
    place = {name: at for at, group in enumerate(graph.joined) for name in group}
    found = _find(graph, functions, place)
    return tuple(sorted(found, key=lambda one: (one.theme.id, one.region.id)))


def _find(
    graph: LandscapeGraph, functions: Sequence[Function], place: dict[str, int]
) -> Iterator[Fragments]:
    regions = find_regions(graph.landscape)
    for theme in graph.landscape.themes:
        boards = [b for b in _find_holding(graph, theme) if b.function in functions]
        for region in regions:
            groups = {c: _group(graph, boards, c, place) for c in sorted(region.councils)}
            apart = {council: found for council, found in groups.items() if len(found) > 1}
            if apart:
                yield _make(graph, theme, region, apart)


def _find_holding(graph: LandscapeGraph, theme: Theme) -> tuple[Board, ...]:
    boards = graph.find_boards_on(theme.id, graph.landscape.about.area)
    return tuple(b for b in boards if b.tier != "national" and not b.placeholder)


def _group(
    graph: LandscapeGraph, boards: Sequence[Board], council: str, place: dict[str, int]
) -> Groups:
    groups: dict[int, list[str]] = {}
    for board in boards:
        if council in graph.councils_of(board):
            groups.setdefault(place[board.id], []).append(board.id)
    return tuple(sorted(map(tuple, groups.values())))


def _make(graph: LandscapeGraph, theme: Theme, region: Area, apart: dict[str, Groups]) -> Fragments:
    example = max(apart, key=lambda council: len(apart[council]))
    names = {name for groups in apart.values() for group in groups for name in group}
    boards = tuple(graph.landscape.board_by_id[name] for name in sorted(names))
    return Fragments(theme, region, tuple(apart), example, apart[example], boards)
