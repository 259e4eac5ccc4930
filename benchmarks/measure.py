"""Interleaved rounds and medians of processor time, so that a busy machine is fair to all."""

import gc
import statistics
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Result:
    """How much processor time each way took, and what it gave the first time."""

    seconds: Mapping[str, float]
    answers: Mapping[str, Any]

    def ratio(self, slow: str, fast: str) -> float:
        """How many times `fast` is faster."""
        return self.seconds[slow] / self.seconds[fast]


def measure(
    ways: Mapping[str, Callable[[], Any]], rounds: int, *, once: Collection[str] = ()
) -> Result:
    """The median of `rounds` turns of each way; of many rounds a first one is not counted.

    The slow ways in `once` take one turn alone.
    """
    answers = {}
    times: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(rounds + (rounds > 1)):
        for name in [name for name in ways if not (turn and name in once)]:
            answer, took = _time(ways[name])
            if turn == 0:
                answers[name] = answer
            if turn or rounds == 1 or name in once:
                times[name].append(took)
            del answer  # so that none has to take it down in its own time
    return Result({name: statistics.median(each) for name, each in times.items()}, answers)


def _time(way: Callable[[], Any]) -> tuple[Any, float]:
    gc.collect()
    start = time.process_time()
    answer = way()
    return answer, time.process_time() - start
