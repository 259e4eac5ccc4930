"""The landscape that the viewer shows: read once, never written.

The one of the folder is kept for everybody; one that somebody brought, for their session alone.
"""

import os
from collections.abc import Hashable
from dataclasses import replace
from datetime import date
from pathlib import Path

from landscape.bundled import DAY_VARIABLE
from landscape.findings import Analysis, analyse
from landscape.graph import LandscapeGraph, build
from landscape.graph.search import NameIndex, index_names
from landscape.graph.survival import Survival, Trial
from landscape.load import LoadError, load
from landscape.model.landscape import Landscape
from landscape.render.changes import Days
from landscape.render.redacted import redact
from landscape.render.survival import choose_survival
from landscape.render.withheld import keep_open_analysis, leave_out_about
from landscape.scenario import (
    Comparison,
    Outcome,
    Scenario,
    ScenarioError,
    Start,
    Timeline,
    apply,
    compare,
    read_scenario,
    read_scenarios,
)
from landscape.viewer.own import Own, kept
from landscape.viewer.source import Folder, Source, scenario_folder, source


def count_redacted() -> int:
    """How many sensitive boards are shown without their particulars to whoever looks."""
    shown = source()
    if isinstance(shown, Own):
        return len(shown.withheld)
    if not shown.is_redacted:
        return 0
    return sum(board.sensitive for board in _load(shown).boards)


def first_day() -> date:
    """The day that is shown first: the one asked for, or the landscape's own."""
    return _first_day(source())


def read_landscape() -> Landscape:
    """The landscape of every day.

    Raises:
        LoadError: the folder cannot be used.
    """
    return _load(source())


def read_graph(day: date | None) -> LandscapeGraph:
    """The landscape on a day, ready for questions; its own first day when none is given."""
    shown = source()
    return _graph(shown, day or _first_day(shown))


def read_start(day: date) -> Start:
    """A day's landscape, looked at once for all the scenarios that start from it."""
    return _start(source(), day)


def read_names() -> NameIndex:
    """Every name in the landscape of every day, ready to be searched."""
    return _names(source())


def read_analysis(day: date | None) -> Analysis:
    """What the analyser found in the landscape on a day."""
    shown = source()
    return _analysis(shown, day or _first_day(shown))


def read_days(before: date, after: date) -> Days:
    """Two days of the landscape with what was found on each, ready to be compared."""
    shown = source()
    return Days(
        _graph(shown, before),
        _graph(shown, after),
        _analysis(shown, before),
        _analysis(shown, after),
    )


def read_survival(day: date | None, area: str) -> tuple[Survival, ...]:
    """How firm the order of the overlaps of a place is, when the record is a little wrong."""
    shown = source()
    return _survival(shown, day or _first_day(shown), area)


def read_usable_scenarios() -> tuple[tuple[Scenario, ...], LoadError | None]:
    """The scenarios whose files can be used, and what is wrong with the others."""
    return _usable(source())


def read_comparison(scenario: Scenario) -> Comparison:
    """What differs after a scenario, from the landscape on the scenario's own day.

    Raises:
        ScenarioError: a step cannot be done.
    """
    return _comparison(source(), scenario.id)


def read_outcomes(day: date | None) -> tuple[Outcome, ...]:
    """What comes of the scenarios beside the data that start from a day and can be done."""
    shown = source()
    return _outcomes(shown, day or _first_day(shown))


def found_proposals() -> dict[Hashable, object]:
    """What searches found in the files as they are now, by what was asked."""
    return _proposals(source())


def found_comparisons() -> dict[str, tuple[Scenario, Comparison | ScenarioError]]:
    """What differs after scenarios in the files as they are now, as far as worked out, by id."""
    return _comparisons(source())


def found_timelines() -> dict[str, tuple[Scenario, Timeline | ScenarioError]]:
    """What was worked out of scenarios in the files as they are now, by id."""
    return _timelines(source())


