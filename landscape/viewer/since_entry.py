"""The day from which on changes are told, as people write it."""

from dataclasses import replace
from datetime import date, timedelta

import streamlit as st

from landscape.viewer import ui
from landscape.viewer.address import View, go
from landscape.viewer.day_entry import read_day
from landscape.viewer.store import first_day
from landscape.viewer.typed import as_typed
from landscape.words import say, say_day

_SINCE, _WRONG = "since-entry", "since-wrong"
_YEAR = timedelta(days=365)


def find_since(view: View) -> date:
    """The day in the address, or a year before the day that is looked at."""
    return view.since or (view.day or first_day()) - _YEAR


def order_days(view: View) -> View:
    """The view with the later of its two days as the one that is looked at, where it has two."""
    day = view.day or first_day()
    if view.since is None or view.since <= day:
        return view
    return replace(view, day=view.since, since=day)


def show_since_entry(view: View) -> None:
    """A box for the day; what cannot be read is said and left out."""
    shown = find_since(view)
    st.session_state[_SINCE] = say_day(shown, view.language)
    ui.text_input(
        say("changes.since", view.language),
        key=_SINCE,
        on_change=_take,
        args=(shown,),
        autocomplete="off",
    )
    wrong = st.session_state.pop(_WRONG, None)
    if wrong is not None:
        ui.error(say("filter.day.wrong", view.language, value=as_typed(wrong)))


def _take(shown: date) -> None:
    text = str(st.session_state[_SINCE])
    day = read_day(text)
    if day is None and text.strip():
        st.session_state[_WRONG] = text
    elif day != shown:  # else nobody typed, as in filters.py
        go(since=day)
