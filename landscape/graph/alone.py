"""Boards that nothing joins to any other, and boards whose board above has ended."""

from datetime import date

from landscape.graph.landscape_graph import LandscapeGraph
from landscape.graph.reporting import JOINING
from landscape.model.board import Board, Function, Line, LineKind
from landscape.model.span import Span

BELOW: tuple[Function, ...] = ("operational", "case")
"""Functions of boards that carry out what others decide, so that one would expect a board above."""

LEADING: tuple[LineKind, ...] = ("scrutiny", "advice")
"""Lines that do not make a board part of a structure."""


def find_alone(graph: LandscapeGraph) -> tuple[Board, ...]:
    """Boards for day-to-day work or single cases that nothing recorded joins to anything.

    Placeholders are left out.
    """
    single = {group[0] for group in graph.joined if len(group) == 1}
    below = (b for b in graph.landscape.boards if b.id in single and b.function in BELOW)
    return tuple(board for board in below if not _is_left_out(graph, board))


def find_left_behind(graph: LandscapeGraph) -> tuple[tuple[Board, tuple[str, ...]], ...]:
    """Boards whose every board above has ended, with those boards; placeholders left out."""
    found = ((board, _find_ended(graph, board)) for board in graph.landscape.boards)
    return tuple((board, ended) for board, ended in found if ended and not board.placeholder)


def _is_left_out(graph: LandscapeGraph, board: Board) -> bool:
    return board.placeholder or bool(_find_up(graph, board)) or bool(_find_ended(graph, board))


def _find_up(graph: LandscapeGraph, board: Board) -> tuple[Line, ...]:
    """The board's lines of a structure to what exists on the day, organisations included."""
    here = graph.landscape.board_by_id.keys() | graph.landscape.organisation_by_id.keys()
    lines = graph.find_lines_from(board.id)
    return tuple(line for line in lines if line.to in here and line.kind not in LEADING)


def _find_ended(graph: LandscapeGraph, board: Board) -> tuple[str, ...]:
    """The boards that it was joined to until they ended, if it is joined to nothing since."""
    whole, day = graph.landscape.whole, graph.landscape.day
    known = whole.board_by_id.get(board.id) if whole else None
    if whole is None or day is None or known is None or graph.find_lines_from(board.id):
        return ()
    lines = [line for line in known.lines if line.kind in JOINING and _is_over(line, day)]
    above = {line.to: whole.board_by_id.get(line.to) for line in lines}
    ended_together = all(_ended_together(line, above[line.to], day) for line in lines)
    return tuple(sorted(above)) if ended_together else ()


def _is_over(fact: Span, day: date) -> bool:
    return fact.until is not None and fact.until.first_day <= day


def _ended_together(line: Line, above: Board | None, day: date) -> bool:
    """Whether a board is over on `day`, and a line led to it until then and not only before."""
    if above is None or above.until is None or line.until is None or not _is_over(above, day):
        return False
    return line.until.last_day >= above.until.first_day
