"""Parts of a page that only do something in the browser, and take no place on the page."""

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

_LIFT = """
/** Lifts the empty place out of the column, where it would leave a gap; gives the place. */
function lift(parentElement) {
  const place = (parentElement.host ?? parentElement).closest('[data-testid="stElementContainer"]');
  if (place) place.style.position = "absolute";
  return place;
}
"""


def hidden_part(name: str, js: str) -> ComponentRenderer:
    """A component that shows nothing; its script is to call `lift(parentElement)` each time."""
    # The text is handed over inline: a path would have to be declared in pyproject.toml.
    return st.components.v2.component(name, html="<span hidden></span>", js=_LIFT + js)
