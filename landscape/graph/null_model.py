"""How many members two boards would share by chance: the stochastic degree sequence model (SDSM).

Think of every seating in which, on average, each board has as many members as it has and each
organisation as many seats as it has. The one that assumes nothing else gives every organisation
its own probability of sitting on every board (the bipartite configuration model, BiCM: Saracco and
others 2015, Scientific Reports 5:10595): p = x y / (1 + x y), with x of the board and y of the
organisation. The number of members that two boards share is then a sum of independent events, each
of probability p p' (a Poisson-binomial number), and the model says how surprising the number is
that is seen (Neal 2014, Social Networks 39:84-97).

Seats that had to be, and seats that could not be, are held fixed and left out of the fit (edge
constraints, SDSM-EC: Neal and Neal 2024, Complex Networks and Their Applications XII). A cell that
is not `free` keeps what is seen: a seat there is certain, an empty place impossible.

Arrays have a row for each board and a column for each organisation.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from landscape.graph.circuits import find_undecided

Cells = NDArray[np.bool_]
Numbers = NDArray[np.float64]
Places = NDArray[np.int64]

TOLERANCE = 1e-10
"""Seats by which a fitted total may differ from the real one."""

MOST_STEPS = 200
"""Newton's method needs five to fifteen; more only where a total is all but decided."""

BLOCK = 4096
"""Pairs of unlike boards whose numbers are worked out at a time: some tens of megabytes."""

_RIDGE = 1e-11
"""Added to the diagonal, because x and 1/y may grow together without changing anything."""


@dataclass(frozen=True)
class Fit:
    """The probability of every seat, and how well the totals are met."""

    probabilities: Numbers
    error: float
    """The largest difference, in seats, between a fitted total and the real one."""

    steps: int

    @property
    def has_converged(self) -> bool:
        """Whether every total is met within `TOLERANCE`."""
        return self.error <= TOLERANCE


def fit(seats: Cells, free: Cells) -> Fit:
    """The probabilities that meet the totals of every board and organisation over the free cells.

    Cells that the totals decide (all of those of a board with every free place filled, or none)
    are found first and are exact: certain or impossible. For the others a solution exists and is
    the only one; Newton's method finds it on boards and organisations of equal standing at once.
    """
    moving = find_undecided(seats, free)
    rows, columns = _classes(moving, seats), _classes(moving.T, seats.T)
    problem = _Problem.of(seats, moving, rows, columns)
    odds, steps = _solve(problem)
    chances = problem.chances(odds)[np.ix_(rows.of, columns.of)]
    probabilities = np.where(moving, chances, seats.astype(np.float64))
    difference = (probabilities - seats) * moving
    totals = (difference.sum(axis=0), difference.sum(axis=1))
    error = max((float(np.abs(each).max()) for each in totals if each.size), default=0.0)
    return Fit(probabilities, error, steps)


def find_tails(fitted: Numbers, pairs: Places, shared: Places) -> tuple[Numbers, Numbers, Numbers]:
    """Of each pair of boards the expected number of shared members, P(X >= o) and P(X <= o).

    `pairs` has two rows, the places of both boards; `shared` is o, what is seen. Boards of equal
    probabilities are looked at once.
    """
    if not pairs.shape[1]:
        nothing = np.empty(0)
        return nothing, nothing, nothing
    kinds, of = np.unique(fitted, axis=0, return_inverse=True)
    ends = of.reshape(-1)[pairs]
    code = ends.min(axis=0) * len(kinds) + ends.max(axis=0)
    is_asked = np.zeros(len(kinds) ** 2, dtype=np.bool_)
    is_asked[code] = True
    place = (np.cumsum(is_asked) - 1)[code]
    one, other = np.divmod(np.flatnonzero(is_asked), len(kinds))
    found = np.empty((3, len(place)))
    for start in range(0, len(one), BLOCK):
        block = slice(start, start + BLOCK)
        joint = kinds[one[block]] * kinds[other[block]]
        chances = distribute(joint, int(shared.max()))
        asked = np.flatnonzero((place >= start) & (place < start + BLOCK))
        which, seen = place[asked] - start, shared[asked]
        found[0, asked] = joint.sum(axis=1)[which]
        found[1, asked] = np.cumsum(chances[::-1], axis=0)[::-1][seen, which]
        found[2, asked] = np.cumsum(chances, axis=0)[seen, which]
    expected, more, less = found
    return expected, np.clip(more, 0, 1), np.clip(less, 0, 1)


def distribute(chances: Numbers, most: int) -> Numbers:
    """The Poisson-binomial distribution of every row: P(X = 0), ..., P(X = most), P(X > most).

    Exact, by adding one event after the other; the answer has a column for each row given.
    """
    found = np.zeros((most + 2, len(chances)))
    found[0] = 1
    for chance in chances.T[np.any(chances, axis=0)]:
        moved = found * chance
        found[:-1] -= moved[:-1]
        found[1:] += moved[:-1]
    return found


