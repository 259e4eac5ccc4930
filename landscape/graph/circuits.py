"""Which seats could be otherwise while every board and organisation keeps its number of seats.

A seat can change only together with others, round a circuit: one board takes an organisation in
and lets another go, which a second board takes in, and so on until every total is as before. Draw
an arrow from a board to each organisation that could leave it and from an organisation to each
board that it could join; then a cell can change exactly when its board and its organisation lie on
a common circuit, that is, in one strongly connected component (Brualdi 2006, Combinatorial Matrix
Classes, on invariant positions). All other cells are the same in every seating.

The components are found by searching forwards and backwards from one board after another, once
boards and organisations with nothing to give or nothing to take have been set aside.
"""

import numpy as np
from numpy.typing import NDArray

Cells = NDArray[np.bool_]


def find_undecided(seats: Cells, free: Cells) -> Cells:
    """The free cells that the totals of rows and columns do not decide."""
    taken, empty = free & seats, free & ~seats
    rows, columns = _trim(taken, empty)
    undecided = np.zeros_like(free)
    while rows.any():
        start = np.zeros_like(rows)
        start[np.argmax(rows)] = True
        ahead = _reach(start, (taken, empty), rows, columns)
        behind = _reach(start, (empty, taken), rows, columns)
        boards, organisations = ahead[0] & behind[0], ahead[1] & behind[1]
        undecided |= free & np.outer(boards, organisations)
        rows, columns = rows & ~boards, columns & ~organisations
    return undecided


def _trim(taken: Cells, empty: Cells) -> tuple[Cells, Cells]:
    """The rows and columns that have, among themselves, both something to give and to take."""
    rows, columns = (np.ones(size, dtype=np.bool_) for size in taken.shape)
    while True:
        left = rows & _touch(taken, columns) & _touch(empty, columns)
        kept = columns & _touch(taken.T, left) & _touch(empty.T, left)
        if (left == rows).all() and (kept == columns).all():
            return rows, columns
        rows, columns = left, kept


def _touch(cells: Cells, columns: Cells) -> Cells:
    """The rows with a cell in one of `columns`."""
    return np.asarray(cells[:, columns].any(axis=1))


def _reach(
    start: Cells, arrows: tuple[Cells, Cells], rows: Cells, columns: Cells
) -> tuple[Cells, Cells]:
    """The rows and columns that can be reached from `start`: out along one kind, back by another.

    Searching backwards is searching forwards with the arrows turned round.
    """
    out, back = arrows
    reached, met = start, np.zeros_like(columns)
    while True:
        met = met | (columns & _touch(out.T, reached))
        wider = reached | (rows & _touch(back, met))
        if (wider == reached).all():
            return reached, met
        reached = wider
