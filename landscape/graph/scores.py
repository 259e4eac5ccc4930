"""What many options come to, side by side: who is before whom, and which rules they break.

An option is a row of figures of which less is always better. One that breaks a rule is kept, so
that it can be said how many options stand before another, and why they are not allowed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Self

import numpy as np

from landscape.graph.partitions import Floats, Ints
from landscape.graph.unbeaten import find_beating, find_near, find_unbeaten, share_on_top

_DIGITS = 6
"""Beyond this the sums of the same figures in another order may differ."""


@dataclass(frozen=True)
class Best:
    """An allowed option that no allowed option beats."""

    place: int
    """Its row; of several with the same figures, the first in the order that was asked for."""

    figures: tuple[float, ...]
    alike: int
    """How many allowed options have just these figures, itself included."""

    near: tuple[int, ...]
    """The rows of the allowed options that are hardly worse in any figure, the plainest first."""

    on_top: float
    """The share of weightings under which it comes first."""


@dataclass(frozen=True)
class Before:
    """How many options are better than another in one figure."""

    all: int
    allowed: int
    breaking: tuple[int, ...]
    """For each rule, in its order, how many of them break it; one may break several."""


@dataclass(frozen=True, eq=False)
class Scores:
    """The figures of options, a row for each, and the rules they break, as bits."""

    figures: Floats
    broken: Ints
    order: Ints
    """The rows, the plainest option first."""

    @classmethod
    def of(cls, columns: Sequence[Floats], broken: Ints, plainness: Sequence[Floats]) -> Self:
        """The options with these figures; of `plainness` the first column weighs most, and less
        is plainer."""
        figures: Floats = np.round(np.column_stack(columns), _DIGITS).astype(np.float64)
        return cls(figures, broken, np.lexsort(tuple(reversed(plainness))))

    def __len__(self) -> int:
        return len(self.figures)

    @property
    def count_allowed(self) -> int:
        """How many options break no rule."""
        return len(self._allowed)

    @cached_property
    def _allowed(self) -> Ints:
        allowed: Ints = self.order[self.broken[self.order] == 0]
        return allowed

    @cached_property
    def _allowed_figures(self) -> Floats:
        chosen: Floats = self.figures[self._allowed]
        return chosen

    def count_keeping(self, rules: int) -> int:
        """How many options break none of the rules whose bits are given."""
        return int(np.count_nonzero((self.broken & rules) == 0))

    def find_least(self, counts: Ints, rules: int) -> int | None:
        """The least count of the options that break none of the rules whose bits are given."""
        keeping = counts[(self.broken & rules) == 0]
        return int(keeping.min()) if len(keeping) else None

    def find_best(self, margin: Sequence[float]) -> tuple[Best, ...]:
        """The allowed options that none beats, with how many are within `margin` of each."""
        found = find_unbeaten(self._allowed_figures)
        rows = [self._allowed_figures[one.place] for one in found]
        shares = share_on_top(np.array(rows).reshape(len(rows), self.figures.shape[1]))
        return tuple(
            Best(
                place=int(self._allowed[one.place]),
                figures=tuple(map(float, row)),
                alike=one.alike,
                near=tuple(
                    int(place)
                    for place in self._allowed[find_near(self._allowed_figures, row, margin)]
                ),
                on_top=share,
            )
            for one, row, share in zip(found, rows, shares, strict=True)
        )

    def count_beating(self, own: Sequence[float]) -> int:
        """How many allowed options beat one with its `own` figures."""
        return len(find_beating(self._allowed_figures, [round(one, _DIGITS) for one in own]))

    def count_before(self, figure: int, own: float, rules: int) -> Before:
        """The options that are better in one figure than `own`; the number of rules is given."""
        before = self.broken[self.figures[:, figure] < round(own, _DIGITS)]
        breaking = tuple(int(np.count_nonzero(before >> rule & 1)) for rule in range(rules))
        return Before(len(before), int(np.count_nonzero(before == 0)), breaking)
