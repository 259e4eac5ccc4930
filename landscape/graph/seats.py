"""Who sits where, as arrays of numbers: the seats of hubs as a table, all others as lists.

A seat is one organisation on one board. Boards and organisations are numbered. Pairs of boards
(i, j) with i < j are listed for a block of boards, those with i from `low` to before `high`, each
as one number: (i - low) times the number of boards, plus j.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.int64]

Numbers = NDArray[Any]
"""Whole numbers of any size: half as many bytes sort in half the time."""


@dataclass(frozen=True, eq=False)
class Seats:
    """The seats of a landscape, one in each place of the arrays, in the order of the boards."""

    boards: int
    """How many boards there are."""

    board: Array
    party: Array

    def part(self, hub: int) -> tuple["Seats", "Hubs"]:
        """The seats of all but the hubs, and the hubs: those that sit on more than `hub` boards."""
        is_hub = np.bincount(self.party) > hub
        column, seat = np.cumsum(is_hub) - 1, is_hub[self.party]
        rows = np.zeros((self.boards, np.count_nonzero(is_hub)), dtype=np.bool_)
        rows[self.board[seat], column[self.party[seat]]] = True
        return Seats(self.boards, self.board[~seat], self.party[~seat]), Hubs(rows)

    def list_pairs(self, low: int, high: int) -> Numbers:
        """The boards of each member with each later one of its own, for boards `low` to `high`.

        A pair is listed once for every member that it shares.
        """
        block = slice(*np.searchsorted(self.board, [low, high]))
        times = self._later[block]
        listed_before = np.cumsum(times) - times
        next_place = np.repeat(self._place[block] + 1 - listed_before, times)
        next_place += np.arange(len(next_place))
        small = _smallest_type(low, high, self.boards)
        pairs = np.repeat(((self.board[block] - low) * self.boards).astype(small), times)
        pairs += self._by_party[next_place]
        return pairs

    @cached_property
    def _order(self) -> Array:
        return np.argsort(self.party * self.boards + self.board)

    @cached_property
    def _by_party(self) -> Numbers:
        """The board of every seat, those of one organisation together and in order."""
        # As small as can be: it is looked up once for every pair that is listed.
        return self.board[self._order].astype(np.min_scalar_type(self.boards))

    @cached_property
    def _place(self) -> Array:
        """Where each seat stands in `_by_party`."""
        place = np.empty_like(self._order)
        place[self._order] = np.arange(len(place))
        return place

    @cached_property
    def _later(self) -> Array:
        """On how many later boards the organisation of each seat sits."""
        last = np.cumsum(np.bincount(self.party)) - 1
        return last[self.party] - self._place


@dataclass(frozen=True, eq=False)
class Hubs:
    """Which hubs sit on each board: a row for each board, a column for each hub."""

    rows: NDArray[np.bool_]

    def count_shared(self, one: Array, other: Array) -> Array:
        """How many hubs each board of `one` shares with the board in its place in `other`."""
        both = np.bitwise_count(self._bits[one] & self._bits[other])
        shared: Array = both.sum(axis=1, dtype=np.int64)
        return shared

    def list_pairs(self, low: int, high: int, at_least: int) -> Numbers:
        """The boards `low` to `high` with each later one that shares `at_least` hubs."""
        rows = self.rows[low:, self.rows[low:high].any(axis=0)]
        enough = np.flatnonzero(rows.sum(axis=1) >= at_least)
        rows = rows[enough].astype(np.float32)  # whole numbers stay exact, and multiply fast
        enough += low
        shared = rows[: np.searchsorted(enough, high)] @ rows.T
        one, other = np.nonzero(np.triu(shared >= at_least, k=1))
        pairs: Array = (enough[one] - low) * len(self.rows) + enough[other]
        return pairs.astype(_smallest_type(low, high, len(self.rows)))

    @cached_property
    def _bits(self) -> NDArray[np.uint8]:
        return np.packbits(self.rows, axis=1)


def list_seats(members: Sequence[frozenset[str]]) -> Seats:
    """The seats on boards that have these `members`."""
    number: defaultdict[str, int] = defaultdict()
    number.default_factory = number.__len__  # an organisation not seen before gets the next number
    sizes = np.fromiter(map(len, members), dtype=np.int64, count=len(members))
    numbered = map(number.__getitem__, chain.from_iterable(members))
    party = np.fromiter(numbered, dtype=np.int64, count=int(sizes.sum()))
    return Seats(len(members), np.repeat(np.arange(len(members)), sizes), party)


def _smallest_type(low: int, high: int, boards: int) -> np.dtype[Any]:
    return np.min_scalar_type((high - low) * boards)
