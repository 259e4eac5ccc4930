"""The finding that was left for the list, to which the keyboard goes back there."""

from dataclasses import replace

import streamlit as st

from landscape.findings import Finding
from landscape.viewer.address import View, go
from landscape.viewer.come_to import come_to

_LEFT = "finding-left"

Identity = tuple[str, tuple[str, ...]]


def leave(finding: Finding, view: View) -> None:
    """Goes from a finding to the list; to be called from a widget's callback."""
    st.session_state[_LEFT] = (finding.identity, replace(view, finding=None))
    go(finding=None)


def forget_left() -> None:
    """Forgets the finding that was left, as another is opened."""
    st.session_state.pop(_LEFT, None)


def find_left(view: View) -> Identity | None:
    """The finding that was left for just this list; a list with other choices starts anew."""
    identity, there = st.session_state.get(_LEFT, (None, None))
    if there != view:
        forget_left()
        return None
    return identity  # type: ignore[no-any-return]


def come_back(left: Identity | None) -> None:
    """Leads to the heading that follows, below which the finding stands that was left."""
    come_to(f"left {left}" if left else "")
