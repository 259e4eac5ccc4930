"""The matrix on its page: the choice of its orders, the table, and what is known of one seat."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from urllib.parse import urlencode

import streamlit as st

from landscape.graph import LandscapeGraph
from landscape.graph.together import find_together
from landscape.model.landscape import Landscape
from landscape.model.text import Text
from landscape.render.matrix import (
    COLUMN_ORDERS,
    KINDS,
    ROW_ORDERS,
    Matrix,
    MatrixOrder,
    leave_out,
)
from landscape.render.matrix_html import MatrixWays, key_html, matrix_html
from landscape.render.matrix_words import (
    matrix_sentences,
    matrix_table,
    party_cell,
    say_kind,
    seats_between,
)
from landscape.render.table import Table, cell_of
from landscape.render.together import MOST as MOST_SETS
from landscape.render.together import together_html, together_sentence, together_table
from landscape.viewer import ui
from landscape.viewer.address import View, go, link, link_to
from landscape.viewer.come_to import come_to
from landscape.viewer.filters import show_adder, show_remover
from landscape.viewer.grid_box import show_grid_box
from landscape.viewer.kept import keep_page
from landscape.viewer.show import show_csv, show_list, show_table, show_withheld
from landscape.words import Language, say

MOST = 100
"""Rows above which the page shows only the first; a file has them all."""


def show_orders(order: MatrixOrder, view: View) -> None:
    """What rows and columns are in order of, and the kinds of member that are shown."""
    rows, columns, kinds = ui.columns([6, 6, 5], vertical_alignment="top")
    with rows:
        _show_order("rows", ROW_ORDERS, order, view)
    with columns:
        _show_order("columns", COLUMN_ORDERS, order, view)
    with kinds:
        show_adder("kinds", view, {kind: _name_kind(kind) for kind in KINDS})
    chosen = [kind for kind in view.kinds if kind in KINDS]
    if chosen:
        with ui.container(horizontal=True, gap="small"):
            for kind in chosen:
                show_remover("kinds", kind, _name_kind(kind), view.language)


def show_opened(graph: LandscapeGraph, view: View) -> None:
    """What is known of the seats of one member on one board, where the address names both."""
    board = graph.landscape.board_by_id.get(view.board or "")
    if board is None or not view.organisation:
        come_to("")
        return
    come_to(f"{view.board} {view.organisation}")
    language, party = view.language, view.organisation
    name = graph.landscape.name_of(party).say(language)
    heading = say("matrix.opened", language, member=name, board=board.name.say(language))
    ui.header(heading)
    if board.sensitive:
        ui.info(say("notice.sensitive", language))
    table = seats_between(graph, board, party, language)
    if table.rows:
        show_table(table, view)
    else:
        ui.text(say("matrix.no-seat", language))
    show_list([cell_of(board.name, language, link=f"board:{board.id}"),
               party_cell(graph, party, language)], view)  # fmt: skip
    ui.button(say("panel.close", language), on_click=go, key="close-seat",
              kwargs={"board": None, "organisation": None})  # fmt: skip


def show_matrix(graph: LandscapeGraph, matrix: Matrix, view: View) -> None:
    """The sentences, the key, the table in its box, and the file."""
    language, landscape = view.language, graph.landscape
    ui.text(" ".join(matrix_sentences(matrix, landscape, language)))
    first = replace(matrix, rows=matrix.rows[:MOST])
    make = partial(matrix_html, first, graph, language, _find_ways(view))
    table = keep_page(("matrix", language, link("matrix", _unopened(view))), (matrix,), make)
    caption = say("matrix.caption", language, boards=len(first.rows))
    show_grid_box(key_html(language), table, caption, named_by="board organisation")
    kept = leave_out(matrix, _find_sensitive(landscape))
    show_csv(partial(matrix_table, kept, landscape, language), view, name="matrix")
    show_withheld("boards", len(matrix.rows) - len(kept.rows), view)


def show_together(graph: LandscapeGraph, matrix: Matrix, view: View) -> None:
    """Which members sit together on these boards, as a sentence, a chart and a file."""
    language, landscape = view.language, graph.landscape
    sets = keep_page(
        ("together",), (matrix,), lambda: find_together(row.board for row in matrix.rows)
    )
    ui.header(say("together.heading", language))
    ui.text(together_sentence(sets, landscape, language))
    if not sets:
        return
    if len(sets) > MOST_SETS:
        ui.text(say("together.first", language, most=MOST_SETS))
    away = _unopened(view)
    chart = together_html(sets[:MOST_SETS], landscape, language, lambda one: link_to(one, away))
    show_grid_box("", chart, say("together.caption", language))
    kept = leave_out(matrix, _find_sensitive(landscape))
    show_csv(partial(_open_together, kept, landscape, language), view, name="together")
    show_withheld("boards", len(matrix.rows) - len(kept.rows), view)


def _open_together(kept: Matrix, landscape: Landscape, language: Language) -> Table:
    """The file of who sits together, worked out when somebody asks for it."""
    return together_table(find_together(row.board for row in kept.rows), landscape, language)


def _find_sensitive(landscape: Landscape) -> frozenset[str]:
    return frozenset(board.id for board in landscape.boards if board.sensitive)


def _unopened(view: View) -> View:
    return replace(view, board=None, organisation=None)


def _find_ways(view: View) -> MatrixWays:
    """Every cell of the table keeps the address, and adds which seat it is."""
    unopened = _unopened(view)
    base = link("matrix", unopened)
    mark = "&" if "?" in base else "?"

    def find_seat(board: str, party: str) -> str:
        return f"{base}{mark}{urlencode({'board': board, 'organisation': party})}"

    return MatrixWays(lambda thing: link_to(thing, unopened), find_seat)


def _show_order(side: str, orders: Sequence[str], order: MatrixOrder, view: View) -> None:
    key = f"matrix-{side}"
    st.session_state[key] = getattr(order, side)
    ui.segmented_control(
        say(f"matrix.{side}", view.language),
        orders,
        format_func=lambda one: say(f"matrix.{side}.{one}", view.language),
        key=key,
        required=True,
        on_change=_take_order,
        args=(side, order),
    )


def _take_order(side: str, order: MatrixOrder) -> None:
    chosen = replace(order, **{side: st.session_state[f"matrix-{side}"]})
    go(sort=chosen.text if chosen != MatrixOrder() else None)


def _name_kind(kind: str) -> Text:
    return Text(en=say_kind(kind, "en"), cy=say_kind(kind, "cy"), cy_status="draft")
