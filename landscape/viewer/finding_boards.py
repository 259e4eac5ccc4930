"""The boards of a finding: their names, a small chart of them, and the chart in sentences."""

from collections.abc import Iterator
from functools import partial

from landscape.findings import Finding
from landscape.graph import LandscapeGraph
from landscape.render.boards import party_link
from landscape.render.chart import Chart
from landscape.render.finding_chart import (
    Surroundings,
    find_surroundings,
    finding_chart,
    finding_sentences,
)
from landscape.render.finding_groups import board_cells
from landscape.render.finding_subject import find_parts
from landscape.render.withheld import keep_open
from landscape.viewer import ui
from landscape.viewer.address import View, link_to
from landscape.viewer.chart_modes import show_in_mode, show_modes
from landscape.viewer.chart_tables import show_chart_tables
from landscape.viewer.drawing import show_downloads, show_linked_chart
from landscape.viewer.show import show_list
from landscape.words import say


def show_boards_at_issue(graph: LandscapeGraph, finding: Finding, view: View) -> None:
    """The boards beside their chart; without a chart, with the reason in words."""
    around = find_surroundings(graph, finding)
    if around.can_be_drawn and not around.is_wide:
        chart, words = ui.columns([3, 2], gap="large")
        with chart:
            _show_chart(graph, finding, around, view)
        with words:
            _show_names(graph, finding, view)
    elif around.can_be_drawn:
        _show_chart(graph, finding, around, view)
        _show_names(graph, finding, view)
    else:
        _show_names(graph, finding, view)
        if around.at_issue:
            shapes = len(around.shapes)
            ui.text(say("findings.chart.too-many", view.language, count=shapes))


def _show_names(graph: LandscapeGraph, finding: Finding, view: View) -> None:
    ui.subheader(say("findings.boards", view.language))
    if finding.boards:
        show_list(board_cells(graph, finding, view.language), view)
    elif find_parts(finding, "duty"):
        ui.text(say("findings.no-boards", view.language))
    else:
        ui.text(say("findings.no-single-board", view.language))


def _show_chart(graph: LandscapeGraph, finding: Finding, around: Surroundings, view: View) -> None:
    """The chart, its tables or its sentences, with the choice of which."""
    is_open = bool(keep_open(graph.landscape, [finding]))
    ui.subheader(say("findings.chart", view.language))
    show_modes(view)
    chart = finding_chart(graph, around, view.language)
    show_in_mode(
        view,
        chart=partial(_draw, graph, around, chart, view, is_open),
        table=partial(show_chart_tables, graph, chart, view, name="finding" if is_open else None),
        text=lambda: show_list(finding_sentences(graph, around, view.language), view),
    )


def _draw(
    graph: LandscapeGraph, around: Surroundings, chart: Chart, view: View, is_open: bool
) -> bool:
    """The chart; each board and body on it leads to its own page."""
    ui.caption(say("findings.chart.hint", view.language))
    links = dict(_find_links(graph, around, view))
    is_drawn = show_linked_chart(chart, view, title=chart.title, key="finding-chart", links=links)
    if is_drawn and is_open:
        show_downloads(chart, view, name="chart")
    return is_drawn


def _find_links(
    graph: LandscapeGraph, around: Surroundings, view: View
) -> Iterator[tuple[str, str]]:
    """Each shape that has a page, by its name on the chart, with the address of the page."""
    for party in sorted(around.shapes):
        thing = party_link(graph, party)
        where = link_to(thing, view) if thing else None
        if thing and where:
            yield thing.replace(":", "-", 1), where
