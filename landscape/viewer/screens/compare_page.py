"""Today beside one or more scenarios: what would follow, worse beside better."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import streamlit as st

from landscape.load import LoadError
from landscape.render.differences import glance_table
from landscape.render.legal import count_legal
from landscape.render.precedent import precedent_sentences
from landscape.render.scenario_text import (
    answer,
    better,
    otherwise,
    unmet_before,
    worse,
)
from landscape.render.table import Cell
from landscape.scenario import Comparison, Scenario, ScenarioError
from landscape.viewer.address import View, current
from landscape.viewer.between_parts import show_between
from landscape.viewer.build_file import show_way_to_build
from landscape.viewer.left_out import warn_left_out
from landscape.viewer.opened import read_comparison, read_opened, show_opener
from landscape.viewer.parts import choose_part
from landscape.viewer.problems import show_problem_table
from landscape.viewer.replay_parts import show_own_replay, show_scenario_file
from landscape.viewer.scenario_choice import (
    FEW,
    MOST,
    leave_out_unknown,
    show_assumptions,
    show_choice,
    show_head,
    show_scenarios,
)
from landscape.viewer.scenario_parts import PARTS, show_measures, show_part
from landscape.viewer.show import show_list, show_table, show_words
from landscape.viewer.store import first_day, read_usable_scenarios
from landscape.viewer.typed import as_typed
from landscape.words import Language, say

_COMMON = {"measures": show_measures, "between": show_between}


def show_page() -> None:
    """The list of scenarios, or those that the address names beside today."""
    usable, error = read_usable_scenarios()
    scenarios = (*usable, *read_opened())
    view, unknown = leave_out_unknown(scenarios, current())
    language = view.language
    st.title(say("compare.title", language), anchor=False)
    st.markdown(say("compare.intro", language))
    _show_warnings(unknown, error, view)
    show_opener(view)
    if view.scenarios:
        show_choice(scenarios, view)
        chosen = {scenario.id: scenario for scenario in scenarios}
        _show_comparison([chosen[name] for name in view.scenarios[:MOST]], view)
    elif usable:
        show_scenarios(usable, view)
    elif error is None:
        st.info(say("compare.no-scenarios", language))
    if error is not None:
        st.header(say("compare.files-wrong", language), anchor=False)
        show_problem_table(error, view)


def _show_warnings(unknown: Sequence[str], error: LoadError | None, view: View) -> None:
    for name in unknown:
        warn_left_out("scenarios", name, view.language)
    if error is not None:
        st.warning(say("compare.some-wrong", view.language))


def _show_comparison(scenarios: Sequence[Scenario], view: View) -> None:
    if len(view.scenarios) > MOST:
        st.info(say("compare.too-many", view.language, count=MOST))
    comparisons = _show_heads(scenarios, view)
    if comparisons:
        _show_answer(comparisons, view)
        _show_results(comparisons, view)
    is_crowded = len(scenarios) > FEW
    if not is_crowded:
        show_assumptions(scenarios, view)
    if comparisons:
        _show_parts(comparisons, view)
    if is_crowded:
        # What many scenarios assume would push all that is compared off the screen.
        show_assumptions(scenarios, view)


def _show_heads(scenarios: Sequence[Scenario], view: View) -> list[Comparison]:
    """What each scenario is, and those to compare; of several behind a heading that opens.

    So that the answer is in sight without scrolling.
    """
    box = st.container()
    if len(scenarios) > 1:
        box = box.expander(say("compare.heads", view.language, count=len(scenarios)))
    comparisons = []
    for scenario in scenarios:
        with box:
            show_head(scenario, view)
            show_scenario_file(scenario, view)
            show_way_to_build(scenario, view)
        try:
            comparison = read_comparison(scenario)
        except ScenarioError as error:
            st.warning(say("compare.cannot-intro", view.language))
            st.error(as_typed(error.text(view.language)))
            show_own_replay(scenario, view)
            continue
        comparisons.append(comparison)
        told = precedent_sentences(comparison.outcome, view.language)
        if told:
            with box:
                show_words(Cell(" ".join(told)), view)
    return comparisons


def _show_answer(comparisons: Sequence[Comparison], view: View) -> None:
    language = view.language
    st.header(say("compare.answer-heading", language), anchor=False)
    for item in (item for item in comparisons if item.homeless):
        first, *where = answer(item, language)
        st.warning(as_typed(first))
        show_list([Cell(text) for text in where], view)
    good = [item for item in comparisons if not item.homeless]
    if good:
        st.success(as_typed(_say_none(good, language, is_all=len(good) == len(comparisons))))
    if len(comparisons) > 1:
        return  # several have their counts in the table below
    for text in (unmet_before(comparisons[0], language), count_legal(comparisons[0], language)):
        if text:
            st.markdown(text)


def _say_none(good: Sequence[Comparison], language: Language, *, is_all: bool) -> str:
    """That no duty is left without a home: of all at once, or of each by its name."""
    if is_all and len(good) > 1:
        return say("compare.answer.no-of-all", language, count=len(good))
    return "\n\n".join(answer(item, language)[0] for item in good)


def _show_results(comparisons: Sequence[Comparison], view: View) -> None:
    """What would get worse beside what would get better; several scenarios in one table."""
    language = view.language
    st.header(say("compare.result-heading", language), anchor=False)
    if len(comparisons) > 1:
        show_table(glance_table(comparisons, language), view, name="at-a-glance")
        return
    groups = {"worse": worse, "better": better, "otherwise": otherwise}
    for column, (name, find) in zip(st.columns(3), groups.items(), strict=True):
        with column:
            st.subheader(say(f"compare.{name}", language), anchor=False)
            show_list([Cell(text) for text in find(comparisons[0], language)], view)


def _show_parts(comparisons: Sequence[Comparison], view: View) -> None:
    language = view.language
    st.header(say("compare.detail-heading", language), anchor=False)
    part = choose_part((*_find_common(comparisons), *PARTS), "compare.parts", view)
    if part in _COMMON:
        _COMMON[part](comparisons, view)
        return
    for item in comparisons:
        if len(comparisons) > 1:
            title = item.outcome.scenario.body.title.say(language)
            st.header(as_typed(title), anchor=False)
        show_part(part, item, replace(view, day=_day_of(item)))


def _find_common(comparisons: Sequence[Comparison]) -> tuple[str, ...]:
    """The parts that are about all of them at once: of one scenario there is nothing between."""
    return tuple(part for part in _COMMON if part != "between" or len(comparisons) > 1)


def _day_of(comparison: Comparison) -> date | None:
    day = comparison.outcome.before.day
    return day if day != first_day() else None


show_page()
