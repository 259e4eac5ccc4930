"""Scenario files that somebody opens from their computer: for them alone, and never written."""

import re
from collections.abc import Iterable

import streamlit as st

from landscape.load import LoadError, Problem
from landscape.load.files import LARGEST, decode
from landscape.load.problems import echo, shorten
from landscape.model.frozen import LONGEST_ID
from landscape.model.message import message
from landscape.model.text import Text
from landscape.render.table import cell_of
from landscape.scenario import (
    Comparison,
    Scenario,
    apply,
    compare,
    read_scenario_text,
)
from landscape.viewer import store, ui
from landscape.viewer.address import View, current, go
from landscape.viewer.kept import keep
from landscape.viewer.problems import show_problem_table
from landscape.viewer.show import show_words
from landscape.viewer.typed import as_typed
from landscape.words import Language, say

_OPENED, _PROBLEMS, _FILE = "opened", "opened-problems", "scenario-file"

_APART = "-opened"
"""What the id of an opened scenario ends in, where a scenario of the list has the same."""


def read_opened() -> tuple[Scenario, ...]:
    """The scenarios that were opened in this session, in order of id."""
    opened: dict[str, Scenario] = st.session_state.get(_OPENED, {})
    return tuple(opened[name] for name in sorted(opened))


def read_comparison(scenario: Scenario) -> Comparison:
    """What differs after a scenario; of one that was opened it is kept for its session alone.

    Raises:
        ScenarioError: a step cannot be done.
    """
    if not is_opened(scenario):
        return store.read_comparison(scenario)
    about = scenario, _landscape()
    return keep(("comparison", scenario.id), about, lambda: compare(apply(*about)))


def is_opened(scenario: Scenario) -> bool:
    """Whether a scenario was opened in this session, and is nobody else's to see."""
    return scenario.id in st.session_state.get(_OPENED, {})


def open_scenario(scenario: Scenario) -> str:
    """Puts a scenario that was made here among those opened in this session, and gives its id.

    Another scenario that has its id stays open beside it.
    """
    opened: dict[str, Scenario] = st.session_state.get(_OPENED, {})
    listed = {one.id for one in store.read_usable_scenarios()[0]}
    names = (scenario.id, *(f"{scenario.id}-{place}" for place in range(2, 100)))
    made = (_mark(scenario, name) for name in names if name not in listed)
    one = next(one for one in made if opened.get(one.id, one) == one)
    st.session_state[_OPENED] = {**opened, one.id: opened.get(one.id, one)}
    return one.id


def show_opener(view: View) -> None:
    """The way to open a file, what is wrong with the last one, and those that are open."""
    language = view.language
    with ui.expander(say("opened.heading", language), expanded=_PROBLEMS in st.session_state):
        ui.text(say("opened.intro", language))
        ui.file_uploader(
            say("opened.label", language),
            type=["yaml", "yml"],
            key=_FILE,
            max_upload_size=LARGEST // 1024**2,
            on_change=_take,
        )
        error = st.session_state.get(_PROBLEMS)
        if error is not None:
            ui.error(say("opened.wrong", language))
            show_problem_table(error, view, intro="opened.problems", name="problems-opened")
    # Not inside the box, which folds again when the page is shown anew.
    for scenario in read_opened():
        if scenario.id not in view.scenarios:
            _show_opened(scenario, view)


def _show_opened(scenario: Scenario, view: View) -> None:
    title = scenario.body.title.say(view.language)
    with ui.container(border=True):
        ui.subheader(title)
        show_words(cell_of(scenario.body.summary, view.language), view)
        with ui.container(horizontal=True):
            ui.button(
                say("compare.open", view.language, title=as_typed(title)),
                key=f"open-{scenario.id}",
                on_click=_show,
                args=(scenario.id,),
            )
            ui.button(
                say("opened.close", view.language, title=as_typed(title)),
                key=f"close-{scenario.id}",
                on_click=_close,
                args=(scenario.id,),
            )


def _take() -> None:
    """Reads the file that was just chosen; what is wrong with it is told on the page."""
    st.session_state.pop(_PROBLEMS, None)
    chosen = st.session_state[_FILE]
    if chosen is None:
        return
    try:
        scenario = read_opened_file(chosen.name, chosen.getvalue())
    except LoadError as error:
        st.session_state[_PROBLEMS] = error
        return
    opened = st.session_state.get(_OPENED, {})
    st.session_state[_OPENED] = {**opened, scenario.id: scenario}


def read_opened_file(name: str, raw: bytes) -> Scenario:
    """The scenario in a file that somebody opened, told apart from those of the list.

    Raises:
        LoadError: something in it is wrong; every problem is listed.
    """
    listed = store.read_usable_scenarios()[0]
    problems: list[Problem] = []
    if len(raw) > LARGEST:
        said = message("problem.scenario.large", got=echo(len(raw)))
        raise LoadError([Problem(shorten(name), 0, "", said)])
    text_of = decode(raw, shorten(name), problems)
    if text_of is None:
        raise LoadError(problems)
    scenario_id = make_id(name)
    opened = (scenario for scenario in read_opened() if scenario.id != scenario_id)
    others = (*listed, *opened)
    scenario = read_scenario_text(text_of, f"{scenario_id}.yaml", _landscape(), others)
    return _mark(scenario, _tell_apart(scenario_id, {one.id for one in listed}))


def make_id(name: str) -> str:
    """An id out of a file's name, which a browser may have changed: 'Join (1).yaml' is join-1."""
    stem = re.sub(r"\.ya?ml$", "", name.lower())
    words = re.sub(r"[^a-z0-9]+", "-", stem)[: LONGEST_ID - len(_APART)].strip("-")
    return words or "scenario"


def _tell_apart(scenario_id: str, listed: Iterable[str]) -> str:
    return scenario_id + _APART if scenario_id in listed else scenario_id


def _mark(scenario: Scenario, scenario_id: str) -> Scenario:
    """The scenario under its id and a title that says where it is from; its file stays as it is."""
    title = scenario.body.title
    marked = title.model_copy(
        update={"en": _say_title(title, "en"), "cy": title.cy and _say_title(title, "cy")}
    )
    body = scenario.body.model_copy(update={"title": marked})
    return Scenario(id=scenario_id, body=body, file=scenario.own, base=scenario.base)


def _say_title(title: Text, language: Language) -> str:
    return say("opened.title", language, title=title.say(language))


def _show(scenario_id: str) -> None:
    go(scenarios=(*(name for name in current().scenarios if name != scenario_id), scenario_id))


def _close(scenario_id: str) -> None:
    opened: dict[str, Scenario] = st.session_state.get(_OPENED, {})
    st.session_state[_OPENED] = {n: one for n, one in opened.items() if n != scenario_id}
    go(scenarios=tuple(name for name in current().scenarios if name != scenario_id))


_landscape = store.read_landscape
