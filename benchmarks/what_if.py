"""What-ifs: scenarios compared, a step analysed again, and many steps, against doing all anew.

The plain way is what a user of the package would write: a comparison for each scenario, `analyse`
on the landscape after a step, and a deep copy of the landscape for each step to work on.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.generate import write_folder
from benchmarks.measure import Result, measure
from landscape.bundled import find_data
from landscape.findings import Analysed, analyse, reanalyse
from landscape.graph import build
from landscape.load import load
from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.model.text import Text
from landscape.scenario import Outcome, Scenario, ScenarioBody, Start, apply, compare, compare_all
from landscape.scenario.steps.join import MergedBoard
from landscape.scenario.steps.merge import Merge

DAY = date(2020, 1, 1)
REGION = "north-wales"
SCENARIOS, STEPS, BOARDS = 10, 1000, 60
GATE_AGAIN, GATE_COPIES = 5, 60
MADE_UP: dict[str, Any] = {"evidence": "assumed", "because": Text(en="made up to be measured")}


@dataclass(frozen=True)
class WhatIfs:
    """The three comparisons, each of `ours` with `plain`."""

    boards: int
    """How many boards the landscape of the first two has."""

    scenarios: Result
    again: Result
    steps: Result


def measure_what_ifs() -> WhatIfs:
    """Two boards of a region merged, on the bundled landscape of Wales; and on 60 boards."""
    wales = load(find_data()).as_of(DAY)
    here = (b for b in wales.boards if wales.councils_of(b.area) <= wales.councils_of(REGION))
    merges = [m for m in _merge_pairs(here) if not m.objections(wales)]
    outcomes = tuple(apply(_scenario(merge), wales) for merge in merges[:SCENARIOS])
    # Boards of all kinds: how much a step moves hangs on who sits on the two and what they meet.
    again = _measure_again(wales, merges[:: len(merges) // SCENARIOS][:SCENARIOS])
    return WhatIfs(len(wales.boards), _measure_scenarios(outcomes), again, _measure_steps())


def report() -> str:
    """The section of the page."""
    found = measure_what_ifs()
    results = (found.scenarios, found.again, found.steps)
    ratios = [f"{result.ratio('plain', 'ours'):,.1f}x" for result in results]
    return "\n".join(
        [
            "## What-ifs",
            "",
            f"| {SCENARIOS} scenarios compared | analysed again after a step | {STEPS:,} steps |",
            "| --- | --- | --- |",
            f"| {' | '.join(ratios)} |",
            "",
            f"The first two are on the bundled landscape of Wales ({found.boards} boards on",
            f"{DAY}). A scenario merges two boards of one region, and so does a step.",
            "*Compared*: against a comparison of each with both landscapes analysed in full, which",
            f"keeps nothing. *Again*: after each of {SCENARIOS} such steps, spread over all that",
            f"can be done, against `analyse`; the target is {GATE_AGAIN} times. *Steps*: that many",
            f"merges of two of {BOARDS} boards, each to a landscape of its own, against deep",
            f"copies; the gate is {GATE_COPIES} times.",
            *_say_missed(found.again.ratio("plain", "ours")),
            "",
        ]
    )


def _say_missed(ratio: float) -> list[str]:
    if ratio >= GATE_AGAIN:
        return []
    return [
        "",
        "The target for analysing again is missed. The most time goes into what a step in a region",
        "does move: what chance would have its boards share, and who alone can fill a seat.",
    ]


class _Anew(Start):
    """A start of which nothing is kept."""

    def look(self, after: Landscape) -> tuple[Analysed, Analysed]:
        was, now = build(self.landscape), build(after)
        return Analysed(was, analyse(was)), Analysed(now, analyse(now))


def _measure_scenarios(outcomes: tuple[Outcome, ...]) -> Result:
    ways = {
        "ours": lambda: compare_all(outcomes),
        "plain": lambda: tuple(compare(outcome, _Anew(outcome.before)) for outcome in outcomes),
    }
    return _equal(measure(ways, 3))


def _measure_again(wales: Landscape, merges: Sequence[Merge]) -> Result:
    graph = build(wales)
    before = Analysed(graph, analyse(graph))
    found = [_measure_step(before, merge.effect(wales).landscape.boards) for merge in merges]
    return Result(
        {way: sum(one.seconds[way] for one in found) for way in ("ours", "plain")},
        {way: [one.answers[way] for one in found] for way in ("ours", "plain")},
    )


def _measure_step(before: Analysed, boards: tuple[Board, ...]) -> Result:
    # Step by step, so that no turn has to take down what another one found; each turn has a
    # landscape of its own, so that none finds what another one looked up.
    graph = before.graph
    ways = {
        "ours": lambda: reanalyse(before, build(graph.landscape.with_boards(boards), like=graph)),
        "plain": lambda: analyse(build(graph.landscape.with_boards(boards))),
    }
    return _equal(measure(ways, 7))


def _measure_steps() -> Result:
    with TemporaryDirectory() as folder:
        landscape = load(write_folder(Path(folder), BOARDS))
    merges = tuple(islice(_merge_pairs(landscape.boards), STEPS))
    ways = {
        "ours": lambda: [_merged(merge, landscape) for merge in merges],
        "plain": lambda: [_merged(merge, landscape.model_copy(deep=True)) for merge in merges],
    }
    return _equal(measure(ways, 1))


def _merged(merge: Merge, landscape: Landscape) -> Board:
    return merge.effect(landscape).landscape.board_by_id[merge.into.id]


def _merge_pairs(boards: Iterable[Board]) -> Iterator[Merge]:
    """The merge of each two boards into one that is as the first."""
    for one, other in combinations(boards, 2):
        into = MergedBoard(
            id="merged", name=one.name, function=one.function, tier=one.tier, area=one.area
        )
        yield Merge(op="merge", boards=(one.id, other.id), into=into, **MADE_UP)


def _scenario(merge: Merge) -> Scenario:
    name = Text(en="Two boards into one")
    body = ScenarioBody(title=name, summary=name, day=DAY.isoformat(), steps=(merge,), **MADE_UP)
    return Scenario(id="two-into-one", body=body)


def _equal(result: Result) -> Result:
    assert result.answers["ours"] == result.answers["plain"]
    return result


if __name__ == "__main__":
    print(report())
