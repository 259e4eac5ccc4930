"""The best grouping is the best, and what is not proved says by how much it may be wrong."""

import subprocess
import sys
from functools import cache

import numpy as np
import pytest
from hypothesis import event, given, settings

from landscape.scenario.proposals.solver import solve
from landscape.scenario.proposals.solver.columns import lay_out
from landscape.scenario.proposals.solver.relax import find_bound
from landscape.scenario.proposals.task import Limit, Task, Watch, unite
from tests.scenario.proposals.tasks import (
    a_task,
    committees,
    find_best,
    find_groupings,
    group,
    tasks,
)


def test_boards_that_may_stay_as_they_are_do():
    # given two boards that would cost the same as one, and room for both
    task = a_task(2, {"0": 3, "1": 4, "0 1": 7}, at_most=2)
    # when it is solved
    solved = solve(task)
    # then nothing is merged, with proof
    assert (solved.chosen, solved.cost, solved.bound) == ((group(0), group(1)), 7, 7)
    assert (solved.is_proved, solved.is_first) == (True, True)


def test_no_board_at_all_is_solved_by_no_group():
    assert solve(Task(0, (), at_most=3, at_least=0)).chosen == ()
    assert solve(Task(0, (), at_most=3)) is None


def test_the_pair_that_shares_most_is_merged():
    task = a_task(
        3, {"0": 9, "1": 8, "2": 9, "0 1": 15, "0 2": 12, "1 2": 16, "0 1 2": 21}, at_most=2
    )
    assert solve(task).chosen == (group(1), group(0, 2))


def test_a_step_back_that_merging_by_hand_never_takes_is_found():
    # given four boards of which the cheapest first pair blocks two good pairs
    singles = {"0": 10, "1": 10, "2": 10, "3": 10}
    pairs = {"0 1": 11, "1 2": 10, "2 3": 11, "0 3": 20}
    # when two boards are to be left
    solved = solve(a_task(4, singles | pairs, at_most=2))
    # then 1 and 2 do not become one, though they would save most
    assert (solved.chosen, solved.cost) == ((group(0, 1), group(2, 3)), 22)


@pytest.mark.parametrize(
    ("costs", "at_most", "rest"),
    [
        ({"0": 1, "1": 1}, 1, {}),
        ({"0": 1, "0 1": 1}, 2, {"at_least": 2}),
        ({"0": 1}, 2, {}),
        ({"0 1": 1, "1 2": 1, "0 2": 1, "3": 1}, 4, {}),
        ({"0": 1, "1": 1}, 2, {"limits": (Limit((2, 2), 3),)}),
        ({}, 2, {}),
    ],
    ids=["too many", "too few", "a board in no group", "odd", "over a limit", "no group"],
)
def test_where_no_grouping_is_allowed_it_says_so(costs, at_most, rest):
    count = 4 if "3" in costs else 2
    assert solve(a_task(count, costs, at_most, **rest)) is None


def test_at_equal_cost_more_boards_stay_as_they_are():
    # given that three boards become one, or two pairs two, at the same cost
    costs = {"0": 1, "1": 1, "2": 1, "3": 1, "0 1": 2, "2 3": 2, "1 2 3": 3}
    # when two boards are to be left
    solved = solve(a_task(4, costs, at_most=2))
    # then the way in which one board stays as it is comes first
    assert solved.chosen == (group(0), group(1, 2, 3))


def test_at_equal_cost_and_merging_the_list_decides():
    costs = {"0": 1, "1": 1, "2": 1, "0 1": 1, "0 2": 1, "1 2": 1}
    assert solve(a_task(3, costs, at_most=2)).chosen == (group(0), group(1, 2))


@settings(max_examples=400, deadline=None)
@given(tasks())
def test_it_finds_what_looking_at_every_grouping_finds(task):
    best, solved = find_best(task), solve(task)
    event("possible" if best else "impossible")
    assert (solved and solved.chosen) == (best and tuple(sorted(best)))
    assert solved is None or (solved.is_proved and solved.is_first)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("count", [12, 14])
