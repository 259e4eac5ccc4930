"""Boards that begin after the day that is looked at, as they will be."""

from collections.abc import Sequence

from landscape.graph import LandscapeGraph, build
from landscape.model.board import Board
from landscape.render.day import say_partial
from landscape.render.selection import Selection, select
from landscape.render.table import Cell, Table, cell_of, term
from landscape.words import Language, say


def find_later(graph: LandscapeGraph, selection: Selection) -> tuple[Board, ...]:
    """The boards that meet a selection once they have begun, the first to begin first.

    None where the landscape holds every day at once.
    """
    landscape = graph.landscape
    if landscape.whole is None or landscape.day is None:
        return ()
    chosen = select(build(landscape.whole), selection)
    later = [
        (board.since.first_day, board.id, board)
        for board in landscape.whole.boards
        if board.id in chosen and board.since and board.since.first_day > landscape.day
    ]
    return tuple(board for _, _, board in sorted(later, key=lambda one: one[:2]))


def later_table(boards: Sequence[Board], language: Language) -> Table:
    """One row for each board that begins later, with its beginning."""
    return Table(
        caption=say("table.later.caption", language, count=len(boards)),
        header=tuple(say(name, language) for name in ("table.board", "table.tier", "fact.since")),
        rows=tuple(
            (
                cell_of(board.name, language, link=f"board:{board.id}"),
                term(f"tier.{board.tier}", language),
                Cell(say_partial(board.since, language) if board.since else "", is_date=True),
            )
            for board in boards
        ),
    )
