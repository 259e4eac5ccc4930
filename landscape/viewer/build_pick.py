"""Boards picked for the next step of a draft, on a chart or in a list."""

from collections.abc import Collection
from dataclasses import replace

import streamlit as st

from landscape.graph import LandscapeGraph
from landscape.model.board import Board
from landscape.render.board_search import find_named
from landscape.render.chart import build_chart
from landscape.viewer import ui
from landscape.viewer.address import View, current, go
from landscape.viewer.choices import show_choices
from landscape.viewer.drawing import show_chart
from landscape.viewer.filters import show_filters
from landscape.viewer.shown import Shown, find_shown
from landscape.viewer.typed import as_typed
from landscape.words import say

MOST_LISTED = 40
"""Boards in the list; for more the page asks for words or a place that narrow it."""

_WAYS = ("map", "table")
_WAY, _WORDS = "build-way", "build-words"


def show_narrowing(graph: LandscapeGraph, view: View) -> None:
    """The place, the day, and what else the boards are narrowed by."""
    show_filters(graph, view)
    with ui.container(
        horizontal=True, vertical_alignment="center", gap="small", key="choices-build"
    ):
        show_choices(graph, view, find_shown(graph, view))


def show_pick(graph: LandscapeGraph, view: View) -> None:
    """The chart or the list to pick boards from."""
    shown = find_shown(graph, view)
    with ui.container(horizontal=True, vertical_alignment="center", gap="small"):
        _show_way(view)
        if view.mode == "map" and shown.boards:
            heading = say("build.do", view.language)
            ui.text(say("build.chart-hint", view.language, heading=heading), width="stretch")
    if view.mode == "map":
        _show_chart(graph, shown, view)
    else:
        _show_list(graph, shown, view)


def show_picked(graph: LandscapeGraph, view: View) -> None:
    """What is picked, each with a button to leave it out again."""
    count = len(view.picked)
    words = say("build.picked-count", view.language, count=count) if count else ""
    ui.text(words or say("build.picked-none", view.language))
    for board in view.picked:
        name = graph.landscape.name_of(board).say(view.language)
        ui.button(
            say("build.unpick", view.language, name=as_typed(name)),
            key=f"unpick-{board}",
            on_click=toggle,
            args=(board,),
        )


def toggle(board: str) -> None:
    """Picks a board, or leaves it out where it is picked."""
    picked = current().picked
    others = tuple(other for other in picked if other != board)
    go(picked=others if board in picked else (*picked, board), step=None)


def _show_way(view: View) -> None:
    st.session_state[_WAY] = "map" if view.mode == "map" else "table"
    ui.segmented_control(
        say("build.way", view.language),
        _WAYS,
        format_func=lambda way: say(f"build.way.{way}", view.language),
        key=_WAY,
        required=True,
        label_visibility="collapsed",
        width="content",
        on_change=_take_way,
    )


def _take_way() -> None:
    go(mode=st.session_state[_WAY])


def _show_chart(graph: LandscapeGraph, shown: Shown, view: View) -> None:
    boards = shown.boards
    if not boards:
        ui.info(say("chart.empty", view.language))
        return
    title = say("build.chart-title", view.language)
    chart = build_chart(graph, boards, view.language, title=title)
    alone = replace(view, board=None, organisation=None)
    pressed = [f"board-{board}" for board in view.picked]
    if not show_chart(chart, alone, title=title, key="build-chart", pressed=pressed,
                      on_choose=_take_node):  # fmt: skip
        _show_list(graph, shown, view)


def _take_node(node: str) -> None:
    kind, _, name = node.partition("-")
    if kind == "board":
        toggle(name)


def _show_list(graph: LandscapeGraph, shown: Shown, view: View) -> None:
    """Boxes to tick; words that are typed look through all boards of the place."""
    st.session_state[_WORDS] = view.words or ""
    ui.text_input(
        say("build.words", view.language), key=_WORDS, on_change=_take_words, autocomplete="off"
    )
    found = _find_listed(graph, shown.everything if view.words else shown.boards, view)
    count, listed = len(found), found[:MOST_LISTED]
    ui.text(say("build.listed", view.language, shown=len(listed), count=count))
    with ui.container(gap="small"):
        for board in listed:
            key = f"pick-{board.id}"
            st.session_state[key] = board.id in view.picked
            name = as_typed(board.name.say(view.language))
            ui.checkbox(name, key=key, on_change=toggle, args=(board.id,))


def _take_words() -> None:
    go(words=str(st.session_state[_WORDS]).strip() or None)


def _find_listed(graph: LandscapeGraph, boards: Collection[str], view: View) -> tuple[Board, ...]:
    inside = [board for board in graph.landscape.boards if board.id in boards]
    return find_named(inside, view.words or "", view.language)
