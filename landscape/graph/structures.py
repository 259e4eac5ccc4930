"""Which boards belong to one structure: a board and what is a part of it."""

from collections.abc import Sequence
from itertools import combinations

from landscape.model.board import Board, LineKind

BINDING: tuple[LineKind, ...] = ("accountability", "delivery")
"""Lines that make one board a part of the other's structure."""


def find_unrelated(boards: Sequence[Board]) -> tuple[Board, ...]:
    """Those of `boards` of which at least one other is neither above nor below them."""
    pairs = ((a, b) for a, b in combinations(boards, 2) if not (_binds(a, b) or _binds(b, a)))
    unrelated = {board.id for pair in pairs for board in pair}
    return tuple(board for board in boards if board.id in unrelated)


def _binds(board: Board, other: Board) -> bool:
    return any(line.to == other.id and line.kind in BINDING for line in board.lines)
