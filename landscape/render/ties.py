"""What came before and after a board, what it meets beside, what is missing, and its open work."""

from collections.abc import Iterator

from landscape.graph import LandscapeGraph
from landscape.model.board import Board
from landscape.model.evidence import Evidenced
from landscape.model.ties import Task
from landscape.render.boards import because_cell, party_link, sources_cell
from landscape.render.redacted import redact_board
from landscape.render.table import Cell, Table, cell_of, term
from landscape.render.withheld import find_sensitive
from landscape.words import Language, say

Row = tuple[Cell, ...]


def tie_table(
    graph: LandscapeGraph, board: Board, language: Language, *, only_open: bool = False
) -> Table:
    """One row for each tie of a board that is neither a seat nor a line.

    `only_open` leaves out those of which a sensitive board is an end, as a file does.
    """
    board = redact_board(board, graph.landscape) if only_open else board
    names = ("tie", "with", "evidence", "because", "sources")
    rows = (
        *_named(graph, "succeeds", [(t.board, t) for t in board.succeeds], language),
        *_named(graph, "followed-by", _find_followers(graph, board, only_open), language),
        *_legal(graph, board, language),
        *_named(graph, "back-to-back", [(t.board, t) for t in board.back_to_back], language),
        *_missing(graph, board, language),
        *(_task(graph, task, language) for task in board.tasks),
    )
    return Table(
        caption=say("table.ties.caption", language, count=len(rows)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=rows,
    )


def _find_followers(
    graph: LandscapeGraph, board: Board, only_open: bool
) -> list[tuple[str, Evidenced]]:
    whole = graph.landscape.whole or graph.landscape
    left_out = find_sensitive(whole) if only_open else frozenset()
    return [
        (name, before)
        for name in graph.find_successors(board.id)
        for before in whole.board_by_id[name].succeeds
        if before.board == board.id and left_out.isdisjoint((name, board.id))
    ]


def _named(
    graph: LandscapeGraph, kind: str, ties: list[tuple[str, Evidenced]], language: Language
) -> Iterator[Row]:
    for party, tie in ties:
        yield _row(graph, kind, _party(graph, party, language), tie, language)


def _legal(graph: LandscapeGraph, board: Board, language: Language) -> Iterator[Row]:
    for legal in board.legal_boards:
        yield _row(graph, "legal-board", cell_of(legal.name, language), legal, language)


def _missing(graph: LandscapeGraph, board: Board, language: Language) -> Iterator[Row]:
    for line in board.absent_lines:
        to, about = _party(graph, line.to, language), line.about.say(language)
        words = say("tie.absent-line.with", language, to=to.text, about=about)
        yield _row(graph, "absent-line", Cell(words, link=to.link), line, language)


def _task(graph: LandscapeGraph, task: Task, language: Language) -> Row:
    what = cell_of(task.what, language)
    if task.held_by is None:
        return _row(graph, "task-open", what, task, language)
    holder = _party(graph, task.held_by, language)
    words = say("tie.task-held.with", language, what=what.text, holder=holder.text)
    return _row(graph, "task-held", Cell(words, link=holder.link), task, language)


def _party(graph: LandscapeGraph, party: str, language: Language) -> Cell:
    """A board or body by name, with a link even where it does not exist on the day."""
    whole = graph.landscape.whole or graph.landscape
    link = f"board:{party}" if party in whole.board_by_id else party_link(graph, party)
    return cell_of(graph.landscape.name_of(party), language, link=link)


def _row(graph: LandscapeGraph, kind: str, cell: Cell, tie: Evidenced, language: Language) -> Row:
    return (
        term(f"tie.{kind}", language),
        cell,
        term(f"evidence.{tie.evidence}", language),
        because_cell(tie, language),
        sources_cell(graph, tie.sources, language),
    )
