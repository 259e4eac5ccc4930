"""The task of putting boards into groups, and what came of it.

Boards are numbered from 0. A group is a whole number whose bit `i` says whether board `i` is in it,
so that groups are united by `|` and compared in one go.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

Stage = Literal["bound", "search", "ties"]
"""What a solver is at: a bound for any grouping, the best grouping, the first of equal ones."""


@dataclass(frozen=True)
class Candidate:
    """A group that is allowed: these boards become one, or one board stays as it is."""

    boards: int
    cost: float
    """What the group adds to the cost of a grouping, such as its distinct seats; not below 0."""


@dataclass(frozen=True)
class Limit:
    """What the groups chosen may come to together in something else than their cost."""

    amounts: tuple[float, ...]
    """One for each candidate, in their order."""

    at_most: float


@dataclass(frozen=True)
class Task:
    """Boards to be put into groups, each board into one, at the least cost."""

    count: int
    """How many boards there are."""

    candidates: tuple[Candidate, ...]
    at_most: int
    """How many groups there may be; a board that stays as it is counts as one."""

    at_least: int = 1
    limits: tuple[Limit, ...] = ()


@dataclass(frozen=True)
class Solved:
    """The best grouping that was found, and how much better another one could be."""

    chosen: tuple[int, ...]
    """The groups, as sorted numbers; empty where time ran out before any grouping was found."""

    cost: float
    bound: float
    """No grouping costs less than this."""

    is_proved: bool
    """Whether no grouping costs less than this one."""

    is_first: bool
    """Whether it is also the first of the groupings of equal cost, in the order that `solve` says;
    if not, others may be as good."""

    seconds: float


@dataclass(frozen=True)
class Progress:
    """How far a solver is."""

    stage: Stage
    seconds: float
    bound: float | None = None
    """No grouping costs less, as far as is known."""

    cost: float | None = None
    """Of the best grouping so far."""


def _say_nothing(_: Progress) -> None:
    """What is called where nobody watches."""


def _go_on() -> bool:
    return False


@dataclass(frozen=True)
class Watch:
    """Who is told how far a solver is, and what stops it; stopped, it gives the best so far."""

    tell: Callable[[Progress], None] = _say_nothing
    is_stopped: Callable[[], bool] = _go_on
    seconds: float = float("inf")
    """After how many seconds to stop."""


def find_boards(group: int) -> tuple[int, ...]:
    """The numbers of the boards in a group, sorted."""
    return tuple(board for board in range(group.bit_length()) if group >> board & 1)


def unite(groups: Iterable[int]) -> int:
    """The boards that are in any of the groups."""
    boards = 0
    for group in groups:
        boards |= group
    return boards
