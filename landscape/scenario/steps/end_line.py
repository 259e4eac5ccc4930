"""End a line: a board no longer answers to, delivers for or advises another."""

from typing import Literal

from landscape.model.board import LineKind
from landscape.model.frozen import Id
from landscape.model.landscape import Landscape
from landscape.model.message import Message, Term, message
from landscape.scenario.steps.step import Effect, Step, replace_boards, unknown_boards


class EndLine(Step):
    """A line ends, and no other takes its place."""

    op: Literal["end-line"]
    board: Id
    kind: LineKind
    to: Id
    """Where it leads, even if nothing of that name is there any more."""

    def objections(self, landscape: Landscape) -> tuple[Message, ...]:
        """No such board, or no such line."""
        unknown = unknown_boards(landscape, self.board)
        if unknown:
            return unknown
        board = landscape.board_by_id[self.board]
        if any(line.to == self.to and line.kind == self.kind for line in board.lines):
            return ()
        kind = Term(id=f"line-kind.{self.kind}")
        return (message("objection.move.no-line", board=board.name, kind=kind, was=self.to),)

    def effect(self, landscape: Landscape) -> Effect:
        """The landscape without the line."""
        board = landscape.board_by_id[self.board]
        left = (li for li in board.lines if (li.to, li.kind) != (self.to, self.kind))
        return Effect(replace_boards(landscape, board.model_copy(update={"lines": tuple(left)})))

    def describe(self, landscape: Landscape) -> Message:
        """The end of the line as a sentence."""
        return message(
            "step.end-line",
            board=landscape.name_of(self.board),
            kind=Term(id=f"line-kind.{self.kind}"),
            to=landscape.name_of(self.to),
        )
