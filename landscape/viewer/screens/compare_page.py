"""Today beside one or more scenarios: the answer first, then part after part of what follows."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import replace
from datetime import date

from landscape.load import LoadError
from landscape.render.legal import count_legal
from landscape.render.precedent import precedent_sentences
from landscape.render.scenario_text import answer, unmet_before
from landscape.render.table import Cell
from landscape.scenario import Comparison, Scenario, ScenarioError
from landscape.viewer import ui
from landscape.viewer.address import View, current
from landscape.viewer.between_parts import show_between
from landscape.viewer.build_file import show_way_to_build
from landscape.viewer.chart_modes import show_modes
from landscape.viewer.comparison_found import COMPARISONS, find_comparison
from landscape.viewer.frontier_compare import show_frontier
from landscape.viewer.left_out import warn_left_out
from landscape.viewer.office import show_option_files
from landscape.viewer.opened import read_opened, show_opener
from landscape.viewer.part_groups import choose_in_groups
from landscape.viewer.present import show_presentation, show_way_in
from landscape.viewer.problems import show_problem_table
from landscape.viewer.replay_parts import note_file, show_own_replay, show_scenario_file
from landscape.viewer.scenario_choice import (
    MOST,
    leave_out_unknown,
    show_assumptions,
    show_choice,
    show_head,
    show_scenarios,
)
from landscape.viewer.scenario_parts import HAS_CHARTS, show_measures, show_part
from landscape.viewer.show import show_list, show_words
from landscape.viewer.side_parts import show_options, show_today
from landscape.viewer.store import first_day, read_usable_scenarios
from landscape.viewer.timeline_found import TIMELINES
from landscape.viewer.typed import as_typed
from landscape.words import Language, say

# No docstrings here: Streamlit shows a text that stands by itself in a page's file.
# The parts by what somebody comes for, in the order in which they are offered.
GROUPS: Mapping[str, tuple[str, ...]] = {
    "overview": ("today", "options", "differences", "measures", "between", "frontier"),
    "boards": ("boards", "flow", "charts", "fates"),
    "law": ("legal", "duties"),
    "people": ("seats", "bridges"),
    "time": ("plan", "timeline", "replay"),
    "evidence": ("findings", "basis"),
}

FIRST = "options"

# The parts that are about all scenarios at once.
_COMMON: Mapping[str, Callable[[Sequence[Comparison], View], None]] = {
    "today": show_today,
    "options": show_options,
    "measures": show_measures,
    "between": show_between,
    "frontier": show_frontier,
}


def show_page() -> None:
    """The list of scenarios, or those that the address names beside today."""
    usable, error = read_usable_scenarios()
    scenarios = (*usable, *read_opened())
    view, unknown = leave_out_unknown(scenarios, current())
    language = view.language
    if view.step is not None and _present(scenarios, view):
        return
    ui.title(say("compare.title", language))
    if not view.scenarios:
        ui.text(say("compare.intro", language))
    _show_warnings(unknown, error, view)
    if view.scenarios:
        _show_chosen(scenarios, view)
    else:
        show_opener(view)
        if usable:
            show_scenarios(usable, view)
        elif error is None:
            ui.info(say("compare.no-scenarios", language))
    if error is not None:
        ui.header(say("compare.files-wrong", language))
        show_problem_table(error, view)


def _present(scenarios: Sequence[Scenario], view: View) -> bool:
    """Shows a slide in place of the page; not where a scenario cannot be done, or none is named.

    Nor where somebody did not wait for all of them: the page says so, and offers to go on.
    """
    known = {scenario.id: scenario for scenario in scenarios}
    chosen = [known[name] for name in view.scenarios[:MOST]]
    if COMPARISONS.is_stopped():
        return False
    COMPARISONS.prepare(chosen, view)
    found = [find_comparison(scenario) for scenario in chosen]
    comparisons = [one for one in found if not isinstance(one, ScenarioError)]
    is_whole = len(comparisons) == len(found) > 0
    if is_whole:
        show_presentation(comparisons, view)
    return is_whole


def _show_warnings(unknown: Sequence[str], error: LoadError | None, view: View) -> None:
    for name in unknown:
        warn_left_out("scenarios", name, view.language)
    if error is not None:
        ui.warning(say("compare.some-wrong", view.language))


def _show_chosen(scenarios: Sequence[Scenario], view: View) -> None:
    """The comparison, below what chooses it."""
    change, opener = ui.columns(2)
    with change:
        show_choice(scenarios, view)
    with opener:
        show_opener(view)
    known = {scenario.id: scenario for scenario in scenarios}
    _show_comparison([known[name] for name in view.scenarios[:MOST]], view)


def _show_comparison(scenarios: Sequence[Scenario], view: View) -> None:
    if len(view.scenarios) > MOST:
        ui.info(say("compare.too-many", view.language, count=MOST))
    if len(scenarios) == 1:
        ui.header(scenarios[0].body.title.say(view.language))
    comparisons = _compare_each(scenarios, view)
    is_alone = len(scenarios) == 1
    sides = ui.columns(2, gap="medium") if is_alone else (ui.container(), ui.container())
    with sides[0]:
        if comparisons:
            _show_answer(comparisons, view)
    with sides[1]:
        _show_heads(scenarios, comparisons, view)
    _show_next_steps(scenarios, comparisons, view)
    if comparisons:
        _show_parts(comparisons, view)
    # Never hidden, but not before the answer either.
    show_assumptions(scenarios, view)


def _show_next_steps(
    scenarios: Sequence[Scenario], comparisons: Sequence[Comparison], view: View
) -> None:
    """What can be done with what is compared, in one row; of several, each has its file above."""
    with ui.container(horizontal=True):
        if comparisons:
            show_way_in(comparisons, view)
        if len(scenarios) == 1:
            show_way_to_build(scenarios[0], view)
            show_scenario_file(scenarios[0], view)
        if comparisons:
            show_option_files(comparisons, view)
    if len(scenarios) == 1:
        note_file(scenarios[0], view)


def _compare_each(scenarios: Sequence[Scenario], view: View) -> list[Comparison]:
    """The comparison of each scenario that can be done; of the others it is told why not.

    Those that somebody did not wait for are left out.
    """
    # Always there, so that what stands below keeps its place.
    with ui.container():
        COMPARISONS.prepare(scenarios, view)
    comparisons = []
    for scenario in scenarios:
        is_left = COMPARISONS.is_stopped() and COMPARISONS.find_of(scenario) is None
        found = None if is_left else find_comparison(scenario)
        if isinstance(found, ScenarioError):
            ui.warning(say("compare.cannot-intro", view.language))
            ui.error(as_typed(found.text(view.language)))
            show_own_replay(scenario, view)
        elif found is not None:
            comparisons.append(found)
    return comparisons


def _show_heads(
    scenarios: Sequence[Scenario], comparisons: Sequence[Comparison], view: View
) -> None:
    """What each scenario is; of several behind a heading that opens."""
    told = {item.outcome.scenario.id: item for item in comparisons}
    heads = say("compare.heads", view.language, count=len(scenarios))
    with ui.expander(heads) if len(scenarios) > 1 else nullcontext():
        for scenario in scenarios:
            show_head(scenario, view, has_title=len(scenarios) > 1)
            if scenario.id in told:
                said = precedent_sentences(told[scenario.id].outcome, view.language)
                if said:
                    show_words(Cell(" ".join(said)), view)
            if len(scenarios) > 1:
                with ui.container(horizontal=True):
                    show_scenario_file(scenario, view)
                    show_way_to_build(scenario, view)
                note_file(scenario, view)


def _show_answer(comparisons: Sequence[Comparison], view: View) -> None:
    language = view.language
    ui.subheader(say("compare.answer-heading", language))
    for item in (item for item in comparisons if item.homeless):
        first, *where = answer(item, language)
        ui.warning(as_typed(first))
        show_list([Cell(text) for text in where], view)
    good = [item for item in comparisons if not item.homeless]
    if good:
        ui.success(as_typed(_say_none(good, language, is_all=len(good) == len(comparisons))))
    if len(comparisons) > 1:
        return  # several have their counts in the table below
    said = (unmet_before(comparisons[0], language), count_legal(comparisons[0], language))
    ui.text(" ".join(text for text in said if text))


def _say_none(good: Sequence[Comparison], language: Language, *, is_all: bool) -> str:
    """That no duty is left without a home: of all at once, or of each by its name."""
    if is_all and len(good) > 1:
        return say("compare.answer.no-of-all", language, count=len(good))
    return "\n\n".join(answer(item, language)[0] for item in good)


def _show_parts(comparisons: Sequence[Comparison], view: View) -> None:
    language = view.language
    part = choose_in_groups(_find_groups(comparisons), FIRST, view)
    if part in _COMMON:
        _COMMON[part](comparisons, view)
        return
    if part == "timeline":
        TIMELINES.prepare([item.outcome.scenario for item in comparisons], view)
    if any(HAS_CHARTS[part](item) for item in comparisons if part in HAS_CHARTS):
        show_modes(view)
    for item in comparisons:
        if len(comparisons) > 1:
            title = item.outcome.scenario.body.title.say(language)
            ui.header(title)
        show_part(part, item, replace(view, day=_day_of(item)))


def _find_groups(comparisons: Sequence[Comparison]) -> Mapping[str, tuple[str, ...]]:
    """The parts to choose from: of one scenario there is nothing between."""
    if len(comparisons) > 1:
        return GROUPS
    return {name: tuple(p for p in parts if p != "between") for name, parts in GROUPS.items()}


def _day_of(comparison: Comparison) -> date | None:
    day = comparison.outcome.before.day
    return day if day != first_day() else None


show_page()
