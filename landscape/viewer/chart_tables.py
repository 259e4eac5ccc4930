"""What a chart shows as tables, with files of what may leave of it."""

from landscape.graph import LandscapeGraph
from landscape.render.boards import board_table, table_of_lines
from landscape.render.chart import Chart
from landscape.viewer.address import View
from landscape.viewer.line_table import show_these_lines
from landscape.viewer.show import show_csv, show_table


def show_chart_tables(graph: LandscapeGraph, chart: Chart, view: View, *, name: str | None) -> None:
    """One row for each board on a chart, and one for each line; no file where it has no name."""
    show_table(board_table(graph, chart.boards, view.language), view)
    if name is None:
        show_table(table_of_lines(graph, chart.lines, view.language), view)
        return
    # What is on a chart only because it is tied to a sensitive board would tell the tie.
    leaving = chart.leaving or chart
    show_csv(board_table(graph, leaving.boards, view.language), view, name=f"boards-{name}")
    show_these_lines(graph, chart.lines, view, name=f"lines-{name}")
