"""Everything that a page is written with: words as one part, and the parts to press or fill in.

Streamlit takes a while at every click for each part of a page, whether it changed or not. So words
and tables that follow one another are gathered, and go onto the page together as soon as something
else comes: a button, a chart, a column. Whatever puts a part of Streamlit's on the page therefore
does it through this module, or calls `flush` before.
"""

from collections.abc import Callable, Sequence
from functools import wraps
from html import escape
from threading import local
from types import TracebackType
from typing import Literal, ParamSpec, Self, TypeVar

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from landscape.model.errors import LandscapeError
from landscape.viewer.address import current
from landscape.viewer.file_button import (
    AT_WORK,
    File,
    Made,
    button_html,
    give_file,
    take_asked,
)
from landscape.viewer.large_part import show_large
from landscape.viewer.typed import as_typed

_Given = ParamSpec("_Given")
_Gives = TypeVar("_Gives")
Width = Literal["content", "stretch"] | int
Gap = Literal["small", "medium", "large"]
Alignment = Literal["top", "center", "bottom"]


_MOST = 8_000
"""Letters of HTML that are still gathered. The browser goes through all of a part that changed, in
whatever place of it; a large table by itself mostly has not, and has a quicker way to the page."""


class _Run(local):
    """What one run of a page has yet to show; each run has a thread of its own."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.large = 0
        self.abreast = False
        self.asked: str | None = None
        self.file: File | None = None


_run = _Run()


def begin() -> None:
    """Forgets what a run that was broken off had not yet shown; to be called as a page begins."""
    _run.pieces.clear()
    _run.file = None
    _run.large = 0
    _run.abreast = False
    _run.asked = take_asked()


def end() -> None:
    """Puts what is left of the words on the page, then makes and gives the file asked for.

    Not where its button stands: all that follows there would have another place than before.
    """
    flush()
    if _run.file is not None:
        made = _make(_run.file)
        if made is not None:
            give_file(_run.file, made)


def _make(file: File) -> Made | None:
    """What is in a file; none where it cannot be made, which the page says, and stays."""
    with st.container(key=AT_WORK):
        try:
            with st.spinner(as_typed(file.label)):
                return file.make() if callable(file.make) else file.make
        except LandscapeError as problem:
            st.error(as_typed(problem.text(current().language)))
            return None


def flush() -> None:
    """Puts the words that were gathered on the page."""
    if _run.pieces:
        body = "".join(_run.pieces)
        _run.pieces.clear()
        if len(body) > _MOST:
            _show_large(body)
        else:
            st.html(f'<div class="words">{body}</div>')


def html(body: str, *, width: Width | None = None) -> None:
    """HTML of the render layer: with the words around it, or apart where it is large."""
    if width is not None or _run.abreast:
        flush()
        st.html(body, width=width or "stretch")
    elif len(body) <= _MOST:
        _run.pieces.append(body)
    else:
        flush()
        _show_large(body)


def _show_large(body: str) -> None:
    _run.large += 1
    show_large(body, key=f"large-{_run.large}")


def _write(tag: str, text: str, width: Width | None = None, *, look: str = "") -> None:
    own = "content" if _run.abreast and width is None else width
    html(f"<{tag}{look}>{escape(text, quote=False)}</{tag}>", width=own)


def title(text: str, *, beside: str | None = None) -> None:
    """What the page is about: its heading of the first rank, and a sentence beside it."""
    if beside is None:
        _write("h1", text)
    else:
        heading = f"<h1>{escape(text, quote=False)}</h1><p>{escape(beside, quote=False)}</p>"
        html(f'<div class="landscape-heading">{heading}</div>')


def header(text: str) -> None:
    """A heading of the second rank."""
    _write("h2", text)


def subheader(text: str) -> None:
    """A heading of the third rank."""
    _write("h3", text)


def text(words: str, *, width: Width | None = None) -> None:
    """A paragraph, as it is: no mark in it means anything."""
    _write("p", words, width)


def caption(words: str, *, width: Width | None = None) -> None:
    """A paragraph in small print."""
    _write("p", words, width, look=' class="caption"')


def info(words: str) -> None:
    """What is good to know, set apart from the rest; a blank line begins a paragraph."""
    body = "".join(f"<p>{escape(one, quote=False)}</p>" for one in words.split("\n\n"))
    html(f'<div class="note" role="note">{body}</div>')


def download_button(
    label: str, make: Callable[[], Made] | Made, *, file_name: str, mime: str, key: str
) -> None:
    """A button that gives a file; it is made when somebody asks for it, in the run that follows."""
    file = File(key, label, make, file_name, mime)
    html(button_html(file), width="content" if _run.abreast else None)
    if key == _run.asked:
        _run.file = file


class Place:
    """A part of the page that holds others: what is written inside `with` goes into it."""

    def __init__(
        self, block: DeltaGenerator, *, abreast: bool = False, is_open: bool = True
    ) -> None:
        """`abreast` says that what it holds stands side by side, each for itself."""
        self.is_open = is_open
        self._block = block
        self._abreast = abreast
        self._outside = False

    def __enter__(self) -> Self:
        """Shows what was written before it, and goes inside."""
        flush()
        self._outside, _run.abreast = _run.abreast, self._abreast
        self._block.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Shows what was written in it, and goes outside."""
        try:
            flush()
        finally:
            _run.abreast = self._outside
            self._block.__exit__(kind, error, trace)


