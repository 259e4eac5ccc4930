"""The name of a page in the browser: on its tab, in its history, among its bookmarks."""

import streamlit as st

from landscape.words import Language, say


def set_page_title(page: str, language: Language) -> None:
    """Names the page after what it shows; called again, a nearer name takes the place."""
    st.set_page_config(page_title=say("app.page", language, page=page))
