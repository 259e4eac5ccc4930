"""Of several facts that are one, the best evidenced."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from landscape.model.evidence import LEVELS, Evidenced

Fact = TypeVar("Fact", bound=Evidenced)


def find_strongest(facts: Iterable[Fact], key: Callable[[Fact], Any]) -> tuple[Fact, ...]:
    """One fact for each key: the best evidenced, and the first of several alike."""
    best: dict[Any, Fact] = {}
    for fact in facts:
        known = best.get(key(fact))
        if known is None or LEVELS.index(fact.evidence) < LEVELS.index(known.evidence):
            best[key(fact)] = fact
    return tuple(best.values())
