"""Retire: a board ends, and nothing takes its place."""

from typing import Literal

from landscape.model.board import Board
from landscape.model.frozen import Id
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.scenario.steps.lawful import find_fixed_by_law
from landscape.scenario.steps.step import Effect, Step, unknown_boards
from landscape.scenario.steps.ties import leave_tasks, redirect_ties


class Retire(Step):
    """A board ends. What it held is without a home unless it was transferred before."""

    op: Literal["retire"]
    board: Id

    def objections(self, landscape: Landscape) -> tuple[Message, ...]:
        """No such board, or one that regulations require."""
        unknown = unknown_boards(landscape, self.board)
        return unknown or tuple(find_fixed_by_law(landscape, [landscape.board_by_id[self.board]]))

    def effect(self, landscape: Landscape) -> Effect:
        """The landscape without the board, its seats and its meetings beside others.

        Lines to it stay, and are found as leading nowhere; work that it did for others is nobody's.
        """
        others = (board for board in landscape.boards if board.id != self.board)
        boards = tuple(self._without_it(board) for board in others)
        return Effect(landscape.with_boards(boards), {self.board: ()})

    def describe(self, landscape: Landscape) -> Message:
        """The end of the board as a sentence."""
        return message("step.retire", board=landscape.name_of(self.board))

    def _without_it(self, board: Board) -> Board:
        members = tuple(member for member in board.members if member.board != self.board)
        ties = redirect_ties(board, {self.board: ()})
        tasks = leave_tasks(board, self.board, self)
        return board.model_copy(update={**ties, "members": members, "tasks": tasks})
