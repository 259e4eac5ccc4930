"""Merging by hand: the pair that saves most, and again."""

from hypothesis import given, settings

from landscape.scenario.proposals.greedy import merge_greedily
from landscape.scenario.proposals.solver import solve
from tests.scenario.proposals.tasks import a_task, group, tasks


def test_few_enough_boards_are_left_as_they_are():
    assert merge_greedily(a_task(2, {"0": 3, "1": 3, "0 1": 1}, at_most=2)) == (1, 2)


def test_the_pair_that_saves_most_comes_first_and_is_never_taken_back():
    singles = {"0": 10, "1": 10, "2": 10, "3": 10}
    pairs = {"0 1": 11, "1 2": 10, "2 3": 11, "0 3": 20}
    costs = singles | pairs
    assert merge_greedily(a_task(4, costs, at_most=3)) == (group(0), group(1, 2), group(3))
    assert merge_greedily(a_task(4, costs, at_most=2)) == (group(1, 2), group(0, 3))


def test_of_equal_pairs_the_first_is_merged():
    costs = {"0": 1, "1": 1, "2": 1, "0 2": 1, "0 1": 1, "1 2": 1}
    assert merge_greedily(a_task(3, costs, at_most=2)) == (group(0, 1), group(2))


def test_a_board_that_may_not_stay_as_it_is_is_merged_first():
    assert merge_greedily(a_task(2, {"0": 1, "0 1": 9}, at_most=2)) == (group(0, 1),)


def test_it_is_stuck_where_no_pair_may_be_merged():
    assert merge_greedily(a_task(3, {"0": 1, "1": 1, "2": 1, "0 1 2": 1}, at_most=1)) is None


@settings(max_examples=200, deadline=None)
@given(tasks())
def test_it_is_never_better_than_the_best(task):
    groups, costs = merge_greedily(task), {c.boards: c.cost for c in task.candidates}
    solved = solve(task)
    if groups and not task.limits:
        assert sum(costs[one] for one in groups) >= solved.cost - 0.005
