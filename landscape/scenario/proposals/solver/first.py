"""Of groupings that cost the same, the first in the order of the list of boards.

Two groupings are compared by the group of the first board: `0` comes before `0 1`, that before
`0 1 2` and that before `0 2`, as in a dictionary. Where it is the same, the group of the first
board that is not in it is compared, and so on.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from landscape.scenario.proposals.solver.clock import Clock
from landscape.scenario.proposals.solver.columns import Columns, Places
from landscape.scenario.proposals.solver.programme import choose
from landscape.scenario.proposals.task import find_boards, unite


@dataclass(frozen=True)
class Pool:
    """The columns that a best grouping may have, with a row that holds it to the best cost."""

    columns: Columns
    groups: tuple[int, ...]
    """The group of each column."""


def find_first(pool: Pool, chosen: Sequence[int], clock: Clock) -> tuple[tuple[int, ...], bool]:
    """The first of the groupings that the pool allows, and whether that is sure.

    `chosen` is one of them; it stays the answer where time runs out.
    """
    fixed: list[int] = []
    while len(fixed) < len(chosen):
        chosen = sorted(chosen, key=find_boards)
        mine, done = chosen[len(fixed)], unite(fixed)
        earlier = _find_earlier(pool.groups, mine, done)
        if earlier:
            better, is_sure = _put_first(pool, [*earlier, mine], fixed, clock)
            if not is_sure:
                return tuple(sorted(chosen)), False
            chosen = sorted(better or chosen, key=find_boards)
        fixed.append(chosen[len(fixed)])
    return tuple(sorted(chosen)), True


def _find_earlier(groups: Sequence[int], mine: int, done: int) -> list[int]:
    """The groups for the same board that come before this one, and take none that is placed."""
    first, boards = mine & -mine, find_boards(mine)
    same = (group for group in groups if group & -group == first and not group & done)
    return sorted((g for g in same if find_boards(g) < boards), key=find_boards)


def _put_first(
    pool: Pool, order: Sequence[int], fixed: Sequence[int], clock: Clock
) -> tuple[list[int] | None, bool]:
    """The grouping whose group for a board comes first in `order`, and whether that is sure."""
    done, first = unite(fixed), order[0] & -order[0]
    rank = {group: number for number, group in enumerate(order)}
    kept = {*rank, *fixed}
    fit = (g in kept or not (g & done or g & first) for g in pool.groups)
    places: Places = np.flatnonzero(np.fromiter(fit, dtype=np.bool_))
    groups = [pool.groups[place] for place in places]
    costs = np.array([rank.get(group, 0) for group in groups], dtype=np.float64)
    choice = choose(replace(pool.columns.take(places), costs=costs), clock)
    better = None if choice.places is None else [groups[place] for place in choice.places]
    return better, choice.is_finished
