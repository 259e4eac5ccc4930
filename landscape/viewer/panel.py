"""What was chosen on the map, in short and at its side, with the way to its own page."""

from collections.abc import Mapping

from landscape.graph import LandscapeGraph
from landscape.model.board import Board
from landscape.model.organisation import Organisation
from landscape.render.board_facts import seat_names
from landscape.render.board_panel import panel_facts, panel_lines, panel_members, panel_sources
from landscape.render.html import cell_html
from landscape.render.table import Cell, cell_of
from landscape.viewer import ui
from landscape.viewer.address import View, link_to
from landscape.viewer.near_choice import WHOLE, find_way_near
from landscape.viewer.show import show_list, show_table, show_words
from landscape.viewer.ways import Way, way_html
from landscape.words import say


def show_panel(graph: LandscapeGraph, view: View) -> None:
    """The organisation or else the board in the address, in short."""
    if view.organisation:
        _show_organisation(graph, graph.landscape.organisation_by_id[view.organisation], view)
    elif view.board:
        _show_board(graph, graph.landscape.board_by_id[view.board], view)


def _show_board(graph: LandscapeGraph, board: Board, view: View) -> None:
    language = view.language
    ui.header(board.name.say(language))
    _show_ways("panel.board", f"board:{board.id}", view)
    if board.purpose:
        show_words(cell_of(board.purpose, language), view)
    show_table(panel_facts(graph, board, language), view)
    if board.members:
        show_table(panel_members(graph, board, language), view)
    lines = panel_lines(graph, board, language)
    for table in lines:
        show_table(table, view)
    if not lines:
        sentence = say("sentence.no-lines", language, board=board.name.say(language))
        show_words(Cell(sentence), view)
    sources = panel_sources(graph, board, language)
    ui.text(say("panel.sources", language, count=len(sources)))
    show_list(sources, view)


def _show_organisation(graph: LandscapeGraph, organisation: Organisation, view: View) -> None:
    language = view.language
    ui.header(organisation.name.say(language))
    _show_ways("panel.organisation", f"organisation:{organisation.id}", view)
    seats = seat_names(graph, organisation.id, language)
    ui.text(say("panel.seats", language, count=len(seats)))
    show_list(seats, view)


def _show_ways(message_id: str, thing: str, view: View) -> None:
    """The way to the page of what was chosen, the way back to the map alone, and others."""
    way = cell_html(Cell(say(message_id, view.language), link=thing), view.language,
                    lambda one: link_to(one, view))  # fmt: skip
    close = Way("close", say("panel.close", view.language), _changes_of_close(view))
    near = () if view.organisation else find_way_near(view)
    ui.html(f'<div class="ways">{way}{"".join(map(way_html, (close, *near)))}</div>')


def _changes_of_close(view: View) -> Mapping[str, object]:
    """Leaves an organisation for the board whose neighbourhood it was chosen in, if any."""
    return {"organisation": None, **({} if view.organisation else {"board": None, **WHOLE})}
