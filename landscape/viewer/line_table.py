"""The lines of a chart as a table, which leaves as a file without those of sensitive boards."""

from collections.abc import Callable, Collection, Sequence
from functools import partial

from landscape.graph import LandscapeGraph
from landscape.model.board import Line
from landscape.render.boards import table_of_lines
from landscape.render.chart import find_lines_shown
from landscape.render.table import Table, keep_links
from landscape.render.withheld import keep_open_lines
from landscape.viewer.address import View
from landscape.viewer.show import show_csv, show_table, show_withheld

Lines = Sequence[tuple[str, Line]]
Tell = Callable[[Table, Lines], Table]
"""Puts more of each line into the table of them."""


def _tell_nothing(table: Table, lines: Lines) -> Table:  # noqa: ARG001
    return table


def show_lines(  # noqa: PLR0913 (all but the first three by name)
    graph: LandscapeGraph,
    boards: Collection[str],
    view: View,
    *,
    name: str,
    is_linked: Callable[[str], bool] = lambda _: True,
    tell: Tell = _tell_nothing,
) -> None:
    """Every line of some boards, and a file of those that may leave; `is_linked` picks links."""
    lines = find_lines_shown(graph, boards)
    show_these_lines(graph, lines, view, name=name, is_linked=is_linked, tell=tell)


def show_these_lines(  # noqa: PLR0913 (all but the first three by name)
    graph: LandscapeGraph,
    lines: Lines,
    view: View,
    *,
    name: str,
    is_linked: Callable[[str], bool] = lambda _: True,
    tell: Tell = _tell_nothing,
) -> None:
    """Lines, each given with the board from which it leads, and a file of those that may leave."""
    kept = keep_open_lines(graph.landscape, lines)

    def make(lines: Lines) -> Table:
        return tell(table_of_lines(graph, lines, view.language), lines)

    show_table(keep_links(make(lines), is_linked), view)
    if kept:
        show_csv(partial(make, kept), view, name=name)
    show_withheld("lines", len(lines) - len(kept), view)
