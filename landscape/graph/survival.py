"""How firm the order of overlaps is when the record of who sits where is a little wrong.

Pairs of boards are put in order by their discretionary Jaccard: the members that both seat without
being made to by law, over those that either does. Then the record is spoilt many times at random,
each time either by taking a tenth of these seats away or by adding as many, and it is counted in
how many of the runs a pair stays among the first (Borgatti, Carley & Krackhardt 2006, Social
Networks 28; Frantz & Carley 2005). Seats that the law requires stay as they are. Nothing is said
of how likely it is that a pair belongs there.

Only pairs whose areas meet and that share three such members or more have a place in the order, in
the record as in each run: two small boards that share one member may share all that they have. The
first are the ten of the highest standing, more where the tenth is as high as the next, fewer where
fewer share so much. A pair stays when it still has a place and fewer pairs lie above it than there
were among the first, so that pairs which were equal do not push one another out.

A seat is added on a board where the organisation does not sit, provided that it sits on one of the
boards, and that its footprint, if it has one, meets the area of the board. Boards that seat fewer
than three such members in the record are left out throughout, and so are placeholders, which no
source names. A body with several such seats on one board has one place there, and it is places that
are taken away or added.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from landscape.graph.landscape_graph import LandscapeGraph
from landscape.graph.membership import find_members, find_statutory
from landscape.model.board import Board

LEAST_SHARED = 3
"""Two boards that share one or two bodies, such as a police force, are the rule."""

AT_ONCE = 100_000
"""Pairs, over all runs, that are worked out at once: enough to be fast, and some megabytes."""

Seats = NDArray[np.bool_]
"""Boards by organisations: who sits where without being made to by law."""

Places = NDArray[np.intp]


@dataclass(frozen=True)
class Trial:
    """How the record is spoilt, and how many pairs are the first."""

    share: float = 0.1
    """The part of the places that is dropped, or added; at least one, unless it is nothing."""

    runs: int = 1000
    seed: int = 2006
    first: int = 10


@dataclass(frozen=True)
class Survival:
    """A pair of boards among the first, and the part of the runs in which it stays there."""

    one: str
    other: str
    rank: int
    """One more than the number of pairs that lie above it; equal pairs have the same."""

    shared: int
    """Members that the law seats on neither of the two."""

    jaccard: float
    """The same over all whom the one or the other seats without being made to by law."""

    dropped: float
    """The part of the runs in which it stays though seats are dropped."""

    added: float
    """The part of the runs in which it stays though seats are added."""


@dataclass(frozen=True)
class _Record:
    """What of a landscape is compared, as arrays."""

    boards: tuple[str, ...]
    seats: Seats
    free: Seats
    """Where a seat might be added."""

    pairs: tuple[Places, Places]
    """The boards at both ends of every pair whose areas meet."""


def find_survival(
    graph: LandscapeGraph, boards: Iterable[Board], trial: Trial | None = None
) -> tuple[Survival, ...]:
    """The first pairs among `boards`, the highest first, and how often each of them stays."""
    trial = trial or Trial()
    record = _read(graph, boards)
    jaccard = measure_jaccard(record.seats[np.newaxis], record.pairs)[0]
    top = find_first(jaccard, trial.first)
    if not len(top):
        return ()
    seats = int(np.count_nonzero(record.seats))
    count = max(1, round(trial.share * seats)) if trial.share else 0
    parts = []
    for way, where in enumerate((record.seats, record.free)):
        random = np.random.default_rng((trial.seed, way))
        flips = draw(np.flatnonzero(where), count, trial.runs, random)
        parts.append(count_staying(record.seats, record.pairs, flips, top) / trial.runs)
    return tuple(sorted(_tell(record, jaccard, top, parts), key=lambda s: (s.rank, s.one, s.other)))


def measure_jaccard(seats: Seats, pairs: tuple[Places, Places]) -> NDArray[np.float64]:
    """|A & B| / |A | B| of each pair in each of several tables of seats; 0 for too few shared."""
    words = _pack(seats)
    one, other = words[:, pairs[0]], words[:, pairs[1]]
    shared, either = _count_bits(one & other), _count_bits(one | other)
    # Equal fractions come out as equal numbers, so equal pairs are seen to be equal.
    jaccard: NDArray[np.float64] = np.divide(
        shared, either, out=np.zeros(shared.shape), where=shared >= LEAST_SHARED
    )
    return jaccard


def _pack(seats: Seats) -> NDArray[np.uint64]:
    """The seats of each board as bits, 64 to a number.

    A product of matrices would count the same, but its threads wait for one another so long on a
    busy machine that it may take a hundred times as long.
    """
    padded = np.pad(seats, ((0, 0), (0, 0), (0, -seats.shape[2] % 64)))
    return np.packbits(padded, axis=2).view(np.uint64)


def _count_bits(words: NDArray[np.uint64]) -> NDArray[np.int64]:
    counts: NDArray[np.int64] = np.bitwise_count(words).sum(axis=2, dtype=np.int64)
    return counts


def find_first(jaccard: NDArray[np.float64], first: int) -> Places:
    """The places of the pairs that share enough and have fewer than `first` above them."""
    if not len(jaccard):
        return np.empty(0, dtype=np.intp)
    first = min(first, len(jaccard))
    least = np.partition(jaccard, -first)[-first]
    return np.flatnonzero((jaccard >= least) & (jaccard > 0))


def draw(cells: Places, count: int, runs: int, random: np.random.Generator) -> Places:
    """For each run `count` different `cells`, or all of them where there are fewer."""
    count = min(count, len(cells))
    drawn = [random.choice(cells, count, replace=False, shuffle=False) for _ in range(runs)]
    return np.array(drawn, dtype=np.intp).reshape(runs, count)


def count_staying(
    seats: Seats, pairs: tuple[Places, Places], flips: Places, top: Places
) -> NDArray[np.int64]:
    """In how many runs each of the `top` pairs stays among as many as they are.

    `flips` are for each run the cells of `seats`, row by row, that are the other way about.
    """
    staying = np.zeros(len(top), dtype=np.int64)
    step = max(1, AT_ONCE // max(1, len(pairs[0])))
    for start in range(0, len(flips), step):
        batch = flips[start : start + step]
        spoilt = np.repeat(seats.reshape(1, -1), len(batch), axis=0)
        spoilt[np.arange(len(batch))[:, np.newaxis], batch] ^= True
        jaccard = measure_jaccard(spoilt.reshape(len(batch), *seats.shape), pairs)
        least = np.partition(jaccard, -len(top), axis=1)[:, -len(top), np.newaxis]
        theirs = jaccard[:, top]
        staying += ((theirs >= least) & (theirs > 0)).sum(axis=0)
    return staying


def _read(graph: LandscapeGraph, boards: Iterable[Board]) -> _Record:
    real = (board for board in boards if not board.placeholder)
    by_choice = {board: find_members(board) - find_statutory(board) for board in real}
    compared = sorted(
        (board for board, members in by_choice.items() if len(members) >= LEAST_SHARED),
        key=lambda board: board.id,
    )
    parties = sorted({party for board in compared for party in by_choice[board]})
    seats = [[party in by_choice[board] for party in parties] for board in compared]
    return _Record(
        boards=tuple(board.id for board in compared),
        seats=np.array(seats, dtype=np.bool_).reshape(len(compared), len(parties)),
        free=_find_free(graph, compared, parties),
        pairs=_find_meeting(graph, compared),
    )


def _find_free(graph: LandscapeGraph, boards: Sequence[Board], parties: Sequence[str]) -> Seats:
    organisations = graph.landscape.organisation_by_id
    known = [organisations.get(party) for party in parties]
    everywhere = frozenset(council.id for council in graph.landscape.councils)
    councils = [
        graph.landscape.councils_of(body.area) if body and body.area else everywhere if body else ()
        for body in known
    ]
    free = [
        [
            party not in members and not area.isdisjoint(where)
            for party, where in zip(parties, councils, strict=True)
        ]
        for board in boards
        for members, area in [(find_members(board), graph.councils_of(board))]
    ]
    return np.array(free, dtype=np.bool_).reshape(len(boards), len(parties))


def _find_meeting(graph: LandscapeGraph, boards: Sequence[Board]) -> tuple[Places, Places]:
    order = [council.id for council in graph.landscape.councils]
    covers = [[council in graph.councils_of(board) for council in order] for board in boards]
    covered = np.array(covers, dtype=np.bool_).reshape(len(boards), len(order)).astype(np.int64)
    first, second = np.nonzero(np.triu(covered @ covered.T, k=1))
    return first, second


def _tell(
    record: _Record,
    jaccard: NDArray[np.float64],
    top: Places,
    parts: Sequence[NDArray[np.float64]],
) -> Iterable[Survival]:
    for number, place in enumerate(top):
        one, other = record.pairs[0][place], record.pairs[1][place]
        yield Survival(
            one=record.boards[one],
            other=record.boards[other],
            rank=1 + int(np.count_nonzero(jaccard > jaccard[place])),
            shared=int(np.count_nonzero(record.seats[one] & record.seats[other])),
            jaccard=float(jaccard[place]),
            dropped=float(parts[0][number]),
            added=float(parts[1][number]),
        )
