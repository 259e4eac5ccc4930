"""One box in which anything is found by any of its names, and what was found."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape

import streamlit as st

from landscape.graph import LandscapeGraph
from landscape.graph.name_list import Kind
from landscape.graph.search import Hit, find_named
from landscape.model.board import Board
from landscape.model.organisation import Organisation
from landscape.render.found import found_sentence, group_found
from landscape.render.table import Cell
from landscape.viewer import ui
from landscape.viewer.address import View, current, go, link
from landscape.viewer.page_title import set_page_title
from landscape.viewer.show import show_list, show_words
from landscape.viewer.store import read_names
from landscape.viewer.ways import Way, show_ways
from landscape.words import Language, say

_BOX = "search-entry"
FEW = 8
"""Things of one kind that are listed before one asks for all of them."""

_HEADINGS: dict[Kind, str] = {
    "board": "found.boards",
    "organisation": "found.organisations",
    "duty": "found.duties",
    "theme": "found.themes",
    "area": "found.areas",
}


def show_search_box(view: View) -> None:
    """The box in which anything is looked for."""
    st.session_state[_BOX] = view.words or ""
    with ui.container(horizontal=True, vertical_alignment="bottom"):
        ui.text_input(
            say("search.label", view.language),
            key=_BOX,
            placeholder=say("search.example", view.language),
            on_change=_take,
            autocomplete="off",
            max_chars=200,
        )
        ui.button(say("search.button", view.language), key="search-button", on_click=_take)


def show_what_was_found(graph: LandscapeGraph, view: View) -> bool:
    """What the words in the address find, with its heading; gives whether there are words.

    It takes the place of the page.
    """
    if not view.words:
        return False
    _show_found(graph, view.words, view)
    return True


def _take() -> None:
    words = str(st.session_state[_BOX]).strip()
    if words != (current().words or ""):
        # What a page was about gives way to what is looked for.
        go(words=words or None, board=None, organisation=None, which=None)


def _show_found(graph: LandscapeGraph, words: str, view: View) -> None:
    language = view.language
    hits = find_named(graph.landscape, words, read_names())
    set_page_title(say("found.title", language, words=words), language)
    ui.title(say("found.title", language, words=words))
    told = say("found.count", language, count=len(hits)) if hits else say("found.none", language)
    ui.html(f'<p role="status">{escape(told)}</p>')
    if not hits:
        show_list([Cell(say(f"found.try.{way}", language)) for way in ("fewer", "other")], view)
    for kind, found in group_found(hits):
        _show_kind(graph, kind, found, view)
    again = link("start", replace(view, words=None, which=None))
    show_words(Cell(say("found.leave", language), link=f"url:{again}"), view)


def _show_kind(graph: LandscapeGraph, kind: Kind, found: tuple[Hit, ...], view: View) -> None:
    """The nearest of one kind, and the way to the others."""
    ui.header(say(_HEADINGS[kind], view.language, count=len(found)))
    is_all = view.which == "all" or len(found) <= FEW + 2
    shown = found if is_all else found[:FEW]
    show_list([found_sentence(graph, hit, view.language) for hit in shown], view)
    if not is_all:
        words = say("found.all", view.language, count=len(found))
        show_ways(Way(f"found-all-{kind}", words, {"which": "all"}))


def label_names(
    things: Sequence[Board] | Sequence[Organisation], language: Language
) -> dict[str, str]:
    """All names of each thing by its id, so that whichever is typed is found.

    No two have the same label.
    """
    labels: dict[str, str] = {}
    for thing in things:
        names = (thing.name.say(language), thing.name.en, thing.name.cy, *thing.aliases)
        label = " · ".join(dict.fromkeys(name for name in names if name))
        labels[thing.id] = f"{label} · {thing.id}" if label in labels.values() else label
    return labels
