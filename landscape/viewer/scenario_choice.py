"""Which scenarios are compared: a list to begin with, then boxes to tick."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from landscape.render.scenario_text import (
    assumption_cells,
    evidence_sentence,
    group_assumptions,
    timetable,
)
from landscape.render.table import Cell, cell_of
from landscape.scenario import Scenario
from landscape.viewer import ui
from landscape.viewer.address import View, current, go
from landscape.viewer.show import show_list, show_words
from landscape.viewer.typed import as_typed
from landscape.words import say

MOST = 10
"""Scenarios that can stand side by side; from the fifth on the tables scroll, today staying put."""


def show_scenarios(scenarios: Sequence[Scenario], view: View) -> None:
    """Every scenario with its summary and the way into it."""
    language = view.language
    ui.header(say("compare.choose-heading", language))
    ui.text(say("compare.more", language))
    groups = {
        "proposed": [one for one in scenarios if one.body.precedent is None],
        "happened": [one for one in scenarios if one.body.precedent is not None],
    }
    for name, members in groups.items():
        if members and len(members) < len(scenarios):
            ui.subheader(say(f"compare.group.{name}", language))
        for scenario in members:
            _show_way_in(scenario, view)


def _show_way_in(scenario: Scenario, view: View) -> None:
    with ui.container(border=True):
        title = scenario.body.title.say(view.language)
        ui.subheader(title)
        show_words(cell_of(scenario.body.summary, view.language), view)
        link = f"scenario:{scenario.id}"
        show_words(Cell(say("compare.open", view.language, title=title), link=link), view)


def show_choice(scenarios: Sequence[Scenario], view: View) -> None:
    """A closed box in which scenarios are ticked, and the way back to the list."""
    language = view.language
    with ui.drawer(say("compare.change", language), key="compare-change") as drawer:
        for scenario in scenarios if drawer.is_open else ():
            key = f"scenario-{scenario.id}"
            st.session_state[key] = scenario.id in view.scenarios
            ui.checkbox(
                as_typed(scenario.body.title.say(language)),
                key=key,
                disabled=len(view.scenarios) >= MOST and scenario.id not in view.scenarios,
                on_change=_take,
                args=(scenario.id,),
            )
        clear = {"scenarios": (), "part": None, "board": None}
        ui.button(say("compare.clear", language), on_click=go, kwargs=clear, key="compare-clear")


def show_head(scenario: Scenario, view: View, *, has_title: bool) -> None:
    """What a scenario is: title, where it stands nowhere else, summary, evidence, timetable."""
    language = view.language
    if has_title:
        ui.header(scenario.body.title.say(language))
    show_words(cell_of(scenario.body.summary, language), view)
    sentences = (evidence_sentence(scenario, language), *timetable(scenario, language))
    show_words(Cell(" ".join(sentences)), view)


def show_assumptions(scenarios: Sequence[Scenario], view: View) -> None:
    """What the scenarios take to be so: never hidden, whatever else is shown."""
    language = view.language
    for holding, assumptions in group_assumptions(scenarios):
        ui.header(_heading(holding, scenarios, view))
        show_list(assumption_cells(assumptions, language), view, columns=2)


def _heading(holding: Sequence[Scenario], scenarios: Sequence[Scenario], view: View) -> str:
    if len(scenarios) == 1:
        return say("compare.assumptions", view.language)
    if len(holding) == len(scenarios):
        return say("compare.assumptions-shared", view.language)
    titles = "; ".join(scenario.body.title.say(view.language) for scenario in holding)
    return say("compare.assumptions-of", view.language, scenarios=titles)


def leave_out_unknown(scenarios: Sequence[Scenario], view: View) -> tuple[View, tuple[str, ...]]:
    """The view without scenarios that are not there, and which those were."""
    known = {scenario.id for scenario in scenarios}
    kept = tuple(name for name in view.scenarios if name in known)
    unknown = tuple(name for name in view.scenarios if name not in known)
    return replace(view, scenarios=kept), unknown


def _take(scenario: str) -> None:
    chosen = current().scenarios
    others = tuple(name for name in chosen if name != scenario)
    go(scenarios=others if scenario in chosen else (*chosen, scenario))
