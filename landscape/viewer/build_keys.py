"""Undo and redo from the keyboard, and focus that follows what happened on the page."""

import streamlit as st

_FOCUS = "build-focus"

_component = st.components.v2.component(
    "landscape_build_keys",
    html="<span hidden></span>",
    js="""
const BUTTONS = { z: ".st-key-build-undo button", y: ".st-key-build-redo button" };
let isListening = false, last = 0;

function press(event) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const place = event.composedPath()[0];
  // In a text field these keys take back what was typed, and that is what a person means there.
  const isText = place.matches?.("input[type=text], input:not([type]), textarea");
  if (isText || place.isContentEditable) return;
  const key = event.shiftKey && event.key.toLowerCase() === "z" ? "y" : event.key.toLowerCase();
  const button = Object.hasOwn(BUTTONS, key) && document.querySelector(BUTTONS[key]);
  if (!button) return;
  event.preventDefault();
  if (!button.disabled) button.click();
}

function focusOn(selector, tries) {
  const place = document.querySelector(selector);
  if (!place) { if (tries) setTimeout(() => focusOn(selector, tries - 1), 100); return; }
  const field = place.querySelector("input, textarea, [role=combobox]");
  const target = place.matches("[class*=st-key-build-field]") && field ? field : place;
  if (target === place) target.setAttribute("tabindex", "-1");
  target.focus();
  target.scrollIntoView({ block: "nearest" });
}

export default function ({ data, parentElement }) {
  const place = (parentElement.host ?? parentElement).closest('[data-testid="stElementContainer"]');
  if (place) place.style.position = "absolute";
  if (!isListening) document.addEventListener("keydown", press);
  isListening = true;
  if (data.count === last) return;
  last = data.count;
  if (data.focus) setTimeout(() => focusOn(data.focus, 20), 150);
}
""",
)


def show_keys() -> None:
    """Listens for Ctrl+Z and Ctrl+Y, and takes the focus to where `move_focus` said."""
    focus, count = st.session_state.get(_FOCUS, ("", 0))
    _component(key="build-keys", data={"focus": focus, "count": count})


def move_focus(key: str) -> None:
    """Takes the focus, once the page is drawn, to the element with that key."""
    count = st.session_state.get(_FOCUS, ("", 0))[1]
    st.session_state[_FOCUS] = (f".st-key-{key}", count + 1)
