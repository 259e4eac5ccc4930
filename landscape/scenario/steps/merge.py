"""Merge: boards end, and one takes on their members, themes, duties and lines."""

from collections.abc import Iterable, Sequence
from typing import Literal

from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.scenario.steps.join import Join
from landscape.scenario.steps.lawful import find_against_joining, find_fixed_by_law


class Merge(Join):
    """Boards end; one board carries on everything that they held, or what is chosen of it.

    Duties that the law lets boards meet together need a condition then, which the comparison
    names for each council area.
    """

    op: Literal["merge"]

    def describe(self, landscape: Landscape) -> Message:
        """The merge as a sentence."""
        names = tuple(landscape.name_of(board) for board in self.boards)
        return message("step.merge", boards=names, into=self.into.name)

    def _against_law(self, landscape: Landscape, boards: Sequence[Board]) -> Iterable[Message]:
        yield from find_fixed_by_law(landscape, boards)
        yield from find_against_joining(landscape, boards)
