"""When each step of a scenario takes effect: its own days, or those of the scenario."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from landscape.load.events import Document, Plain, show_path
from landscape.load.events import Path as Place
from landscape.load.problems import Problem
from landscape.load.sense_checks import read_date
from landscape.model.message import Message, message
from landscape.model.partial_date import PartialDate
from landscape.scenario.scenario import ScenarioBody
from landscape.scenario.steps import AnyStep

NAMES = ("shadow", "live", "closed")

Given = Mapping[str, PartialDate | None]
"""The days that a scenario or a step gives, by name."""


@dataclass(frozen=True)
class Dates:
    """The days of one step; each lasts from its first day on."""

    shadow: date
    """Its new boards first meet, beside the old ones."""

    live: date
    """It takes effect: the new boards have their duties and themes."""

    closed: date
    """The boards that it replaces end."""


def has_dates(body: ScenarioBody) -> bool:
    """Whether the scenario or any of its steps says when it takes effect."""
    return bool(body.live) or any(step.live for step in body.steps)


def find_dates(body: ScenarioBody, step: AnyStep) -> Dates:
    """The days of a step; without any it is done, all at once, on the scenario's own day.

    A scenario's shadow that lies after a step's own live is not the step's: it has no shadow.
    """
    given = find_given(body, step)
    return Dates(**{name: (given[name] or body.day).first_day for name in NAMES})


def find_given(body: ScenarioBody, step: AnyStep) -> Given:
    """The days of a step as they are written, its own or the scenario's; none where none is."""
    live = step.live or body.live
    shadow = step.shadow or body.shadow
    is_before = shadow and live and shadow.first_day <= live.first_day
    return {
        "shadow": shadow if is_before else live,
        "live": live,
        "closed": step.closed or body.closed or live,
    }


def find_date_problems(document: Document, base: ScenarioBody | None) -> Iterator[Problem]:
    """Days that contradict each other, in a scenario's file and in each of its steps."""
    value = document.value if isinstance(document.value, dict) else {}
    own, day = _read(value), read_date(value.get("day"))
    if base is not None and not any(own.values()):
        own = {name: getattr(base, name) for name in NAMES}
    yield from _find_early(document, (), _read(value), day)
    yield from _find_wrong(document, (), _read(value), own)
    steps = value.get("steps")
    for place, step in enumerate(steps if isinstance(steps, list) else ()):
        given = _read(step) if isinstance(step, dict) else {}
        if any(given.values()):
            meant = {name: given[name] or own[name] for name in NAMES}
            yield from _find_early(document, ("steps", place), given, day)
            yield from _find_wrong(document, ("steps", place), given, meant)


def _read(value: Mapping[str, Plain]) -> dict[str, PartialDate | None]:
    return {name: read_date(value.get(name)) for name in NAMES}


def _find_early(
    document: Document, path: Place, given: Given, day: PartialDate | None
) -> Iterator[Problem]:
    """The days that lie before the one from which the scenario starts."""
    for name, found in given.items():
        if found and day and found.first_day < day.first_day:
            said = message("problem.scenario.early", got=f"'{found}'", day=str(day))
            yield _problem(document, (*path, name), said)


def _find_wrong(document: Document, path: Place, given: Given, meant: Given) -> Iterator[Problem]:
    """What is wrong with the days that stand at `path`; `meant` has the scenario's days as well."""
    live = meant["live"]
    for name in ("shadow", "closed"):
        if given[name] and not live:
            said = message("problem.scenario.no-live", got=f"'{given[name]}'")
            yield _problem(document, (*path, name), said)
    shadow = given["shadow"]
    if shadow and live and shadow.first_day > live.first_day:
        said = message("problem.scenario.shadow", got=f"'{shadow}'", live=str(live))
        yield _problem(document, (*path, "shadow"), said)


def _problem(document: Document, path: Place, said: Message) -> Problem:
    return Problem(document.file, document.lines.get(path, 1), show_path(path), said)
