"""The null model held against numbers that others published:

* `bicm()` of the R package backbone: inst/tinytest/test_backbone.R of version 3.0.3 (the same in
  every version since 2.0.0).
* `sdsm()` of backbone 2.1.3, the same file: both tails for three agents. backbone does not add the
  Poisson-binomial distribution up but takes Hong's refined normal approximation (`pb()`, R/pb.R).
  The approximation is written out below and given our probabilities, so its printed numbers check
  the probabilities to three decimals; on so small an example the exact tails differ from it by up
  to 0.03.
* The exact Poisson-binomial distribution as the R package poibin gives it, printed with nine
  decimals in test_poibin.py of github.com/tsakim/poibin at 51a8efa.
* Davis's Southern Women: the vignettes of backbone 1.4.0 and 1.5.1 say that the Bonferroni
  correction at 0.1 leaves no pair of the SDSM with BiCM probabilities. Version 1.3.1 prints a whole
  backbone, but from 100 random draws, which nobody can repeat.

For the model with edge constraints no printed numbers were found: backbone 3.0.3 tests only that
its own lie between 0 and 1. That model is held against the worked example in
`test_expectation_examples`, and in `test_null_model` against every possible seating,
counted one by one.
"""

from itertools import product
from math import erf, exp, pi, sqrt

import networkx as nx
import numpy as np
import pytest

from landscape.graph.null_model import adjust_by_holm, distribute, find_tails, fit
from tests.graph.seatings import all_free, all_pairs, cells, count_shared


def test_the_probabilities_are_those_of_backbone():
    probabilities = fit(cells("001", "010", "101"), all_free(cells("001", "010", "101")))

    printed = [[0.216, 0.216, 0.568], [0.216, 0.216, 0.568], [0.568, 0.568, 0.863]]
    assert probabilities.probabilities.round(3).tolist() == printed


def approximate(k, chances):
    """P(X <= k) and P(X >= k) by the refined normal approximation (Hong 2013, equation 10)."""
    spread = sqrt((chances * (1 - chances)).sum())
    skew = (chances * (1 - chances) * (1 - 2 * chances)).sum() / (6 * spread**3)

    def below(x):
        return (1 + erf(x / sqrt(2))) / 2 + skew * (1 - x * x) * exp(-x * x / 2) / sqrt(2 * pi)

    return tuple(below((k + half - chances.sum()) / spread) for half in (0.5, -0.5))


def test_the_tails_are_those_of_backbone_when_they_are_approximated_as_it_does():
    seats = cells("1011", "0100", "1001")
    chances = fit(seats, all_free(seats)).probabilities

    upper, lower = np.empty((3, 3)), np.empty((3, 3))
    for one, other in product(range(3), repeat=2):
        shared = int((seats[one] & seats[other]).sum())
        at_most, fewer = approximate(shared, chances[one] * chances[other])
        upper[one, other], lower[one, other] = 1 - fewer, at_most

    printed_upper = [[0.432, 0.977, 0.549], [0.977, 0.304, 0.972], [0.549, 0.972, 0.329]]
    printed_lower = [[0.909, 0.354, 0.844], [0.354, 0.954, 0.476], [0.844, 0.476, 0.942]]
    assert upper.round(3).tolist() == printed_upper
    assert lower.round(3).tolist() == printed_lower


def test_the_exact_tails_are_near_those_that_backbone_approximates():
    # pb(5, ...) in backbone's tests: 0.6773302 below, 0.6268476 above.
    chances = np.array([[0.123, 0.234, 0.345, 0.456, 0.567, 0.678, 0.789, 0.801, 0.911]])

    found = distribute(chances, 9)[:, 0]

    assert found[:6].sum() == pytest.approx(0.6773302, abs=0.002)
    assert found[5:].sum() == pytest.approx(0.6268476, abs=0.002)


@pytest.mark.parametrize(
    ("chances", "printed"),
    [
        (
            [0.4163448, 0.3340270, 0.9689613],
            {0: 0.0120647, 1: 0.39129134, 2: 0.46189012, 3: 0.13475384},
        ),
        (
            [
                0.9955901,
                0.5696224,
                0.8272597,
                0.3818746,
                0.4290036,
                0.8707646,
                0.8858267,
                0.7557183,
            ],
            {0: 4.17079659e-07, 2: 2.46250608e-03, 7: 2.02460933e-01, 8: 4.48023378e-02},
        ),
    ],
)
def test_the_distribution_is_that_of_poibin(chances, printed):
    found = distribute(np.array([chances]), len(chances))[:, 0]

    assert {k: pytest.approx(p, abs=1e-8) for k, p in printed.items()} == {
        k: found[k] for k in printed
    }


def test_no_pair_of_the_southern_women_passes_bonferroni_as_backbone_says():
    graph = nx.davis_southern_women_graph()
    events = graph.graph["bottom"]
    seats = np.array([[graph.has_edge(woman, event) for event in events]
                      for woman in graph.graph["top"]])  # fmt: skip
    pairs = all_pairs(len(seats))

    _, more, _ = find_tails(
        fit(seats, all_free(seats)).probabilities, pairs, count_shared(seats, pairs)
    )

    assert seats.shape == (18, 14)
    assert (more * len(more)).min() > 0.1
    assert adjust_by_holm(more).min() > 0.1
