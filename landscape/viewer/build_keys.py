"""Undo and redo from the keyboard."""

from landscape.viewer import ui
from landscape.viewer.hidden_part import hidden_part

_component = hidden_part(
    "landscape_build_keys",
    """
const BUTTONS = { z: ".st-key-build-undo button", y: ".st-key-build-redo button" };
let isListening = false;

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

export default function ({ parentElement }) {
  lift(parentElement);
  if (!isListening) document.addEventListener("keydown", press);
  isListening = true;
}
""",
)


def show_keys() -> None:
    """Listens for Ctrl+Z and Ctrl+Y."""
    ui.flush()
    _component(key="build-keys")
