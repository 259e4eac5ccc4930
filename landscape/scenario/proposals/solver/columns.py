"""The task as a matrix: a row for each board and each limit, a column for each group.

A grouping is a choice of columns that gives each row a sum between its lower and its upper end.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from landscape.scenario.proposals.task import Task

Floats = NDArray[np.float64]
Ints = NDArray[np.int32]
Places = NDArray[np.int64]
"""Which columns, by number."""

_SAME = 1e-6
"""What sums may seem to differ by."""


@dataclass(frozen=True)
class Columns:
    """A sparse matrix, column after column, with a cost for each column and ends for each row."""

    costs: Floats
    """Whole numbers."""

    boards: int
    """So many rows are boards; the next one counts the groups."""

    starts: Ints
    """Where each column starts in `rows` and `amounts`, and where the last one ends."""

    rows: Ints
    amounts: Floats
    lower: Floats
    upper: Floats

    def __len__(self) -> int:
        return len(self.costs)

    @property
    def is_choice(self) -> bool:
        """Whether all columns together give each row a sum between its ends."""
        sums = np.bincount(self.rows, self.amounts, minlength=len(self.lower))
        return bool(((sums >= self.lower - _SAME) & (sums <= self.upper + _SAME)).all())

    def reduce_costs(self, prices: Floats) -> Floats:
        """What each column costs beyond what the prices of its rows pay for (reduced costs)."""
        paid = np.add.reduceat(prices[self.rows] * self.amounts, self.starts[:-1])
        return self.costs - paid

    def pay(self, prices: Floats) -> float:
        """What the rows pay at the least, whatever columns are chosen (the Lagrangian bound)."""
        up, down = prices > 0, prices < 0
        return float(prices[up] @ self.lower[up] + prices[down] @ self.upper[down])

    def take(self, places: Places) -> "Columns":
        """Some of the columns."""
        sizes = np.diff(self.starts)[places]
        starts = np.concatenate(([0], np.cumsum(sizes))).astype(np.int32)
        inside = np.repeat(self.starts[places] - starts[:-1], sizes) + np.arange(starts[-1])
        return replace(
            self,
            costs=self.costs[places],
            starts=starts,
            rows=self.rows[inside],
            amounts=self.amounts[inside],
        )

    def find_members(self) -> NDArray[np.bool_]:
        """A row for each column and a place for each board: whether it is in the group."""
        number = np.repeat(np.arange(len(self)), np.diff(self.starts))
        is_board = self.rows < self.boards
        found = np.zeros((len(self), self.boards), dtype=np.bool_)
        found[number[is_board], self.rows[is_board]] = True
        return found

    def with_rows(self, amounts: Floats, at_most: float) -> "Columns":
        """The same columns with more rows below, whose sums have only an upper end."""
        rows, number = np.nonzero(amounts)
        before = np.repeat(np.arange(len(self)), np.diff(self.starts))
        order = np.argsort(np.concatenate((before, number)), kind="stable")
        sizes = np.diff(self.starts) + np.count_nonzero(amounts, axis=0)
        below = (rows + len(self.lower)).astype(np.int32)
        return replace(
            self,
            starts=np.concatenate(([0], np.cumsum(sizes))).astype(np.int32),
            rows=np.concatenate((self.rows, below))[order],
            amounts=np.concatenate((self.amounts, amounts[rows, number]))[order],
            lower=np.append(self.lower, np.full(len(amounts), -np.inf)),
            upper=np.append(self.upper, np.full(len(amounts), at_most)),
        )


def lay_out(task: Task, costs: Floats) -> Columns:
    """The columns of a task: its boards, how many groups there are, and its limits."""
    number, boards = np.nonzero(_find_bits(task))
    one_each = Columns(
        costs=costs,
        boards=task.count,
        starts=np.searchsorted(number, np.arange(len(costs) + 1)).astype(np.int32),
        rows=boards.astype(np.int32),
        amounts=np.ones(len(boards)),
        lower=np.ones(task.count),
        upper=np.ones(task.count),
    )
    columns = one_each.with_rows(np.ones((1, len(costs))), task.at_most)
    columns.lower[task.count] = task.at_least
    for limit in task.limits:
        columns = columns.with_rows(np.array([limit.amounts], dtype=np.float64), limit.at_most)
    return columns


def _find_bits(task: Task) -> NDArray[np.uint8]:
    """A row for each group and a column for each board: whether it is in."""
    width = (task.count + 7) // 8
    whole = b"".join(candidate.boards.to_bytes(width, "little") for candidate in task.candidates)
    packed = np.frombuffer(whole, dtype=np.uint8).reshape(-1, width)
    return np.unpackbits(packed, axis=1, bitorder="little", count=task.count)
