"""A board on its page, part by part: facts, members, lines, duties, findings, sources."""

from functools import partial

from landscape.graph import LandscapeGraph
from landscape.model.board import Board
from landscape.render.board_facts import (
    board_facts,
    conflict_table,
    find_ties,
    tie_sentences,
)
from landscape.render.board_work import duty_table, theme_table
from landscape.render.boards import (
    chart_sentences,
    find_sources,
    member_table,
    source_table,
    table_of_lines,
)
from landscape.render.chart import Chart, build_chart
from landscape.render.findings import finding_table
from landscape.render.footprint_tiles import footprint_tiles
from landscape.render.redacted import redact_board
from landscape.render.table import Table, cell_of
from landscape.render.ties import tie_table
from landscape.render.upward import route_sentences
from landscape.render.withheld import keep_open_lines
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.chart_modes import show_in_mode, show_modes
from landscape.viewer.chart_tables import show_chart_tables
from landscape.viewer.drawing import show_chart, show_downloads
from landscape.viewer.kept import keep_page
from landscape.viewer.show import show_list, show_open, show_table
from landscape.viewer.store import count_redacted, first_day, read_analysis
from landscape.viewer.subject import show_acronyms, show_heading
from landscape.viewer.tile_map import show_tile_map
from landscape.words import say, say_day

WIDE = 5
"""Boards and bodies above which a chart needs the whole width of the page."""


def show_board(graph: LandscapeGraph, board: Board, view: View) -> None:
    """Everything known of a board on the day, with a heading for each part."""
    show_heading(board.name, view)
    show_acronyms((board.name.say(view.language), *board.aliases), view)
    _show_notices(board, view)
    _show_facts(graph, board, view)
    _show_members(graph, board, view)
    _show_lines(graph, board, view)
    _show_ties(graph, board, view)
    _show_work(graph, board, view)
    _show_findings(board, view)
    _show_doubts(graph, board, view)
    _show_part("sources", source_table(graph, find_sources(board), view.language), view)


def _show_notices(board: Board, view: View) -> None:
    told = {"placeholder": board.placeholder, "sensitive": board.sensitive}
    for name, holds in told.items():
        if holds:
            ui.info(say(f"notice.{name}", view.language))
    if board.sensitive and count_redacted():
        ui.info(say("withheld.board", view.language))


def _show_facts(graph: LandscapeGraph, board: Board, view: View) -> None:
    """The facts, beside the chart of the boards next to it where there are any."""
    table = board_facts(graph, board, view.language)
    if not find_ties(graph, board.id):
        show_table(table, view)
        show_tile_map(footprint_tiles(graph.landscape, board.area, view.language), view)
        return
    if len(graph.find_around(board.id)) > WIDE:
        _show_around(graph, board, view)
        show_table(table, view)
        return
    facts, around = ui.columns([2, 3])
    with facts:
        show_table(table, view)
    with around:
        _show_around(graph, board, view)
        show_tile_map(footprint_tiles(graph.landscape, board.area, view.language), view)


def _show_around(graph: LandscapeGraph, board: Board, view: View) -> None:
    """The board among those that a single line joins to it."""
    ui.header(say("board.around", view.language))
    near = graph.find_around(board.id) & graph.landscape.board_by_id.keys()
    title = say(
        "board.around.title",
        view.language,
        name=board.name.say(view.language),
        day=say_day(view.day or first_day(), view.language),
    )
    make = partial(build_chart, graph, near, view.language, title=title, around=[board.id])
    chart = keep_page(("around", view.language, title, board.id), (graph,), make)
    name = None if board.sensitive else f"around-{board.id}"
    show_modes(view)
    show_in_mode(
        view,
        chart=partial(_draw_around, board, chart, view),
        table=partial(show_chart_tables, graph, chart, view, name=name),
        text=lambda: show_list(chart_sentences(graph, near, view.language), view),
    )


def _draw_around(board: Board, chart: Chart, view: View) -> bool:
    is_drawn = show_chart(chart, view, title=chart.title, key="around")
    if is_drawn and not board.sensitive:
        show_downloads(chart, view, name=f"chart-{board.id}")
    return is_drawn


def _show_members(graph: LandscapeGraph, board: Board, view: View) -> None:
    ui.header(say("board.members", view.language))
    if not board.members:
        ui.text(say("board.members.none", view.language))
        return
    if board.member_list != "complete":
        ui.text(say("notice.members", view.language))
    # Who sits on a sensitive board, or on which it sits, is not to leave the page as a file.
    every, opened = (
        member_table(graph, one, view.language)
        for one in (board, redact_board(board, graph.landscape))
    )
    show_open(every, opened, view, name=f"members-{board.id}")


def _show_lines(graph: LandscapeGraph, board: Board, view: View) -> None:
    """Whom it answers to and who answers to it, and the whole way to an account-holder."""
    ui.header(say("board.lines", view.language))
    ties = find_ties(graph, board.id)
    show_list(tie_sentences(graph, board.id, view.language), view)
    if ties:
        opened = keep_open_lines(graph.landscape, ties)
        every, kept = (table_of_lines(graph, lines, view.language) for lines in (ties, opened))
        show_open(every, kept, view, name=f"lines-{board.id}")
    ui.header(say("board.route", view.language))
    show_list(route_sentences(graph, board, view.language), view)


def _show_ties(graph: LandscapeGraph, board: Board, view: View) -> None:
    """What came before and after it, what it meets beside, what is missing; nothing where none."""
    table = tie_table(graph, board, view.language)
    if table.rows:
        ui.header(say("board.ties", view.language))
        opened = tie_table(graph, board, view.language, only_open=True)
        show_open(table, opened, view, name=f"ties-{board.id}")


def _show_work(graph: LandscapeGraph, board: Board, view: View) -> None:
    _show_part("duties", duty_table(graph, board, view.language), view)
    _show_part("themes", theme_table(graph, board, view.language), view)


def _show_part(part: str, table: Table, view: View) -> None:
    """A heading with a table under it, or with the words for nothing recorded."""
    ui.header(say(f"board.{part}", view.language))
    if table.rows:
        show_table(table, view)
    else:
        ui.text(say(f"board.{part}.none", view.language))


def _show_findings(board: Board, view: View) -> None:
    analysis = read_analysis(view.day)
    found = [finding for finding in analysis.findings if board.id in finding.boards]
    accepted = [finding for finding, _ in analysis.accepted if board.id in finding.boards]
    _show_part("findings", finding_table(found, view.language), view)
    if accepted:
        ui.text(say("board.accepted", view.language, count=len(accepted)))


def _show_doubts(graph: LandscapeGraph, board: Board, view: View) -> None:
    """Where sources disagree, and what else is noted."""
    if board.conflicts:
        ui.header(say("board.conflicts", view.language))
        ui.text(say("board.conflicts.intro", view.language))
    for conflict in board.conflicts:
        show_table(conflict_table(graph, conflict, view.language), view)
    if board.notes:
        ui.header(say("board.notes", view.language))
        show_list([cell_of(note, view.language) for note in board.notes], view)
