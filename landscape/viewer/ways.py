"""What is pressed to look at something else on the same page: links that look like buttons.

What is looked at stands in the address, so a change of it is a link to another address: it opens in
a new window like any other, and Streamlit has no part of its own to draw for it at every click.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import Any

import streamlit as st

from landscape.viewer import ui
from landscape.viewer.address import View, current, link
from landscape.words import Language

_HERE = "page-here"


def stand_on(page: str) -> None:
    """Keeps which page is shown, to which the ways on it lead; to be called as it begins."""
    st.session_state[_HERE] = page


@dataclass(frozen=True)
class Way:
    """A link that changes something of the view, and leaves the rest as it is."""

    name: str
    """Its own on the page; the keyboard finds back to it by that."""

    label: str
    changes: Mapping[str, Any]
    """Fields of the view, and what they become."""

    is_on: bool | None = None
    """Whether the view is so already; unset where that is not the question."""

    language: Language | None = None
    """Of the label and of what it leads to, where that is not the language of the page."""


@dataclass(frozen=True)
class Choice:
    """Ways of which one, or several, are on, with what they choose."""

    label: str
    ways: tuple[Way, ...]
    is_label_shown: bool = True


def choose_one(  # noqa: PLR0913 (all by name)
    *,
    name: str,
    label: str,
    values: Iterable[Any],
    chosen: Any,
    say_value: Callable[[Any], str],
    find_changes: Callable[[Any], Mapping[str, Any]],
    is_label_shown: bool = True,
) -> Choice:
    """One of `values`: each leads to the view with what `find_changes` gives for it.

    The one that is chosen leads to what is shown already, however the address says it.
    """

    def make(value: Any) -> Way:
        is_on = value == chosen
        changes = {} if is_on else find_changes(value)
        return Way(f"{name}-{value}", say_value(value), changes, is_on)

    return Choice(label, tuple(map(make, values)), is_label_shown)


def choose_some(
    group: str,
    label: str,
    values: Sequence[str],
    view: View,
    say_value: Callable[[str], str],
) -> Choice:
    """Any of `values` in the group of that name; what is on is taken back, what is not is added."""
    chosen: tuple[str, ...] = getattr(view, group)

    def turn(value: str) -> Mapping[str, Any]:
        others = {*chosen} ^ {value}
        return {group: tuple(one for one in values if one in others)}

    ways = (Way(f"{group}-{v}", say_value(v), turn(v), is_on=v in chosen) for v in values)
    return Choice(label, tuple(ways))


def show_ways(*parts: Choice | Way | str) -> None:
    """Ways and choices in a row, and between them sentences of plain text."""
    ui.html(_ways_html(*parts))


def _ways_html(*parts: Choice | Way | str) -> str:
    """A row as HTML."""
    view = current()
    return f'<div class="ways">{"".join(_part_html(part, view) for part in parts)}</div>'


def _part_html(part: Choice | Way | str, view: View) -> str:
    if isinstance(part, Way):
        return way_html(part, view)
    if isinstance(part, Choice):
        return _choice_html(part, view)
    return f"<p>{escape(part, quote=False)}</p>"


def _choice_html(choice: Choice, view: View) -> str:
    label = escape(choice.label)
    shown = f'<span aria-hidden="true">{label}</span>' if choice.is_label_shown else ""
    ways = "".join(way_html(way, view) for way in choice.ways)
    return f'<div class="choice" role="group" aria-label="{label}">{shown}<div>{ways}</div></div>'


def way_html(way: Way, view: View | None = None) -> str:
    """A way as HTML, from `view` or what is looked at."""
    to = link(st.session_state.get(_HERE, ""), replace(view or current(), **way.changes))
    speaks = f'lang="{way.language}" hreflang="{way.language}" ' if way.language else ""
    pressed = "" if way.is_on is None else f' aria-pressed="{str(way.is_on).lower()}"'
    return (
        f'<a {speaks}class="way" id="way-{escape(way.name)}" role="button"{pressed} '
        f'href="{escape(to)}">{escape(way.label, quote=False)}</a>'
    )


WAY_STYLE = """
<style>
/* On the line of the last of what stands together: a choice has its label above it. */
.ways {display: flex; flex-wrap: wrap; align-items: last baseline; gap: 0.4rem 0.6rem}
[data-testid] .ways p {margin: 0}
.choice > span {display: block; font-size: 0.875rem; margin-bottom: 0.25rem}
.choice > div {display: flex; flex-wrap: wrap; gap: 0.25rem}
.ways > .choice:not(:last-child) {margin-right: 0.6rem}
[data-testid="stMain"] .way {
  display: inline-block; min-height: 2rem; padding: 0.2rem 0.6rem; border-radius: 0.5rem;
  border: 1px solid var(--st-border-color); color: inherit; text-decoration: none; font: inherit;
  background: var(--st-background-color)}
[data-testid="stMain"] .way:hover {
  border-color: var(--st-primary-color); color: var(--st-primary-color)}
/* What is on is not told by colour alone, nor lost where a person sets their own colours. */
[data-testid="stMain"] .way[aria-pressed="true"] {
  border-color: var(--st-primary-color); color: var(--st-primary-color); font-weight: 700;
  text-decoration: underline}
/* Buttons of Streamlit's own stand among them. */
[data-testid="stMain"] button[data-testid="stBaseButton-secondary"] {
  min-height: 2.125rem; padding: 0.2rem 0.6rem; border-color: var(--st-border-color)}
[data-testid="stMain"] button[data-testid="stBaseButton-secondary"] p {font-size: 1rem}
[data-testid="stMain"] .st-key-search-button button[data-testid] {min-height: 2.5rem}
.words > button.file {margin: 0.4rem 0.6rem 0 0}
/* Seen from wherever on the page its button was pressed. */
.st-key-file-at-work {position: absolute}
.st-key-file-at-work :is([data-testid="stSpinner"], [data-testid="stAlert"]) {
  position: fixed; inset: auto 1rem 1rem auto; width: auto; z-index: 1; padding: 0.5rem 1rem;
  border: 1px solid var(--st-border-color); border-radius: 0.5rem;
  background: var(--st-background-color)}
@media (forced-colors: active) {a.way[aria-pressed="true"] {border-width: 3px}}
@media (pointer: coarse) {
  [data-testid="stMain"] :is(.way, button[data-testid="stBaseButton-secondary"]) {
    padding-block: 0.35rem}}
</style>
"""
