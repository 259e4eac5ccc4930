"""Formal concepts: which things have just these attributes in common.

A *context* is a table of things and of the attributes that each has. A *concept* is a set of things
and a set of attributes that fit: the attributes are all that the things have in common, and the
things are all that have those attributes (Ganter & Wille 1999, Formal Concept Analysis:
Mathematical Foundations, ch. 1). So a smaller set of things is a concept of its own only if it has
more in common, and nothing is told twice.

What things have in common is always the intersection of their rows, and the intersection of two
such sets is such a set again. So every concept is found by going through the rows once, each met
with all that was found before it (Norris 1978, Rev. Roumaine Math. Pures Appl. 23). There may be
very many; that is why only those that `keep` wants are carried along.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

Attribute = tuple[str, str]
"""A kind and an id, such as `("theme", "money")`."""

Shared = frozenset[Attribute]


@dataclass(frozen=True)
class Concept:
    """Things, and all that just these have in common."""

    things: tuple[str, ...]
    """Sorted."""

    shared: Shared


def find_concepts(
    context: Mapping[str, Shared], keep: Callable[[Shared], bool]
) -> tuple[Concept, ...]:
    """The concepts of two things or more whose attributes `keep` wants, sorted by their things.

    Whatever `keep` does not want, it must not want any part of: what is left out leads nowhere.
    """
    found: set[Shared] = set()
    for row in context.values():
        met = {row & known for known in found}
        found |= {shared for shared in (row, *met) if keep(shared)}
    concepts = (Concept(_find_things(context, shared), shared) for shared in found)
    several = (concept for concept in concepts if len(concept.things) > 1)
    return tuple(sorted(several, key=lambda concept: concept.things))


def _find_things(context: Mapping[str, Shared], shared: Shared) -> tuple[str, ...]:
    return tuple(sorted(thing for thing, row in context.items() if shared <= row))
