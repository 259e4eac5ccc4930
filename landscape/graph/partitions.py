"""Every way to put a few things into groups, as an array, and what each way comes to.

A group is a number of which each bit is one thing. A grouping is a row of groups, in the order of
their first things, filled up with noughts. The rows are made from restricted growth strings: each
thing joins a group that there is or begins the next, so that every grouping comes up once, and how
many there are is known: S(n, k) with just k groups (Stirling numbers of the second kind), the Bell
number of n without a limit.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import inf
from typing import Self

import numpy as np
from numpy.typing import NDArray

MOST_THINGS = 12
"""Twelve things make 4,213,597 groupings; thirteen would make 27,644,437."""

_AT_ONCE = 200_000
"""Rows that are worked on at once, to spare memory."""

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Rows = NDArray[np.int16]


@dataclass(frozen=True, eq=False)
class Groupings:
    """Groupings of the same things, one in each row."""

    rows: Rows

    @classmethod
    def one(cls, groups: Sequence[int]) -> Self:
        """Just the grouping that is made of these groups."""
        return cls(np.array([sorted(groups, key=_first_thing)], dtype=np.int16))

    def __len__(self) -> int:
        return len(self.rows)

    def groups_at(self, place: int) -> tuple[int, ...]:
        """The groups of the grouping in one row, in the order of their first things."""
        return tuple(int(group) for group in self.rows[place] if group)

    def count_groups(self) -> Ints:
        """How many groups each grouping has."""
        counts: Ints = np.count_nonzero(self.rows, axis=1)
        return counts

    def count_with(self, groups: int) -> int:
        """How many groupings have just that many groups."""
        return int(np.count_nonzero(self.count_groups() == groups))

    def add_up(self, worth: Sequence[float]) -> Floats:
        """What the groups of each grouping are worth together; `worth` is by group, 0 for none."""
        table = np.asarray(worth, dtype=np.float64)
        return self._by_part(lambda rows: table[rows].sum(axis=1))

    def find_greatest(self, worth: Sequence[float]) -> Floats:
        """The worth of the group of each grouping that is worth most."""
        table = np.asarray(worth, dtype=np.float64)
        return self._by_part(lambda rows: table[rows].max(axis=1))

    def count_repeats(self, outside: int, has: Sequence[float]) -> Floats:
        """How often more than once a thing is done: max(0, N - 1).

        N is how many do it: `outside` others, and the groups of each grouping that do; `has` is 1
        for a group that does, by group.
        """
        return np.maximum(0, outside + self.add_up(has) - 1)

    def join_bits(self, bits: Sequence[int]) -> Ints:
        """The bits that any group of each grouping has."""
        table = np.asarray(bits, dtype=np.int64)
        parts = [np.bitwise_or.reduce(table[rows], axis=1) for rows in self._parts()]
        joined: Ints = np.concatenate(parts)
        return joined

    def _by_part(self, measure: Callable[[Rows], Floats]) -> Floats:
        found: Floats = np.concatenate([measure(rows) for rows in self._parts()])
        return found

    def _parts(self) -> Iterator[Rows]:
        for start in range(0, max(1, len(self.rows)), _AT_ONCE):
            yield self.rows[start : start + _AT_ONCE]


def list_groupings(things: int, at_most: int) -> Groupings:
    """Every grouping of `things` things into `at_most` groups or fewer.

    Raises:
        ValueError: there are no things, no groups, or more than `MOST_THINGS` things.
    """
    if not 0 < things <= MOST_THINGS or at_most < 1:
        raise ValueError(f"{things} things cannot be listed in {at_most} groups")
    width = min(things, at_most)
    rows, used = np.zeros((1, width), dtype=np.int16), np.zeros(1, dtype=np.int64)
    for thing in range(things):
        choices = np.minimum(used + 1, width)
        first = np.cumsum(choices) - choices
        rows, used = np.repeat(rows, choices, axis=0), np.repeat(used, choices)
        chosen = np.arange(len(rows)) - np.repeat(first, choices)
        rows[np.arange(len(rows)), chosen] |= np.int16(1 << thing)
        used = np.maximum(used, chosen + 1)
    return Groupings(rows)


def find_usable(groups: Iterable[int], things: int, at_most: int) -> frozenset[int]:
    """Those of `groups` that make a grouping of all things with `at_most - 1` others or fewer."""
    by_first: dict[int, list[int]] = {}
    for group in groups:
        by_first.setdefault(_first_thing(group), []).append(group)
    # Some group has to take the first of the things that are left, so no way is missed.
    fewest: list[float] = [0]
    for left in range(1, 1 << things):
        fit = (g for g in by_first.get(_first_thing(left), ()) if g & left == g)
        fewest.append(min((fewest[left ^ group] for group in fit), default=inf) + 1)
    kept = (group for found in by_first.values() for group in found)
    return frozenset(group for group in kept if fewest[(1 << things) - 1 ^ group] < at_most)


def _first_thing(group: int) -> int:
    return group & -group
