"""To whom a board answers or reports, step by step to the end of the way, each step with how it is
known."""

from collections.abc import Iterator
from itertools import pairwise

from landscape.graph import LandscapeGraph
from landscape.graph.reporting import UPWARD
from landscape.graph.routes import Route, find_route, find_way_up
from landscape.model.board import Board, Line
from landscape.render.boards import board_cell, party_cell, sources_cell
from landscape.render.linked import chain_cells, say_linked
from landscape.render.table import Cell, Table, join_cells, term
from landscape.words import Language, say


def route_sentences(graph: LandscapeGraph, board: Board, language: Language) -> tuple[Cell, ...]:
    """The way from a board to an account-holder, step by step and to its end.

    Where there is none that is said, and how far upward the lines lead instead.
    """
    route = find_route(graph, board.id)
    if route is None:
        own = board_cell(graph, board.id, language)
        none = say_linked("sentence.no-route", language, {"board": own})
        return (none, *_say_way_up(graph, board, language))
    steps = tuple(
        _say_step(graph, one, _find_line(graph, one, to), language, "sentence.route")
        for one, to in pairwise(route.parties)
    )
    last = party_cell(graph, route.parties[-1], language)
    end = say_linked(f"sentence.route-end.{route.end}", language, {"end": last})
    return (*steps, end, *map(Cell, _side_sentences(route, language)))


def upward_table(
    graph: LandscapeGraph, boards: tuple[Board, ...], language: Language, *, caption: str
) -> Table:
    """To whom each of some boards answers or reports, and where its way to an account-holder ends.

    The words of the caption are those of a message.
    """
    names = ("board", "tier", "answers-to", "way-ends")
    return Table(
        caption=caption,
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(
            (
                board_cell(graph, board.id, language),
                term(f"tier.{board.tier}", language),
                upward_cell(graph, board.id, language),
                end_cell(graph, board.id, language),
            )
            for board in boards
        ),
    )


def upward_sentence(graph: LandscapeGraph, boards: tuple[Board, ...], language: Language) -> Cell:
    """How many of some boards have a recorded line upward, and of how many the way ends with
    somebody elected or answerable by law."""
    if not boards:
        return term("upward.no-boards", language)
    leading = sum(
        any(line.kind in UPWARD for line in graph.find_lines_from(board.id)) for board in boards
    )
    ending = sum(find_route(graph, board.id) is not None for board in boards)
    return Cell(say("upward.sentence", language, count=len(boards), leading=leading, ending=ending))


def upward_cell(graph: LandscapeGraph, board: str, language: Language) -> Cell:
    """To whom a board answers, reports or escalates; that nothing is recorded, where it is so."""
    lines = tuple(line for line in graph.find_lines_from(board) if line.kind in UPWARD)
    if not lines:
        return term("upward.none", language)
    told = []
    for kind in UPWARD:
        ends = tuple(party_cell(graph, line.to, language) for line in lines if line.kind == kind)
        if ends:
            cells = {
                "kind": term(f"line-kind.{kind}", language),
                "to": join_cells(ends, language, joint=", "),
            }
            told.append(say_linked("upward.line", language, cells))
    return join_cells(tuple(told), language)


def end_cell(graph: LandscapeGraph, board: str, language: Language) -> Cell:
    """With whom the way of a board to an account-holder ends; that none is recorded."""
    route = find_route(graph, board)
    if route is None:
        return term("upward.no-end", language)
    last = party_cell(graph, route.parties[-1], language)
    return say_linked(f"upward.end.{route.end}", language, {"end": last})


def _say_way_up(graph: LandscapeGraph, board: Board, language: Language) -> Iterator[Cell]:
    way = find_way_up(graph, board.id)
    for one, line in way:
        yield _say_step(graph, one, line, language, "sentence.line")
    last = way[-1][1].to if way else board.id
    message_id = "upward.way-ends" if way else "upward.nothing"
    if last in graph.account_holders:
        message_id = "upward.way-ends.holder"
    yield say_linked(message_id, language, {"end": party_cell(graph, last, language)})


def _say_step(
    graph: LandscapeGraph, board: str, line: Line, language: Language, message_id: str
) -> Cell:
    """A line as a sentence, then its evidence and its sources."""
    cells = {
        "board": board_cell(graph, board, language),
        "to": party_cell(graph, line.to, language),
        "kind": term(f"line-kind.{line.kind}", language),
    }
    known = {
        "evidence": term(f"evidence.{line.evidence}", language),
        "sources": sources_cell(graph, line.sources, language),
    }
    how = "upward.known-from" if line.sources else "upward.known"
    return chain_cells((say_linked(message_id, language, cells), say_linked(how, language, known)))


def _find_line(graph: LandscapeGraph, board: str, to: str) -> Line:
    return next(line for line in graph.find_lines_of_account(board) if line.to == to)


def _side_sentences(route: Route, language: Language) -> Iterator[str]:
    """How often the way crosses between devolved and reserved matters, as far as it is known."""
    if route.crossings:
        yield say("sentence.route-sides", language, count=route.crossings)
    elif route.unplaced < len(route.parties) - 1:
        yield say("sentence.route-sides.none", language)
    if route.unplaced:
        yield say("sentence.route-unplaced", language, count=route.unplaced)
