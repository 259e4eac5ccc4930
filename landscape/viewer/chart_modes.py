"""A chart as a picture, as tables or in sentences, whichever the page's address asks for."""

from collections.abc import Callable

import streamlit as st

from landscape.viewer import ui
from landscape.viewer.address import MODES, View, go
from landscape.words import say

Show = Callable[[], object]


def show_modes(view: View, *, picture: str = "chart", key: str = "mode-entry") -> None:
    """The choice of picture, table or text, once for all charts of a page.

    `picture` is what the picture is called: `chart` or `map`. A page on which charts stand far
    apart may have the choice twice, each with a key of its own; both show the same.
    """
    st.session_state[key] = view.mode
    ui.segmented_control(
        say("map.mode", view.language),
        MODES,
        label_visibility="collapsed",
        width="content",
        format_func=lambda mode: say(f"mode.{_name(mode, picture)}", view.language),
        key=key,
        required=True,
        wrap=True,
        on_change=_take,
        args=(key,),
    )


def show_in_mode(view: View, *, chart: Callable[[], bool], table: Show, text: Show) -> None:
    """One chart as the address asks for it, with what is downloaded of it.

    `chart` gives whether it could be drawn; where it could not, the tables stand in its place.
    """
    if view.mode == "text":
        text()
    elif view.mode == "table" or not chart():
        table()


def _name(mode: str, picture: str) -> str:
    return picture if mode == "map" else mode


def _take(key: str) -> None:
    go(mode=st.session_state[key])
