"""The matrix on its page: the choice of its orders, the table, and what is known of one seat."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from urllib.parse import urlencode

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
from landscape.viewer.address import View, link, link_to
from landscape.viewer.come_to import come_to
from landscape.viewer.filters import make_removers, show_adder
from landscape.viewer.grid_box import show_grid_box
from landscape.viewer.kept import keep_page
from landscape.viewer.rows import row
from landscape.viewer.show import show_csv, show_list, show_table, show_withheld
from landscape.viewer.ways import Choice, Way, choose_one, show_ways
from landscape.words import Language, say

MOST = 100
"""Rows above which the page shows only the first; a file has them all."""


def show_orders(order: MatrixOrder, view: View) -> None:
    """What rows and columns are in order of, and the kinds of member that are shown."""
    names = {kind: _name_kind(kind) for kind in KINDS}
    with row("seats"):
        show_ways(
            _choose_order("rows", ROW_ORDERS, order, view),
            _choose_order("columns", COLUMN_ORDERS, order, view),
        )
        show_adder("kinds", view, names)
    chosen = [kind for kind in view.kinds if kind in KINDS]
    if chosen:
        show_ways(*make_removers("kinds", chosen, names, view.language))


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
    show_ways(
        Way("close-seat", say("panel.close", language), {"board": None, "organisation": None})
    )


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


def _choose_order(side: str, orders: Sequence[str], order: MatrixOrder, view: View) -> Choice:
    return choose_one(
        name=f"matrix-{side}",
        label=say(f"matrix.{side}", view.language),
        values=orders,
        chosen=getattr(order, side),
        say_value=lambda one: say(f"matrix.{side}.{one}", view.language),
        find_changes=lambda one: _find_sort(replace(order, **{side: one})),
    )


def _find_sort(order: MatrixOrder) -> dict[str, str | None]:
    return {"sort": order.text if order != MatrixOrder() else None}


def _name_kind(kind: str) -> Text:
    return Text(en=say_kind(kind, "en"), cy=say_kind(kind, "cy"), cy_status="draft")
