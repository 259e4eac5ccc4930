"""Asks who somebody is, where the host has set up sign-in, before anything else is shown."""

from collections.abc import Mapping
from pathlib import Path

import streamlit as st

from landscape.viewer import ui
from landscape.viewer.access import Access, find_access
from landscape.viewer.address import View
from landscape.words import say

_ACCESS = "access"


def read_access() -> Access:
    """What whoever is there may see; the same for all of a page, as it was when it began."""
    kept: Access | None = st.session_state.get(_ACCESS)
    return kept or find_out_access()


def find_out_access() -> Access:
    """What whoever is there may see, looked up now, and kept until the page is made.

    A secrets file that cannot be read may have meant to keep people out: then nobody is let in.
    """
    access = st.session_state[_ACCESS] = _find_out()
    return access


def forget_access() -> None:
    """To be called once a page is made: what a button does before the next one is looked up anew.

    Streamlit calls what a button does before it runs the page again.
    """
    st.session_state.pop(_ACCESS, None)


def _find_out() -> Access:
    if not any(Path(file).exists() for file in st.get_option("secrets.files")):
        return find_access({}, {})
    try:
        secrets = st.secrets.to_dict()
    except (OSError, ValueError):
        return Access("broken")
    person: Mapping[str, object] = st.user.to_dict()
    return find_access(secrets, person)


def let_in(view: View) -> bool:
    """Whether the page may be shown; where it may not, says why and what to do."""
    access = read_access()
    if access.is_let_in:
        return True
    language = view.language
    ui.title(say(f"sign-in.{access.standing}.title", language))
    address = access.address or say("sign-in.no-address", language)
    ui.text(say(f"sign-in.{access.standing}", language, address=address))
    if access.standing == "asked":
        ui.button(say("sign-in.in", language), on_click=st.login, type="primary", key="sign-in")
    elif access.standing == "refused":
        _show_way_out(view)
    return False


def show_person(view: View) -> None:
    """Who is signed in, and the way out; nothing where nobody signs in."""
    access = read_access()
    if access.standing == "in":
        address = access.address or ""
        with ui.container(horizontal=True, vertical_alignment="center"):
            ui.text(say("sign-in.as", view.language, address=address), width="content")
            _show_way_out(view)


def _show_way_out(view: View) -> None:
    ui.button(say("sign-in.out", view.language), on_click=st.logout, key="sign-out")
