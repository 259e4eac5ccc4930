"""More boards than can be grouped in every way: the fewest seats under each size, with proof.

Not every grouping is looked at, so nothing is ranked. Up to four boards may become one. What no
grouping can do better is seats against the largest board.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from math import inf

from landscape.graph.membership import find_members
from landscape.model.landscape import Landscape
from landscape.scenario.proposals.admissible import LARGEST_GROUP, find_candidates
from landscape.scenario.proposals.broken import Group
from landscape.scenario.proposals.choice import Ground
from landscape.scenario.proposals.conflict import find_conflict
from landscape.scenario.proposals.frontier_search import Points, Weighed, find_points
from landscape.scenario.proposals.greedy import merge_greedily
from landscape.scenario.proposals.question import Question
from landscape.scenario.proposals.rules import AT_MOST, Rule, find_broken, find_rules
from landscape.scenario.proposals.solver import solve
from landscape.scenario.proposals.solver.clock import Clock
from landscape.scenario.proposals.task import (
    Candidate,
    Progress,
    Task,
    Watch,
    find_boards,
    unite,
)

LONGEST = 120.0
"""Seconds that a search among many boards may take; then it gives what it has."""

Candidates = tuple[Candidate, ...]

_NOBODY = Watch()

_ASKED_LATE = frozenset({"duties", "account"})
"""Rules that are asked of chosen groups only."""

_MENDED_BY_MORE = _ASKED_LATE | {"largest"}
"""Rules that a group may break and a larger one keep (see `rules`)."""


@dataclass(frozen=True)
class ManyBoards:
    """What was found for many boards."""

    question: Question
    ground: Ground
    """Why these boards."""

    rules: tuple[Rule, ...]
    points: Points
    """Seats, and the members of the largest board."""

    by_hand: int | None
    """The seats left by merging the pair that saves most, again and again; none where that got
    stuck, or came to a board that breaks a rule."""

    fewest: int | None
    """Where nothing was found, how few boards there can be under the other rules; none where
    something was found, or time ran out."""

    clash: tuple[str, ...]
    """Where nothing is possible, the fewest rules that cannot be kept together."""

    count: int
    """Groups that were weighed."""

    largest_group: int
    """How many boards may become one, at most."""

    def find_grouping(self, chosen: Sequence[int]) -> tuple[tuple[str, ...], ...]:
        """The boards of each group of a point."""
        return tuple(_name(self.question, group) for group in chosen)


def propose_many(
    question: Question, landscape: Landscape, watch: Watch = _NOBODY, ground: Ground = "named"
) -> ManyBoards:
    """The groupings with the fewest seats for each size of the largest board.

    Raises:
        TooManyGroupsError: there are too many groups to look at.
    """
    rules, clock = find_rules(question, landscape), Clock(watch)
    facts = _Facts(question, landscape, rules)
    candidates = find_candidates(len(question.boards), facts)
    points, free = _find_allowed_points(question, rules, candidates, clock)
    # Why there is nothing is looked for once it is sure.
    is_none = points.is_proved and not points.points
    return ManyBoards(
        question=question,
        ground=ground,
        rules=rules,
        points=points,
        by_hand=_merge_by_hand(question, rules, free),
        fewest=_find_fewest(question, rules, free, clock) if is_none else None,
        clash=_find_clash(question, landscape, rules, clock) if is_none else (),
        count=len(candidates),
        largest_group=LARGEST_GROUP,
    )


def _find_allowed_points(
    question: Question, rules: tuple[Rule, ...], candidates: Candidates, clock: Clock
) -> tuple[Points, Candidates]:
    """The points of which every group keeps every rule, and the groups that may still be used.

    Rules that two boards break by themselves, and the caps, are asked of every group beforehand;
    all rules are asked of every group that is chosen. One that breaks a rule is barred, and the
    search made again: as barring never makes anything better, the answer is proved all the same.
    All searches together have the time that one has.
    """
    count, free = len(question.boards), candidates
    while True:
        weighed = tuple(Weighed(c.boards, (c.cost,), c.cost) for c in free)
        points = find_points(count, weighed, question.at_most, clock.rest)
        chosen = {group for point in points.points for group in point.chosen}
        broken = _find_barred(question, rules, chosen)
        free = tuple(c for c in free if c.boards not in broken)
        if not broken:
            return points, free
        if clock.is_over:
            kept = tuple(p for p in points.points if broken.isdisjoint(p.chosen))
            return replace(points, points=kept, is_complete=False, is_proved=False), free


def _find_fewest(
    question: Question, rules: tuple[Rule, ...], free: Candidates, clock: Clock
) -> int | None:
    """How few boards there can be by the other rules; every rule is asked of what is chosen."""
    count, most = len(question.boards), question.at_most + 1
    while most <= count:
        chosen = _find_any(Task(count, free, most), clock)
        if chosen == ():
            return None
        broken = _find_barred(question, rules, chosen or ())
        if chosen and not broken:
            return len(chosen)
        free = tuple(c for c in free if c.boards not in broken)
        most += 0 if chosen else 1
    return None


def _find_clash(
    question: Question, landscape: Landscape, rules: Sequence[Rule], clock: Clock
) -> tuple[str, ...]:
    """The fewest rules that cannot be kept together, or none where that is not sure.

    Rules of which only chosen groups are asked are left aside.
    """
    count, early = len(question.boards), {r.id: r for r in rules if r.id not in _ASKED_LATE}

    def is_feasible(kept: frozenset[str]) -> bool:
        facts = _Facts(question, landscape, [early[rule] for rule in sorted(kept)])
        at_most = question.at_most if AT_MOST in kept else count
        task = Task(count, find_candidates(count, facts), at_most)
        return _find_any(task, clock) is not None

    return find_conflict(tuple(early), is_feasible) or ()


def _find_any(task: Task, clock: Clock) -> tuple[int, ...] | None:
    """The groups of any one grouping: none of them where time ran out, None where there is none."""
    quick = merge_greedily(task)
    if quick:
        return quick
    found: list[Progress] = []

    def tell(progress: Progress) -> None:
        if progress.cost is not None and progress.cost < inf:
            found.append(progress)

    def is_stopped() -> bool:
        return bool(found) or clock.is_over

    solved = solve(task, Watch(tell, is_stopped, clock.left))
    return None if solved is None else solved.chosen


class _Facts:
    """The seats of groups, and which may be put together."""

    def __init__(self, question: Question, landscape: Landscape, rules: Sequence[Rule]) -> None:
        boards = [landscape.board_by_id[board] for board in question.boards]
        themes = [frozenset(held.theme for held in board.themes) for board in boards]
        members = [find_members(board) for board in boards]
        bits = _number((*members, frozenset(question.boards)))
        self._members = [sum(bits[member] for member in each) for each in members]
        self._selves = [bits[board] for board in question.boards]
        kinds = _number(themes)
        self._themes = [sum(kinds[theme] for theme in each) for each in themes]
        caps = {rule.id for rule in rules}
        self._largest = max(question.largest, *map(len, members)) if "largest" in caps else inf
        self._most_themes = (
            max(question.most_themes, *map(len, themes)) if "themes" in caps else inf
        )
        lasting = tuple(rule for rule in rules if rule.id not in _MENDED_BY_MORE)
        self._apart = {
            1 << one | 1 << other
            for one, other in combinations(range(len(boards)), 2)
            if find_broken(lasting, frozenset({question.boards[one], question.boards[other]}))
        }

    def can_grow(self, group: int) -> bool:
        boards = find_boards(group)
        if len(boards) == 2 and group in self._apart:
            return False
        # A board that sits on another of the group gives up its seat once it joins.
        seats = unite(self._members[board] for board in boards) & ~unite(self._selves)
        themes = unite(self._themes[board] for board in boards)
        return seats.bit_count() <= self._largest and themes.bit_count() <= self._most_themes

    def is_allowed(self, group: int) -> bool:
        # Rules that more boards can mend are asked later.
        return self.can_grow(group) and self.cost(group) <= self._largest

    def cost(self, group: int) -> float:
        """Distinct members; a board that sat on another of the group sits there no longer."""
        boards = find_boards(group)
        seats = unite(self._members[board] for board in boards)
        return (seats & ~unite(self._selves[board] for board in boards)).bit_count()


def _find_barred(
    question: Question, rules: tuple[Rule, ...], chosen: Iterable[int]
) -> frozenset[int]:
    """Those of the chosen groups that break a rule after all."""
    return frozenset(group for group in chosen if find_broken(rules, Group(_name(question, group))))


def _merge_by_hand(question: Question, rules: tuple[Rule, ...], free: Candidates) -> int | None:
    costs = {candidate.boards: candidate.cost for candidate in free}
    groups = merge_greedily(Task(len(question.boards), free, question.at_most))
    if groups is None or _find_barred(question, rules, groups):
        return None
    return int(sum(costs[group] for group in groups))


def _name(question: Question, group: int) -> tuple[str, ...]:
    return tuple(question.boards[place] for place in find_boards(group))


def _number(things: Iterable[frozenset[str]]) -> dict[str, int]:
    every = sorted(frozenset[str]().union(*things))
    return {thing: 1 << place for place, thing in enumerate(every)}
