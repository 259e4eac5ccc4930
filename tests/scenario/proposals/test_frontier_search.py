"""Points that nothing beats: all of them for one thing and the size, true ones for more."""

from math import inf
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from landscape.scenario.proposals.frontier_search import Point, Weighed, find_points
from landscape.scenario.proposals.task import Watch
from tests.scenario.proposals.tasks import find_groupings, group


def find_true_points(count, groups, at_most):
    """The figures of every grouping that no other beats, by looking at each."""
    known = {one.boards: one for one in groups}
    every = set()
    for grouping in find_groupings(count, known):
        if len(grouping) <= at_most:
            found = [known[one] for one in grouping]
            amounts = tuple(map(sum, zip(*(one.amounts for one in found), strict=True)))
            every.add(Point(amounts, max(one.size for one in found), ()))
    return {p.figures for p in every if not any(other.beats(p) for other in every)}


def draw(seed, things):
    random = Random(seed)
    count = random.randint(2, 6)
    groups = tuple(
        Weighed(one, tuple(random.randint(1, 9) for _ in range(things)), random.randint(1, 5))
        for one in range(1, 1 << count)
        if random.random() < 0.8
    )
    return count, groups, random.randint(1, count)


def test_a_smaller_largest_board_is_bought_with_seats():
    # given three boards that save most as one, less as two
    groups = (
        *(Weighed(group(board), (10,), 10) for board in range(3)),
        Weighed(group(0, 1), (13,), 13),
        Weighed(group(0, 2), (16,), 16),
        Weighed(group(1, 2), (19,), 19),
        Weighed(group(0, 1, 2), (18,), 18),
    )
    # when all points are asked for
    found = find_points(3, groups, at_most=3)
    # then each smaller size has the fewest seats that go with it
    assert [point.figures for point in found.points] == [(18, 18), (23, 13), (30, 10)]
    assert found.is_complete
    assert found.is_proved


def test_where_nothing_is_allowed_no_point_is_found_and_that_is_complete():
    found = find_points(2, (Weighed(1, (1,), 1),), at_most=2)
    assert (found.points, found.is_complete) == ((), True)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**9))
def test_for_one_thing_and_the_size_every_point_is_found(seed):
    count, groups, at_most = draw(seed, things=1)
    found = find_points(count, groups, at_most)
    assert {point.figures for point in found.points} == find_true_points(count, groups, at_most)
    assert found.is_complete


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**9))
def test_of_more_things_each_point_found_is_one_that_nothing_beats(seed):
    count, groups, at_most = draw(seed, things=3)
    found, true = find_points(count, groups, at_most), find_true_points(count, groups, at_most)
    assert {point.figures for point in found.points} <= true
    assert bool(found.points) == bool(true)
    assert not found.is_complete


def test_without_time_nothing_is_called_complete():
    count, groups, at_most = draw(1, things=1)
    found = find_points(count, groups, at_most, Watch(seconds=0))
    assert not found.is_complete
    assert not found.is_proved


def test_what_is_found_before_time_is_up_is_kept_with_a_bound_for_the_rest():
    # given boards of which two save a seat by becoming one, and no time
    groups = (Weighed(1, (2,), 2), Weighed(2, (2,), 2), Weighed(3, (3,), 3))
    # when points are asked for
    found = find_points(2, groups, 1, Watch(seconds=0))
    # then the quick answer is there, and it is said that nothing is below the bound
    assert [point.figures for point in found.points] == [(3, 3)]
    assert found.bound <= 3


def test_with_time_the_bound_is_the_least_and_where_nothing_is_allowed_there_is_none():
    groups = (Weighed(1, (2,), 2), Weighed(2, (2,), 2), Weighed(3, (3,), 3))
    assert find_points(2, groups, 2).bound == 3
    assert find_points(2, groups[:2], 1).bound == inf
