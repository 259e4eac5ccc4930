"""Interleaved rounds and medians of processor time, so that a busy machine is fair to all."""

import gc
import statistics
import time
from collections.abc import Callable, Mapping
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


def measure(ways: Mapping[str, Callable[[], Any]], rounds: int) -> Result:
    """The median of `rounds` turns of each way; of many rounds a first one is not counted."""
    answers = {}
    times: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(rounds + (rounds > 1)):
        for name, way in ways.items():
            gc.collect()
            start = time.process_time()
            answer = way()
            took = time.process_time() - start
            if turn == 0:
                answers[name] = answer
            if turn or rounds == 1:
                times[name].append(took)
    return Result({name: statistics.median(each) for name, each in times.items()}, answers)
