"""What a person is looking at, kept in the page's address and nowhere else.

A link, a bookmark, Back and a second window all show the same; a value that the address should
not have is named on the page and left out, never a reason to fail.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal, get_args
from urllib.parse import urlencode

import streamlit as st

from landscape.viewer.ask import Ask, read_ask, split_names
from landscape.words import LANGUAGES, Language

Mode = Literal["map", "table", "text"]

MODES: tuple[Mode, ...] = get_args(Mode)
PAGES = ("map", "board", "findings", "compare", "proposals", "data")


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
    board: str | None = None
    organisation: str | None = None
    """The organisation whose seats are shown."""

    finding: str | None = None
    """A finding's code and what it is about, with spaces between."""

    families: tuple[str, ...] = ()
    severities: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    area: str | None = None
    scenarios: tuple[str, ...] = ()
    part: str | None = None
    """The part of a page that is shown, where a page has parts."""

    publisher: str | None = None
    words: str | None = None
    """What was typed to find among the sources."""

    which: str | None = None
    """`all` for the whole register of sources, not only what is cited on the day."""

    ask: Ask = field(default_factory=Ask)
    """What proposals are asked for."""

    def parameters(self) -> dict[str, str]:
        """The view as the parameters of an address; what is unset is left out."""
        values = {
            "lang": self.language if self.language != "en" else "",
            "day": self.day.isoformat() if self.day else "",
            "mode": self.mode if self.mode != "map" else "",
            "tiers": ",".join(self.tiers),
            "themes": ",".join(self.themes),
            "organisations": ",".join(self.organisations),
            "board": self.board or "",
            "organisation": self.organisation or "",
            "finding": self.finding or "",
            "families": ",".join(self.families),
            "severities": ",".join(self.severities),
            "evidence": ",".join(self.evidence),
            "area": self.area or "",
            "scenarios": ",".join(self.scenarios),
            "part": self.part or "",
            "publisher": self.publisher or "",
            "words": self.words or "",
            "which": self.which or "",
            **self.ask.parameters(),
        }
        return {name: value for name, value in values.items() if value}


def read_view(parameters: Mapping[str, str]) -> tuple[View, tuple[tuple[str, str], ...]]:
    """The view in an address, and the parameters with values that cannot be read."""
    wrong: list[tuple[str, str]] = []
    language, mode = parameters.get("lang", "en"), parameters.get("mode", "map")
    if language not in LANGUAGES:
        wrong.append(("lang", language))
    if mode not in MODES:
        wrong.append(("mode", mode))
    view = View(
        language="cy" if language == "cy" else "en",
        day=_read_day(parameters, wrong),
        mode=mode if mode in MODES else "map",
        tiers=split_names(parameters, "tiers"),
        themes=split_names(parameters, "themes"),
        organisations=split_names(parameters, "organisations"),
        board=parameters.get("board") or None,
        organisation=parameters.get("organisation") or None,
        finding=parameters.get("finding") or None,
        families=split_names(parameters, "families"),
        severities=split_names(parameters, "severities"),
        evidence=split_names(parameters, "evidence"),
        area=parameters.get("area") or None,
        scenarios=split_names(parameters, "scenarios"),
        part=parameters.get("part") or None,
        publisher=parameters.get("publisher") or None,
        words=parameters.get("words") or None,
        which=parameters.get("which") or None,
        ask=read_ask(parameters, wrong),
    )
    return view, tuple(wrong)


def current() -> View:
    """The view in the address of the page that is being shown."""
    return read_view(st.query_params.to_dict())[0]


def go(**changes: object) -> None:
    """Changes the address, in one step that Back undoes; to be called from a widget's callback."""
    st.query_params.from_dict(replace(current(), **changes).parameters())  # type: ignore[arg-type]


def link(page: str, view: View) -> str:
    """The address of a page with a view."""
    query = urlencode(view.parameters())
    path = "." if page == "map" else page
    return f"{path}?{query}" if query else path


def link_to(thing: str, view: View) -> str | None:
    """The address of the page of a thing, named by its kind and id; none when it has none."""
    kind, _, name = thing.partition(":")
    plain = replace(view, board=None, organisation=None, finding=None, part=None, ask=Ask())
    if kind == "url":
        return name
    if kind == "scenario":
        return link("compare", replace(plain, scenarios=(name,)))
    if kind == "board":
        return link("board", replace(plain, board=name))
    if kind == "organisation":
        return link("board", replace(plain, organisation=name))
    if kind == "finding":
        return link("findings", replace(plain, finding=name, board=view.board))
    return None


def _read_day(parameters: Mapping[str, str], wrong: list[tuple[str, str]]) -> date | None:
    text = parameters.get("day", "")
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        wrong.append(("day", text))
        return None
