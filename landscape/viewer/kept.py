"""What is slow to work out, kept for one person's visit as long as it is about the same things.

A visit may hold scenarios that somebody opened, so nothing here is shared with others; it goes
when the visit ends.
"""

from collections.abc import Callable, Hashable
from typing import TypeVar

import streamlit as st

_KEPT = "kept-results"

MOST = 200
"""Results that are kept in one visit; then the one that was kept first goes."""

T = TypeVar("T")


def keep(name: Hashable, about: tuple[object, ...], make: Callable[[], T]) -> T:
    """What `make` gives, made once as long as it is about the very same things."""
    kept = st.session_state.setdefault(_KEPT, {})
    found = kept.get(name)
    if found is None or not _are_same(found[0], about):
        found = (about, make())
        kept[name] = found
        for old in [*kept][:-MOST]:
            kept.pop(old, None)
    result: T = found[1]
    return result


def _are_same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    return len(one) == len(other) and all(a is b for a, b in zip(one, other, strict=True))
