"""What a landscape has beside boards, filled in: councils, organisations, duties, assumptions."""

from collections.abc import Callable
from typing import Any

from landscape.model.board import FUNCTIONS
from tests.builders.facts import Plain, as_text, citing, in_words, known_how

# The first word that an id holds says what type the organisation is, and its sector.
_TYPES = {
    "council": ("local-authority", "devolved"),
    "police": ("police-force", "reserved"),
    "pcc": ("pcc", "reserved"),
    "commissioner": ("pcc", "reserved"),
    "fire": ("fire-rescue", "devolved"),
    "health": ("health-board", "devolved"),
    "probation": ("probation", "reserved"),
    "prison": ("prison", "reserved"),
    "welsh-government": ("welsh-government", "devolved"),
    "ministers": ("welsh-government", "devolved"),
}

_HOLDERS = {
    "local-authority": "elected",
    "pcc": "elected",
    "welsh-government": "elected",
    "health-board": "statutory",
    "fire-rescue": "statutory",
    "police-force": "statutory",
}

_SEAT = {
    "meetings-a-year": 4,
    "hours-per-meeting": 2,
    "short-meeting-hours": 0.5,
    "preparation-hours": 1,
    "chair-preparation-hours": 3,
    "travel-hours": 1,
    "representatives-per-seat": 1,
}

_BY_FUNCTION = ("meetings-a-year", "hours-per-meeting")


def fill_council(number: int, council_id: str, given: Plain) -> Plain:
    """The council of this number."""
    fields = {"gss": f"W060000{number:02}", "name": in_words(council_id), "residents": "100000"}
    return known_how({**fields, **given, "id": council_id})


def _organisation(organisation_id: str, given: Plain) -> Plain:
    guess = (pair for word, pair in _TYPES.items() if word in organisation_id)
    kind, sector = next(guess, ("third-sector", "independent"))
    fields: Plain = {"type": kind, "name": in_words(organisation_id), "sector": sector, **given}
    if fields["type"] in _HOLDERS:
        fields.setdefault("account-holder", _HOLDERS[fields["type"]])
    return known_how({**fields, "id": organisation_id})


def _duty(duty_id: str, given: Plain) -> Plain:
    fields: Plain = {
        "name": in_words(duty_id),
        "instrument": "An Act made up for a test",
        "area-unit": "la",
        "body": {"required": "true", "form": "a board"},
        "joint": {"mode": "silent"},
        "devolution": "devolved",
        "function": "strategic",
        "grade": "C",
    }
    return {**fields, **citing(given), "id": duty_id}


def _theme(theme_id: str, given: Plain) -> Plain:
    return {"name": in_words(theme_id), **citing(given), "id": theme_id}


def _source(source_id: str, given: Plain) -> Plain:
    fields = {"title": f"Document {source_id}", "publisher": "A publisher"}
    return {**fields, **given, "id": source_id}


MAKERS: dict[str, tuple[tuple[str, ...], Callable[[str, Plain], Plain]]] = {
    "organisations": (("organisation", "to", "succeeds", "held-by"), _organisation),
    "themes": (("theme", "themes", "parent"), _theme),
    "duties": (("duty", "scrutiny"), _duty),
    "sources": (("source",), _source),
}
"""What is made when only named: the keys that name it, and how it is made."""


def fill_assumptions(given: Plain) -> Plain:
    """Every figure that the work of a seat is estimated with."""
    figures = {name: given.get(name, str(figure)) for name, figure in _SEAT.items()}
    return {
        name: _by_function(figure) if name in _BY_FUNCTION else _estimate(figure)
        for name, figure in figures.items()
    }


def _by_function(given: Any) -> Plain:
    """An estimate for each function: one figure for all, or some of them with the rest at 4."""
    some = given if isinstance(given, dict) else dict.fromkeys(FUNCTIONS, given)
    return {function: _estimate(some.get(function, "4")) for function in FUNCTIONS}


def _estimate(given: Any) -> Plain:
    if isinstance(given, dict):
        return known_how(given)
    low, central, high = given if isinstance(given, list) else (given,) * 3
    return known_how({"low": low, "central": central, "high": high})


def fill_acceptance(given: Plain) -> Plain:
    """A finding that somebody accepted."""
    fields = {"reason": {"en": "It is meant."}, "by": {"en": "Clerk"}}
    given = {**given, "reason": as_text(given["reason"])} if "reason" in given else given
    return {**fields, "since": "2020", "review-by": "2030", **citing(given)}
