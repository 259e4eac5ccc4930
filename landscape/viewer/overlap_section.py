"""Every pair of boards that shares members, for the place and the board that are chosen."""

import streamlit as st

from landscape.graph import LandscapeGraph
from landscape.render.overlaps import LEAST_SHARED, choose_overlaps, overlap_table
from landscape.viewer.address import View
from landscape.viewer.show import show_csv, show_table
from landscape.words import say

MOST = 250
"""More pairs than this are not put on the page: they can be narrowed or downloaded."""


def show_overlaps(graph: LandscapeGraph, view: View) -> None:
    """What the table holds, the table behind a heading that opens, and its download."""
    language = view.language
    st.header(say("overlaps.title", language), anchor=False)
    pairs = choose_overlaps(graph, area=view.area, board=view.board)
    table = overlap_table(graph, pairs, language)
    st.markdown(say("overlaps.intro", language, count=LEAST_SHARED))
    if len(pairs) > MOST:
        st.markdown(say("overlaps.narrow", language, count=len(pairs)))
    else:
        with st.expander(table.caption):
            show_table(table, view)
    if pairs:
        show_csv(table, view, name="overlaps")
