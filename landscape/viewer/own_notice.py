"""Says on every page that a session looks at its own landscape, and leads back out of it."""

import streamlit as st

from landscape.viewer import ui
from landscape.viewer.address import View, current
from landscape.viewer.own import Own, show_own, shown_own
from landscape.words import say

_KEPT = "own-"
"""How the names begin of what a session keeps when it turns to another landscape."""


def show_own_notice(view: View) -> None:
    """The notice with its way out; nothing where the session looks at what everybody sees."""
    own = shown_own()
    if own is None:
        return
    language = view.language
    name = own.landscape.about.name.say(language)
    with ui.container(border=True, horizontal=True, key="own-notice", vertical_alignment="center"):
        ui.text(say("own.notice", language, name=name, file=own.name))
        ui.button(say("own.leave", language), key="own-leave", on_click=turn_to, args=(None,))


def turn_to(own: Own | None) -> None:
    """Lets this session look at another landscape, and lets go what it had of the last one.

    Nothing of the address holds in another landscape but the language.
    """
    for name in [str(name) for name in st.session_state]:
        if not name.startswith(_KEPT):
            del st.session_state[name]
    show_own(own)
    st.query_params.from_dict(View(language=current().language).parameters())
