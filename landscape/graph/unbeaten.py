"""Options that no other option beats: the Pareto set, and how firm each one's place in it is.

An option is a row of figures of which less is always better. One beats another when it is no worse
in any figure and better in one. Unlike figures are never added up to choose; weights at random only
show for how many ways of weighing them an option would come first.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

TRIALS = 10_000
"""Sets of weights: enough for a share to be right to about one in a hundred."""


@dataclass(frozen=True)
class Unbeaten:
    """An option that no other beats, and how many options have just the same figures."""

    place: int
    """The row of the option that stands for all with these figures: the first of them."""

    alike: int


def find_unbeaten(figures: Floats) -> tuple[Unbeaten, ...]:
    """The options that no other option beats, each set of figures once, in order of figures."""
    if not len(figures):
        return ()
    unique, first, alike = np.unique(figures, axis=0, return_index=True, return_counts=True)
    # In order of figures a row can be beaten by rows before it only.
    left, kept = np.arange(len(unique)), []
    while len(left):
        best, left = left[0], left[1:]
        kept.append(Unbeaten(int(first[best]), int(alike[best])))
        left = left[(unique[left] < unique[best]).any(axis=1)]
    return tuple(kept)


def find_beating(figures: Floats, own: Sequence[float]) -> Ints:
    """The rows that beat an option with its `own` figures; one that is not a number is left out."""
    known = np.flatnonzero(~np.isnan(own))
    mine, theirs = np.asarray(own)[known], figures[:, known]
    is_beating = (theirs <= mine).all(axis=1) & (theirs < mine).any(axis=1)
    return np.flatnonzero(is_beating)


def find_near(figures: Floats, own: Sequence[float], margin: Sequence[float]) -> Ints:
    """The rows that are no more than `margin` worse in any figure than an option, and not alike."""
    mine = np.asarray(own)
    is_near = (figures <= mine + np.asarray(margin)).all(axis=1) & (figures != mine).any(axis=1)
    return np.flatnonzero(is_near)


def share_on_top(figures: Floats, seed: int = 1, trials: int = TRIALS) -> tuple[float, ...]:
    """For each option, the share of weightings under which it comes first; ties are shared.

    Each figure is put between 0 for the best and 1 for the worst of these options; the weights are
    drawn evenly from all that add up to one (Dirichlet with every parameter 1).
    """
    if not len(figures):
        return ()
    least, span = figures.min(axis=0), np.ptp(figures, axis=0)
    scaled = (figures - least) / np.where(span == 0, 1, span)
    weights = np.random.default_rng(seed).dirichlet(np.ones(figures.shape[1]), trials)
    sums = weights @ scaled.T
    is_first = np.isclose(sums, sums.min(axis=1, keepdims=True), rtol=0, atol=1e-12)
    shares = (is_first / is_first.sum(axis=1, keepdims=True)).mean(axis=0)
    return tuple(float(share) for share in shares)
