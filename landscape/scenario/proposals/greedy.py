"""What a working group would do by hand: merge the two that save most, and again, until it is few.

It is quick and often good, but it never takes a step back: what `solve` finds is held against it.
"""

from collections.abc import Mapping, Sequence
from itertools import combinations
from math import inf

from landscape.scenario.proposals.task import Task


def merge_greedily(task: Task) -> tuple[int, ...] | None:
    """The groups, sorted, or None where the next step is allowed nowhere.

    Of pairs that save the same the one with the lowest numbers is merged. A board that may not stay
    as it is comes first.
    """
    costs = {candidate.boards: candidate.cost for candidate in task.candidates}
    groups = [1 << board for board in range(task.count)]
    while len(groups) > task.at_most or any(group not in costs for group in groups):
        pair = _find_best_pair(groups, costs)
        if pair is None:
            return None
        groups = sorted({*groups, pair[0] | pair[1]} - {*pair})
    return tuple(groups) if len(groups) >= task.at_least else None


def _find_best_pair(groups: Sequence[int], costs: Mapping[int, float]) -> tuple[int, int] | None:
    best, least = None, inf
    for one, other in combinations(groups, 2):
        if (one | other) in costs:
            change = costs[one | other] - costs.get(one, inf) - costs.get(other, inf)
            if best is None or change < least:
                best, least = (one, other), change
    return best
