"""Boards by those who sit on them, as values: who sits where, and in which order they stand."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from landscape.graph import LandscapeGraph
from landscape.graph.membership import find_members
from landscape.model.area import AREA_KINDS
from landscape.model.board import CAPACITIES, TIERS, Board, Member, Tier
from landscape.model.landscape import Landscape
from landscape.model.organisation import ORGANISATION_TYPES
from landscape.words import Language

RowOrder = Literal["tier", "name", "members"]
ColumnOrder = Literal["boards", "name", "kind"]

ROW_ORDERS: tuple[RowOrder, ...] = get_args(RowOrder)
COLUMN_ORDERS: tuple[ColumnOrder, ...] = get_args(ColumnOrder)

BOARD_KIND = "board"
"""The kind of a column for a board that sits on others; else it is a type of organisation."""

KINDS = (*ORGANISATION_TYPES, BOARD_KIND)


@dataclass(frozen=True)
class MatrixOrder:
    """What rows and columns are in order of."""

    rows: RowOrder = "tier"
    columns: ColumnOrder = "boards"

    @property
    def text(self) -> str:
        """As an address has it: `tier~boards`."""
        return f"{self.rows}~{self.columns}"


def read_order(text: str) -> MatrixOrder:
    """The order that an address asks for.

    Raises:
        ValueError: there is no such order.
    """
    rows, _, columns = text.partition("~")
    for row_order in ROW_ORDERS:
        for column_order in COLUMN_ORDERS:
            if (rows, columns) == (row_order, column_order):
                return MatrixOrder(row_order, column_order)
    raise ValueError(text)


@dataclass(frozen=True)
class MatrixColumn:
    """An organisation, or a board that sits on others."""

    party: str
    kind: str
    boards: int
    """On how many of the boards it sits round the table."""


@dataclass(frozen=True)
class MatrixRow:
    """A board, and its seats by who has them; most columns have none."""

    board: Board
    members: int
    """Those who sit round the table, each once however many their seats."""

    seats: Mapping[str, tuple[Member, ...]]
    """By party; the seat with the most to say comes first."""


@dataclass(frozen=True)
class Matrix:
    """Boards in rows and members in columns, both in order."""

    rows: tuple[MatrixRow, ...]
    columns: tuple[MatrixColumn, ...]
    order: MatrixOrder

    @property
    def seats(self) -> int:
        """How many members sit round the tables of all boards."""
        return sum(column.boards for column in self.columns)

    def group_rows(self) -> tuple[tuple[Tier | None, tuple[MatrixRow, ...]], ...]:
        """The rows by tier where that is their order; else all in one group."""
        if self.order.rows != "tier":
            return ((None, self.rows),) if self.rows else ()
        groups = ((tier, tuple(r for r in self.rows if r.board.tier == tier)) for tier in TIERS)
        return tuple((tier, rows) for tier, rows in groups if rows)


def make_matrix(
    graph: LandscapeGraph,
    boards: Collection[str],
    language: Language,
    *,
    order: MatrixOrder = MatrixOrder(),
    kinds: Collection[str] = (),
) -> Matrix:
    """The matrix of some boards with all who have a seat on them, or only those of some kinds."""
    landscape = graph.landscape
    shown = [board for board in landscape.boards if board.id in boards]
    columns = tuple(c for c in _find_columns(landscape, shown) if not kinds or c.kind in kinds)
    parties = {column.party for column in columns}
    rows = [MatrixRow(board, len(find_members(board) & parties), _seats_of(board, parties))
            for board in shown]  # fmt: skip
    return Matrix(
        _sort_rows(rows, landscape, order.rows, language),
        _sort_columns(columns, landscape, order.columns, language),
        order,
    )


def leave_out(matrix: Matrix, boards: Collection[str]) -> Matrix:
    """The matrix without some boards, as rows and as members, and counted without them."""
    rows = tuple(
        MatrixRow(row.board, len(find_members(row.board) & row.seats.keys() - {*boards}),
                  {party: seats for party, seats in row.seats.items() if party not in boards})
        for row in matrix.rows
        if row.board.id not in boards
    )  # fmt: skip
    sitting = [find_members(row.board) for row in rows]
    seated = {party for row in rows for party in row.seats}
    columns = tuple(
        MatrixColumn(one.party, one.kind, sum(one.party in members for members in sitting))
        for one in matrix.columns
        if one.party in seated
    )
    return Matrix(rows, columns, matrix.order)


def _find_columns(landscape: Landscape, boards: Iterable[Board]) -> tuple[MatrixColumn, ...]:
    counts: dict[str, int] = {}
    for board in boards:
        sitting = find_members(board)
        for party in {member.party for member in board.members}:
            counts[party] = counts.get(party, 0) + (party in sitting)
    types = {one.id: one.type for one in landscape.organisations}
    return tuple(
        MatrixColumn(party, types.get(party, BOARD_KIND), count)
        for party, count in sorted(counts.items())
    )


def _seats_of(board: Board, parties: Collection[str]) -> dict[str, tuple[Member, ...]]:
    found: dict[str, list[Member]] = {}
    for member in board.members:
        if member.party in parties:
            found.setdefault(member.party, []).append(member)
    return {party: tuple(sorted(seats, key=_weigh)) for party, seats in sorted(found.items())}


def _weigh(member: Member) -> tuple[int, str]:
    return (CAPACITIES.index(member.capacity), member.seat[1])


def _sort_rows(
    rows: Iterable[MatrixRow], landscape: Landscape, order: RowOrder, language: Language
) -> tuple[MatrixRow, ...]:
    def place(row: MatrixRow) -> tuple[object, ...]:
        board, name = row.board, row.board.name.say(language).casefold()
        if order == "name":
            return (name,)
        if order == "members":
            return (-row.members, name)
        area = landscape.area_by_id[board.area]
        where = (AREA_KINDS.index(area.kind), area.name.say(language).casefold())
        return (TIERS.index(board.tier), *where, name)

    return tuple(sorted(rows, key=place))


def _sort_columns(
    columns: Iterable[MatrixColumn], landscape: Landscape, order: ColumnOrder, language: Language
) -> tuple[MatrixColumn, ...]:
    def place(column: MatrixColumn) -> tuple[object, ...]:
        name = landscape.name_of(column.party).say(language).casefold()
        if order == "name":
            return (name,)
        if order == "kind":
            return (KINDS.index(column.kind), name)
        return (-column.boards, name)

    return tuple(sorted(columns, key=place))
