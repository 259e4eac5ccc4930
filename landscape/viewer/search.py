"""A search for groupings that runs beside the page, so that it can be watched and stopped."""

from dataclasses import dataclass
from threading import Event, Thread, main_thread
from time import monotonic

from landscape.graph.partitions import MOST_THINGS
from landscape.model.landscape import Landscape
from landscape.scenario import Outcome
from landscape.scenario.proposals import Choice, Proposal, Question, propose
from landscape.scenario.proposals.many import LONGEST, ManyBoards, propose_many
from landscape.scenario.proposals.task import Progress, Watch

Found = Proposal | ManyBoards

UNWATCHED = 30.0
"""Seconds after which a search ends that no page waits for: the person has left."""


@dataclass(frozen=True)
class Asked:
    """All that a search is asked, and the landscape that it is asked of."""

    area: str
    choice: Choice
    question: Question | None
    """None where there are fewer than two boards."""

    landscape: Landscape
    outcomes: tuple[Outcome, ...]
    """Of the scenarios that are given their place."""

    @property
    def name(self) -> tuple[object, ...]:
        """Tells one search from another, as long as the files are the same."""
        return self.landscape.day, self.question, self.choice.ground


class StoppedError(Exception):
    """Somebody stopped the search."""


class Search:
    """One search, at work from when it is made."""

    def __init__(self, asked: Asked) -> None:
        """Takes what is asked, and starts."""
        self.name = asked.name
        self._landscape = asked.landscape
        self.found: Found | None = None
        """What was found; none until it is done, or where it was stopped with nothing to show."""

        self.error: Exception | None = None
        self.measured = (0, 0)
        """How many groups are measured, and of how many."""

        self.progress: Progress | None = None
        """How far it is, among many boards."""

        self._stop = Event()
        self._watched = monotonic()
        self._thread = Thread(target=self._run, args=(asked,))
        self._thread.start()

    @property
    def is_running(self) -> bool:
        """Whether it is still at work."""
        return self._thread.is_alive()

    def answers(self, asked: Asked) -> bool:
        """Whether it is asked the same, of the very same landscape.

        Somebody's own may have the boards and the day of the one that everybody sees.
        """
        return self.name == asked.name and self._landscape is asked.landscape

    def stop(self) -> None:
        """Ends it soon; among many boards it then gives the best that it has."""
        self._stop.set()

    def wait(self, seconds: float) -> None:
        """Waits until it is done, but no longer than that; as long as a page waits, it goes on."""
        self._watched = monotonic()
        self._thread.join(seconds)

    def _run(self, asked: Asked) -> None:
        try:
            self.found = self._find(asked)
        except StoppedError:
            return
        except Exception as error:  # the page tells it, or raises it again
            self.error = error

    def _find(self, asked: Asked) -> Found | None:
        question = asked.question
        if question is None:
            return None
        if len(question.boards) > MOST_THINGS:
            watch = Watch(self._note, self._is_over, LONGEST)
            return propose_many(question, asked.landscape, watch, asked.choice.ground)
        return propose(
            question,
            asked.landscape,
            asked.outcomes,
            ground=asked.choice.ground,
            tell=self._count,
        )

    def _is_over(self) -> bool:
        """Whether it was stopped, its person has left, or the program ends."""
        is_left = monotonic() - self._watched > UNWATCHED
        return self._stop.is_set() or is_left or not main_thread().is_alive()

    def _note(self, progress: Progress) -> None:
        self.progress = progress

    def _count(self, done: int, of: int) -> None:
        if self._is_over():
            raise StoppedError
        self.measured = done, of
