"""The rules on the bundled landscape of Wales, against the time that it takes to load it."""

from dataclasses import dataclass
from datetime import date

from benchmarks.measure import Result, measure
from landscape.bundled import find_data
from landscape.findings import analyse
from landscape.findings.rules import RULES
from landscape.graph import LandscapeGraph, build
from landscape.load import load
from landscape.model.landscape import Landscape

DAY = date(2025, 1, 1)
ROUNDS = 9


@dataclass(frozen=True)
class Rules:
    """The time of `load`, of all rules and of each one, and what they were asked of."""

    times: Result
    boards: int
    findings: int

    @property
    def ratio(self) -> float:
        """All rules, in times of `load`."""
        return self.times.ratio("rules", "load")

    @property
    def shares(self) -> dict[str, float]:
        """Each rule alone, as a part of all rules, by code; what they share counts for each."""
        codes = sorted(rule.code for rule in RULES)
        return {code: self.times.ratio(code, "rules") for code in codes}


def measure_rules() -> Rules:
    """Every way starts from a graph of its own, so that nothing was asked before."""
    landscape = load(find_data())
    ways = {
        "load": lambda: load(find_data()),
        "rules": lambda: len(analyse(_build(landscape))),
        **{rule.code: lambda rule=rule: len([*rule.check(_build(landscape))]) for rule in RULES},
    }
    times = measure(ways, ROUNDS)
    findings = sum(times.answers[rule.code] for rule in RULES)
    return Rules(times, len(landscape.as_of(DAY).boards), findings)


def _build(landscape: Landscape) -> LandscapeGraph:
    # Another `Landscape` also for the files, because it keeps what it was asked.
    return build(Landscape.model_construct(**dict(landscape)).as_of(DAY))
