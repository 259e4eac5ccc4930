"""What a file that is downloaded from a page says of itself, and what it is called."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import streamlit as st

from landscape.model.landscape import Landscape
from landscape.model.text import Text
from landscape.render.head import Choice, Head, check_head, make_head
from landscape.render.head import file_name as name_file
from landscape.viewer.address import View
from landscape.viewer.left_out import LABELS
from landscape.viewer.store import first_day, read_usable_scenarios
from landscape.words import Language, UnknownMessageError, say

_NOTED = "page-of-files"


def note_page(page: str, landscape: Landscape) -> None:
    """Keeps what a page's files are of: a table that is shown knows only itself."""
    st.session_state[_NOTED] = (page, landscape, first_day())


def head_of(title: str, view: View, *, day: date | None = None) -> Head:
    """What a file from this page says of itself; `day` where it is not that of the view."""
    if _NOTED not in st.session_state:  # what is wrong with files, of which no landscape comes
        return check_head(title, view.language)
    _, landscape, first = st.session_state[_NOTED]
    choices = tuple(find_choices(landscape, view))
    when = day or view.day or first
    return make_head(landscape, view.language, title=title, day=when, choices=choices)


def file_name(name: str, head: Head) -> str:
    """The name of a file from this page, without its ending."""
    page, *_ = st.session_state.get(_NOTED, ("",))
    return name_file(page, name, head=head)


def find_choices(landscape: Landscape, view: View) -> Iterator[Choice]:
    """What the view is narrowed by, each group under the label that it has on the page."""
    for name, values in _find_chosen(view):
        label = say((_MORE_LABELS | LABELS)[name], view.language)
        words = (_say_choice(landscape, name, value, view.language) for value in values)
        yield label, ", ".join(words)


def _find_chosen(view: View) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name in (*_NAMES, *_TERMS, *_AS_WRITTEN):
        value = getattr(view, name)
        values = value if isinstance(value, tuple) else (value,) if value else ()
        if values:
            yield name, values


def _say_choice(landscape: Landscape, name: str, value: str, language: Language) -> str:
    if name in _TERMS:
        try:
            return say(f"{_TERMS[name]}.{value}", language)
        except UnknownMessageError:  # an address may hold any word
            return value
    if name == "finding":
        return _say_finding(landscape, value, language)
    if name == "scenarios":
        return _name_scenarios(language).get(value, value)
    things: Mapping[str, Any] = getattr(landscape, _NAMES[name]) if name in _NAMES else {}
    text: Text | None = things[value].name if value in things else None
    return text.say(language) if text else value


def _say_finding(landscape: Landscape, finding: str, language: Language) -> str:
    """A finding's code and the names of what it is about, of which there may be none known."""
    code, *subjects = finding.split() or ("",)  # an address may hold blanks alone
    names = (_name_subject(landscape, one, language) for one in subjects)
    return ", ".join((code, *names))


def _name_subject(landscape: Landscape, subject: str, language: Language) -> str:
    kind, _, thing = subject.partition(":")
    things: Mapping[str, Any] = getattr(landscape, f"{kind}_by_id", {})
    return things[thing].name.say(language) if thing in things else thing or kind


def _name_scenarios(language: Language) -> dict[str, str]:
    """What the scenarios of the list are called."""
    usable, _ = read_usable_scenarios()
    return {one.id: one.body.title.say(language) for one in usable}


_NAMES = {
    "area": "area_by_id",
    "themes": "theme_by_id",
    "organisations": "organisation_by_id",
    "board": "board_by_id",
    "organisation": "organisation_by_id",
    "duty": "duty_by_id",
    "theme": "theme_by_id",
}
"""Choices that are ids, and where their names are found."""

_TERMS = {
    "tiers": "tier",
    "status": "basis",
    "families": "family",
    "severities": "severity",
    "evidence": "evidence",
}
"""Choices that are terms of the catalogue."""

_AS_WRITTEN = ("finding", "scenarios", "publisher", "words")

_MORE_LABELS = {
    "status": "table.basis",
    "duty": "table.duty",
    "theme": "table.theme",
    "words": "data.words",
}
