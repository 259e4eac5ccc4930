"""How much of a board's neighbourhood is shown: so many steps up, so many steps down."""

from typing import Literal

import streamlit as st

from landscape.graph import LandscapeGraph
from landscape.render.neighbourhood import MOST_STEPS, Neighbourhood, say_neighbourhood
from landscape.viewer import ui
from landscape.viewer.address import View, current, go
from landscape.viewer.map_style import NEAR
from landscape.viewer.shown import is_near
from landscape.words import say

Way = Literal["up", "down"]

WHOLE: dict[str, None] = {"up": None, "down": None}
"""What the address says where a neighbourhood is not asked for."""


def show_near_way(view: View) -> None:
    """The way to the neighbourhood of the chosen board, unless it is shown already."""
    if not is_near(view):
        words = say("near.begin", view.language)
        ui.button(words, on_click=add_steps, args=(1,), key="near-begin")


def show_near_choice(graph: LandscapeGraph, view: View, near: Neighbourhood) -> None:
    """How far a neighbourhood goes each way, what that means, and the way back."""
    language = view.language
    with ui.container(horizontal=True, vertical_alignment="center", key=NEAR):
        _show_steps("up", near.up, view)
        _show_steps("down", near.down, view)
        ui.button(say("near.end", language), on_click=go, kwargs=WHOLE, key="near-end")
        sentence = f"{say_neighbourhood(graph, near, language)} {say('near.shown', language)}"
        ui.text(sentence, width="content")


def add_steps(count: int, board: str | None = None) -> None:
    """So many steps more each way around the chosen board; to be called from a callback.

    Where no neighbourhood is shown yet, it begins with one step each way around `board`, if given.
    """
    view = current()
    if view.board and is_near(view):
        go(**{way: min(MOST_STEPS, max(0, (getattr(view, way) or 0) + count)) for way in WHOLE})
    elif board or view.board:
        go(board=board or view.board, organisation=None, up=1, down=1)


def _show_steps(way: Way, steps: int, view: View) -> None:
    key = f"near-{way}"
    st.session_state[key] = steps
    ui.segmented_control(
        say(f"near.{way}", view.language),
        range(MOST_STEPS + 1),
        key=key,
        required=True,
        on_change=_take_steps,
        args=(way,),
    )


def _take_steps(way: Way) -> None:
    go(**{way: st.session_state[f"near-{way}"]})
