"""Linear and whole-number programmes over columns, solved by HiGHS (Huangfu and Hall 2018).

One thread and a fixed seed: the same task gives the same answer.
"""

from collections.abc import Callable
from dataclasses import dataclass

import highspy
import numpy as np

from landscape.scenario.proposals.solver.clock import Clock
from landscape.scenario.proposals.solver.columns import Columns, Floats, Places

_TELL_EVERY = 0.2
"""Seconds between two words on how far it is."""

_BEST = highspy.HighsModelStatus.kOptimal
_NONE = highspy.HighsModelStatus.kInfeasible

Tell = Callable[[float, float], None]
"""Called with the bound and the cost of the best choice so far."""


@dataclass(frozen=True)
class Choice:
    """The best choice of whole columns, and the bound for any other."""

    places: Places | None
    """None where no choice was found."""

    bound: float
    is_finished: bool
    """Whether it ended by itself; then no choice at all means that there is none."""


@dataclass(frozen=True)
class Parts:
    """The solution of a linear programme."""

    prices: Floats
    """For each row what one more of it would cost (dual values)."""

    parts: Floats
    """For each column how much of it is chosen."""


class Relaxation:
    """The linear programme in which a column may be chosen in part; columns can be added."""

    def __init__(self, columns: Columns, clock: Clock) -> None:
        """Takes the rows of `columns`; the columns themselves are added."""
        self._clock = clock
        self._highs = _begin(columns)

    def add(self, columns: Columns) -> None:
        """More columns; the next solution starts from the last one."""
        _add(self._highs, columns, np.inf)

    def solve(self) -> Parts | None:
        """The cheapest solution, or None where there is none or time ran out."""
        highs = self._highs
        highs.setOptionValue("time_limit", highs.getRunTime() + self._clock.left)
        highs.run()
        if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        solution = highs.getSolution()
        return Parts(np.array(solution.row_dual), np.array(solution.col_value))


def choose(columns: Columns, clock: Clock, tell: Tell | None = None) -> Choice:
    """The columns, taken whole, that cost least; costs are whole numbers."""
    highs = _begin(columns)
    _add(highs, columns, 1.0)
    numbers = np.arange(len(columns), dtype=np.int32)
    kinds = np.full(len(columns), int(highspy.HighsVarType.kInteger), dtype=np.uint8)
    highs.changeColsIntegrality(len(columns), numbers, kinds)
    highs.setOptionValue("time_limit", clock.left)
    _listen(highs, clock, tell)
    highs.run()
    places = np.flatnonzero(np.array(highs.getSolution().col_value) > 0.5)
    is_found = columns.take(places).is_choice
    is_finished = highs.getModelStatus() == (_BEST if is_found else _NONE)
    return Choice(places if is_found else None, highs.getInfo().mip_dual_bound, is_finished)


def _begin(columns: Columns) -> highspy.Highs:
    """A programme with the rows and no column yet."""
    highs = highspy.Highs()
    options: dict[str, bool | int | float | str] = {
        "output_flag": False,
        "threads": 1,
        "random_seed": 0,
        "presolve": "off",  # of whole-number programmes it can be wrong (HiGHS issues 1710, 3090)
        "mip_rel_gap": 0.0,
        "mip_abs_gap": 0.5,  # of whole numbers none lies between
    }
    for name, value in options.items():
        highs.setOptionValue(name, value)
    nothing = np.zeros(0)
    empty = np.zeros(len(columns.lower), dtype=np.int32)
    none = np.zeros(0, dtype=np.int32)
    highs.addRows(len(columns.lower), columns.lower, columns.upper, 0, empty, none, nothing)
    return highs


def _add(highs: highspy.Highs, columns: Columns, upper: float) -> None:
    many = len(columns)
    highs.addCols(
        many,
        columns.costs,
        np.zeros(many),
        np.full(many, upper),
        len(columns.rows),
        columns.starts[:-1],
        columns.rows,
        columns.amounts,
    )


def _listen(highs: highspy.Highs, clock: Clock, tell: Tell | None) -> None:
    told = clock.seconds

    def hear(event: highspy.HighsCallbackEvent) -> None:
        nonlocal told
        if clock.is_over:
            event.interrupt()
        if tell and clock.seconds > told + _TELL_EVERY:
            told = clock.seconds
            tell(event.data_out.mip_dual_bound, event.data_out.mip_primal_bound)

    highs.cbMipInterrupt.subscribe(hear)
