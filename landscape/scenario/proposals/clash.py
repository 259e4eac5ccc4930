"""Which rules stand in each other's way, where nothing is possible."""

from collections.abc import Sequence
from itertools import combinations

from landscape.graph.scores import Scores


def find_clash(scores: Scores, rules: Sequence[str]) -> tuple[str, ...]:
    """The smallest set of rules that no grouping keeps, in their order; none where one does.

    Found by trying sets of one rule, of two and so on against every grouping, so no smaller one is
    overlooked. Of several smallest the first in the order of `rules` is given.
    """
    if scores.count_allowed:
        return ()
    sets = (
        some for size in range(1, len(rules) + 1) for some in combinations(range(len(rules)), size)
    )
    clash = next(some for some in sets if not scores.count_keeping(sum(1 << rule for rule in some)))
    return tuple(rules[rule] for rule in clash)
