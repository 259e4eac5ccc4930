"""Why nothing is possible: the fewest rules that cannot all be kept together."""

from collections.abc import Callable, Iterable, Sequence
from itertools import combinations

Rules = frozenset[str]


def find_conflict(
    rules: Sequence[str], is_feasible: Callable[[Rules], bool]
) -> tuple[str, ...] | None:
    """The smallest set of rules under which nothing is possible, or None where all can be kept.

    `is_feasible` says whether something is possible under some of the rules; taking a rule away
    must never make it impossible. An empty conflict says that nothing is possible without any rule.
    Of several smallest conflicts this is the first in the order of `rules`.

    Ways out and conflicts are dual (Reiter 1987): a conflict meets every set of rules whose absence
    makes something possible. So the smallest set that meets all ways out known so far is either a
    conflict, or shows a new way out (Ignatiev et al. 2015). That asks `is_feasible` far less often
    than trying all sets does.
    """
    ways_out: list[Rules] = []
    if is_feasible(frozenset(rules)):
        return None
    while True:
        tried = _meet_all(rules, ways_out)
        if not is_feasible(frozenset(tried)):
            return tried
        ways_out.append(frozenset(rules) - _keep_more(tried, rules, is_feasible))


def _meet_all(rules: Sequence[str], ways_out: Sequence[Rules]) -> tuple[str, ...]:
    """The first of the smallest sets of rules that has one of each way out."""
    by_size = (some for size in range(len(rules) + 1) for some in combinations(rules, size))
    return next(some for some in by_size if all(way & {*some} for way in ways_out))


def _keep_more(
    kept: Iterable[str], rules: Sequence[str], is_feasible: Callable[[Rules], bool]
) -> Rules:
    """Some rules with as many others as still leave something possible."""
    most = frozenset(kept)
    for rule in rules:
        if rule not in most and is_feasible(most | {rule}):
            most |= {rule}
    return most
