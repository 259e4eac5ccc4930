"""What is worked out of several scenarios beside the page: watched, stopped and kept."""

from collections.abc import Callable, Sequence
from threading import Event, Thread, main_thread
from time import monotonic
from typing import Generic, TypeVar

from landscape.model.landscape import Landscape
from landscape.scenario import Scenario, ScenarioError

T = TypeVar("T")

UNWATCHED = 30.0
"""Seconds after which the work ends that no page waits for: the person has left."""


class ScenarioWork(Generic[T]):
    """Something that is worked out of scenarios, one after the other, from when it is made."""

    def __init__(
        self,
        scenarios: Sequence[Scenario],
        landscape: Landscape,
        find: Callable[[Scenario, Landscape], T],
    ) -> None:
        """Takes the scenarios, the landscape of every day and what is to be done, and starts."""
        self.scenarios = tuple(scenarios)
        self.landscape = landscape
        self.found: dict[str, T | ScenarioError] = {}
        """By scenario; where one cannot be had, why."""

        self.error: Exception | None = None
        self._find = find
        self._stop = Event()
        self._watched = monotonic()
        self._thread = Thread(target=self._run)
        self._thread.start()

    @property
    def is_running(self) -> bool:
        """Whether it is still at work."""
        return self._thread.is_alive()

    def stop(self) -> None:
        """Ends it after the scenario that it is at; those that are done stay."""
        self._stop.set()

    def wait(self, seconds: float) -> None:
        """Waits until it is done, but no longer than that; as long as a page waits, it goes on."""
        self._watched = monotonic()
        self._thread.join(seconds)

    def _run(self) -> None:
        try:
            for scenario in self.scenarios:
                if self._is_over():
                    return
                self.found[scenario.id] = self._find_one(scenario)
        except Exception as error:  # the page raises it again
            self.error = error

    def _find_one(self, scenario: Scenario) -> T | ScenarioError:
        try:
            return self._find(scenario, self.landscape)
        except ScenarioError as error:
            return error

    def _is_over(self) -> bool:
        is_left = monotonic() - self._watched > UNWATCHED
        return self._stop.is_set() or is_left or not main_thread().is_alive()
