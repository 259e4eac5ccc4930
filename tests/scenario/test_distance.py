"""How differently scenarios group boards, against cases worked by hand."""

from math import log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landscape.scenario.distance import find_distances, measure_variation
from tests.scenario.random_scenarios import scenarios
from tests.scenario.steps import absorb, merge, part, rename, retire, split, today, what_comes_of

BOARDS = ("a", "b", "c", "d")


def grouped(*groups: str) -> dict[str, int]:
    """`grouped("ab", "cd")` puts a with b and c with d."""
    return {board: place for place, group in enumerate(groups) for board in group}


def test_no_boards_are_not_apart():
    assert measure_variation({}, {}) == 0


def test_the_same_groups_under_other_names_are_not_apart():
    assert measure_variation(grouped("ab", "cd"), grouped("cd", "ab")) == 0


@pytest.mark.parametrize(
    ("one", "other", "bits"),
    [
        # H(X|Y) + H(Y|X); of one group of n against n groups it is log2 n.
        (("abcd",), ("a", "b", "c", "d"), 2.0),
        (("ab",), ("a", "b"), 1.0),
        # Two halves against all: only H(X|Y) = 1 bit is not nothing.
        (("ab", "cd"), ("abcd",), 1.0),
        # Two halves across each other: one bit is not known either way round.
        (("ab", "cd"), ("ac", "bd"), 2.0),
        # A group of three against three: 3/4 of log2 3.
        (("abc", "d"), ("a", "b", "c", "d"), 0.75 * log2(3)),
        # One pair of four against none: 1/2 of 1 bit.
        (("ab", "c", "d"), ("a", "b", "c", "d"), 0.5),
    ],
)
def test_distances_that_can_be_worked_by_hand(one, other, bits):
    assert measure_variation(grouped(*one), grouped(*other)) == pytest.approx(bits, abs=1e-12)


def groupings(size: int):
    return st.lists(st.integers(0, 4), min_size=size, max_size=size)


three_groupings = st.integers(1, 9).flatmap(lambda n: st.tuples(*(groupings(n) for _ in range(3))))


@given(three_groupings)
def test_it_is_a_distance(drawn):
    one, other, third = ({str(b): group for b, group in enumerate(each)} for each in drawn)

    there = measure_variation(one, other)

    def same(left, right):
        pairs = {(left[b], right[b]) for b in left}
        return len(pairs) == len(set(left.values())) == len(set(right.values()))

    assert there == measure_variation(other, one)
    assert 0 <= there <= log2(len(one)) + 1e-12
    assert (there == 0) == same(one, other)
    assert there <= measure_variation(one, third) + measure_variation(third, other) + 1e-12


# Scenarios


def outcomes(*scenarios_of_steps):
    landscape = today(boards={board: {} for board in (*BOARDS, "e")})
    return [what_comes_of(landscape, *steps) for steps in scenarios_of_steps]


def test_today_stands_first_and_a_merger_is_apart_from_it():
    found = find_distances(outcomes([merge("a", "b", "c")]))

    assert found.boards == ("a", "b", "c")
    assert found.most == pytest.approx(log2(3))
    assert found.bits == ((0, pytest.approx(log2(3))), (pytest.approx(log2(3)), 0))


def test_boards_that_nothing_touches_do_not_count():
    found = find_distances(outcomes([merge("a", "b")], [merge("c", "d")]))

    assert found.boards == BOARDS
    assert found.bits[1][2] == pytest.approx(1.0)


def test_a_board_that_only_ends_or_gets_a_new_name_is_grouped_as_today():
    found = find_distances(outcomes([retire("a"), retire("b")], [rename("c", "z")]))

    assert found.boards == ("a", "b", "c")
    assert {bits for row in found.bits for bits in row} == {0}


def test_two_boards_that_end_are_no_group():
    ended, merged = outcomes([retire("a"), retire("b")], [merge("a", "b")])

    assert find_distances([ended, merged]).bits[1][2] == pytest.approx(1.0)


def test_a_board_that_takes_others_in_under_its_own_name_counts_with_them():
    assert find_distances(outcomes([merge("a", "b", into="a")])).boards == ("a", "b")


def test_a_split_alone_puts_no_boards_together():
    (whole,) = outcomes([split("a", part("y"), part("z"))])

    found = find_distances([whole])

    assert (found.boards, found.bits) == (("a",), ((0, 0), (0, 0)))


def test_a_board_that_takes_a_part_of_another_in_is_not_in_one_group_with_it():
    steps = [split("a", part("y"), part("z")), absorb("b", "z")]

    found = find_distances(outcomes(steps))

    assert found.boards == ("a", "b")
    assert {bits for row in found.bits for bits in row} == {0}


def test_nothing_touched_is_no_distance():
    found = find_distances([])

    assert (found.boards, found.bits, found.most) == ((), ((0.0,),), 0.0)


def test_the_order_of_the_scenarios_changes_no_distance():
    one, two, three = outcomes([merge("a", "b")], [merge("b", "c", "d")], [retire("a")])

    there, back = find_distances([one, two, three]), find_distances([three, two, one])

    assert there.boards == back.boards
    for i in range(3):
        for j in range(3):
            assert there.bits[i + 1][j + 1] == back.bits[3 - i][3 - j]


@given(scenarios())
def test_a_scenario_is_at_nothing_from_itself_and_within_reach_of_today(drawn):
    _, _, outcome = drawn

    found = find_distances([outcome, outcome])

    assert found.bits[1][2] == 0
    assert 0 <= found.bits[0][1] <= found.most + 1e-12
