"""The landscape that the viewer shows: read once, kept for everybody, never written."""

import os
from collections.abc import Hashable
from datetime import date
from pathlib import Path

import streamlit as st

from landscape.bundled import DATA_VARIABLE, DAY_VARIABLE, find_data, find_scenarios
from landscape.findings import Analysis, analyse
from landscape.graph import LandscapeGraph, build
from landscape.graph.survival import Survival, Trial
from landscape.load import LoadError, load
from landscape.model.landscape import Landscape
from landscape.render.survival import choose_survival
from landscape.scenario import (
    Comparison,
    Outcome,
    Scenario,
    ScenarioError,
    Start,
    Timeline,
    apply,
    compare,
    find_timeline,
    read_scenario,
    read_scenarios,
)


def data_folder() -> Path:
    """The folder that is shown: the one asked for, or the bundled one."""
    asked = os.environ.get(DATA_VARIABLE)
    return Path(asked) if asked else find_data()


def is_bundled() -> bool:
    """Whether the landscape that is shown is the one that comes with the program."""
    return data_folder().resolve() == find_data().resolve()


def scenario_folder() -> Path:
    """The scenarios beside the folder that is shown."""
    asked = os.environ.get(DATA_VARIABLE)
    return Path(asked).resolve().parent / "scenarios" if asked else find_scenarios()


def first_day() -> date:
    """The day that is shown first: the one asked for, or the landscape's own."""
    return _first_day(*_data())


def read_landscape() -> Landscape:
    """The landscape of every day.

    Raises:
        LoadError: the folder cannot be used.
    """
    return _load(*_data())


def read_graph(day: date | None) -> LandscapeGraph:
    """The landscape on a day, ready for questions; its own first day when none is given."""
    data = _data()
    return _graph(*data, day or _first_day(*data))


def read_analysis(day: date | None) -> Analysis:
    """What the analyser found in the landscape on a day."""
    data = _data()
    return _analysis(*data, day or _first_day(*data))


def read_survival(day: date | None, area: str) -> tuple[Survival, ...]:
    """How firm the order of the overlaps of a place is, when the record is a little wrong."""
    data = _data()
    return _survival(*data, day or _first_day(*data), area)


def read_all_scenarios() -> tuple[Scenario, ...]:
    """The scenarios beside the data.

    Raises:
        LoadError: a scenario file cannot be used.
    """
    folder = scenario_folder()
    return _scenarios(folder, _fingerprint(folder), _fingerprint(data_folder()))


def read_usable_scenarios() -> tuple[tuple[Scenario, ...], LoadError | None]:
    """The scenarios whose files can be used, and what is wrong with the others."""
    try:
        return read_all_scenarios(), None
    except LoadError as error:
        files = sorted(scenario_folder().rglob("*.yaml"))
        return tuple(scenario for file in files for scenario in _read_one(file)), error


def read_comparison(scenario: Scenario) -> Comparison:
    """What differs after a scenario, from the landscape on the scenario's own day.

    Raises:
        ScenarioError: a step cannot be done.
    """
    return _comparison(scenario.id, _fingerprint(scenario_folder()), *_data())


def read_timeline(scenario: Scenario) -> Timeline:
    """A scenario day by day.

    Raises:
        ScenarioError: a step cannot be done, or would take effect before one that it rests on.
    """
    return _timeline(scenario.id, _fingerprint(scenario_folder()), _fingerprint(data_folder()))


def read_outcomes(day: date | None) -> tuple[Outcome, ...]:
    """What comes of the scenarios beside the data that start from a day and can be done."""
    files = _fingerprint(scenario_folder()), _fingerprint(data_folder())
    return _outcomes(day or first_day(), *files)


def found_proposals() -> dict[Hashable, object]:
    """What searches found in the files as they are now, by what was asked; for everybody."""
    return _proposals(_fingerprint(scenario_folder()), _fingerprint(data_folder()))


def _read_one(file: Path) -> tuple[Scenario, ...]:
    try:
        return (read_scenario(file, read_landscape()),)
    except LoadError:
        return ()