def columns(
    spec: int | Sequence[int], *, gap: Gap = "small", vertical_alignment: Alignment = "top"
) -> list[Place]:
    """Places side by side, as wide as `spec` says of each in proportion."""
    flush()
    made = st.columns(spec, gap=gap, vertical_alignment=vertical_alignment)
    return [Place(block) for block in made]


def container(  # noqa: PLR0913 (all by name)
    *,
    horizontal: bool = False,
    vertical_alignment: Alignment = "top",
    gap: Gap = "small",
    border: bool = False,
    width: Width = "stretch",
    key: str | None = None,
) -> Place:
    """A place for parts below one another, or beside one another if it is `horizontal`."""
    flush()
    block = st.container(
        horizontal=horizontal,
        vertical_alignment=vertical_alignment,
        gap=gap,
        border=border,
        width=width,
        key=key,
    )
    return Place(block, abreast=horizontal)


def expander(label: str, *, expanded: bool = False, key: str | None = None) -> Place:
    """A place behind a heading that opens."""
    flush()
    return Place(st.expander(label, expanded=expanded, key=key))


def drawer(label: str, *, key: str) -> Place:
    """A place behind a heading, into which nothing need be put while it is not `is_open`.

    For what has many parts of Streamlit's; the page is run again when it is opened. It closes when
    its label changes.
    """
    flush()
    block = st.expander(label, key=key, on_change="rerun")
    return Place(block, is_open=bool(block.open))


def form(key: str, *, clear_on_submit: bool = False, border: bool = True) -> Place:
    """A place for boxes that are filled in and sent together."""
    flush()
    return Place(st.form(key, clear_on_submit=clear_on_submit, border=border))


def _after_words(show: Callable[_Given, _Gives]) -> Callable[_Given, _Gives]:
    """A function of Streamlit that puts a part on the page, after the words before it."""

    @wraps(show)
    def show_after(*args: _Given.args, **kwargs: _Given.kwargs) -> _Gives:
        flush()
        return show(*args, **kwargs)

    return show_after


button = _after_words(st.button)
checkbox = _after_words(st.checkbox)
empty = _after_words(st.empty)
error = _after_words(st.error)
file_uploader = _after_words(st.file_uploader)
form_submit_button = _after_words(st.form_submit_button)
selectbox = _after_words(st.selectbox)
spinner = _after_words(st.spinner)
success = _after_words(st.success)
text_input = _after_words(st.text_input)
toggle = _after_words(st.toggle)
warning = _after_words(st.warning)
