"""What is slow to work out, kept for one person's visit as long as it is about the same things.

A visit may hold scenarios that somebody opened, so nothing here is shared with others; it goes
when the visit ends.
"""

from collections.abc import Callable, Hashable
from functools import partial
from typing import TypeVar

import streamlit as st

from landscape.render.withheld import keep_open_comparison
from landscape.scenario import Comparison

_KEPT, _PAGES = "kept-results", "kept-pages"

MOST = 200
"""Results that are kept in one visit; then the one that was kept first goes."""

MOST_PAGES = 12
"""Large pieces of pages that are kept in one visit: as many as a person goes back and forth."""

T = TypeVar("T")


def keep(name: Hashable, about: tuple[object, ...], make: Callable[[], T]) -> T:
    """What `make` gives, made once as long as it is about the very same things."""
    return _keep(_KEPT, MOST, name, about, make)


def keep_page(name: Hashable, about: tuple[object, ...], make: Callable[[], T]) -> T:
    """As `keep` does, for what is large and on the page: the HTML of a table, a chart."""
    return _keep(_PAGES, MOST_PAGES, name, about, make)


def _keep(
    shelf: str, most: int, name: Hashable, about: tuple[object, ...], make: Callable[[], T]
) -> T:
    kept = st.session_state.setdefault(shelf, {})
    found = kept.get(name)
    if found is None or not _are_same(found[0], about):
        found = (about, make())
        kept[name] = found
        for old in [*kept][:-most]:
            kept.pop(old, None)
    result: T = found[1]
    return result


def keep_open(comparison: Comparison) -> Comparison:
    """The comparison with only what may stand in a file."""
    name = ("open", comparison.outcome.scenario.id)
    return keep(name, (comparison,), partial(keep_open_comparison, comparison))


def _are_same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    return len(one) == len(other) and all(a is b for a, b in zip(one, other, strict=True))
