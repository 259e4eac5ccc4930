"""What each group of boards would be as one board: its seats, hours, themes, and broken rules."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from landscape.graph.membership import find_members
from landscape.graph.partitions import MOST_THINGS, find_usable
from landscape.graph.workload import Range, find_hours
from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.scenario.proposals.broken import Broken
from landscape.scenario.proposals.introduced import GroupCounter
from landscape.scenario.proposals.merged import Merger
from landscape.scenario.proposals.rules import Rule, find_broken

Tell = Callable[[int, int], None]
"""Told how many groups are measured, and of how many."""


@dataclass(frozen=True)
class GroupFacts:
    """One group as one board; a board by itself as it is."""

    boards: tuple[str, ...]
    board: Board
    """The board that they would be."""

    hours: Range | None
    """Of all its seats in a year; none where the landscape makes no assumptions."""

    broken: tuple[Broken, ...]
    introduced: int | None
    """The findings that it brings about, on the boards near it; none where it is not counted."""

    @property
    def seats(self) -> int:
        """The organisations and boards round its table, each once."""
        return len(find_members(self.board))


@dataclass(frozen=True)
class GroupQuestion:
    """The boards of which every group is measured, and the rules that are asked about each."""

    boards: tuple[str, ...]
    rules: tuple[Rule, ...]
    merger: Merger
    """What makes one board of each group."""

    named: frozenset[tuple[str, ...]] = frozenset()
    """Groups of which the findings are counted even where they break a rule."""

    at_most: int = MOST_THINGS
    """How many groups there may be."""


def tell_nobody(done: int, of: int) -> None:
    """What is told where nobody waits."""


def measure_groups(
    question: GroupQuestion, landscape: Landscape, tell: Tell = tell_nobody
) -> tuple[GroupFacts, ...]:
    """The facts of every group; bit i of a group's place, counted from 1, is board i.

    Findings are counted for groups that are in a grouping that keeps the rules, because each count
    runs many of them.
    """
    measured = [_measure(question, group) for group in _list_groups(question.boards)]
    kept = [number for number, facts in enumerate(measured, start=1) if not facts.broken]
    usable = find_usable(kept, len(question.boards), question.at_most)
    counter, found = GroupCounter(landscape, question.boards), []
    for number, facts in enumerate(measured, start=1):
        is_counted = number in usable or facts.boards in question.named or len(facts.boards) == 1
        new = counter.count(facts.boards) if is_counted else None
        found.append(replace(facts, introduced=new))
        tell(number, len(measured))
    return tuple(found)


def _list_groups(boards: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for group in range(1, 1 << len(boards)):
        yield tuple(board for place, board in enumerate(boards) if group >> place & 1)


def _measure(question: GroupQuestion, group: tuple[str, ...]) -> GroupFacts:
    broken = find_broken(question.rules, frozenset(group))
    few, board = question.merger.landscape, become(question.merger, group)
    return GroupFacts(group, board, find_hours(few.with_boards((board,))), broken, None)


def become(merger: Merger, group: tuple[str, ...]) -> Board:
    """The board that a group would be; a board by itself as it is."""
    if len(group) == 1:
        return merger.landscape.board_by_id[group[0]]
    return merger.merge(frozenset(group)).board
