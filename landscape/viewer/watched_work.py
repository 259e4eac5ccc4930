"""Work on several scenarios in sight of who waits: how far it is, a way to stop it, and to go on.

What is found is kept, so that the work that was stopped goes on where it was.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import streamlit as st

from landscape.model.landscape import Landscape
from landscape.render.html import progress_html
from landscape.scenario import Scenario, ScenarioError
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.memory import set_aside
from landscape.viewer.opened import is_opened
from landscape.viewer.own import shown_own
from landscape.viewer.page_title import tell_page_title
from landscape.viewer.scenario_work import ScenarioWork
from landscape.viewer.store import read_landscape
from landscape.words import say

T = TypeVar("T")
Find = Callable[[Scenario, Landscape], T]

_EVERY = 0.3
"""Seconds after which it is said anew how far the work is."""


@dataclass(frozen=True)
class WatchedWork(Generic[T]):
    """One kind of thing that is worked out of scenarios."""

    name: str
    """What it is called in the catalogue: its progress, how it is stopped and goes on."""

    begin: Callable[[Sequence[Scenario]], Find[T]]
    """Gives what works one out, away from the page; it is called on the page."""

    found_for_all: Callable[[], dict[str, tuple[Scenario, T | ScenarioError]]]
    """Where that is kept which everybody may see."""

    fewest: int = 1
    """So many that are not there yet are worked out in sight; of fewer the page takes care."""

    def find_of(self, scenario: Scenario) -> T | ScenarioError | None:
        """What was worked out of a scenario, or why it cannot be; none where it was not."""
        kept = self._kept(scenario).get(scenario.id)
        return kept[1] if kept is not None and kept[0] is scenario else None

    def keep(self, scenario: Scenario, found: T | ScenarioError) -> None:
        """Keeps what was worked out of a scenario."""
        self._kept(scenario)[scenario.id] = (scenario, found)

    def is_stopped(self) -> bool:
        """Whether it was stopped in this session and has not gone on."""
        return bool(st.session_state.get(self._stopped_key))

    def prepare(self, scenarios: Sequence[Scenario], view: View) -> None:
        """Works out what is not there yet, with how far it is and a way to stop it."""
        missing = [scenario for scenario in scenarios if self.find_of(scenario) is None]
        if len(missing) < self.fewest:
            self._go_on()
            return
        work = self._find_work(missing)
        if work is not None:
            self._watch(work, len(scenarios), len(scenarios) - len(missing), view)
        if self.is_stopped():
            self._show_stopped(scenarios, view)

    @property
    def _work_key(self) -> str:
        return f"{self.name}-work"

    @property
    def _stopped_key(self) -> str:
        return f"{self.name}-stopped"

    def _find_work(self, missing: Sequence[Scenario]) -> ScenarioWork[T] | None:
        """The work that is going on for these scenarios, or a new one where nobody stopped it."""
        work: ScenarioWork[T] | None = st.session_state.get(self._work_key)
        if work is not None and work.landscape is not read_landscape():
            work.stop()
            work = None  # It is about a landscape that this session has left.
        elif work is not None and work.is_running:
            wanted = {scenario.id for scenario in missing} & {one.id for one in work.scenarios}
            if wanted:
                return work
            work.stop()
        if self.is_stopped():
            return work
        started = ScenarioWork(missing, read_landscape(), self.begin(missing))
        st.session_state[self._work_key] = started
        return started

    def _watch(self, work: ScenarioWork[T], of: int, before: int, view: View) -> None:
        """Says how far it is until it is done; a press of the button runs the page anew."""
        tell_page_title()
        box = ui.empty()
        with ui.Place(box.container()):
            stop = say(f"{self.name}.stop", view.language)
            ui.button(stop, on_click=self._stop, key=f"{self.name}-stop")
            told = ui.empty()
            while work.is_running:
                done = before + len(work.found)
                words = say(f"{self.name}.progress", view.language, done=done, of=of)
                told.html(progress_html(words, done, of))
                work.wait(_EVERY)
        box.empty()
        self._take(work)

    def _take(self, work: ScenarioWork[T]) -> None:
        """Keeps what was found; an error that nobody foresaw goes on to the page."""
        st.session_state.pop(self._work_key, None)
        for scenario in work.scenarios:
            if scenario.id in work.found:
                self.keep(scenario, work.found[scenario.id])
        if shown_own() is None:
            set_aside()
        if work.error is not None:
            raise work.error

    def _stop(self) -> None:
        work: ScenarioWork[T] | None = st.session_state.get(self._work_key)
        if work is not None:
            work.stop()
            st.session_state[self._stopped_key] = True

    def _show_stopped(self, scenarios: Sequence[Scenario], view: View) -> None:
        done = sum(self.find_of(scenario) is not None for scenario in scenarios)
        ui.info(say(f"{self.name}.stopped", view.language, done=done, of=len(scenarios)))
        words = say(f"{self.name}.go-on", view.language)
        ui.button(words, on_click=self._go_on, key=f"{self.name}-go-on")

    def _go_on(self) -> None:
        st.session_state.pop(self._stopped_key, None)

    def _kept(self, scenario: Scenario) -> dict[str, tuple[Scenario, T | ScenarioError]]:
        """Where its own is kept: for everybody, or for one session where it was opened there."""
        if not is_opened(scenario):
            return self.found_for_all()
        key, landscape = f"{self.name}-opened", read_landscape()
        about, found = st.session_state.get(key, (None, {}))
        if about is not landscape:  # files were changed, or another landscape is looked at
            found = {}
            st.session_state[key] = (landscape, found)
        own: dict[str, tuple[Scenario, T | ScenarioError]] = found
        return own
