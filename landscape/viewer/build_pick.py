"""Boards picked for the next step of a draft, on a chart or in a list."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial
from html import escape

import streamlit as st

from landscape.graph import LandscapeGraph
from landscape.graph.names import fold
from landscape.graph.search import Hit, find_named
from landscape.render.chart import build_chart
from landscape.render.found import say_why_found
from landscape.viewer import ui
from landscape.viewer.address import View, current, go
from landscape.viewer.choices import find_ways_back
from landscape.viewer.drawing import show_chart
from landscape.viewer.filters import show_filters
from landscape.viewer.kept import keep_page
from landscape.viewer.shown import Shown, find_shown
from landscape.viewer.store import read_names
from landscape.viewer.typed import as_typed
from landscape.viewer.ways import Choice, Way, choose_one, show_ways
from landscape.words import Language, say

MOST_LISTED = 40
"""Boards in the list; for more the page asks for words or a place that narrow it."""

_WAYS = ("map", "table")
_WORDS = "build-words"


def show_narrowing(graph: LandscapeGraph, view: View) -> None:
    """The place, the day, and what else the boards are narrowed by."""
    show_filters(graph, view)
    show_ways(*find_ways_back(graph, view, find_shown(graph, view)))


def show_pick(graph: LandscapeGraph, view: View) -> None:
    """The chart or the list to pick boards from."""
    shown = find_shown(graph, view)
    is_chart = view.mode == "map" and shown.boards
    hint = say("build.chart-hint", view.language, heading=say("build.do", view.language))
    show_ways(_choose_way(view), *([hint] if is_chart else []))
    if view.mode == "map":
        _show_chart(graph, shown, view)
    else:
        _show_list(graph, shown, view)


def show_picked(graph: LandscapeGraph, view: View) -> None:
    """What is picked, each with a button to leave it out again."""
    count = len(view.picked)
    words = say("build.picked-count", view.language, count=count) if count else ""
    ui.text(words or say("build.picked-none", view.language))
    show_ways(*(_make_unpick(graph, board, view) for board in view.picked))


def _make_unpick(graph: LandscapeGraph, board: str, view: View) -> Way:
    name = graph.landscape.name_of(board).say(view.language)
    return Way(f"unpick-{board}", say("build.unpick", view.language, name=name), _turn(board))


def _turn(board: str) -> Mapping[str, object]:
    picked = current().picked
    others = tuple(other for other in picked if other != board)
    return {"picked": others if board in picked else (*picked, board), "step": None}


def toggle(board: str) -> None:
    """Picks a board, or leaves it out where it is picked."""
    go(**_turn(board))


def _choose_way(view: View) -> Choice:
    return choose_one(
        name="build-way",
        label=say("build.way", view.language),
        values=_WAYS,
        chosen="map" if view.mode == "map" else "table",
        say_value=lambda way: say(f"build.way.{way}", view.language),
        find_changes=lambda way: {"mode": way},
        is_label_shown=False,
    )


def _show_chart(graph: LandscapeGraph, shown: Shown, view: View) -> None:
    boards = shown.boards
    if not boards:
        ui.info(say("chart.empty", view.language))
        return
    title = say("build.chart-title", view.language)
    make = partial(build_chart, graph, boards, view.language, title=title)
    chart = keep_page(("build", view.language, boards), (graph,), make)
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
        say("build.words", view.language), key=_WORDS, on_change=_take_words, autocomplete="off",
        max_chars=200,
    )  # fmt: skip
    if view.words:
        found = _find_meant(graph, shown.everything, view.words, view.language)
    else:
        found = _find_all(graph, shown.boards, view.language)
    ui.html(f'<p role="status">{escape(_say_listed(len(found), view))}</p>')
    with ui.container(gap="small"):
        for board, label in found[:MOST_LISTED]:
            key = f"pick-{board}"
            st.session_state[key] = board in view.picked
            ui.checkbox(as_typed(label), key=key, on_change=toggle, args=(board,))


def _say_listed(count: int, view: View) -> str:
    if view.words and not count:
        return say("build.listed.none", view.language)
    listed = "build.listed.nearest" if view.words else "build.listed"
    return say(listed, view.language, shown=min(count, MOST_LISTED), count=count)


def _take_words() -> None:
    go(words=str(st.session_state[_WORDS]).strip() or None)


def _find_all(
    graph: LandscapeGraph, boards: Collection[str], language: Language
) -> Sequence[tuple[str, str]]:
    """Boards by name."""
    names = ((board, graph.landscape.name_of(board).say(language)) for board in boards)
    return sorted(names, key=lambda named: (fold(named[1]), named[0]))


def _find_meant(
    graph: LandscapeGraph, boards: Collection[str], words: str, language: Language
) -> Sequence[tuple[str, str]]:
    """The boards that the words may mean, the nearest first, each with why where it is not plain.

    Boards that the steps begin are found as those of the record are.
    """
    names = read_names().with_boards(graph.landscape.boards)
    hits = find_named(graph.landscape, words, names)
    return [
        (hit.id, _say_found(graph, hit, language))
        for hit in hits
        if hit.kind == "board" and hit.id in boards
    ]


def _say_found(graph: LandscapeGraph, hit: Hit, language: Language) -> str:
    name = graph.landscape.name_of(hit.id).say(language)
    why = say_why_found(graph, hit, language)
    return say("build.found", language, name=name, why=why) if why else name
