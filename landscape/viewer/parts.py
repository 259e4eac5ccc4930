"""A page in parts, of which one is shown; the address says which."""

from collections.abc import Sequence

import streamlit as st

from landscape.viewer import ui
from landscape.viewer.address import View, go
from landscape.words import say


def choose_part(parts: Sequence[str], label: str, view: View) -> str:
    """A row of parts to choose from, and the one that is chosen: the first to begin with."""
    key = f"part-{label}"
    chosen = view.part if view.part is not None and view.part in parts else parts[0]
    st.session_state[key] = chosen
    ui.segmented_control(
        say(label, view.language),
        parts,
        format_func=lambda part: say(f"part.{part}", view.language),
        key=key,
        required=True,
        on_change=_take,
        args=(key, parts[0]),
    )
    return chosen


def _take(key: str, first: str) -> None:
    chosen = st.session_state[key]
    go(part=chosen if chosen != first else None)
