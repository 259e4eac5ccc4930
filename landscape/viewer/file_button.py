"""Buttons of which each gives a file, made when it is asked for and kept nowhere afterwards.

They are words of the page, not parts of Streamlit's own, which takes a while for each of its parts
at every click; a page has up to twenty of them.
"""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from uuid import uuid4

import streamlit as st

from landscape.viewer.hidden_part import hidden_part

Made = str | bytes

_ASKED = "file-asked"

AT_WORK = "file-at-work"
"""The name of the place that says that a file is being made."""

_component = hidden_part(
    "landscape_file",
    """
let last = null;
export default function ({ data, parentElement }) {
  lift(parentElement);
  if (data.token === last) return;
  last = data.token;
  const bytes = Uint8Array.from(atob(data.packed), (letter) => letter.charCodeAt(0));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: data.mime }));
  link.download = data.name;
  document.body.append(link);
  link.click();
  link.remove();
  // Not at once: a large file may take the browser a moment.
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
""",
)


@dataclass(frozen=True)
class File:
    """A file that can be had from a page."""

    key: str
    """Its own on the page."""

    label: str
    make: Callable[[], Made] | Made
    name: str
    mime: str


def button_html(file: File) -> str:
    """The button as HTML; the frame of the page hears when it is pressed."""
    key = escape(file.key)
    label = escape(file.label, quote=False)
    names = f'class="way file" id="file-{key}" data-file="{key}"'
    return f'<button type="button" {names}>{label}</button>'


def ask_for_file(key: str) -> None:
    """Has the next run of the page give the file with that key; to be called from a callback."""
    st.session_state[_ASKED] = key


def take_asked() -> str | None:
    """The key of the file that is asked for in this run, if one is; it is asked for once."""
    key: str | None = st.session_state.pop(_ASKED, None)
    return key


def give_file(file: File, made: Made) -> None:
    """Has the browser keep the file where it keeps what it downloads."""
    raw = made.encode() if isinstance(made, str) else made
    packed = b64encode(raw).decode()
    data = {"token": uuid4().hex, "name": file.name, "mime": file.mime, "packed": packed}
    _component(key="file-given", data=data)
