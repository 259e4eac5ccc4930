"""Focus that follows what happened on the page."""

import streamlit as st

from landscape.viewer import ui
from landscape.viewer.hidden_part import hidden_part

_FOCUS = "focus"

_component = hidden_part(
    "landscape_focus",
    """
let last = 0;

function focusOn(selector, tries) {
  const place = document.querySelector(selector);
  if (!place) { if (tries) setTimeout(() => focusOn(selector, tries - 1), 100); return; }
  const field = place.querySelector("input, textarea, [role=combobox]");
  const target = place.matches("[class*=-field-]") && field ? field : place;
  if (target === place) target.setAttribute("tabindex", "-1");
  target.focus();
  // What stands above may still change: a long form that goes takes the place out of view again.
  for (const wait of [0, 300, 800]) setTimeout(bringIntoView, wait, target);
}

function bringIntoView(target) {
  if (target.matches(":focus")) target.scrollIntoView({ block: "nearest" });
}

export default function ({ data, parentElement }) {
  lift(parentElement);
  if (data.count === last) return;
  last = data.count;
  if (data.focus) setTimeout(() => focusOn(data.focus, 20), 150);
}
""",
)


def show_focus() -> None:
    """Takes the focus to where `move_focus` said; to be called once on a page that moves it."""
    focus, count = st.session_state.get(_FOCUS, ("", 0))
    ui.flush()
    _component(key="focus-mover", data={"focus": focus, "count": count})


def move_focus(key: str) -> None:
    """Takes the focus, once the page is drawn, to the element with that key.

    Where the key has `-field-` in it, that is what can be filled in there.
    """
    count = st.session_state.get(_FOCUS, ("", 0))[1]
    st.session_state[_FOCUS] = (f".st-key-{key}", count + 1)
