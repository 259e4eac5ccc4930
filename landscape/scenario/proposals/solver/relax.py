"""A bound for any grouping, from the linear programme over all groups.

There may be half a million groups, few of which matter: the programme starts with some, and those
that its prices show to be cheap are added until there are no more (column generation, Gilmore and
Gomory 1961).
"""

from dataclasses import dataclass, replace

import numpy as np

from landscape.scenario.proposals.solver.clock import Clock
from landscape.scenario.proposals.solver.columns import Columns, Floats, Places
from landscape.scenario.proposals.solver.programme import Relaxation

_AT_ONCE = 2000
"""How many columns to start with and to add in a round."""

_CHEAP = -1e-6
"""A column whose reduced cost is not below this would not lower the cost of the programme."""

_DEAR = 10_000
"""How many times more than the dearest group it costs to leave a board without one; the bound holds
whatever this is."""

_SAFE = 1e-6
"""What is taken off a bound for the rounding of sums, in parts of the bound."""


@dataclass(frozen=True)
class Bound:
    """No grouping costs less than `value`; one with a column costs `reduced` more, at least."""

    value: float
    """Infinite where there is no grouping."""

    reduced: Floats
    """For each column what any grouping with it costs beyond `value`, at the least."""


def relax(columns: Columns, first: Places, clock: Clock) -> Bound:
    """The bound that the linear programme gives, starting with the columns in `first`.

    Any prices give a bound, so it holds where time runs out too. It is worked out here from the
    prices, so that it does not rest on the tolerances of the solver.
    """
    programme = Relaxation(columns, clock)
    programme.add(_stand_in(columns))
    is_in = np.zeros(len(columns), dtype=np.bool_)
    new, best = _begin_with(columns, first), find_bound(columns, np.zeros(len(columns.lower)))
    while len(new) and not clock.is_over:
        is_in[new] = True
        programme.add(columns.take(new))
        solved = programme.solve()
        if solved is None:
            break
        best = max(best, find_bound(columns, solved.prices), key=lambda each: each.value)
        clock.tell("bound", best.value)
        new = _find_cheap(np.where(is_in, 0.0, columns.reduce_costs(solved.prices)))
    return best


def find_bound(columns: Columns, prices: Floats) -> Bound:
    """The bound that these prices of the rows give.

    The price of the row that counts the groups is lowered until no column is worth more than it
    costs; what the rows then pay at the least is the bound. Where that is more than any grouping
    can cost, there is none.
    """
    prices = np.where(np.isinf(columns.lower), np.minimum(prices, 0), prices)
    prices[columns.boards] += min(0.0, columns.reduce_costs(prices).min())
    value = columns.pay(prices)
    value -= _SAFE * (1 + abs(value))
    dearest = columns.upper[columns.boards] * columns.costs.max()
    return Bound(value if value <= dearest else np.inf, columns.reduce_costs(prices))


def _stand_in(columns: Columns) -> Columns:
    """A dear column for each board, and one more group, so that there is always a solution."""
    many = columns.boards + 1
    return replace(
        columns,
        costs=np.full(many, _DEAR * columns.costs.max() + 1),
        starts=np.arange(many + 1, dtype=np.int32),
        rows=np.arange(many, dtype=np.int32),
        amounts=np.ones(many),
    )


def _begin_with(columns: Columns, first: Places) -> Places:
    """All columns where there are not many; else the small groups, and `first`."""
    if len(columns) <= _AT_ONCE:
        return np.arange(len(columns))
    smallest = np.argsort(np.diff(columns.starts), kind="stable")[:_AT_ONCE]
    return np.union1d(smallest, first)


def _find_cheap(reduced: Floats) -> Places:
    """The columns that would lower the cost most, as many as are added at once."""
    cheap = np.flatnonzero(reduced < _CHEAP)
    return cheap[np.argsort(reduced[cheap], kind="stable")[:_AT_ONCE]]
