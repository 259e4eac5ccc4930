"""The part of a comparison that draws what goes where."""

from landscape.render.flow import flow_sentences, flow_table
from landscape.render.flow_chart import build_flow_chart, flow_title
from landscape.scenario import Comparison
from landscape.scenario.flow import find_flow
from landscape.viewer import ui
from landscape.viewer.address import View, link_to
from landscape.viewer.chart_modes import show_in_mode
from landscape.viewer.drawing import show_downloads, show_linked_chart
from landscape.viewer.office import show_slides
from landscape.viewer.show import show_list, show_table
from landscape.words import say


def show_flow(comparison: Comparison, view: View) -> None:
    """What goes from old boards to new: a chart that leads to pages, a table or sentences."""
    language = view.language
    chart, table = build_flow_chart(comparison, language), flow_table(comparison, language)
    if not chart.nodes:
        ui.text(say("compare.flow.none", language))
        return
    name = f"flow-{comparison.outcome.scenario.id}"
    here = comparison.outcome.before.board_by_id
    links = {f"board-{b}": link_to(f"board:{b}", view) or "" for b in chart.boards if b in here}
    title = flow_title(comparison, language)
    show_in_mode(
        view,
        chart=lambda: show_linked_chart(chart, view, title=title, key=f"chart-{name}", links=links),
        table=lambda: show_table(table, view, name=name),
        text=lambda: show_list(flow_sentences(comparison, language), view),
    )
    show_downloads(chart, view, name=name)
    show_slides(chart, view, name=name)


def has_flow(comparison: Comparison) -> bool:
    """Whether anything goes anywhere, and so there is something to draw."""
    flow = find_flow(comparison)
    return bool(flow.old or flow.new)
