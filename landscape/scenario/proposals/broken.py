"""A rule that a group of boards breaks, and why."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from landscape.model.message import Message

Group = frozenset[str]
"""Boards that would become one."""


@dataclass(frozen=True)
class Broken:
    """One rule that a group breaks."""

    rule: str
    """Id of the rule."""

    boards: tuple[str, ...]
    """The boards of the group, sorted."""

    why: Message


Check = Callable[[Group], Iterable[Broken]]
"""Asked about a group of two or more: a board that stays as it is breaks no rule."""
