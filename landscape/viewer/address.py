"""What a person is looking at, kept in the page's address and nowhere else.

A link, a bookmark, Back and a second window all show the same; a value that the address should
not have is named on the page and left out, never a reason to fail.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from functools import lru_cache
from typing import Literal, get_args
from urllib.parse import quote_plus, urlencode

import streamlit as st

from landscape.viewer.ask import Ask, read_ask, split_text
from landscape.words import LANGUAGES, Language

Mode = Literal["map", "table", "text"]

MODES: tuple[Mode, ...] = get_args(Mode)
PAGES = (
    "start",
    "map",
    "board",
    "print",
    "matrix",
    "coverage",
    "findings",
    "changes",
    "compare",
    "build",
    "proposals",
    "data",
    "own",
    "theme",
    "duty",
    "area",
)
"""The pages by the names that they have in addresses; the first stands at the root."""

SUBJECT_PAGES = ("theme", "duty", "area")
"""Pages about one thing, to which names lead and the menu does not."""

_PAGE_OF = {
    "board": "board",
    "organisation": "board",
    "theme": "theme",
    "duty": "duty",
    "area": "area",
}
"""The page of each kind of thing, which takes the thing's id under the name of its kind."""

_SUBJECTS = (
    "board",
    "organisation",
    "duty",
    "theme",
    "finding",
    "part",
    "words",
    "step",
    "council",
    "draft",
    "picked",
)
"""What one page is about, which a link to another page does not carry along."""


@dataclass(frozen=True)
class View:
    """What is being looked at; every field but the language may be unset."""

    language: Language = "en"
    day: date | None = None
    """Unset means the landscape's own first day."""

    mode: Mode = "map"
    tiers: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    """The kinds of organisation whose seats are shown."""

    status: tuple[str, ...] = ()
    """Whether boards are there by law, as a filter."""

    board: str | None = None
    organisation: str | None = None
    """The organisation whose seats are shown."""

    duty: str | None = None
    grades: tuple[str, ...] = ()
    """How well the duties are known that are shown."""

    council: str | None = None
    """The council whose cell of a table is opened."""

    theme: str | None = None
    """The theme that a page is about; `themes` are those that a choice of boards is narrowed to."""

    up: int | None = None
    """How many steps upwards, towards whom a board answers to, its neighbourhood goes."""

    down: int | None = None
    finding: str | None = None
    """A finding's code and what it is about, with spaces between."""

    families: tuple[str, ...] = ()
    severities: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    area: str | None = None
    scenarios: tuple[str, ...] = ()
    part: str | None = None
    """The part of a page that is shown, where a page has parts."""

    step: int | None = None
    """The numbered step of a presentation."""

    later: str | None = None
    """`shown` where boards that begin after the day are shown as well."""

    since: date | None = None
    """The day from which on changes are told."""

    sort: str | None = None
    """What the rows of a table are in order of."""

    draft: str | None = None
    """The steps of a scenario that is being built, packed."""

    picked: tuple[str, ...] = ()
    """The boards that the next step of that scenario is about."""

    publisher: str | None = None
    words: str | None = None
    """What was typed to find among the sources."""

    which: str | None = None
    """`all` for the whole register of sources, not only what is cited on the day."""

    ask: Ask = field(default_factory=Ask)
    """What proposals are asked for."""

    def parameters(self) -> dict[str, str]:
        """The view as the parameters of an address; what is unset is left out."""
        values = {_NAMES.get(one.name, one.name): getattr(self, one.name) for one in _OWN_FIELDS}
        texts = {name: _write(value) for name, value in values.items()}
        texts = {**texts, **self.ask.parameters()}
        return {name: text for name, text in texts.items() if text and _USUAL.get(name) != text}


_OWN_FIELDS = tuple(one for one in fields(View) if one.name != "ask")
_NAMES = {"language": "lang"}
"""The parameters that are not called as their fields are."""

_USUAL = {"lang": "en", "mode": "map"}
"""What an address need not say."""


def read_view(parameters: Mapping[str, str]) -> tuple[View, tuple[tuple[str, str], ...]]:
    """The view in an address, and the parameters with values that cannot be read."""
    wrong: list[tuple[str, str]] = []
    values: dict[str, object] = {}
    for one in _OWN_FIELDS:
        name = _NAMES.get(one.name, one.name)
        text = parameters.get(name, "")
        read = _READERS.get(one.name) or _READERS_BY_TYPE[one.type]
        try:
            if text:
                values[one.name] = read(text)
        except ValueError:
            wrong.append((name, text))
    view = View(**values, ask=read_ask(parameters, wrong))  # type: ignore[arg-type]
    return view, tuple(wrong)


def _write(value: object) -> str:
    if isinstance(value, tuple):
        return ",".join(value)
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)


def _read_steps(text: str) -> int:
    """A count of steps, from 0 to 99."""
    if text.isascii() and text.isdigit() and len(text) <= 2:
        return int(text)
    raise ValueError(text)


def _read_one_of(known: tuple[str, ...]) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in known:
            raise ValueError(text)
        return text

    return read


_READERS: Mapping[str, Callable[[str], object]] = {
    "language": _read_one_of(LANGUAGES),
    "mode": _read_one_of(MODES),
}
_READERS_BY_TYPE: Mapping[object, Callable[[str], object]] = {
    str | None: str,
    date | None: date.fromisoformat,
    int | None: _read_steps,
    tuple[str, ...]: split_text,
}
"""How a field is read from an address; what cannot be read raises ValueError."""


def current() -> View:
    """The view in the address of the page that is being shown."""
    return read_view(st.query_params.to_dict())[0]


def go(**changes: object) -> None:
    """Changes the address, in one step that Back undoes; to be called from a widget's callback."""
    st.query_params.from_dict(replace(current(), **changes).parameters())  # type: ignore[arg-type]


def leave_subject(view: View) -> View:
    """The view without what a single page is about: language, day and choices stay."""
    return replace(view, **dict.fromkeys(_SUBJECTS), ask=Ask())  # type: ignore[arg-type]


def link(page: str, view: View) -> str:
    """The address of a page with a view."""
    query = urlencode(view.parameters())
    path = "." if page == PAGES[0] else page
    return f"{path}?{query}" if query else path


def link_to(thing: str, view: View) -> str | None:
    """The address of the page of a thing, named by its kind and id; none when it has none."""
    kind, _, name = thing.partition(":")
    if kind == "url":
        return name
    address = _address_of(kind, view)
    return address and address.replace(_quote(_NAME), _quote(name))


_NAME = "\0"
"""Stands in an address where the name of a thing will."""

_quote = lru_cache(10_000)(quote_plus)


@lru_cache(100)
def _address_of(kind: str, view: View) -> str | None:
    """The address of any thing of a kind; a table may hold thousands of links of one kind."""
    plain = leave_subject(view)
    if kind == "scenario":
        return link("compare", replace(plain, scenarios=(_NAME,)))
    if kind in _PAGE_OF:
        return link(_PAGE_OF[kind], replace(plain, **{kind: _NAME}))  # type: ignore[arg-type]
    if kind == "finding":
        return link("findings", replace(plain, finding=_NAME, board=view.board))
    return None
