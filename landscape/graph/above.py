"""Boards with a part of their area outside the area of what stands above them."""

from collections.abc import Iterator
from dataclasses import dataclass

from landscape.graph.footprints import count_residents
from landscape.graph.landscape_graph import LandscapeGraph
from landscape.graph.reporting import JOINING
from landscape.model.area import Relation, relate
from landscape.model.board import Board


@dataclass(frozen=True)
class PartOutside:
    """The councils of a board that lie outside the area of one board above it, or of all."""

    board: Board
    above: tuple[Board, ...]
    relation: Relation
    """`crossing` or `apart` to the one board above it; `around` all that stand above it."""

    councils: tuple[str, ...]
    residents: int


def find_parts_outside(graph: LandscapeGraph) -> tuple[PartOutside, ...]:
    """Every board whose area crosses that of a board above it, or lies apart from it.

    And every board that is wider than all that stand above it together. What a board answers,
    reports or delivers to stands above it.
    """
    return tuple(part for board in graph.landscape.boards for part in _find_of(graph, board))


def _find_of(graph: LandscapeGraph, board: Board) -> Iterator[PartOutside]:
    own, above = graph.councils_of(board), _find_above(graph, board)
    relations = {one.id: relate(own, graph.councils_of(one)) for one in above}
    for one in above:
        if relations[one.id] in ("crossing", "apart"):
            outside = own - graph.councils_of(one)
            yield _make(graph, board, (one,), relations[one.id], outside)
    uncovered = own.difference(*map(graph.councils_of, above), _find_areas_above(graph, board))
    if above and uncovered and set(relations.values()) == {"around"}:
        yield _make(graph, board, above, "around", uncovered)


def _make(
    graph: LandscapeGraph,
    board: Board,
    above: tuple[Board, ...],
    relation: Relation,
    outside: frozenset[str],
) -> PartOutside:
    residents = count_residents(graph.landscape, outside)
    return PartOutside(board, above, relation, tuple(sorted(outside)), residents)


def _find_above(graph: LandscapeGraph, board: Board) -> tuple[Board, ...]:
    known = graph.landscape.board_by_id
    ends = {line.to for line in graph.find_lines_from(board.id) if line.kind in JOINING}
    return tuple(known[end] for end in sorted(ends - {board.id}) if end in known)


def _find_areas_above(graph: LandscapeGraph, board: Board) -> frozenset[str]:
    """The councils of the organisations above a board; all councils for one without an area."""
    landscape, found = graph.landscape, set[str]()
    for line in graph.find_lines_from(board.id):
        organisation = landscape.organisation_by_id.get(line.to)
        if organisation and line.kind in JOINING:
            own = organisation.area
            everywhere = (council.id for council in landscape.councils)
            found.update(landscape.councils_of(own) if own else everywhere)
    return frozenset(found)