def _usable(shown: Source) -> tuple[tuple[Scenario, ...], LoadError | None]:
    try:
        return _scenarios(shown), None
    except LoadError as error:
        files = sorted(scenario_folder().rglob("*.yaml"))
        return tuple(one for file in files for one in _read_one(file, _load(shown))), error


def _read_one(file: Path, landscape: Landscape) -> tuple[Scenario, ...]:
    try:
        return (read_scenario(file, landscape),)
    except LoadError:
        return ()


def _first_day(shown: Source) -> date:
    if isinstance(shown, Own):
        return shown.first_day
    asked = os.environ.get(DAY_VARIABLE)
    return date.fromisoformat(asked) if asked else _load(shown).about.as_of.first_day


def _load(shown: Source) -> Landscape:
    return shown.landscape if isinstance(shown, Own) else _load_folder(shown)


def _scenarios(shown: Source) -> tuple[Scenario, ...]:
    return shown.scenarios if isinstance(shown, Own) else _read_folder(shown)


@kept(4)
def _load_folder(shown: Folder) -> Landscape:
    if shown.is_redacted:
        return redact(_load_folder(replace(shown, is_redacted=False)))
    return load(shown.folder)


@kept(4)
def _read_folder(shown: Folder) -> tuple[Scenario, ...]:
    return read_scenarios(shown.scenario_folder, _load(shown))


@kept(4)
def _names(shown: Source) -> NameIndex:
    return index_names(_load(shown))


@kept(40)
def _graph(shown: Source, day: date) -> LandscapeGraph:
    return build(_load(shown).as_of(day))


@kept(40, is_heavy=True)
def _analysis(shown: Source, day: date) -> Analysis:
    if isinstance(shown, Own):
        # What its files lack, no check can tell from what nobody knows.
        return leave_out_about(analyse(_graph(shown, day)), shown.withheld)
    if not shown.is_redacted:
        return analyse(_graph(shown, day))
    # On the whole: that no chair is on record would be untrue where one is only withheld.
    whole = _graph(replace(shown, is_redacted=False), day)
    return keep_open_analysis(whole.landscape, analyse(whole))


@kept(40, is_heavy=True)
def _survival(shown: Source, day: date, area: str) -> tuple[Survival, ...]:
    return choose_survival(_graph(shown, day), area, Trial())


@kept(20, is_heavy=True)
def _comparison(shown: Source, scenario_id: str) -> Comparison:
    scenario = _find_scenario(shown, scenario_id)
    start = _start(shown, scenario.start)
    return compare(apply(scenario, start.landscape), start)


@kept(10)
def _start(shown: Source, day: date) -> Start:
    """A day's landscape, looked at once for all the scenarios that start from it."""
    return Start(_load(shown).as_of(day))


@kept(10, is_heavy=True)
def _outcomes(shown: Source, day: date) -> tuple[Outcome, ...]:
    of_day = (item for item in _usable(shown)[0] if item.start == day)
    return tuple(outcome for item in of_day for outcome in _try_apply(item, _load(shown)))


def _try_apply(scenario: Scenario, landscape: Landscape) -> tuple[Outcome, ...]:
    """What comes of a scenario; nothing where a step cannot be done, as its own page says."""
    try:
        return (apply(scenario, landscape),)
    except ScenarioError:
        return ()


@kept(2)
def _proposals(shown: Source) -> dict[Hashable, object]:  # noqa: ARG001
    return {}


@kept(2)
def _comparisons(shown: Source) -> dict[str, tuple[Scenario, Comparison | ScenarioError]]:  # noqa: ARG001
    return {}


@kept(2)
def _timelines(shown: Source) -> dict[str, tuple[Scenario, Timeline | ScenarioError]]:  # noqa: ARG001
    return {}


def _find_scenario(shown: Source, scenario_id: str) -> Scenario:
    return {scenario.id: scenario for scenario in _usable(shown)[0]}[scenario_id]
