"""An organisation on its page: what is known of it, where it sits, and who answers to it."""

import streamlit as st

from landscape.graph import LandscapeGraph
from landscape.model.organisation import Organisation
from landscape.render.board_facts import find_ties, organisation_facts, tie_sentences
from landscape.render.boards import seat_table, source_table
from landscape.viewer.address import View
from landscape.viewer.page_title import set_page_title
from landscape.viewer.show import show_list, show_table
from landscape.viewer.typed import as_typed
from landscape.words import say


def show_organisation(graph: LandscapeGraph, organisation: Organisation, view: View) -> None:
    """Everything known of an organisation on the day."""
    language = view.language
    set_page_title(organisation.name.say(language), language)
    st.title(as_typed(organisation.name.say(language)), anchor=False)
    show_table(organisation_facts(graph, organisation, language), view)
    st.header(say("board.seats", language), anchor=False)
    if graph.find_seats_of(organisation.id):
        show_table(seat_table(graph, organisation.id, language), view, name="seats")
    else:
        st.markdown(say("board.seats.none", language))
    if find_ties(graph, organisation.id):
        st.header(say("board.lines", language), anchor=False)
        show_list(tie_sentences(graph, organisation.id, language), view)
    if organisation.sources:
        st.header(say("board.sources", language), anchor=False)
        cited = [item.source for item in organisation.sources]
        show_table(source_table(graph, cited, language), view)
