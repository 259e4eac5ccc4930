"""The part of a comparison that draws what goes where."""

import streamlit as st

from landscape.render.flow import flow_sentences, flow_table
from landscape.render.flow_chart import build_flow_chart, flow_title
from landscape.scenario import Comparison
from landscape.viewer.address import View, link_to
from landscape.viewer.drawing import show_downloads, show_linked_chart
from landscape.viewer.office import show_slides
from landscape.viewer.show import show_csv, show_list, show_table
from landscape.words import say


def show_flow(comparison: Comparison, view: View) -> None:
    """The chart from old boards to new, also as a table and in sentences; boards lead to pages."""
    language = view.language
    chart, table = build_flow_chart(comparison, language), flow_table(comparison, language)
    if not chart.nodes:
        st.markdown(say("compare.flow.none", language))
        return
    name = f"flow-{comparison.outcome.scenario.id}"
    here = comparison.outcome.before.board_by_id
    links = {f"board-{b}": link_to(f"board:{b}", view) or "" for b in chart.boards if b in here}
    title = flow_title(comparison, language)
    show_linked_chart(chart, view, title=title, key=f"chart-{name}", links=links)
    with st.container(horizontal=True):
        show_downloads(chart, view, name=name)
        show_slides(chart, view, name=name)
    with st.expander(say("compare.chart.as-table", language)):
        show_table(table, view)
        show_csv(table, view, name=name)
    with st.expander(say("compare.chart.as-text", language)):
        show_list(flow_sentences(comparison, language), view)
