"""A scenario that is based on another: that one's steps are done first, on the days it gives."""

from collections.abc import Callable, Iterator

from landscape.load.events import Document
from landscape.load.problems import Problem
from landscape.load.sense_checks import read_date
from landscape.model.message import Message, message
from landscape.scenario.dates import NAMES
from landscape.scenario.scenario import Assumption, Scenario, ScenarioBody
from landscape.scenario.steps import AnyStep

FindBase = Callable[[str], Scenario | Message | None]
"""Gives the scenario of an id, or says why there is none; nothing where its own file is wrong."""


def build_on(base: Scenario, scenario: Scenario) -> Scenario:
    """`scenario` with the steps and assumptions of `base` before its own.

    It has the days of `base` where it gives none itself. The steps of `base` keep theirs.
    """
    own, first = scenario.body, base.body
    dates = own if any(getattr(own, name) for name in NAMES) else first
    body = own.model_copy(
        update={
            **{name: getattr(dates, name) for name in NAMES},
            "assumptions": tuple(_join_assumptions(first, own)),
            "steps": (*(_dated(step, first) for step in first.steps), *own.steps),
        }
    )
    return Scenario(id=scenario.id, body=body, file=own, base=base)


def read_base(
    document: Document, find_base: FindBase
) -> tuple[Scenario | None, tuple[Problem, ...], bool]:
    """The scenario that a file is based on, what is wrong with that, and whether all is well."""
    value = document.value if isinstance(document.value, dict) else {}
    name = value.get("based-on")
    if not isinstance(name, str):
        return None, (), True
    base = find_base(name)
    if not isinstance(base, Scenario):
        line = document.lines.get(("based-on",), 1)
        found = (Problem(document.file, line, "based-on", base),) if base else ()
        return None, found, False
    return base, tuple(_find_other_day(document, base)), True


def _find_other_day(document: Document, base: Scenario) -> Iterator[Problem]:
    value = document.value if isinstance(document.value, dict) else {}
    day = read_date(value.get("day"))
    if day is not None and day.first_day != base.start:
        said = message("problem.scenario.day", got=f"'{day}'", base=base.id,
                       day=str(base.body.day))  # fmt: skip
        yield Problem(document.file, document.lines.get(("day",), 1), "day", said)


def _join_assumptions(first: ScenarioBody, own: ScenarioBody) -> Iterator[Assumption]:
    """Those of `first`, then those of `own` that say something else."""
    yield from first.assumptions
    said = {item.text.en for item in first.assumptions}
    yield from (item for item in own.assumptions if item.text.en not in said)


def _dated(step: AnyStep, body: ScenarioBody) -> AnyStep:
    """`step` with the days that its own scenario gives it."""
    days = {name: getattr(step, name) or getattr(body, name) for name in NAMES}
    return step.model_copy(update={**days, "closed": days["closed"] or days["live"]})
