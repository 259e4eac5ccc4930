"""The search on the page: started by a button, watched while it is at work, stopped by another."""

from math import isfinite

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from landscape.graph.partitions import MOST_THINGS
from landscape.render.html import progress_html
from landscape.scenario.proposals.admissible import TooManyGroupsError
from landscape.scenario.proposals.many import LONGEST, ManyBoards
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.page_title import tell_page_title
from landscape.viewer.search import Asked, Found, Search
from landscape.viewer.store import found_proposals
from landscape.viewer.typed import as_typed
from landscape.words import Language, say

_SEARCH, _UNPROVED = "proposals-search", "proposals-unproved"

_EVERY = 0.5
"""Seconds after which it is said anew how far a search is."""

MOST_KEPT = 30
"""Answers that are kept for everybody; then the oldest goes."""


def find_found(asked: Asked) -> Found | None:
    """What a search found before: what is sure for everybody, the rest for this session."""
    found = found_proposals().get(asked.name) or st.session_state.get(_UNPROVED, {}).get(asked.name)
    return found if isinstance(found, Found) else None


def show_search(asked: Asked, view: View) -> None:
    """The button that starts a search; while one is at work, how far it is and how to stop it."""
    search: Search | None = st.session_state.get(_SEARCH)
    if search is not None and not search.answers(asked):
        search.stop()
        search = None
    # One place for both buttons, or the one that went would stay beside the other, greyed.
    place = ui.empty()
    if search is None:
        _show_start(asked, view, place)
        return
    _watch(search, view, place)
    st.session_state.pop(_SEARCH, None)
    if search.found is not None:
        _keep(search.name, search.found)
        st.rerun()
    _show_start(asked, view, place)
    if search.error is None:
        ui.info(say("proposals.stopped", view.language))
    else:
        ui.error(as_typed(_say_error(search.error, view.language)))


def forget(asked: Asked) -> None:
    """Lets an answer go that time cut short, so that it can be looked for again."""
    st.session_state.get(_UNPROVED, {}).pop(asked.name, None)


def _show_start(asked: Asked, view: View, place: DeltaGenerator) -> None:
    language, count = view.language, len(asked.choice.boards)
    told = {"most": MOST_THINGS, "minutes": round(LONGEST / 60)}
    name = "proposals.many" if count > MOST_THINGS else "proposals.few"
    with ui.Place(place.container()):
        ui.button(
            say("proposals.look", language), on_click=_start, args=(asked,), key="proposals-look"
        )
        ui.text(say(name, language, count=count, **told))


def _start(asked: Asked) -> None:
    st.session_state[_SEARCH] = Search(asked)


def _watch(search: Search, view: View, place: DeltaGenerator) -> None:
    """Says how far it is until it is done; a press of the button runs the page anew."""
    tell_page_title()
    with ui.Place(place.container()):
        stop = say("proposals.stop", view.language)
        ui.button(stop, on_click=search.stop, key="proposals-stop")
        told = ui.empty()
        while search.is_running:
            told.html(progress_html(_say_progress(search, view.language), *search.measured))
            search.wait(_EVERY)


def _say_progress(search: Search, language: Language) -> str:
    done, of = search.measured
    if of:
        return say("propose.progress", language, done=f"{done:,}", of=f"{of:,}")
    at = search.progress
    if at is None or at.cost is None or at.bound is None or not isfinite(at.cost):
        return say("proposals.looking", language)
    return say("propose.many.progress", language, cost=round(at.cost), bound=round(at.bound))


def _keep(name: object, found: Found) -> None:
    if isinstance(found, ManyBoards) and not found.points.is_proved:
        st.session_state.setdefault(_UNPROVED, {})[name] = found
        return
    kept = found_proposals()
    kept[name] = found
    for old in [*kept][:-MOST_KEPT]:
        kept.pop(old, None)


def _say_error(error: Exception, language: Language) -> str:
    if isinstance(error, TooManyGroupsError):
        return error.text(language)
    if isinstance(error, MemoryError):
        return say("proposals.failed", language)
    raise error
