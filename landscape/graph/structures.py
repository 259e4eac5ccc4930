"""Which boards belong to one structure: a board and what is a part of it."""

from collections.abc import Sequence
from itertools import combinations

from landscape.model.board import Board, LineKind

BINDING: tuple[LineKind, ...] = ("accountability", "delivery")
"""Lines that make one board a part of the other's structure."""


def find_unrelated(boards: Sequence[Board]) -> tuple[Board, ...]:
    """Those of `boards` of which at least one other is neither above nor below them.

    A board is below another when it answers to it or delivers for it, also by way of a third of
    them.
    """
    above = _find_above(boards)
    pairs = combinations(boards, 2)
    apart = [(a, b) for a, b in pairs if b.id not in above[a.id] and a.id not in above[b.id]]
    unrelated = {board.id for pair in apart for board in pair}
    return tuple(board for board in boards if board.id in unrelated)


def _find_above(boards: Sequence[Board]) -> dict[str, frozenset[str]]:
    """For each of the boards those of them that are above it, however many steps."""
    here = {board.id for board in boards}
    up = {b.id: {li.to for li in b.lines if li.kind in BINDING} & here for b in boards}
    return {board: _reach(board, up) for board in here}


def _reach(board: str, up: dict[str, set[str]]) -> frozenset[str]:
    seen: set[str] = set()
    waiting = [board]
    while waiting:
        found = up[waiting.pop()] - seen
        seen |= found
        waiting += found
    return frozenset(seen)
