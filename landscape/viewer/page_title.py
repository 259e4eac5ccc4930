"""The name of a page in the browser: on its tab, in its history, among its bookmarks."""

import streamlit as st

from landscape.words import Language, say

_NAME, _IS_TOLD = "page-title", "page-title-told"


def set_page_title(page: str, language: Language) -> None:
    """Names the page after what it shows; called again, a nearer name takes the place.

    The browser is told once in a run, at its end, or before what takes long. Only the first time in
    a visit it is told at once as well, for then a page may take a while, and be drawn narrow to
    begin with.
    """
    st.session_state[_NAME] = say("app.page", language, page=page)
    if not st.session_state.get(_IS_TOLD):
        st.session_state[_IS_TOLD] = True
        tell_page_title()


def tell_page_title() -> None:
    """Gives the browser the name of the page: at the end of a run, and before what takes long."""
    st.set_page_config(page_title=st.session_state[_NAME], layout="wide")
