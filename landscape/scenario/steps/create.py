"""Create: a new board begins."""

from collections.abc import Iterator
from typing import Literal

from landscape.model.board import Board, BoardBody
from landscape.model.frozen import Id
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.scenario.steps.step import Effect, Step, not_on_day, unknown_party
from landscape.scenario.steps.ties import find_tied


class Create(Step):
    """A new board begins."""

    op: Literal["create"]
    id: Id
    board: BoardBody

    def objections(self, landscape: Landscape) -> tuple[Message, ...]:
        """The id is taken, or the board or what it names is not there on the day."""
        if self.id in landscape.board_by_id or self.id in landscape.organisation_by_id:
            return (message("objection.id-taken", board=self.id),)
        parties = (
            *(line.to for line in self.board.lines),
            *(member.party for member in self.board.members),
            *sorted(find_tied(Board.of(self.id, self.board)) - {self.id}),
        )
        unknown = tuple(found for party in parties for found in unknown_party(landscape, party))
        return unknown or tuple(self._of_other_days(landscape))

    def effect(self, landscape: Landscape) -> Effect:
        """The landscape with the board."""
        board = Board.of(self.id, self.board)
        return Effect(landscape.with_boards((*landscape.boards, board)))

    def describe(self, landscape: Landscape) -> Message:  # noqa: ARG002
        """The new board as a sentence."""
        return message("step.create", board=self.board.name)

    def _of_other_days(self, landscape: Landscape) -> Iterator[Message]:
        yield from not_on_day(landscape, self.board, self.board.name)
        whole = landscape.whole or landscape
        for held in self.board.themes:
            yield from not_on_day(landscape, held, whole.theme_by_id[held.theme].name)
        for met in self.board.duties:
            yield from not_on_day(landscape, met, whole.duty_by_id[met.duty].name)
        for member in self.board.members:
            yield from not_on_day(landscape, member, landscape.name_of(member.party))
        for line in self.board.lines:
            yield from not_on_day(landscape, line, landscape.name_of(line.to))
