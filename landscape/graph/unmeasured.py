"""A landscape of which findings are only counted: what chance would have is not worked out.

The yardstick beside a finding changes no finding's identity, and fitting it takes longer than all
the rules together. A search that counts the findings of hundreds of landscapes does without it.
"""

from collections.abc import Iterator

from landscape.graph.expectation import Expectation, Expectations, Pair
from landscape.graph.landscape_graph import LandscapeGraph

_NOTHING = Expectation(0, 0.0, 1.0, 1.0, 1.0, 1.0)


class UnmeasuredGraph(LandscapeGraph):
    """Answers as the graph does; every pair of boards has an expectation, and it is empty."""

    @property
    def expectations(self) -> Expectations:
        """The same empty yardstick for every pair."""
        return _Nothing()


class _Nothing(Expectations):
    def __init__(self) -> None:
        """Works nothing out."""

    def __getitem__(self, pair: Pair) -> Expectation:
        return _NOTHING

    def __iter__(self) -> Iterator[Pair]:
        return iter(())

    def __len__(self) -> int:
        return 0
