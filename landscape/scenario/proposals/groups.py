"""What each group of boards would be as one board: its seats, hours, themes, and broken rules."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from landscape.graph.membership import find_members
from landscape.graph.workload import Range, find_hours
from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.scenario.proposals.broken import Broken
from landscape.scenario.proposals.introduced import GroupCounter
from landscape.scenario.proposals.merged import merge_group
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
    named: frozenset[tuple[str, ...]] = frozenset()
    """Groups of which the findings are counted even where they break a rule."""


def tell_nobody(done: int, of: int) -> None:
    """What is told where nobody waits."""


def measure_groups(
    question: GroupQuestion, landscape: Landscape, tell: Tell = tell_nobody
) -> tuple[GroupFacts, ...]:
    """The facts of every group; bit i of a group's place, counted from 1, is board i.

    Findings are counted for groups that keep the rules, because each count runs many of them.
    """
    few = landscape.with_boards(tuple(landscape.board_by_id[b] for b in question.boards))
    counter = GroupCounter(landscape, question.boards)
    groups = tuple(_list_groups(question.boards))
    found = []
    for done, group in enumerate(groups, start=1):
        broken = find_broken(question.rules, frozenset(group))
        is_counted = not broken or group in question.named
        new = counter.count(group) if is_counted else None
        found.append(_measure(few, group, broken, new))
        tell(done, len(groups))
    return tuple(found)


def _list_groups(boards: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for group in range(1, 1 << len(boards)):
        yield tuple(board for place, board in enumerate(boards) if group >> place & 1)


def _measure(
    few: Landscape, group: tuple[str, ...], broken: tuple[Broken, ...], introduced: int | None
) -> GroupFacts:
    board = _become(few, group)
    return GroupFacts(
        boards=group,
        board=board,
        hours=find_hours(few.with_boards((board,))),
        broken=broken,
        introduced=introduced,
    )


def _become(few: Landscape, group: tuple[str, ...]) -> Board:
    if len(group) == 1:
        return few.board_by_id[group[0]]
    step = merge_group(few, group)
    return step.effect(few).landscape.board_by_id[step.into.id]
