"""The matrix of boards and members in words: sentences, the words of a cell, a table for a file."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from landscape.graph import LandscapeGraph
from landscape.model.board import Board, Member
from landscape.model.landscape import Landscape
from landscape.render.boards import because_cell, party_link, sources_cell
from landscape.render.matrix import BOARD_KIND, Matrix, MatrixColumn, MatrixRow
from landscape.render.table import Cell, Table, cell_of, number, term
from landscape.words import Language, say


def matrix_sentences(matrix: Matrix, landscape: Landscape, language: Language) -> tuple[str, ...]:
    """How much there is, who sits on the most of the boards, and how well it is known."""
    said = [
        say("matrix.size", language, boards=len(matrix.rows), members=len(matrix.columns),
            seats=matrix.seats),
        *_most_sentence(matrix, landscape, language),
    ]  # fmt: skip
    lists = [row.board.member_list for row in matrix.rows]
    said.append(say("matrix.lists", language, complete=lists.count("complete"),
                    part=lists.count("partial"), unknown=lists.count("unknown")))  # fmt: skip
    return tuple(said)


def _most_sentence(matrix: Matrix, landscape: Landscape, language: Language) -> Iterable[str]:
    """Who sits on the most boards; several together where they sit on as many."""
    most = max((column.boards for column in matrix.columns), default=0)
    if most < 2:
        return
    names = [
        landscape.name_of(column.party).say(language)
        for column in sorted(matrix.columns, key=lambda column: column.party)
        if column.boards == most
    ]
    yield say("matrix.most", language, count=len(names), names="; ".join(names), most=most,
              boards=len(matrix.rows))  # fmt: skip


def say_kind(kind: str, language: Language) -> str:
    """The kind of a column in words."""
    return say("matrix.kind.board" if kind == BOARD_KIND else f"organisation-type.{kind}", language)


def say_seats(seats: Sequence[Member], language: Language) -> str:
    """All seats of one party on a board: in what capacity, why, and how well it is known."""
    return "; ".join(
        say(
            "matrix.seat",
            language,
            capacity=say(f"capacity.{seat.capacity}", language),
            reason=say(f"reason.{seat.reason}", language),
            evidence=say(f"evidence.{seat.evidence}", language),
        )
        for seat in seats
    )


def say_members(row: MatrixRow, language: Language) -> str:
    """How many members a board has: at least so many where the list is not complete."""
    if row.board.member_list == "unknown" and not row.members:
        return say("value.unknown", language)
    if row.board.member_list == "complete":
        return str(row.members)
    return say("matrix.at-least", language, members=row.members)


def matrix_table(matrix: Matrix, landscape: Landscape, language: Language) -> Table:
    """The matrix as plain cells, for a file."""
    names = ("board", "tier", "area", "members", "member-list")
    return Table(
        caption=say("matrix.caption", language, boards=len(matrix.rows)),
        header=(
            *(say(f"matrix.head.{name}", language) for name in names),
            *(landscape.name_of(column.party).say(language) for column in matrix.columns),
        ),
        rows=(
            *(_file_row(row, matrix.columns, landscape, language) for row in matrix.rows),
            _total_row(matrix, language, width=len(names)),
        ),
    )


def seats_between(graph: LandscapeGraph, board: Board, party: str, language: Language) -> Table:
    """The seats of one party on a board, each with its evidence and sources."""
    names = ("post", "capacity", "reason", "evidence", "because", "sources")
    seats = [member for member in board.members if member.party == party]
    unknown = term("value.unknown", language)
    return Table(
        caption=say("table.members.caption", language, count=len(seats)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(
            (
                cell_of(seat.post, language) if seat.post else unknown,
                term(f"capacity.{seat.capacity}", language),
                term(f"reason.{seat.reason}", language),
                term(f"evidence.{seat.evidence}", language),
                because_cell(seat, language),
                sources_cell(graph, seat.sources, language),
            )
            for seat in seats
        ),
    )


def party_cell(graph: LandscapeGraph, party: str, language: Language) -> Cell:
    """The name of a member, with the way to its page."""
    return cell_of(graph.landscape.name_of(party), language, link=party_link(graph, party))


def _file_row(
    row: MatrixRow, columns: Sequence[MatrixColumn], landscape: Landscape, language: Language
) -> tuple[Cell, ...]:
    return (
        cell_of(row.board.name, language, link=f"board:{row.board.id}"),
        term(f"tier.{row.board.tier}", language),
        cell_of(landscape.area_by_id[row.board.area].name, language),
        Cell(say_members(row, language)),
        term(f"member-list.{row.board.member_list}", language),
        *(Cell(say_seats(row.seats.get(column.party, ()), language)) for column in columns),
    )


def _total_row(matrix: Matrix, language: Language, *, width: int) -> tuple[Cell, ...]:
    blanks = (Cell(""),) * (width - 2)
    seats = replace(number(matrix.seats, language), is_number=False)
    total = term("matrix.total", language)
    counts = (number(column.boards, language) for column in matrix.columns)
    return (total, *blanks[:2], seats, *blanks[2:], *counts)