def _data() -> tuple[Path, "Fingerprint"]:
    """The folder that is shown, and its files as they are now: looked at once for a question."""
    folder = data_folder()
    return folder, _fingerprint(folder)


def _first_day(folder: Path, fingerprint: "Fingerprint") -> date:
    asked = os.environ.get(DAY_VARIABLE)
    return date.fromisoformat(asked) if asked else _load(folder, fingerprint).about.as_of.first_day


def _fingerprint(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Names, sizes and times of the files, so that a changed file is read again."""
    files = sorted(folder.rglob("*.yaml")) if folder.is_dir() else []
    stats = ((file, file.stat()) for file in files if file.is_file())
    return tuple((str(file), stat.st_size, stat.st_mtime_ns) for file, stat in stats)


Fingerprint = tuple[tuple[str, int, int], ...]


@st.cache_resource(show_spinner=False, max_entries=4)
def _load(folder: Path, fingerprint: Fingerprint) -> Landscape:  # noqa: ARG001
    return load(folder)


@st.cache_resource(show_spinner=False, max_entries=40)
def _graph(folder: Path, fingerprint: Fingerprint, day: date) -> LandscapeGraph:
    return build(_load(folder, fingerprint).as_of(day))


@st.cache_resource(show_spinner=False, max_entries=40)
def _analysis(folder: Path, fingerprint: Fingerprint, day: date) -> Analysis:
    return analyse(_graph(folder, fingerprint, day))


@st.cache_resource(show_spinner=False, max_entries=40)
def _survival(folder: Path, fingerprint: Fingerprint, day: date, area: str) -> tuple[Survival, ...]:
    return choose_survival(_graph(folder, fingerprint, day), area, Trial())


@st.cache_resource(show_spinner=False, max_entries=4)
def _scenarios(
    folder: Path,
    fingerprint: Fingerprint,  # noqa: ARG001
    data: Fingerprint,  # noqa: ARG001
) -> tuple[Scenario, ...]:
    return read_scenarios(folder, read_landscape())


@st.cache_resource(show_spinner=False, max_entries=20)
def _comparison(
    scenario_id: str,
    fingerprint: Fingerprint,  # noqa: ARG001
    folder: Path,
    data: Fingerprint,
) -> Comparison:
    scenario = _find_scenario(scenario_id)
    start = _start(folder, data, scenario.start)
    return compare(apply(scenario, start.landscape), start)


@st.cache_resource(show_spinner=False, max_entries=10)
def _start(folder: Path, fingerprint: Fingerprint, day: date) -> Start:
    """A day's landscape, looked at once for all the scenarios that start from it."""
    return Start(_load(folder, fingerprint).as_of(day))


@st.cache_resource(show_spinner=False, max_entries=20)
def _timeline(
    scenario_id: str,
    fingerprint: Fingerprint,  # noqa: ARG001
    data: Fingerprint,  # noqa: ARG001
) -> Timeline:
    return find_timeline(_find_scenario(scenario_id), read_landscape())


@st.cache_resource(show_spinner=False, max_entries=10)
def _outcomes(
    day: date,
    fingerprint: Fingerprint,  # noqa: ARG001
    data: Fingerprint,  # noqa: ARG001
) -> tuple[Outcome, ...]:
    of_day = (item for item in read_usable_scenarios()[0] if item.start == day)
    return tuple(outcome for item in of_day for outcome in _try_apply(item))


def _try_apply(scenario: Scenario) -> tuple[Outcome, ...]:
    """What comes of a scenario; nothing where a step cannot be done, as its own page says."""
    try:
        return (apply(scenario, read_landscape()),)
    except ScenarioError:
        return ()


@st.cache_resource(show_spinner=False, max_entries=2)
def _proposals(
    fingerprint: Fingerprint,  # noqa: ARG001
    data: Fingerprint,  # noqa: ARG001
) -> dict[Hashable, object]:
    return {}


def _find_scenario(scenario_id: str) -> Scenario:
    return {scenario.id: scenario for scenario in read_usable_scenarios()[0]}[scenario_id]
