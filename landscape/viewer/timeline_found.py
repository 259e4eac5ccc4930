"""The timelines of scenarios: kept once worked out, and worked out in sight of who waits."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from landscape.scenario import Comparison, Scenario
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.opened import is_opened
from landscape.viewer.store import found_timelines, read_landscape
from landscape.viewer.timeline_work import Found, TimelineWork
from landscape.words import say

_WORK, _STOPPED, _OWN = "timeline-work", "timeline-stopped", "timelines-opened"

_EVERY = 0.3
"""Seconds after which it is said anew how far the work is."""


def find_timeline_of(scenario: Scenario) -> Found | None:
    """The timeline of a scenario, or why it cannot be had; none where it was not worked out."""
    kept = _kept(scenario).get(scenario.id)
    return kept[1] if kept is not None and kept[0] is scenario else None


def prepare_timelines(comparisons: Sequence[Comparison], view: View) -> None:
    """Works out the timelines that are not there yet, with how far it is and a way to stop it."""
    missing = [
        item.outcome.scenario
        for item in comparisons
        if find_timeline_of(item.outcome.scenario) is None
    ]
    if not missing:
        st.session_state.pop(_STOPPED, None)
        return
    work = _find_work(missing)
    if work is not None:
        _watch(work, len(comparisons), len(comparisons) - len(missing), view)
    if st.session_state.get(_STOPPED):
        _show_stopped(comparisons, view)


def _find_work(missing: Sequence[Scenario]) -> TimelineWork | None:
    """The work that is going on for these scenarios, or a new one where nobody stopped it."""
    work: TimelineWork | None = st.session_state.get(_WORK)
    if work is not None and work.landscape is not read_landscape():
        work.stop()
        work = None  # It is about a landscape that this session has left.
    elif work is not None and work.is_running:
        wanted = {scenario.id for scenario in missing} & {one.id for one in work.scenarios}
        if wanted:
            return work
        work.stop()
    if st.session_state.get(_STOPPED):
        return work
    st.session_state[_WORK] = TimelineWork(missing, read_landscape())
    started: TimelineWork = st.session_state[_WORK]
    return started


def _watch(work: TimelineWork, of: int, before: int, view: View) -> None:
    """Says how far it is until it is done; a press of the button runs the page anew."""
    box = ui.empty()
    with box.container():
        ui.button(say("timeline.stop", view.language), on_click=_stop, key="timeline-stop")
        told = ui.empty()
        while work.is_running:
            done = before + len(work.found)
            words = escape(say("timeline.progress", view.language, done=done, of=of))
            told.html(
                f'<label class="landscape-progress">{words} '
                f'<progress value="{done}" max="{of}"></progress></label>'
            )
            work.wait(_EVERY)
    box.empty()
    _take(work)


def _take(work: TimelineWork) -> None:
    """Keeps what was found; an error that nobody foresaw goes on to the page."""
    st.session_state.pop(_WORK, None)
    for scenario in work.scenarios:
        if scenario.id in work.found:
            _kept(scenario)[scenario.id] = (scenario, work.found[scenario.id])
    if work.error is not None:
        raise work.error


def _stop() -> None:
    work: TimelineWork | None = st.session_state.get(_WORK)
    if work is not None:
        work.stop()
        st.session_state[_STOPPED] = True


def _show_stopped(comparisons: Sequence[Comparison], view: View) -> None:
    done = sum(find_timeline_of(item.outcome.scenario) is not None for item in comparisons)
    of = len(comparisons)
    ui.info(say("timeline.stopped", view.language, done=done, of=of))
    ui.button(say("timeline.go-on", view.language), on_click=_go_on, key="timeline-go-on")


def _go_on() -> None:
    st.session_state.pop(_STOPPED, None)


def _kept(scenario: Scenario) -> dict[str, tuple[Scenario, Found]]:
    """Where its timeline is kept: for everybody, or for one session where it was opened there."""
    if is_opened(scenario):
        own: dict[str, tuple[Scenario, Found]] = st.session_state.setdefault(_OWN, {})
        return own
    return found_timelines()
