"""Which boards could become one: the proved best against merging by hand, on boards of Wales."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import combinations
from typing import Any

from benchmarks.measure import Result, measure
from landscape.bundled import find_data
from landscape.graph.membership import find_members
from landscape.load import load
from landscape.model.area import relate
from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.scenario.proposals.admissible import find_candidates
from landscape.scenario.proposals.greedy import merge_greedily
from landscape.scenario.proposals.solver import solve
from landscape.scenario.proposals.task import Solved, Task
from landscape.scenario.steps.lawful import find_fixed_by_law, find_scrutineers

DAY = date(2020, 1, 1)
REGIONS = ("north-wales", "dyfed-powys", "south-wales", "gwent")
"""Boards are taken region by region."""

SIZES = {9: 5, 12: 6, 20: 10, 40: 20, 60: 30}
"""How many boards are left at most: about half of them."""

SEATS, THEMES = 20, 7
"""The most members and themes of one board, unless one has more by itself."""


@dataclass(frozen=True)
class Case:
    """One size: the task, what was found and how long it took."""

    task: Task
    times: Result

    @property
    def best(self) -> Solved:
        """The proved best."""
        found: Solved = self.times.answers["proof"]
        return found

    @property
    def by_hand(self) -> float | None:
        """What merging by hand costs; None where it gets stuck."""
        costs = {candidate.boards: candidate.cost for candidate in self.task.candidates}
        groups = self.times.answers["by hand"]
        return sum(costs[group] for group in groups) if groups else None

    @property
    def excess(self) -> float | None:
        """The part of the best cost by which merging by hand is dearer."""
        return None if self.by_hand is None else self.by_hand / self.best.cost - 1

    def find_parts(self) -> str:
        """Listing the groups and proving the best, in times of `load`."""
        return " | ".join(f"{self.times.ratio(way, 'load'):.2f}" for way in ("groups", "proof"))


class Facts:
    """Distinct seats of a group of boards, and whether it keeps to the rules."""

    def __init__(self, landscape: Landscape, boards: Sequence[Board]) -> None:
        seats = _number([find_members(board) for board in boards])
        themes = _number([frozenset(held.theme for held in board.themes) for board in boards])
        self._held = [*zip(seats, themes, strict=True)]
        self._most = [
            max(most, *(one.bit_count() for one in held))
            for most, held in ((SEATS, seats), (THEMES, themes))
        ]
        self._apart = {
            1 << one | 1 << other
            for one, other in combinations(range(len(boards)), 2)
            if _may_not_meet(landscape, boards[one], boards[other])
        }
        self._unite = cache(self._unite)

    def can_grow(self, group: int) -> bool:
        seats, themes = self._unite(group)
        fits = seats.bit_count() <= self._most[0] and themes.bit_count() <= self._most[1]
        return fits and (group.bit_count() != 2 or group not in self._apart)

    is_allowed = can_grow

    def cost(self, group: int) -> float:
        return self._unite(group)[0].bit_count()

    def _unite(self, group: int) -> tuple[int, int]:
        last = group.bit_length() - 1
        seats, themes = self._held[last]
        if group == 1 << last:
            return seats, themes
        others = self._unite(group ^ 1 << last)
        return others[0] | seats, others[1] | themes


def measure_all() -> list[Case]:
    """Each size; the best is proved, and up to twelve boards held against every grouping."""
    return [measure_case(count, at_most) for count, at_most in SIZES.items()]


def measure_case(count: int, at_most: int, rounds: int = 3) -> Case:
    """Listing the groups, proving the best and merging by hand, against the time of `load`."""
    whole = load(find_data())
    landscape = whole.as_of(DAY)
    boards = choose_boards(landscape, count)
    task = Task(count, find_candidates(count, Facts(landscape, boards)), at_most)
    ways: dict[str, Callable[[], Any]] = {
        "load": lambda: load(find_data()),
        "groups": lambda: find_candidates(count, Facts(landscape, boards)),
        "proof": lambda: solve(task),
        "by hand": lambda: merge_greedily(task),
    }
    case = Case(task, measure(ways, rounds))
    assert case.best.is_proved
    assert case.times.answers["groups"] == task.candidates
    assert case.by_hand is None or case.by_hand >= case.best.cost
    assert count > 12 or case.best.cost == find_least(task)
    return case


def choose_boards(landscape: Landscape, count: int) -> list[Board]:
    """The first boards of Wales of which members are known, region by region."""
    found: dict[str, Board] = {}
    for region in REGIONS:
        councils = landscape.councils_of(region)
        inside = (b for b in landscape.boards if landscape.councils_of(b.area) <= councils)
        found |= {board.id: board for board in inside if len(find_members(board)) > 1}
    return [*found.values()][:count]


def find_least(task: Task) -> float:
    """The least cost of all groupings, board after board."""

    @cache
    def least(left: int, groups: int) -> float:
        if not left or not groups:
            return float("inf") if left else 0.0
        fit = (c for c in task.candidates if c.boards & -c.boards == left & -left)
        return min(
            (c.cost + least(left ^ c.boards, groups - 1) for c in fit if c.boards & ~left == 0),
            default=float("inf"),
        )

    return least((1 << task.count) - 1, task.at_most)


def _may_not_meet(landscape: Landscape, one: Board, other: Board) -> bool:
    crosses = relate(landscape.councils_of(one.area), landscape.councils_of(other.area))
    objections = [*find_scrutineers([one, other]), *find_fixed_by_law(landscape, [one, other])]
    return crosses == "crossing" or bool(objections)


def _number(held: Sequence[frozenset[str]]) -> list[int]:
    """Each set as a whole number with a bit for each thing."""
    bit = {thing: 1 << place for place, thing in enumerate(sorted(frozenset().union(*held)))}
    return [sum(bit[thing] for thing in things) for things in held]


def report() -> str:
    """The section of the page."""
    cases = measure_all()
    rows = [
        f"| {case.task.count} | {case.task.at_most} | {len(case.task.candidates):,} "
        f"| {case.best.cost:,.0f} | {_say_excess(case)} | {case.find_parts()} |"
        for case in cases
    ]
    return "\n".join(
        [
            "## Proposals",
            "",
            "| boards | at most | groups | fewest seats | by hand | listing | solving |",
            "| --- | --- | --- | --- | --- | --- | --- |",
            *rows,
            "",
            f"Which boards could become one, on boards of Wales on {DAY}: the first of which",
            "members are known, region by region. A group has at most 4 boards, "
            f"{SEATS} members and",
            f"{THEMES} themes; crossing areas, scrutineer and scrutinised, and bodies that the law",
            "fixes stay apart. *Fewest seats* are proved, and up to 12 boards held against every",
            "grouping. *By hand* merges the pair that saves most seats, again and again; it shows",
            "what that leaves. *Listing* the groups and *solving* (the proof, and the first of the",
            "equal ones) are in times of `load`; merging by hand takes less than listing does.",
            "",
        ]
    )


def _say_excess(case: Case) -> str:
    if case.by_hand is None:
        return "stuck"
    return f"{case.by_hand:,.0f} ({case.excess:+.1%})"
