"""More boards than can be grouped in every way: the fewest seats under each size, with proof.

Not every grouping is looked at, so nothing is ranked. Up to four boards may become one. What no
grouping can do better is seats against the largest board.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import inf

from landscape.graph.membership import find_members
from landscape.model.landscape import Landscape
from landscape.scenario.proposals.admissible import LARGEST_GROUP, find_candidates
from landscape.scenario.proposals.broken import Group
from landscape.scenario.proposals.conflict import find_conflict
from landscape.scenario.proposals.frontier_search import Points, Weighed, find_points
from landscape.scenario.proposals.greedy import merge_greedily
from landscape.scenario.proposals.question import Question
from landscape.scenario.proposals.rules import AT_MOST, Rule, find_broken, find_rules
from landscape.scenario.proposals.solver import solve
from landscape.scenario.proposals.task import Progress, Task, Watch, find_boards, unite

LONGEST = 120.0
"""Seconds that a search among many boards may take; then it gives what it has."""

_NOBODY = Watch()

_MENDED_BY_MORE = frozenset({"duties", "account"})
"""Rules that a group may break and a larger one keep (see `rules`); asked of chosen groups only."""


@dataclass(frozen=True)
class ManyBoards:
    """What was found for many boards."""

    question: Question
    rules: tuple[Rule, ...]
    points: Points
    """Seats, and the members of the largest board."""

    by_hand: int | None
    """The seats left by merging the pair that saves most, again and again; none where that got
    stuck."""

    clash: tuple[str, ...]
    """Where nothing is possible, the fewest rules that cannot be kept together."""

    count: int
    """Groups that were weighed."""

    largest_group: int
    """How many boards may become one, at most."""

    def find_grouping(self, chosen: Sequence[int]) -> tuple[tuple[str, ...], ...]:
        """The boards of each group of a point."""
        return tuple(_name(self.question, group) for group in chosen)


def propose_many(question: Question, landscape: Landscape, watch: Watch = _NOBODY) -> ManyBoards:
    """The groupings with the fewest seats for each size of the largest board.

    Rules that two boards break by themselves, and the caps, are asked of every group beforehand;
    all rules are asked of every group that is chosen. One that breaks a rule is barred, and the
    search made again: as barring never makes anything better, the answer is proved all the same.

    Raises:
        TooManyGroupsError: there are too many groups to look at.
    """
    rules = find_rules(question, landscape)
    count = len(question.boards)
    candidates = find_candidates(count, _Facts(question, landscape, rules))
    barred: set[int] = set()
    while True:
        free = tuple(c for c in candidates if c.boards not in barred)
        weighed = tuple(Weighed(c.boards, (c.cost,), c.cost) for c in free)
        points = find_points(count, weighed, question.at_most, watch)
        broken = set(_find_barred(question, rules, points, barred))
        if not broken:
            break
        barred |= broken
    return ManyBoards(
        question=question,
        rules=rules,
        points=points,
        by_hand=_merge_by_hand(Task(count, free, question.at_most)),
        clash=() if points.points else _find_clash(question, landscape, rules, watch),
        count=len(candidates),
        largest_group=LARGEST_GROUP,
    )


def _find_clash(
    question: Question, landscape: Landscape, rules: Sequence[Rule], watch: Watch
) -> tuple[str, ...]:
    """The fewest rules that cannot be kept together, or none where that is not sure.

    Rules that a larger group mends are left aside.
    """
    count, lasting = len(question.boards), {r.id: r for r in rules if r.id not in _MENDED_BY_MORE}

    def is_feasible(kept: frozenset[str]) -> bool:
        facts = _Facts(question, landscape, [lasting[rule] for rule in sorted(kept)])
        at_most = question.at_most if AT_MOST in kept else count
        return _is_possible(Task(count, find_candidates(count, facts), at_most), watch)

    return find_conflict(tuple(lasting), is_feasible) or ()


def _is_possible(task: Task, watch: Watch) -> bool:
    """Whether there is any grouping; the search stops at the first."""
    if merge_greedily(task):
        return True
    found: list[Progress] = []

    def tell(progress: Progress) -> None:
        if progress.cost is not None and progress.cost < inf:
            found.append(progress)

    def is_stopped() -> bool:
        return bool(found) or watch.is_stopped()

    return solve(task, Watch(tell, is_stopped, watch.seconds)) is not None


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
        seats = unite(self._members[board] for board in boards)
        themes = unite(self._themes[board] for board in boards)
        return seats.bit_count() <= self._largest and themes.bit_count() <= self._most_themes

    is_allowed = can_grow
    """Rules that more boards can mend are asked later."""

    def cost(self, group: int) -> float:
        """Distinct members; a board that sat on another of the group sits there no longer."""
        boards = find_boards(group)
        seats = unite(self._members[board] for board in boards)
        return (seats & ~unite(self._selves[board] for board in boards)).bit_count()


def _find_barred(
    question: Question, rules: tuple[Rule, ...], points: Points, barred: set[int]
) -> Iterator[int]:
    """The chosen groups that break a rule after all."""
    for group in sorted({group for point in points.points for group in point.chosen}):
        if group not in barred and find_broken(rules, Group(_name(question, group))):
            yield group


def _merge_by_hand(task: Task) -> int | None:
    costs = {candidate.boards: candidate.cost for candidate in task.candidates}
    groups = merge_greedily(task)
    return None if groups is None else int(sum(costs[group] for group in groups))


def _name(question: Question, group: int) -> tuple[str, ...]:
    return tuple(question.boards[place] for place in find_boards(group))


def _number(things: Iterable[frozenset[str]]) -> dict[str, int]:
    every = sorted(frozenset[str]().union(*things))
    return {thing: 1 << place for place, thing in enumerate(every)}
