"""The matrix of boards and members as a real table, with headings that stay in view.

What a cell shows is short; what is read out is whole. Headings stand upright and are not cut, so
nothing is to be found by pointing alone.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from landscape.graph import LandscapeGraph
from landscape.model.board import CAPACITIES, Member
from landscape.model.evidence import EvidenceLevel
from landscape.render.html import Address, cell_html
from landscape.render.matrix import Matrix, MatrixColumn, MatrixRow
from landscape.render.matrix_words import party_cell, say_kind, say_members, say_seats
from landscape.render.table import cell_of
from landscape.words import Language, say

SIGNS: dict[EvidenceLevel, str] = {"documented": "", "inferred": "~", "assumed": "?"}
"""Stands behind the reason of a seat that no document shows."""

_REASONS = ("statutory", "ex-officio", "agreed", "invited", "unknown")
_HEADS = ("board", "members", "member-list")


@dataclass(frozen=True)
class MatrixWays:
    """Where the links of a matrix lead."""

    page: Address
    """Of a board or an organisation."""

    seat: Callable[[str, str], str]
    """Of what is known of a seat: by board and party."""


def matrix_html(matrix: Matrix, graph: LandscapeGraph, language: Language, ways: MatrixWays) -> str:
    """The table: boards by tier below each other, members beside each other, totals at the ends."""
    caption = say("matrix.caption", language, boards=len(matrix.rows))
    head = "".join(_column_head(one, matrix, graph, language, ways) for one in matrix.columns)
    body = "".join(
        f"<tbody>{_group_head(tier, len(matrix.columns), language)}"
        f"{''.join(_row(row, matrix.columns, graph, language, ways) for row in rows)}</tbody>"
        for tier, rows in matrix.group_rows()
    )
    return (
        f'<table class="landscape matrix"><caption>{escape(caption)}</caption>'
        f"<thead><tr>{_row_heads(matrix, language)}{head}</tr></thead>"
        f"{body}<tfoot>{_totals(matrix, language)}</tfoot></table>"
    )


def key_html(language: Language) -> str:
    """What the short words and the signs in the cells mean."""
    parts = [
        *((say(f"matrix.short.{one}", language), say(f"capacity.{one}", language))
          for one in CAPACITIES),
        *((say(f"matrix.short.reason.{one}", language), say(f"reason.{one}", language))
          for one in _REASONS),
        *((sign, say(f"evidence.{level}", language)) for level, sign in SIGNS.items() if sign),
    ]  # fmt: skip
    items = "".join(
        f"<li><b>{escape(short)}</b> {escape(words)}</li>"
        for short, words in parts
        if short != words
    )
    return f'<ul class="matrix-key" role="list">{items}</ul>'


def _row_heads(matrix: Matrix, language: Language) -> str:
    sorted_by = {"name": ("board", "ascending"), "members": ("members", "descending")}
    name, way = sorted_by.get(matrix.order.rows, ("", ""))
    return "".join(
        f'<th scope="col" class="{head}"{_aria_sort(way) if head == name else ""}>'
        f"{escape(say(f'matrix.head.{head}', language))}</th>"
        for head in _HEADS
    )


def _aria_sort(way: str) -> str:
    return f' aria-sort="{way}"'


def _column_head(
    column: MatrixColumn,
    matrix: Matrix,
    graph: LandscapeGraph,
    language: Language,
    ways: MatrixWays,
) -> str:
    name = cell_html(party_cell(graph, column.party, language), language, ways.page)
    kind = ""
    if matrix.order.columns == "kind":
        kind = f'<span class="mark">{escape(say_kind(column.kind, language))}</span> '
    return f'<th scope="col" class="up"><span>{kind}{name}</span></th>'


def _group_head(tier: str | None, columns: int, language: Language) -> str:
    """The tier above its boards; it stays in view where the table is scrolled sideways."""
    if tier is None:
        return ""
    words = escape(say(f"tier.{tier}", language))
    return (
        f'<tr class="group"><th scope="rowgroup" colspan="{len(_HEADS)}">{words}</th>'
        f'<td colspan="{max(columns, 1)}"></td></tr>'
    )


def _row(
    row: MatrixRow,
    columns: Sequence[MatrixColumn],
    graph: LandscapeGraph,
    language: Language,
    ways: MatrixWays,
) -> str:
    board = row.board
    name = cell_html(cell_of(board.name, language, link=f"board:{board.id}"), language, ways.page)
    area = graph.landscape.area_by_id[board.area].name.say(language)
    cells = "".join(
        _seat_cell(row.seats[column.party], (board.id, column.party), language, ways)
        if column.party in row.seats
        else "<td></td>"
        for column in columns
    )
    return (
        f'<tr><th scope="row">{name}<span class="mark">{escape(area)}</span></th>'
        f'<td class="members">{escape(say_members(row, language))}</td>'
        f'<td class="member-list">{escape(say(f"member-list.{board.member_list}", language))}</td>'
        f"{cells}</tr>"
    )


def _seat_cell(
    seats: Sequence[Member], where: tuple[str, str], language: Language, ways: MatrixWays
) -> str:
    first = seats[0]
    more = f" ×{len(seats)}" if len(seats) > 1 else ""
    capacity = say(f"matrix.short.{first.capacity}", language) + more
    reason = f"{say(f'matrix.short.reason.{first.reason}', language)} {SIGNS[first.evidence]}"
    address = escape(ways.seat(*where))
    look = "seat leads" if first.capacity in ("chair", "deputy-chair") else "seat"
    return (
        f'<td><a class="{look}" href="{address}" target="_self">'
        f'<span aria-hidden="true">{escape(capacity)}<br>{escape(reason.strip())}</span>'
        f'<span class="unseen">{escape(say_seats(seats, language))}</span></a></td>'
    )


def _totals(matrix: Matrix, language: Language) -> str:
    counts = "".join(f"<td>{column.boards}</td>" for column in matrix.columns)
    total = escape(say("matrix.total", language))
    return f'<tr><th scope="row">{total}</th><td>{matrix.seats}</td><td></td>{counts}</tr>'
