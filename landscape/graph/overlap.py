"""Who shares members with whom, by a sparse product.

For every board, each of its members lists the later boards on which it sits too. A pair of boards
is then listed once for every member that it shares: in order, equal pairs stand together and are
counted. This is the product of the membership matrix with its transpose, touching only what is
not zero, and it is done for a block of boards at a time, so that only what is found piles up.

An organisation that sits on very many boards would list nearly every pair. Those *hubs* are kept
apart, in a table: the hubs that a listed pair shares are counted from it, and the pairs that share
enough hubs without any other member come from a dense product over the few boards that have that
many. Nothing is lost; a graph projection would hold every pair in memory.
"""

from collections.abc import Sequence

import numpy as np

from landscape.graph.seats import Array, Hubs, Numbers, Seats, list_seats

HUB = 128
"""Sitting on more boards than this makes an organisation a hub: 128 boards are 8,128 pairs."""

BLOCK = 1024
"""Boards whose pairs are listed at a time."""


def find_overlaps(members: Sequence[frozenset[str]], *, at_least: int = 1) -> Array:
    """Pairs of boards, by their places in `members`, that share `at_least` members or more.

    An array of three columns, one row a pair, in order: `i`, `j` and how many they share, with
    i < j. `at_least` below 1 counts as 1.
    """
    others, hubs = list_seats(members).part(HUB)
    blocks = range(0, len(members), BLOCK)
    found = [_find_from(low, others, hubs, max(at_least, 1)) for low in blocks]
    return np.concatenate([np.empty((3, 0), dtype=np.int64), *found], axis=1).T


def _find_from(low: int, others: Seats, hubs: Hubs, at_least: int) -> Array:
    """Both boards and what they share, for the boards of the block that begins at `low`."""
    listed = others.list_pairs(low, low + BLOCK)
    by_hubs = hubs.list_pairs(low, low + BLOCK, at_least)
    pairs, times = _count_equal(np.concatenate([listed, by_hubs]))
    one, other = np.divmod(pairs, others.boards)
    one += low
    shared = hubs.count_shared(one, other)
    shared += times - (shared >= at_least)  # the pairs by hubs were listed once more for it
    kept = np.flatnonzero(shared >= at_least)
    found = [one[kept], other[kept], shared[kept]]
    return np.stack(found, dtype=np.int64, casting="same_kind")


def _count_equal(numbers: Numbers) -> tuple[Numbers, Array]:
    """Each of the numbers once, in order, and how often it occurs."""
    numbers.sort()
    is_first = np.ones(len(numbers), dtype=np.bool_)
    is_first[1:] = numbers[1:] != numbers[:-1]
    starts = np.flatnonzero(is_first)
    return numbers[starts], np.diff(starts, append=len(numbers))
