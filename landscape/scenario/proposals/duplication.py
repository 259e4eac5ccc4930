"""How often work is decided more than once, by which boards are put together.

dup(f, a) = max(0, boards that decide theme f for council a, on one tier - 1), added up (methods,
section 5). A board decides on its themes when its function is strategic.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from landscape.graph.theme_roles import ROLES
from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.scenario.proposals.groups import GroupFacts

Work = tuple[str, str, str]
"""A theme, a tier and a council."""


@dataclass(frozen=True)
class Shared:
    """Work of which just the same groups decide, and how many such pieces of work there are."""

    outside: int
    """Boards that are not up for regrouping and decide on it too."""

    has: tuple[int, ...]
    """By group, nought for none: 1 where the group decides on it."""

    pieces: int

    @cached_property
    def is_certain(self) -> bool:
        """Whether somebody decides on it in every grouping: another board, or a board with whom
        every group decides on it."""
        numbers = range(len(self.has))
        alone = (1 << place for place in range(len(self.has).bit_length() - 1))
        return bool(self.outside) or any(
            all(self.has[group] for group in numbers if group & board) for board in alone
        )


def find_shared_work(landscape: Landscape, facts: Sequence[GroupFacts]) -> tuple[Shared, ...]:
    """All work that any of the groups would decide."""
    asked = frozenset(board for group in facts for board in group.boards)
    others = (board for board in landscape.boards if board.id not in asked)
    outside = Counter(work for board in others for work in find_work(landscape, board))
    deciding: dict[Work, set[int]] = {}
    for group, fact in enumerate(facts, start=1):
        for work in find_work(landscape, fact.board):
            deciding.setdefault(work, set()).add(group)
    pieces = Counter((outside[work], frozenset(groups)) for work, groups in deciding.items())
    return tuple(
        Shared(count, tuple(int(group in groups) for group in range(len(facts) + 1)), number)
        for (count, groups), number in sorted(pieces.items(), key=lambda item: sorted(item[0][1]))
    )


def find_work(landscape: Landscape, board: Board) -> Iterator[Work]:
    """The work that a board decides."""
    if ROLES[board.function] == "decides":
        for theme in sorted({held.theme for held in board.themes}):
            for council in sorted(landscape.councils_of(board.area)):
                yield theme, board.tier, council
