"""Options that no other beats, held against a search of every pair."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from landscape.graph.scores import Before, Scores
from landscape.graph.unbeaten import find_beating, find_near, find_unbeaten, share_on_top

figures = st.integers(1, 4).flatmap(
    lambda columns: st.lists(
        st.tuples(*[st.integers(0, 4)] * columns), min_size=1, max_size=40
    )
)  # fmt: skip


def beats(one, other):
    return all(a <= b for a, b in zip(one, other, strict=True)) and one != other


@given(figures)
def test_what_is_unbeaten_is_what_no_other_row_beats(rows):
    found = find_unbeaten(np.array(rows, dtype=float))

    brute = {row for row in rows if not any(beats(other, row) for other in rows)}
    assert [rows[one.place] for one in found] == sorted(brute)
    assert [one.alike for one in found] == [rows.count(row) for row in sorted(brute)]
    assert all(rows.index(rows[one.place]) == one.place for one in found)


@given(figures, st.data())
def test_the_rows_that_beat_an_option_are_those_that_are_better_in_one_and_worse_in_none(
    rows, data
):
    own = data.draw(st.sampled_from(rows))

    found = find_beating(np.array(rows, dtype=float), own)

    assert found.tolist() == [place for place, row in enumerate(rows) if beats(row, own)]


@given(figures)
def test_the_shares_on_top_add_up_to_all_weightings(rows):
    shares = share_on_top(np.array(rows, dtype=float), trials=50)

    assert abs(sum(shares) - 1) < 1e-9


def test_no_options_have_no_shares_and_none_is_unbeaten():
    assert share_on_top(np.empty((0, 2))) == ()
    assert find_unbeaten(np.empty((0, 2))) == ()


def test_of_two_options_that_mirror_each_other_each_is_on_top_half_the_time():
    one, other = share_on_top(np.array([[0.0, 9.0], [3.0, 0.0]]))

    assert abs(one - 0.5) < 0.02
    assert one + other == 1


def test_the_same_shares_come_out_each_time():
    rows = np.array([[0.0, 9.0, 1.0], [3.0, 0.0, 2.0], [1.0, 5.0, 0.0]])

    assert share_on_top(rows) == share_on_top(rows)


def test_a_figure_that_is_not_counted_decides_nothing():
    assert find_beating(np.array([[1.0, 9.0], [2.0, 0.0]]), [2.0, float("nan")]).tolist() == [0]


def test_what_is_hardly_worse_is_within_the_margin_in_every_figure():
    rows = np.array([[1.0, 1.0], [2.0, 1.0], [1.0, 3.0], [0.0, 0.0]])

    assert find_near(rows, [1.0, 1.0], [1.0, 1.0]).tolist() == [1, 3]


# Places among all and among the allowed


def test_the_place_of_an_option_counts_what_is_better_and_says_what_that_breaks():
    # Given four options of seats and themes, of which the first breaks rule 0, the second both
    seats, themes = np.array([3.0, 4.0, 5.0, 6.0]), np.array([1.0, 1.0, 1.0, 0.0])
    broken = np.array([0b01, 0b11, 0, 0])
    scores = Scores.of([seats, themes], broken, [np.zeros(4)])

    # Then two are better than six seats and break a rule, and one is allowed
    assert scores.count_before(0, 6, 2) == Before(all=3, allowed=1, breaking=(2, 1))
    assert scores.count_before(0, 3, 2) == Before(all=0, allowed=0, breaking=(0, 0))
    assert scores.count_allowed == 2
    assert scores.count_keeping(0b10) == 3


def test_of_options_with_the_same_figures_the_plainest_stands_for_all():
    scores = Scores.of([np.array([1.0, 1.0, 1.0])], np.zeros(3, dtype=int),
                       [np.array([5.0, 2.0, 3.0])])  # fmt: skip

    (best,) = scores.find_best([0.0])

    assert (best.place, best.alike, best.on_top) == (1, 3, 1.0)
