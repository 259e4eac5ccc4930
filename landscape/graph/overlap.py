"""Who shares members with whom, by a sparse product.

For every organisation the pairs of boards that it sits on are listed, and equal pairs are counted:
the product of the membership matrix with its transpose, touching only what is not zero. An
organisation that sits on very many boards would list nearly every pair, so those *hubs* are kept
apart: their share is added to the pairs found through the others, and a second pass finds the
pairs that share hubs only. Nothing is lost; a graph projection would hold every pair in memory.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Pair = tuple[int, int, int]
Array = NDArray[np.int64]

HUB = 64
"""Sitting on more boards than this makes an organisation a hub: 64 boards are 2,016 pairs."""


def find_overlaps(members: Sequence[frozenset[str]], *, at_least: int = 1) -> tuple[Pair, ...]:
    """Pairs of boards, by their places in `members`, that share `at_least` members or more.

    Gives `(i, j, shared)` with i < j, in order. `at_least` below 1 counts as 1.
    """
    at_least = max(at_least, 1)
    seats = _seats(members)
    hubs = {party: boards for party, boards in seats.items() if len(boards) > HUB}
    others = [boards for party, boards in seats.items() if party not in hubs]
    count = len(members)
    pairs, shared = _count_pairs(others, count)
    hub_rows = _hub_rows(hubs, count)
    shared = shared + _shared_hubs(hub_rows, pairs // count, pairs % count)
    found = [np.stack([pairs, shared])[:, shared >= at_least]]
    found.extend(_pairs_of_hubs_only(hub_rows, pairs, at_least))
    return _sorted(np.concatenate(found, axis=1), count)


def _seats(members: Sequence[frozenset[str]]) -> dict[str, Array]:
    seats: dict[str, list[int]] = {}
    for place, board in enumerate(members):
        for party in board:
            seats.setdefault(party, []).append(place)
    return {party: np.array(boards, dtype=np.int64) for party, boards in seats.items()}


def _count_pairs(columns: Sequence[Array], count: int) -> tuple[Array, Array]:
    """Every pair of boards in some column, as i * count + j in order, and how often it occurs."""
    codes = [_codes(column, count) for column in columns if len(column) > 1]
    if not codes:
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
    pairs, shared = np.unique(np.concatenate(codes), return_counts=True)
    return pairs, shared.astype(np.int64)


def _codes(column: Array, count: int) -> Array:
    first, second = _find_pairs(len(column))
    return column[first] * count + column[second]


@lru_cache(maxsize=2 * HUB)
def _find_pairs(size: int) -> tuple[Array, Array]:
    """The places of both ends of every pair among `size` things; few sizes occur, so kept."""
    first, second = np.triu_indices(size, k=1)
    return first.astype(np.int64), second.astype(np.int64)


def _hub_rows(hubs: dict[str, Array], count: int) -> NDArray[np.bool_]:
    rows = np.zeros((count, len(hubs)), dtype=np.bool_)
    for place, party in enumerate(sorted(hubs)):
        rows[hubs[party], place] = True
    return rows


def _shared_hubs(rows: NDArray[np.bool_], first: Array, second: Array) -> Array:
    shared = np.zeros(len(first), dtype=np.int64)
    for column in rows.T:
        shared += column[first] & column[second]
    return shared


def _pairs_of_hubs_only(rows: NDArray[np.bool_], known: Array, at_least: int) -> Iterator[Array]:
    """The pairs that share `at_least` hubs and are not among the `known` ones."""
    if rows.shape[1] < at_least:
        return
    count = len(rows)
    patterns, inverse = np.unique(rows, axis=0, return_inverse=True)
    inverse = inverse.reshape(-1)
    boards = [np.flatnonzero(inverse == place) for place in range(len(patterns))]
    shared = patterns.astype(np.int64) @ patterns.astype(np.int64).T
    for one, other in np.argwhere(np.triu(shared >= at_least)):
        pairs = _between(boards[one], boards[other], count)
        pairs = pairs[~_are_among(pairs, known)]
        yield np.stack([pairs, np.full(len(pairs), shared[one, other], dtype=np.int64)])


def _are_among(pairs: Array, known: Array) -> NDArray[np.bool_]:
    """Which of `pairs` are in `known`, which is in order."""
    if not len(known):
        return np.zeros(len(pairs), dtype=np.bool_)
    places = np.minimum(np.searchsorted(known, pairs), len(known) - 1)
    found: NDArray[np.bool_] = known[places] == pairs
    return found


def _between(one: Array, other: Array, count: int) -> Array:
    """The pairs of one board from each group, or of two from the group when both are the same."""
    if one is other:
        return _codes(one, count)
    first, second = np.meshgrid(one, other, indexing="ij")
    low, high = np.minimum(first, second).ravel(), np.maximum(first, second).ravel()
    return low * count + high


def _sorted(found: Array, count: int) -> tuple[Pair, ...]:
    order = np.argsort(found[0], kind="stable")
    codes, shared = found[0][order], found[1][order]
    columns = ((codes // count).tolist(), (codes % count).tolist(), shared.tolist())
    return tuple(zip(*columns, strict=True)) if count else ()
