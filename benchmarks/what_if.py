"""What-ifs: scenarios compared, a step analysed again, and many steps, against doing all anew.

The plain way is what a user of the package would write: a comparison for each scenario, `analyse`
on the landscape after a step, and a deep copy of the landscape for each step to work on.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import combinations, islice
from typing import Any

from benchmarks.measure import Result, measure
from landscape.bundled import find_data
from landscape.findings import Analysed, analyse, reanalyse
from landscape.graph import build
from landscape.load import load
from landscape.model.landscape import Landscape
from landscape.model.text import Text
from landscape.scenario import Outcome, Scenario, ScenarioBody, apply, compare, compare_all
from landscape.scenario.steps.merge import Merge, MergedBoard

DAY = date(2020, 1, 1)
REGION = "north-wales"
SCENARIOS, STEPS, BOARDS = 10, 1000, 60
GATE_AGAIN, GATE_COPIES = 5, 60
MADE_UP: dict[str, Any] = {"evidence": "assumed", "because": Text(en="made up to be measured")}


@dataclass(frozen=True)
class WhatIfs:
    """The three comparisons, each of `ours` with `plain`."""

    scenarios: Result
    again: Result
    steps: Result
    boards: int
    """How many boards the landscape of the first two has."""


def measure_what_ifs() -> WhatIfs:
    """Scenarios that merge two boards of a region, on the bundled landscape of Wales."""
    wales = load(find_data()).as_of(DAY)
    merges = tuple(islice(_find_merges(wales), SCENARIOS))
    outcomes = tuple(apply(_scenario(number, merge), wales) for number, merge in enumerate(merges))
    return WhatIfs(
        _measure_scenarios(outcomes),
        _measure_again(wales, merges[0]),
        _measure_steps(_cut(wales)),
        len(wales.boards),
    )


def _measure_scenarios(outcomes: tuple[Outcome, ...]) -> Result:
    ways: dict[str, Callable[[], Any]] = {
        "ours": lambda: compare_all(outcomes),
        "plain": lambda: tuple(map(_compare_anew, outcomes)),
    }
    return _equal(measure(ways, 3))


def _compare_anew(outcome: Outcome) -> Any:
    """A comparison, with both analyses made in full: what is found after is found by `analyse`."""
    analyse(build(outcome.landscape))
    return compare(outcome)
