"""What a page is to the browser: its language, its links, and where the keyboard stands on it.

Streamlit always says that a page is English, loads it anew when a link is followed, and lets the
keyboard fall back to the top when what had it goes away. This part, on every page and without a
place of its own on it, mends all three.
"""

from collections.abc import Iterable
from importlib.resources import files

import streamlit as st

from landscape.viewer import ui
from landscape.viewer.access import Standing
from landscape.viewer.file_button import ask_for_file
from landscape.viewer.hidden_part import hidden_part
from landscape.viewer.page_frame.streamlit_words import find_streamlit_words
from landscape.words import Language

_KEY = "page-frame"

_SCRIPTS = (
    "links.js",
    "focus.js",
    "words.js",
    "roles.js",
    "keys.js",
    "opened.js",
    "asked.js",
    "frame.js",
)


def _read(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


_component = hidden_part("landscape_page_frame", "\n".join(_read(name) for name in _SCRIPTS))


def set_page_frame(lang: Language, *, page: str, pages: Iterable[str], standing: Standing) -> None:
    """Marks the whole page as `en` or `cy`, and keeps its links to `pages` within the session.

    `page` is the one that is shown, by its name in addresses. What is asked for by who has to sign
    in first is gone to once they have.
    """
    ui.flush()
    _component(
        key=_KEY,
        data={
            "lang": lang,
            "page": page,
            "pages": list(pages),
            "standing": standing,
            "address": st.query_params.to_dict(),
            "words": find_streamlit_words(lang),
        },
        on_file_change=_take_file,
    )


def _take_file() -> None:
    key = st.session_state[_KEY].get("file")
    if isinstance(key, str):
        ask_for_file(key)
