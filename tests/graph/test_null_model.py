"""The null model held against numbers that others published and against plain counting.

Published numbers that are reproduced here:

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
its own lie between 0 and 1. That model is held against the worked example in `test_expectation`,
and here against every possible seating, counted one by one.
"""

from itertools import combinations, product
from math import erf, exp, pi, sqrt

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landscape.graph import null_model
from landscape.graph.circuits import find_undecided
from landscape.graph.null_model import TOLERANCE, adjust_by_holm, distribute, find_tails, fit


def cells(*rows):
    return np.array([[int(cell) for cell in row] for row in rows], dtype=bool)


def all_free(seats):
    return np.ones_like(seats)


def all_pairs(boards):
    return np.array(list(combinations(range(boards), 2)), dtype=np.int64).reshape(-1, 2).T


def count_shared(seats, pairs):
    return (seats[pairs[0]] & seats[pairs[1]]).sum(axis=1)


@st.composite
def seatings(draw, most=5):
    """A few boards and organisations, who sits, and which cells are free."""
    shape = (draw(st.integers(1, most)), draw(st.integers(1, most)))
    bits = st.lists(st.booleans(), min_size=shape[0] * shape[1], max_size=shape[0] * shape[1])
    return tuple(np.array(draw(bits)).reshape(shape) for _ in range(2))


# What others published


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


# What plain counting gives


@given(seatings(most=3))
def test_the_tails_are_those_of_every_seating_weighed_by_the_model(given):
    seats, free = given
    chances = fit(seats, free).probabilities
    pairs = all_pairs(len(seats))
    shared = count_shared(seats, pairs)

    expected, more, less = np.zeros((3, len(shared)))
    for bits in product((False, True), repeat=seats.size):
        other = np.array(bits).reshape(seats.shape)
        weight = np.where(other, chances, 1 - chances).prod()
        counted = count_shared(other, pairs)
        expected += weight * counted
        more += weight * (counted >= shared)
        less += weight * (counted <= shared)

    found = find_tails(chances, pairs, shared)
    for ours, plain in zip(found, (expected, more, less), strict=True):
        assert ours == pytest.approx(plain, abs=1e-9)


@given(seatings(most=4))
def test_the_cells_that_can_change_are_those_that_differ_in_some_seating_of_the_same_totals(given):
    seats, free = given
    plain = np.zeros_like(seats)
    places = np.argwhere(free)
    if len(places) > 12:  # 4,096 seatings are enough to count
        return
    for bits in product((False, True), repeat=len(places)):
        other = seats.copy()
        other[tuple(places.T)] = bits
        same = all((other.sum(axis=axis) == seats.sum(axis=axis)).all() for axis in (0, 1))
        plain |= (other != seats) & same

    assert (find_undecided(seats, free) == plain).all()


@given(seatings(most=8))
def test_the_fitted_totals_are_the_real_ones(given):
    seats, free = given

    found = fit(seats, free)

    for axis in (0, 1):
        real = (seats & free).sum(axis=axis)
        assert (found.probabilities * free).sum(axis=axis) == pytest.approx(real, abs=1e-9)
    assert found.has_converged
    assert found.error <= TOLERANCE


@given(seatings(most=8))
def test_probabilities_lie_between_0_and_1_and_what_is_held_fixed_is_certain(given):
    seats, free = given

    chances = fit(seats, free).probabilities

    assert ((chances >= 0) & (chances <= 1)).all()
    assert (chances[~free] == seats[~free]).all()


@given(seatings(most=6), st.randoms(use_true_random=False))
def test_the_order_of_boards_and_organisations_never_matters(given, random):
    seats, free = given
    rows = random.sample(range(seats.shape[0]), seats.shape[0])
    columns = random.sample(range(seats.shape[1]), seats.shape[1])

    before = fit(seats, free).probabilities
    after = fit(seats[rows][:, columns], free[rows][:, columns]).probabilities

    assert after == pytest.approx(before[rows][:, columns], abs=1e-9)


@given(seatings(most=6))
def test_a_certain_seat_on_every_board_moves_the_count_and_nothing_else(given):
    seats, free = given
    pairs = all_pairs(len(seats))
    column = np.ones((len(seats), 1), dtype=bool)
    wider, held = np.hstack([seats, column]), np.hstack([free, ~column])

    before = find_tails(fit(seats, free).probabilities, pairs, count_shared(seats, pairs))
    after = find_tails(fit(wider, held).probabilities, pairs, count_shared(wider, pairs))

    assert after[0] == pytest.approx(before[0] + 1, abs=1e-9)
    assert after[1] == pytest.approx(before[1], abs=1e-9)
    assert after[2] == pytest.approx(before[2], abs=1e-9)


@pytest.mark.parametrize(
    "seats",
    [
        cells("111", "010"),
        cells("000", "010"),
        cells("110", "110"),
        # Neither full nor empty, and yet decided: the first two boards have all of the first two
        # organisations, and the last two none of the others.
        cells("1110", "1101", "1000", "0100"),
    ],
)
def test_what_the_totals_decide_is_certain_to_the_last_digit(seats):
    found = fit(seats, all_free(seats))

    decided = ~find_undecided(seats, all_free(seats))
    assert decided.any()
    assert (found.probabilities[decided] == seats[decided]).all()
    assert found.has_converged


def test_an_unlikely_total_is_met_as_well():
    # One organisation on 199 of 200 boards, 199 others on one board each.
    seats = np.eye(200, dtype=bool)
    seats[1:, 0] = True

    found = fit(seats, all_free(seats))

    assert found.has_converged
    assert found.steps < 50


def test_where_nobody_sits_there_is_nothing_to_fit():
    nobody = np.zeros((2, 0), dtype=bool)

    assert fit(nobody, nobody).probabilities.shape == (2, 0)
    assert fit(nobody.T, nobody.T).has_converged
    no_pairs = all_pairs(1)
    assert [len(each) for each in find_tails(np.ones((1, 3)), no_pairs, no_pairs[0])] == [0, 0, 0]


def test_where_a_step_no_longer_moves_the_search_ends(monkeypatch):
    seats = cells("1100", "1010", "0001", "1110")
    monkeypatch.setattr(null_model._Problem, "step", lambda *given: np.zeros(len(given[-1])))

    found = fit(seats, np.ones_like(seats))

    assert (found.steps, found.has_converged) == (1, False)


# Holm's correction


def test_holm_is_that_of_his_paper():
    # Holm 1979: the smallest by four, the next by three and so on, never below one before.
    assert adjust_by_holm(np.array([0.02, 0.01, 0.04, 0.03])) == pytest.approx(
        [0.06, 0.04, 0.06, 0.06]
    )


@given(st.lists(st.floats(0, 1), max_size=12))
def test_holm_never_lowers_a_probability_nor_changes_their_order(given):
    p = np.array(given)

    adjusted = adjust_by_holm(p)

    assert (adjusted >= p).all()
    assert (adjusted <= 1).all()
    assert (np.diff(adjusted[np.argsort(p, kind="stable")]) >= 0).all()


def test_pairs_looked_at_a_few_at_a_time_have_the_same_figures(monkeypatch):
    chances = np.random.default_rng(7).random((6, 9))
    pairs = np.stack(np.triu_indices(6, k=1))
    shared = np.arange(pairs.shape[1]) % 4
    at_once = find_tails(chances, pairs, shared)

    monkeypatch.setattr(null_model, "BLOCK", 4)

    for few, all_of_them in zip(find_tails(chances, pairs, shared), at_once, strict=True):
        assert few.tolist() == all_of_them.tolist()
