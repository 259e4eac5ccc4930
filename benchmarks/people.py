"""Many people at one viewer: how long they wait together, and what memory they take and give back.

The people, what they ask and what they bring are those of tests/many, which holds the answers.
"""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

from tests.many.crowd import PEOPLE, WITH_OWN_DATA, ask_all_at_once, ask_one_by_one
from tests.many.server import start_viewer

ROUNDS = 3


@dataclass(frozen=True)
class Crowd:
    """What people at once take."""

    ratio: float
    """The time until the last of them is answered, in times of one person alone."""

    memory: float
    """MiB that the viewer takes once the first crowd has gone."""

    kept: float
    """MiB more after every further crowd, on average."""


def measure_crowd() -> Crowd:
    """Lets crowds come and go at a viewer that has answered everything once."""
    with start_viewer() as viewer:
        ask_all_at_once(viewer.address)
        before = viewer.settled_memory()
        together = min(_time(lambda: ask_all_at_once(viewer.address)) for _ in range(ROUNDS))
        after = viewer.settled_memory()
        people = range(WITH_OWN_DATA, PEOPLE)
        alone = _time(lambda: ask_one_by_one(viewer.address, people)) / len(people)
    return Crowd(together / alone, before, max(after - before, 0) / ROUNDS)


def _time(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


def report() -> str:
    """The section of the page."""
    crowd = measure_crowd()
    return "\n".join(
        [
            "## Many people",
            "",
            f"{PEOPLE} people begin at the same moment at one viewer of all Wales, each a session",
            f"of its own on a page, day and language of its own; {WITH_OWN_DATA} of them bring a",
            "landscape of their own and look at five pages of it. All have their answers in",
            f"{crowd.ratio:.0f} times what one person waits for a page who is alone. The viewer",
            f"takes {crowd.memory:,.0f} MiB once they have gone, and {crowd.kept:,.1f} MiB more",
            "after each further crowd.",
            "",
        ]
    )
