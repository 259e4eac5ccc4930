"""A draft that is too long for an address comes back after a reload: its tab of the browser has it.

It never leaves the computer of whoever made it but for the viewer, and goes when the tab is closed.
"""

import streamlit as st

from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.draft_state import is_kept, read_kept, take_kept
from landscape.viewer.hidden_part import hidden_part

_KEY = "draft-tab"

# Other browsers' tabs do not see what is here. Where there is no room left, older drafts go.
_component = hidden_part(
    "landscape_draft_tab",
    """
const OWN = "landscape-draft-";
let asked = "";

function keep(name, packed) {
  try { sessionStorage.setItem(OWN + name, packed); } catch {
    Object.keys(sessionStorage).filter((key) => key.startsWith(OWN))
      .forEach((key) => sessionStorage.removeItem(key));
    sessionStorage.setItem(OWN + name, packed);
  }
}

export default function ({ data, parentElement, setTriggerValue }) {
  lift(parentElement);
  try {
    if (data.packed) { keep(data.name, data.packed); asked = ""; return; }
    if (!data.name || asked === data.name) return;
    asked = data.name;
    const packed = sessionStorage.getItem(OWN + data.name);
    if (packed) setTriggerValue("found", packed);
  } catch { /* The browser keeps nothing: then the page says what was lost, as it did before. */ }
}
""",
)


def keep_in_tab(view: View) -> None:
    """Gives the tab the draft that is kept in the session, or asks it for one that is not there."""
    name = view.draft if is_kept(view) and view.draft else ""
    ui.flush()
    _component(key=_KEY, data={"name": name, "packed": read_kept(name) or ""},
               on_found_change=_take)  # fmt: skip


def _take() -> None:
    packed = st.session_state[_KEY].get("found")
    if isinstance(packed, str):
        take_kept(packed)
