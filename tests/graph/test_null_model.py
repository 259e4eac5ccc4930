"""The null model held against plain counting, and what holds whoever sits where."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landscape.graph import null_model
from landscape.graph.circuits import find_undecided
from landscape.graph.null_model import TOLERANCE, adjust_by_holm, find_tails, fit
from tests.graph.seatings import all_free, all_pairs, cells, count_shared, seatings

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
