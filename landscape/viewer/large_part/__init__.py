"""A large piece of HTML of the render layer as a part of its own, put on the page only if new."""

from importlib.resources import files

import streamlit as st

# The text is handed over inline: a path would have to be declared in pyproject.toml.
_component = st.components.v2.component(
    "landscape_large_part",
    html='<div class="words"></div>',
    js=files(__package__).joinpath("large.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


def show_large(body: str, *, key: str) -> None:
    """Shows `body`; what is to run, or leads to anything but a page, is taken out of it."""
    _component(key=key, data={"html": body})
