"""Workbooks with a sheet for each kind of thing: of an area, and of options beside today."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from landscape.findings import Finding
from landscape.graph import LandscapeGraph
from landscape.model.board import Board
from landscape.render.board_work import duty_table
from landscape.render.boards import board_table, member_table, table_of_lines
from landscape.render.chart import find_lines_shown
from landscape.render.comparison import board_change_table, duty_change_table, measure_table
from landscape.render.differences import difference_table
from landscape.render.excel import Sheet, workbook_xlsx
from landscape.render.finding_file import finding_file_table
from landscape.render.head import Head
from landscape.render.legal import legal_table
from landscape.render.overlaps import overlap_table
from landscape.render.plan import plan_of, plan_table
from landscape.render.redacted import redact_board
from landscape.render.scenario_text import assumption_table
from landscape.render.table import Table, cell_of
from landscape.render.withheld import (
    find_sensitive,
    keep_open,
    keep_open_comparison,
    keep_open_lines,
    keep_open_pairs,
)
from landscape.scenario import Comparison
from landscape.words import Language, say


def area_workbook(
    graph: LandscapeGraph, boards: Collection[str], findings: Iterable[Finding], head: Head
) -> bytes:
    """Some boards with their members, lines, duties, overlaps and findings, each on a sheet.

    What tells the particulars of a sensitive board is in none of them.
    """
    sheets = _name_sheets(_area_tables(graph, boards, findings, head.language), head.language)
    return workbook_xlsx(sheets, head)


def comparison_workbook(comparisons: Sequence[Comparison], head: Head) -> bytes:
    """The measures of options beside today, then the tables of each option, each on a sheet."""
    language = head.language
    opened = [keep_open_comparison(one) for one in comparisons]
    sheets = [Sheet(say("workbook.measures", language), measure_table(opened, language))]
    for one in opened:
        sheets += _name_sheets(_option_tables(one, language), language)
    return workbook_xlsx(sheets, head)


def _name_sheets(tables: Iterable[tuple[str, Table]], language: Language) -> list[Sheet]:
    """The tables that have rows, under the names of their sheets."""
    return [Sheet(say(f"workbook.{name}", language), table) for name, table in tables if table.rows]


def _area_tables(
    graph: LandscapeGraph, boards: Collection[str], findings: Iterable[Finding], language: Language
) -> Iterator[tuple[str, Table]]:
    shown = [board for board in graph.landscape.boards if board.id in boards]
    sensitive = find_sensitive(graph.landscape)
    opened = [redact_board(b, graph.landscape) for b in shown if b.id not in sensitive]
    lines = keep_open_lines(graph.landscape, find_lines_shown(graph, boards))
    every = keep_open_pairs(graph.landscape, graph.find_overlaps(at_least=2))
    pairs = [pair for pair in every if {pair.one, pair.other} <= set(boards)]
    found = [one for one in keep_open(graph.landscape, findings) if set(one.boards) & set(boards)]
    yield "boards", board_table(graph, boards, language)
    yield "members", _gather(graph, opened, member_table, language)
    yield "lines", table_of_lines(graph, lines, language)
    yield "duties", _gather(graph, shown, duty_table, language)
    yield "overlaps", overlap_table(graph, pairs, language)
    yield "findings", finding_file_table(graph, found, language)


def _gather(
    graph: LandscapeGraph,
    boards: Iterable[Board],
    make: Callable[[LandscapeGraph, Board, Language], Table],
    language: Language,
) -> Table:
    """The tables of several boards as one, with the board in the first column."""
    rows = []
    header: tuple[str, ...] = ()
    for board in boards:
        table = make(graph, board, language)
        header = table.header
        name = cell_of(board.name, language, link=f"board:{board.id}")
        rows += [(name, *row) for row in table.rows]
    caption = say("workbook.rows", language, count=len(rows))
    return Table(caption, (say("table.board", language), *header), tuple(rows))


def _option_tables(comparison: Comparison, language: Language) -> Iterator[tuple[str, Table]]:
    yield "differences", difference_table(comparison, language)
    yield "boards", board_change_table(comparison, language)
    yield "duties", duty_change_table(comparison, language)
    yield "law", legal_table(comparison, language)
    yield "plan", plan_table(plan_of(comparison).open, language)
    yield "assumptions", assumption_table(comparison.outcome.scenario, language)
