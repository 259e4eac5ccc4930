"""Create: a new board begins."""

from typing import Literal

from landscape.model.board import Board, BoardBody
from landscape.model.frozen import Id
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.scenario.steps.step import Effect, Step, unknown_party


class Create(Step):
    """A new board begins."""

    op: Literal["create"]
    id: Id
    board: BoardBody

    def objections(self, landscape: Landscape) -> tuple[Message, ...]:
        """The id is taken, or the board names something that is not there."""
        if self.id in landscape.board_by_id or self.id in landscape.organisation_by_id:
            return (message("objection.id-taken", board=self.id),)
        parties = (*(li.to for li in self.board.lines), *(m.party for m in self.board.members))
        return tuple(found for party in parties for found in unknown_party(landscape, party))

    def effect(self, landscape: Landscape) -> Effect:
        """The landscape with the board."""
        board = Board.of(self.id, self.board)
        return Effect(landscape.with_boards((*landscape.boards, board)))

    def describe(self, landscape: Landscape) -> Message:  # noqa: ARG002
        """The new board as a sentence."""
        return message("step.create", board=self.board.name)
