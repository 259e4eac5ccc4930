"""The register of sources on the page, narrowed by publisher, words, and what is cited."""

from functools import partial

import streamlit as st

from landscape.graph import LandscapeGraph
from landscape.render.register import (
    SourceChoice,
    choose_sources,
    find_publishers,
    register_table,
)
from landscape.viewer import ui
from landscape.viewer.address import View, go
from landscape.viewer.kept import keep_page
from landscape.viewer.rows import row
from landscape.viewer.show import show_table
from landscape.viewer.ways import Choice, choose_one, show_ways
from landscape.words import say

_WHICH = ("cited", "all")
_EVERY = ""


def show_register(graph: LandscapeGraph, view: View) -> None:
    """The sources that the choices leave, those cited on the day to begin with."""
    with row("register"):
        show_ways(_choose_which(view))
        _show_publisher(graph, view)
        _show_words(view)
    found = choose_sources(graph, make_choice(view))
    every = len(graph.landscape.sources)
    ui.text(say("data.sources-showing", view.language, shown=len(found), count=every))
    if found:
        make = partial(register_table, graph, found, view.language)
        show_table(keep_page(("register", view.language, found), (graph,), make), view,
                   name="sources")  # fmt: skip
    else:
        ui.info(say("data.sources-none", view.language))


def make_choice(view: View) -> SourceChoice:
    """The conditions that a view sets for sources."""
    return SourceChoice(cited=view.which != "all", publisher=view.publisher, words=view.words or "")


def _choose_which(view: View) -> Choice:
    return choose_one(
        name="which",
        label=say("data.sources-which", view.language),
        values=_WHICH,
        chosen="all" if view.which == "all" else "cited",
        say_value=lambda which: say(f"sources.{which}", view.language),
        find_changes=lambda which: {"which": "all" if which == "all" else None},
    )


def _show_publisher(graph: LandscapeGraph, view: View) -> None:
    publishers = find_publishers(graph)
    st.session_state["publisher-entry"] = view.publisher if view.publisher in publishers else _EVERY
    ui.selectbox(
        say("data.publisher", view.language),
        [_EVERY, *publishers],
        format_func=lambda one: one or say("data.all-publishers", view.language),
        key="publisher-entry",
        on_change=_take_publisher,
    )


def _show_words(view: View) -> None:
    st.session_state["words-entry"] = view.words or ""
    ui.text_input(
        say("data.words", view.language), key="words-entry", on_change=_take_words,
        autocomplete="off",
    )  # fmt: skip


def _take_publisher() -> None:
    go(publisher=st.session_state["publisher-entry"] or None)


def _take_words() -> None:
    go(words=str(st.session_state["words-entry"]).strip() or None)
