"""The only home of the solver library, which is loaded when something is solved."""

from landscape.scenario.proposals.task import Solved, Task, Watch, unite

_NOBODY = Watch()


def solve(task: Task, watch: Watch = _NOBODY) -> Solved | None:
    """The grouping that costs least, with proof; None where the candidates allow none.

    Ties are broken in words: of groupings of equal cost the one that leaves most boards as they
    are; of those the first in the order of the list of boards (see `first.py`). The same task gives
    the same answer. Costs that are not whole are read to the hundredth. Where `watch` stops it, it
    gives the best grouping so far with its bound.
    """
    if unite(candidate.boards for candidate in task.candidates) != (1 << task.count) - 1:
        return None
    if not task.count:
        is_possible = task.at_least <= 0
        return Solved((), 0.0, 0.0, True, True, 0.0) if is_possible else None
    from landscape.scenario.proposals.solver.exact import solve_exactly

    return solve_exactly(task, watch)
