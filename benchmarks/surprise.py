"""Surprise: the null model against the `bicm` package and against one pair after another.

`bicm` is no dependency; where it is not installed, only the plain way is measured:

    uv run --with igraph --with bicm python -m benchmarks.run
"""

import contextlib
import io
from collections.abc import Callable
from importlib.metadata import version
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.generate import generate_members
from benchmarks.measure import Result, measure
from landscape.graph.null_model import find_tails, fit

BOARDS = 300
"""As many as all Wales has on a day."""

SAME = 1e-6
"""By how much two answers may differ: each stops when its totals are near enough."""

Seats = NDArray[np.bool_]
Tails = NDArray[np.float64]


def measure_ways(boards: int = BOARDS, rounds: int = 1) -> Result:
    """P(X >= o) of every pair that shares someone, from seats to tails; the answers are equal."""
    seats = _seats(boards)
    chances = fit(seats, np.ones_like(seats)).probabilities
    ways: dict[str, Callable[[], Tails]] = {
        "ours": lambda: find_ours(seats),
        "each pair": lambda: find_by_loop(seats, chances),
    }
    if find_spec("bicm"):
        ways["bicm"] = lambda: find_by_bicm(seats)
    result = measure(ways, rounds)
    for answer in result.answers.values():
        assert np.abs(answer - result.answers["ours"]).max() < SAME
    return result


def report() -> str:
    """The section of the page."""
    result = measure_ways(rounds=3)
    pairs = f"{len(result.answers['ours']):,}"
    ratios = {way: f"{result.ratio(way, 'ours'):,.0f}x" for way in result.seconds}
    found = version("bicm") if "bicm" in ratios else "not installed"
    return "\n".join(
        [
            "## Surprise",
            "",
            f"| boards | pairs | against `bicm` ({found}) | against each pair in plain Python |",
            "| --- | --- | --- | --- |",
            f"| {BOARDS} | {pairs} | {ratios.get('bicm', '-')} | {ratios['each pair']} |",
            "",
            "How often chance would have two boards share as many members as they do, or more:",
            "from the seats to the upper tail of every pair that shares someone. The answers agree",
            "within 0.000001. `bicm` looks at boards of equal size together too, and is compiled;",
            "the plain loop is given the probabilities.",
            "`uv run --with igraph --with bicm python -m benchmarks.run` has both.",
            "",
        ]
    )


def find_ours(seats: Seats) -> Tails:
    """The probabilities, then all pairs at once."""
    chances = fit(seats, np.ones_like(seats)).probabilities
    pairs, shared = _pairs(seats)
    return find_tails(chances, pairs, shared)[1]


def find_by_loop(seats: Seats, chances: NDArray[np.float64]) -> Tails:
    """What one would write without a library, once somebody has given the probabilities."""
    rows = chances.tolist()
    pairs, shared = _pairs(seats)
    places = zip(*pairs.tolist(), shared.tolist(), strict=True)
    return np.array([_tail(rows[one], rows[other], count) for one, other, count in places])


def find_by_bicm(seats: Seats) -> Tails:
    """What one would write with the `bicm` package, whose messages are not shown."""
    from bicm import BipartiteGraph

    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        graph: Any = BipartiteGraph()
        graph.set_biadjacency_matrix(seats.astype(int))
        # Without its progress bar bicm 3.4.0 goes over no pair at all.
        graph.compute_projection(approx_method="poibin", threads_num=1, alpha=1)
    return np.array([graph.rows_pvals[i][j] for i, j in _pairs(seats)[0].T.tolist()])


def _tail(one: list[float], other: list[float], shared: int) -> float:
    below = [1.0] + [0.0] * (shared - 1)
    for p, q in zip(one, other, strict=True):
        both = p * q
        for place in range(shared - 1, 0, -1):
            below[place] += both * (below[place - 1] - below[place])
        below[0] *= 1 - both
    return 1 - sum(below)


def _seats(boards: int) -> Seats:
    members = generate_members(boards)
    parties = sorted({party for board in members for party in board})
    place = {party: number for number, party in enumerate(parties)}
    seats = np.zeros((boards, len(parties)), dtype=np.bool_)
    for row, board in enumerate(members):
        seats[row, [place[party] for party in board]] = True
    return seats


def _pairs(seats: Seats) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The pairs of boards that share someone, and how many."""
    pairs = np.stack(np.triu_indices(len(seats), k=1)).astype(np.int64)
    whole = seats.astype(np.float64)
    shared = (whole @ whole.T)[pairs[0], pairs[1]].astype(np.int64)
    return pairs[:, shared > 0], shared[shared > 0]