def test_it_finds_what_adding_board_after_board_finds(count, seed):
    """Up to fourteen boards against the least cost of every set of boards (dynamic programming)."""
    candidates = committees(count, seed, kept=0.7)
    by_first = [[c for c in candidates if c.boards & -c.boards == 1 << b] for b in range(count)]

    @cache
    def least(left, groups):
        if not left or not groups:
            return float("inf") if left else 0
        first = by_first[(left & -left).bit_length() - 1]
        fit = (c for c in first if c.boards & left == c.boards)
        return min((c.cost + least(left ^ c.boards, groups - 1) for c in fit), default=float("inf"))

    at_most = count // 2
    solved = solve(Task(count, candidates, at_most))
    expected = least((1 << count) - 1, at_most)
    assert (solved.cost if solved else float("inf")) == expected
    assert solved is None or solved.is_proved


def test_forty_boards_are_proved():
    # given forty boards and a hundred thousand groups
    task = Task(40, committees(40, 1), 16)
    # when it is solved
    solved = solve(task)
    # then it is proved that nothing is cheaper, and every board has a place
    assert solved.is_proved
    assert unite(solved.chosen) == (1 << 40) - 1
    assert sum(one.bit_count() for one in solved.chosen) == 40


def test_the_solver_library_is_not_loaded_before_something_is_solved():
    asked = "import sys, landscape.scenario.proposals.solver as it; print('highspy' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


def test_two_runs_give_the_same():
    task = Task(20, committees(20, 2, kept=0.6), 9)
    one, other = solve(task), solve(task)
    assert (one.chosen, one.bound) == (other.chosen, other.bound)


def test_the_order_in_which_groups_are_given_changes_nothing():
    candidates = committees(12, 3)
    turned = solve(Task(12, candidates[::-1], 5))
    assert turned.chosen == solve(Task(12, candidates, 5)).chosen


def test_without_time_it_gives_what_merging_by_hand_gives_and_claims_nothing():
    # given no time at all
    solved = solve(Task(20, committees(20, 1), 8), Watch(seconds=0))
    # then there is a grouping, not called the best
    assert unite(solved.chosen) == (1 << 20) - 1
    assert not solved.is_proved
    assert not solved.is_first
    assert 0 <= solved.bound < solved.cost


def test_without_time_and_without_a_grouping_it_does_not_say_that_there_is_none():
    # given boards that merging pair by pair cannot bring into one group
    solved = solve(a_task(3, {"0": 1, "1": 1, "2": 1, "0 1 2": 1}, at_most=1), Watch(seconds=0))
    # then no grouping is given, and none is called impossible
    assert (solved.chosen, solved.cost, solved.is_proved) == ((), float("inf"), False)


def test_it_tells_how_far_it_is_and_stops_when_told_to():
    # given somebody who watches, and says stop when the search begins
    told = []
    watch = Watch(tell=told.append, is_stopped=lambda: any(p.stage == "search" for p in told))
    # when a task is solved that takes longer
    solved = solve(Task(40, committees(40, 4, kept=0.8), 16), watch)
    # then the bound was told and never fell, and the best so far is given
    bounds = [progress.bound for progress in told if progress.stage == "bound"]
    assert bounds == sorted(bounds)
    assert solved.bound <= solved.cost
    assert unite(solved.chosen) == (1 << 40) - 1


@settings(max_examples=100, deadline=None)
@given(tasks(most=6))
def test_any_prices_whatever_give_a_bound_for_every_grouping(task):
    """So the proof does not rest on how exactly the linear programme was solved."""
    costs = {candidate.boards: candidate.cost for candidate in task.candidates}
    if not costs:
        return
    columns = lay_out(task, np.array([*costs.values()]))
    for price in (-50, 0.1, 7, 1000):
        bound = find_bound(columns, np.full(len(columns.lower), float(price)))
        for grouping in find_groupings(task.count, costs):
            places = [[*costs].index(one) for one in grouping]
            if columns.take(places).is_choice:
                dearest = max(bound.reduced[place] for place in places)
                assert sum(costs[one] for one in grouping) >= bound.value + dearest - 1e-6