def adjust_by_holm(p: Numbers) -> Numbers:
    """Holm's correction for many tests (1979, Scandinavian Journal of Statistics 6:65-70)."""
    order = np.argsort(p, kind="stable")
    raised = p[order] * (len(p) - np.arange(len(p)))
    adjusted = np.empty_like(p)
    adjusted[order] = np.minimum(np.maximum.accumulate(raised), 1)
    return adjusted


@dataclass(frozen=True)
class _Classes:
    """Rows with the same cells to fill and the same total have the same probabilities."""

    first: Places
    """One row of each class."""

    of: Places
    """The class of each row."""

    sizes: Numbers


def _classes(moving: Cells, seats: Cells) -> _Classes:
    totals = (moving & seats).sum(axis=1).astype(np.int64)
    keys = np.column_stack([np.packbits(moving, axis=1), totals.view(np.uint8).reshape(-1, 8)])
    _, first, of, sizes = np.unique(
        keys, axis=0, return_index=True, return_inverse=True, return_counts=True
    )
    return _Classes(first, of.reshape(-1), sizes.astype(np.float64))


@dataclass(frozen=True)
class _Problem:
    """The totals to meet, by class of boards and of organisations."""

    cells: Numbers
    """How many cells each pair of classes has to fill."""

    totals: tuple[Numbers, Numbers]

    @classmethod
    def of(cls, seats: Cells, moving: Cells, rows: _Classes, columns: _Classes) -> "_Problem":
        cells = moving[np.ix_(rows.first, columns.first)] * np.outer(rows.sizes, columns.sizes)
        taken = moving & seats
        by_row = taken[rows.first].sum(axis=1) * rows.sizes
        by_column = taken[:, columns.first].sum(axis=0) * columns.sizes
        return cls(cells, (by_row, by_column))

    def chances(self, odds: Numbers) -> Numbers:
        """p = 1 / (1 + e^-(a + b)), where a = ln x and b = ln y."""
        return np.asarray(0.5 * (1 + np.tanh(self._sums(odds) / 2)))

    def likelihood(self, odds: Numbers) -> float:
        """The logarithm of the likelihood: concave, and highest where the totals are met."""
        met = float(np.concatenate(self.totals) @ odds)
        return met - float((self.cells * np.logaddexp(0, self._sums(odds))).sum())

    def missing(self, chances: Numbers) -> Numbers:
        """The totals less those of the fit: the gradient of the likelihood."""
        filled = self.cells * chances
        rows, columns = self.totals
        return np.concatenate([rows - filled.sum(axis=1), columns - filled.sum(axis=0)])

    def step(self, chances: Numbers, missing: Numbers) -> Numbers:
        """Newton's step: boards first, organisations from them (the Schur complement)."""
        weights = self.cells * chances * (1 - chances)
        rows, columns = weights.sum(axis=1), np.maximum(weights.sum(axis=0), 1e-300)
        count = len(rows)
        share = weights / columns
        matrix = np.diag(rows) - share @ weights.T
        matrix[np.diag_indices(count)] += _RIDGE * rows + 1e-300
        a = np.linalg.solve(matrix, missing[:count] - share @ missing[count:])
        return np.concatenate([a, (missing[count:] - weights.T @ a) / columns])

    def _sums(self, odds: Numbers) -> Numbers:
        count = len(self.totals[0])
        return np.add.outer(odds[:count], odds[count:])


def _solve(problem: _Problem) -> tuple[Numbers, int]:
    """The logarithms of x and y, and the steps taken: until the totals are met or nothing moves."""
    odds = np.zeros(sum(map(len, problem.totals)))
    best = problem.likelihood(odds)
    for step in range(MOST_STEPS):
        chances = problem.chances(odds)
        missing = problem.missing(chances)
        if np.abs(missing).max(initial=0) <= TOLERANCE / 10:
            return odds, step
        change = problem.step(chances, missing)
        before = odds
        odds, best = _climb(problem, odds, change, best)
        if np.array_equal(odds, before):  # every later step would be the same
            return odds, step + 1
    return odds, MOST_STEPS


def _climb(problem: _Problem, odds: Numbers, change: Numbers, best: float) -> tuple[Numbers, float]:
    """Along `change` as far as the likelihood does not fall; rounding is no fall."""
    slack = 1e-13 * abs(best)
    for halving in range(40):
        tried = odds + change / 2**halving
        likelihood = problem.likelihood(tried)
        if likelihood >= best - slack:
            return tried, likelihood
    return odds, best
