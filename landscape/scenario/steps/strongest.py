"""Of several facts that are one, the best evidenced."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from landscape.model.evidence import LEVELS, Evidenced

Fact = TypeVar("Fact", bound=Evidenced)


def find_strongest(facts: Iterable[Fact], key: Callable[[Fact], Any]) -> tuple[Fact, ...]:
    """One fact for each key: the best evidenced; of several alike the one whose text comes first.

    So it does not matter in which order, or in how many goes, facts become one.
    """
    best: dict[Any, Fact] = {}
    for fact in facts:
        known = best.get(key(fact))
        if known is None or is_stronger(fact, known):
            best[key(fact)] = fact
    return tuple(best.values())


def is_stronger(one: Evidenced, other: Evidenced, leave_out: frozenset[str] = frozenset()) -> bool:
    """Whether `one` is better evidenced, or as well and written first; `leave_out` of it apart."""
    if one.evidence != other.evidence:
        return LEVELS.index(one.evidence) < LEVELS.index(other.evidence)
    texts = (fact.model_dump_json(exclude=set(leave_out)) for fact in (one, other))
    return one != other and next(texts) < next(texts)
