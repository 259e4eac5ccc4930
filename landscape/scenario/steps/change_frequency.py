"""Change frequency: a board meets more or less often."""

from typing import Literal

from landscape.model.board import Meetings, TimesAYear
from landscape.model.frozen import Id
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.scenario.steps.step import Effect, Step, replace_boards, unknown_boards


class ChangeFrequency(Step):
    """A board meets more or less often."""

    op: Literal["change-frequency"]
    board: Id
    meetings_a_year: TimesAYear

    def objections(self, landscape: Landscape) -> tuple[Message, ...]:
        """No such board, or one that meets so often already."""
        unknown = unknown_boards(landscape, self.board)
        if unknown:
            return unknown
        board = landscape.board_by_id[self.board]
        if board.meetings and board.meetings.a_year == self.meetings_a_year:
            times = f"{self.meetings_a_year:g}"
            return (message("objection.change-frequency.same", board=board.name, times=times),)
        return ()

    def effect(self, landscape: Landscape) -> Effect:
        """The landscape in which the board meets so often."""
        board = landscape.board_by_id[self.board]
        meetings = Meetings(a_year=self.meetings_a_year, **self.how_known)
        return Effect(replace_boards(landscape, board.model_copy(update={"meetings": meetings})))

    def describe(self, landscape: Landscape) -> Message:
        """The change as a sentence, with how often the board meets today where that is known."""
        board = landscape.board_by_id[self.board]
        times = f"{self.meetings_a_year:g}"
        if board.meetings is None:
            return message("step.change-frequency", board=board.name, times=times)
        was = f"{board.meetings.a_year:g}"
        return message("step.change-frequency.from", board=board.name, times=times, was=was)
