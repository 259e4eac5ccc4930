"""Boards by organisations: who sits where, in what capacity, why, and how well it is known."""

from dataclasses import replace
from functools import partial

from landscape.graph import LandscapeGraph
from landscape.render.matrix import KINDS, MatrixOrder, make_matrix, read_order
from landscape.viewer import ui
from landscape.viewer.address import View, current
from landscape.viewer.choices import find_ways_back
from landscape.viewer.filters import show_filters
from landscape.viewer.kept import keep_page
from landscape.viewer.left_out import warn_left_out
from landscape.viewer.matrix_parts import MOST, show_matrix, show_opened, show_orders, show_together
from landscape.viewer.shown import Shown, Unknown, find_shown, leave_out_unknown
from landscape.viewer.store import read_graph
from landscape.viewer.ways import show_ways
from landscape.words import say


def show_page() -> None:
    """The whole page, from the address."""
    asked = current()
    graph = read_graph(asked.day)
    view, unknown = _leave_out_unknown(graph, asked)
    order, unread = _read_order(view)
    strange = tuple(("kinds", kind) for kind in view.kinds if kind not in KINDS)
    for name, value in (*unknown, *unread, *strange):
        warn_left_out(name, value, view.language)
    ui.title(say("matrix.title", view.language))
    ui.text(say("matrix.intro", view.language))
    shown = find_shown(graph, view)
    show_filters(graph, view)
    show_orders(order, view)
    show_ways(*find_ways_back(graph, view, shown))
    _show(graph, shown, order, view)


def _leave_out_unknown(graph: LandscapeGraph, asked: View) -> tuple[View, Unknown]:
    """As on the map; but a board that sits on another is a member here as an organisation is."""
    if asked.organisation not in graph.landscape.board_by_id:
        return leave_out_unknown(graph, asked)
    view, unknown = leave_out_unknown(graph, replace(asked, organisation=None))
    return replace(view, organisation=asked.organisation), unknown


def _show(graph: LandscapeGraph, shown: Shown, order: MatrixOrder, view: View) -> None:
    kinds = tuple(kind for kind in view.kinds if kind in KINDS)
    make = partial(make_matrix, graph, shown.boards, view.language, order=order, kinds=kinds)
    matrix = keep_page(("matrix", view.language, shown.boards, order, kinds), (graph,), make)
    if not matrix.rows:
        ui.info(say("chart.empty", view.language))
        return
    if len(matrix.rows) > MOST:
        ui.info(say("matrix.too-many", view.language, most=MOST, boards=len(matrix.rows)))
    with ui.container():
        show_opened(graph, view)
    show_matrix(graph, matrix, view)
    show_together(graph, matrix, view)


def _read_order(view: View) -> tuple[MatrixOrder, tuple[tuple[str, str], ...]]:
    """The order that the address asks for; the usual one, with what was asked, where unreadable."""
    if view.sort is None:
        return MatrixOrder(), ()
    try:
        return read_order(view.sort), ()
    except ValueError:
        return MatrixOrder(), (("sort", view.sort),)


show_page()
