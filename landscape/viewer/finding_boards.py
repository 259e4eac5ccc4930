"""The boards of a finding: their names, a small chart of them, and the chart in sentences."""

from collections.abc import Iterator

import streamlit as st

from landscape.findings import Finding
from landscape.graph import LandscapeGraph
from landscape.render.boards import party_link
from landscape.render.finding_chart import (
    Surroundings,
    find_surroundings,
    finding_chart,
    finding_chart_title,
    finding_sentences,
)
from landscape.render.finding_groups import board_cells
from landscape.render.finding_subject import find_parts
from landscape.render.withheld import keep_open
from landscape.viewer.address import View, link_to
from landscape.viewer.drawing import show_downloads, show_linked_chart
from landscape.viewer.show import show_list
from landscape.words import say


def show_boards_at_issue(graph: LandscapeGraph, finding: Finding, view: View) -> None:
    """The boards beside their chart; without a chart, with the reason in words."""
    around = find_surroundings(graph, finding)
    if around.can_be_drawn and not around.is_wide:
        chart, words = st.columns([3, 2], gap="large")
        with chart:
            _show_chart(graph, finding, around, view)
        with words:
            _show_names(graph, finding, view)
            _show_sentences(graph, around, view)
    elif around.can_be_drawn:
        _show_chart(graph, finding, around, view)
        names, words = st.columns([2, 3], gap="large")
        with names:
            _show_names(graph, finding, view)
        with words:
            _show_sentences(graph, around, view)
    else:
        _show_names(graph, finding, view)
        if around.at_issue:
            shapes = len(around.shapes)
            st.markdown(say("findings.chart.too-many", view.language, count=shapes))


def _show_sentences(graph: LandscapeGraph, around: Surroundings, view: View) -> None:
    st.subheader(say("findings.chart.words", view.language), anchor=False)
    show_list(finding_sentences(graph, around, view.language), view)


def _show_names(graph: LandscapeGraph, finding: Finding, view: View) -> None:
    st.subheader(say("findings.boards", view.language), anchor=False)
    if finding.boards:
        show_list(board_cells(graph, finding, view.language), view)
    elif find_parts(finding, "duty"):
        st.markdown(say("findings.no-boards", view.language))
    else:
        st.markdown(say("findings.no-single-board", view.language))


def _show_chart(graph: LandscapeGraph, finding: Finding, around: Surroundings, view: View) -> None:
    """The chart; each board and body on it leads to its own page."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.subheader(say("findings.chart", view.language), anchor=False, width="content")
        st.caption(say("findings.chart.hint", view.language), width="content")
    chart = finding_chart(graph, around, view.language)
    show_linked_chart(
        chart,
        view,
        title=finding_chart_title(graph, around, view.language),
        key="finding-chart",
        links=dict(_find_links(graph, around, view)),
    )
    if keep_open(graph.landscape, [finding]):
        with st.container(horizontal=True):
            show_downloads(chart, view, name="chart")


def _find_links(
    graph: LandscapeGraph, around: Surroundings, view: View
) -> Iterator[tuple[str, str]]:
    """Each shape that has a page, by its name on the chart, with the address of the page."""
    for party in sorted(around.shapes):
        thing = party_link(graph, party)
        where = link_to(thing, view) if thing else None
        if thing and where:
            yield thing.replace(":", "-", 1), where
