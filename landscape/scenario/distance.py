"""How differently scenarios group today's boards: the variation of information, in bits.

VI(X, Y) = H(X|Y) + H(Y|X) (Meila 2007, Comparing clusterings, Journal of Multivariate Analysis 98).
It says which boards are put together and nothing else: not whether an option is better, and not
which boards end, for a board that nothing carries on is a group of its own, as it is today.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum, log2

from landscape.scenario.scenario import Outcome

Grouping = Mapping[str, object]
"""For each board the name of the group that it is in."""


@dataclass(frozen=True)
class Distances:
    """How far today and some scenarios are from one another, each from each."""

    boards: tuple[str, ...]
    """The boards that some of them group or end, sorted: no other counts."""

    bits: tuple[tuple[float, ...], ...]
    """One row and one column for today, which is the first, and for each scenario in order."""

    @property
    def most(self) -> float:
        """The most that two groupings of so many boards can differ: log2 of their number."""
        return log2(len(self.boards)) if self.boards else 0.0


def measure_variation(one: Grouping, other: Grouping) -> float:
    """The variation of information between two groupings of the same boards: 0 when they are one.

    In bits, and at most log2 of the number of boards.
    """
    sizes, others = Counter(one.values()), Counter(other.values())
    both = Counter((one[board], other[board]) for board in one)
    parts = (
        count * (log2(sizes[left] / count) + log2(others[right] / count))
        for (left, right), count in both.items()
    )
    return fsum(parts) / len(one) if one else 0.0


def find_distances(outcomes: Sequence[Outcome]) -> Distances:
    """The distances between today and scenarios that start from the same landscape."""
    touched = sorted({board for outcome in outcomes for board in _find_touched(outcome)})
    today: Grouping = {board: (board,) for board in touched}
    groupings = [today, *(_group(outcome, touched) for outcome in outcomes)]
    rows = (tuple(measure_variation(one, other) for other in groupings) for one in groupings)
    return Distances(tuple(touched), tuple(rows))


def _find_touched(outcome: Outcome) -> frozenset[str]:
    """The boards that end, go under another name, or are put together with another."""
    ties = outcome.lineage.successors
    heirs = Counter(heir for _, now in ties for heir in now)
    return frozenset(
        board for board, now in ties if now != (board,) or any(heirs[heir] > 1 for heir in now)
    )


def _group(outcome: Outcome, boards: Sequence[str]) -> Grouping:
    """Boards with the same successors are one group; one that just ends is a group of its own.

    So a split puts no boards together, and a board that joins a part of another is in no group with
    it: groups of boards of before cannot say that a part of one is.
    """
    heirs = {board: outcome.lineage.follow(board) for board in boards}
    return {board: now or ("", board) for board, now in heirs.items()}
