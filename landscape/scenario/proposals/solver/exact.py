"""The best grouping, with proof: a bound for all, a search among the few, the first of the best."""

from math import inf

import numpy as np

from landscape.scenario.proposals.greedy import merge_greedily
from landscape.scenario.proposals.solver.clock import Clock
from landscape.scenario.proposals.solver.columns import Columns, lay_out
from landscape.scenario.proposals.solver.first import Pool, find_first
from landscape.scenario.proposals.solver.relax import Bound, relax
from landscape.scenario.proposals.solver.search import NOTHING, Found, find_near, search
from landscape.scenario.proposals.solver.tighten import tighten
from landscape.scenario.proposals.solver.weigh import Weights
from landscape.scenario.proposals.task import Solved, Task, Watch


def solve_exactly(task: Task, watch: Watch) -> Solved | None:
    """The best grouping of a task that has boards and candidates; None where there is none."""
    clock, weights = Clock(watch), Weights(task)
    columns = lay_out(task, weights.find_all())
    known = _merge_by_hand(task, columns)
    bound = relax(columns, known.places, clock)

    def tell(found: Found) -> None:
        clock.tell("search", weights.unweigh(found.bound), weights.unweigh(found.cost))

    found = search(columns, bound, known.learn(None, inf, bound.value), clock, tell)
    if found.is_hopeless:
        return None
    chosen, is_first = _put_first(task, columns, bound, found, clock)
    cost = sum(task.candidates[place].cost for place in found.places) if chosen else inf
    return Solved(
        chosen=chosen,
        cost=cost,
        bound=cost if found.is_proved else min(cost, weights.unweigh(found.bound)),
        is_proved=found.is_proved,
        is_first=is_first,
        seconds=clock.seconds,
    )


def _merge_by_hand(task: Task, columns: Columns) -> Found:
    """What merging pair by pair gives, where that leads to a grouping within the limits."""
    groups = merge_greedily(task)
    if groups is None:
        return NOTHING
    number = {candidate.boards: place for place, candidate in enumerate(task.candidates)}
    places = np.array([number[group] for group in groups], dtype=np.int64)
    taken = columns.take(places)
    return NOTHING.learn(places, float(taken.costs.sum()), 0.0) if taken.is_choice else NOTHING


def _put_first(
    task: Task, columns: Columns, bound: Bound, found: Found, clock: Clock
) -> tuple[tuple[int, ...], bool]:
    """The groups of the first grouping of the cost found, and whether that is sure."""
    chosen = tuple(sorted(task.candidates[place].boards for place in found.places))
    if not found.is_proved:
        return chosen, False
    near = find_near(bound, found.cost - bound.value)
    tight, nearer = tighten(columns.take(near), clock)
    kept = find_near(nearer, found.cost - nearer.value)
    taken = tight.take(kept)
    groups = tuple(task.candidates[place].boards for place in near[kept])
    pool = Pool(taken.with_rows(taken.costs[None, :], found.cost + 0.5), groups)
    return find_first(pool, chosen, clock)
