"""The short facts of what was chosen on the map, with the way to its own page."""

import streamlit as st

from landscape.graph import LandscapeGraph
from landscape.model.board import Board
from landscape.model.organisation import Organisation
from landscape.render.board_facts import seat_names, short_facts, tie_sentences
from landscape.render.table import Cell, cell_of
from landscape.viewer.address import View, go
from landscape.viewer.show import show_list, show_table, show_words
from landscape.viewer.typed import as_typed
from landscape.words import say


def show_panel(graph: LandscapeGraph, view: View) -> None:
    """The board or organisation in the address, in short."""
    if view.board:
        _show_board(graph, graph.landscape.board_by_id[view.board], view)
    elif view.organisation:
        _show_organisation(graph, graph.landscape.organisation_by_id[view.organisation], view)


def _show_board(graph: LandscapeGraph, board: Board, view: View) -> None:
    st.header(as_typed(board.name.say(view.language)), anchor=False)
    _show_way("panel.board", f"board:{board.id}", view)
    if board.purpose:
        show_words(cell_of(board.purpose, view.language), view)
    show_table(short_facts(graph, board, view.language), view)
    show_list(tie_sentences(graph, board.id, view.language), view)


def _show_organisation(graph: LandscapeGraph, organisation: Organisation, view: View) -> None:
    language = view.language
    st.header(as_typed(organisation.name.say(language)), anchor=False)
    _show_way("panel.organisation", f"organisation:{organisation.id}", view)
    seats = seat_names(graph, organisation.id, language)
    st.markdown(say("panel.seats", language, count=len(seats)))
    show_list(seats, view)


def _show_way(message_id: str, thing: str, view: View) -> None:
    """The way to the page of what was chosen, and the way back to the map alone."""
    with st.container(horizontal=True, vertical_alignment="center"):
        show_words(Cell(say(message_id, view.language), link=thing), view)
        st.button(
            say("panel.close", view.language),
            on_click=go,
            kwargs={"board": None, "organisation": None},
            key="close",
        )
