"""The search among the few columns that can be in a best grouping.

A column that makes any grouping dearer than one that is known is left out (reduced-cost fixing,
Dantzig, Fulkerson and Johnson 1954). What is left is small enough for a whole-number programme.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import inf

import numpy as np

from landscape.scenario.proposals.solver.clock import Clock
from landscape.scenario.proposals.solver.columns import Columns, Places
from landscape.scenario.proposals.solver.programme import Choice, Tell, choose
from landscape.scenario.proposals.solver.relax import Bound
from landscape.scenario.proposals.solver.tighten import tighten

_AT_FIRST = 1000
"""How many columns are searched through before more are."""

_WIDER = 4
"""How many times more columns are searched through next, where no grouping is known yet."""

_SAME = 1e-6
"""What whole numbers may seem to differ by."""


@dataclass(frozen=True)
class Found:
    """The best choice of columns so far, and what no choice is below."""

    places: Places
    """No place at all where none was found yet."""

    cost: float
    """A whole number; infinite where none was found yet."""

    bound: float
    """Infinite where there is no choice at all."""

    @property
    def is_proved(self) -> bool:
        """Whether no other choice costs less; costs are whole numbers."""
        return self.bound > self.cost - 1 + _SAME

    @property
    def is_hopeless(self) -> bool:
        """Whether it is proved that there is no choice."""
        return self.bound == inf

    def learn(self, places: Places | None, cost: float, bound: float) -> "Found":
        """What is known after another choice, or a better bound."""
        known = replace(self, bound=max(self.bound, bound))
        return (
            known
            if places is None or cost >= self.cost
            else replace(known, places=places, cost=cost)
        )


NOTHING = Found(np.zeros(0, dtype=np.int64), inf, 0.0)


def search(
    columns: Columns, bound: Bound, found: Found, clock: Clock, tell: Callable[[Found], None]
) -> Found:
    """Searches among the columns nearest to the bound, and among more until that is a proof."""
    many, is_over = _AT_FIRST, False
    while not (found.is_proved or found.is_hopeless or is_over):
        reach = min(_find_reach(bound, many), found.cost - bound.value)
        near = find_near(bound, reach)
        beyond = bound.value + reach if len(near) < len(columns) else inf
        choice = _look(columns.take(near), found.cost, clock, _pass_on(found, beyond, tell))
        found = _learn(found, columns, near, beyond, choice)
        is_over = not choice.is_finished or clock.is_over
        many *= _WIDER
        tell(found)
    return found


def find_near(bound: Bound, reach: float) -> Places:
    """The columns with which a grouping may cost at most `reach` more than the bound."""
    return np.flatnonzero(bound.reduced <= reach + _SAME)


def _look(columns: Columns, most: float, clock: Clock, tell: Tell) -> Choice:
    """The best choice of these columns that costs `most` or less, with a bound for any other."""
    tight, bound = tighten(columns, clock)
    kept = find_near(bound, most - bound.value)
    if not len(kept):
        return Choice(None, most, is_finished=True)
    choice = choose(tight.take(kept), clock, tell)
    if choice.places is None:
        return replace(choice, bound=most if choice.is_finished else bound.value)
    places = kept[choice.places]
    cost = float(columns.costs[places].sum())
    least = cost if choice.is_finished else max(bound.value, choice.bound)
    return Choice(places, min(most, least), choice.is_finished)


def _find_reach(bound: Bound, many: int) -> float:
    """How far from the bound so many columns lie."""
    if many >= len(bound.reduced):
        return float(bound.reduced.max())
    return float(np.partition(bound.reduced, many)[many])


def _learn(found: Found, columns: Columns, near: Places, beyond: float, choice: Choice) -> Found:
    """A choice with a column that was left out costs `beyond` or more."""
    if choice.places is None:
        return found.learn(None, inf, min(beyond, choice.bound))
    places = near[choice.places]
    return found.learn(places, float(columns.costs[places].sum()), min(beyond, choice.bound))


def _pass_on(found: Found, beyond: float, tell: Callable[[Found], None]) -> Tell:
    def hear(bound: float, cost: float) -> None:
        tell(replace(found, bound=max(found.bound, min(bound, beyond)), cost=min(cost, found.cost)))

    return hear
