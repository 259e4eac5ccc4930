"""A day to look at within a part of the compare page, kept in the address as on other pages."""

from datetime import date

import streamlit as st

from landscape.viewer import ui
from landscape.viewer.address import View, current, go
from landscape.viewer.day_entry import read_day
from landscape.viewer.typed import as_typed
from landscape.words import say, say_day


def show_scenario_day(name: str, label: str, view: View, *, default: date | None) -> date | None:
    """A box for a day, and the day in the address; `default`, which may be none, without one."""
    day, wrong = current().day or default, f"{name}-wrong"
    st.session_state[name] = say_day(day, view.language) if day else ""
    ui.text_input(
        say(label, view.language),
        key=name,
        on_change=_take,
        args=(name, day),
        autocomplete="off",
    )
    text = st.session_state.pop(wrong, None)
    if text is not None:
        ui.error(say("filter.day.wrong", view.language, value=as_typed(text)))
    return day


def _take(name: str, shown: date | None) -> None:
    text = str(st.session_state[name])
    day = read_day(text)
    if day is None and text.strip():
        st.session_state[f"{name}-wrong"] = text
    elif day != shown:  # else nobody typed, as in filters.py
        go(day=day)
