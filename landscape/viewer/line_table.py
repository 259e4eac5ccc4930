"""The lines of a chart as a table, which leaves as a file without those of sensitive boards."""

from collections.abc import Callable, Collection, Sequence

from landscape.graph import LandscapeGraph
from landscape.model.board import Line
from landscape.render.boards import table_of_lines
from landscape.render.chart import find_lines_shown
from landscape.render.table import keep_links
from landscape.render.withheld import keep_open_lines
from landscape.viewer.address import View
from landscape.viewer.show import show_csv, show_table, show_withheld

Lines = Sequence[tuple[str, Line]]


def show_lines(
    graph: LandscapeGraph,
    boards: Collection[str],
    view: View,
    *,
    name: str,
    is_linked: Callable[[str], bool] = lambda _: True,
) -> None:
    """Every line of some boards, and a file of those that may leave; `is_linked` picks links."""
    show_these_lines(graph, find_lines_shown(graph, boards), view, name=name, is_linked=is_linked)


def show_these_lines(
    graph: LandscapeGraph,
    lines: Lines,
    view: View,
    *,
    name: str,
    is_linked: Callable[[str], bool] = lambda _: True,
) -> None:
    """Lines, each given with the board from which it leads, and a file of those that may leave."""
    kept = keep_open_lines(graph.landscape, lines)
    show_table(keep_links(table_of_lines(graph, lines, view.language), is_linked), view)
    if kept:
        show_csv(table_of_lines(graph, kept, view.language), view, name=name)
    show_withheld("lines", len(lines) - len(kept), view)
