"""Costs as whole numbers, behind which few changes break ties.

Whole costs can be compared exactly. Each is multiplied by one more than the number of boards, and
the boards that would be merged are added: of groupings of equal cost the one that leaves most
boards as they are is the cheapest.
"""

from math import ceil, isfinite

import numpy as np

from landscape.scenario.proposals.solver.columns import Floats
from landscape.scenario.proposals.task import Task

_PARTS = 100
"""Costs that are not whole are read to the hundredth."""


class Weights:
    """The weighed costs of a task."""

    def __init__(self, task: Task) -> None:
        """Takes the task whose costs are weighed."""
        self._task = task
        self._times = task.count + 1
        is_whole = all(float(candidate.cost).is_integer() for candidate in task.candidates)
        self._parts = 1 if is_whole else _PARTS

    def find_all(self) -> Floats:
        """The weighed cost of each candidate."""
        candidates = self._task.candidates
        costs = np.array([candidate.cost for candidate in candidates], dtype=np.float64)
        sizes = np.array([candidate.boards.bit_count() for candidate in candidates])
        return np.rint(costs * self._parts) * self._times + np.where(sizes > 1, sizes, 0)

    def unweigh(self, weighed: float) -> float:
        """The least cost of a grouping whose weighed cost is not below `weighed`.

        A grouping merges no more boards than there are, so what is left of the division is theirs.
        """
        if not isfinite(weighed):
            return weighed
        return ceil(weighed - 1e-6) // self._times / self._parts
