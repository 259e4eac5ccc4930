"""Move: a line leads somewhere else, or is added."""

from typing import Literal

from pydantic import Field

from landscape.model.board import Board, Line, LineKind
from landscape.model.frozen import Id
from landscape.model.landscape import Landscape
from landscape.model.message import Message, Term, message
from landscape.model.text import Text
from landscape.scenario.steps.step import (
    Effect,
    Step,
    replace_boards,
    unknown_boards,
    unknown_party,
)
from landscape.scenario.steps.ties import drop_found


class Move(Step):
    """A board's line leads somewhere else; without `from` a line is added."""

    op: Literal["move"]
    board: Id
    kind: LineKind
    from_: Id | None = Field(default=None, alias="from")
    """Where the line leads now; left out to add a line."""

    to: Id

    def objections(self, landscape: Landscape) -> tuple[Message, ...]:
        """Unknown ends, a line to itself, one that is not there, or one that is there already."""
        unknown = (
            *unknown_boards(landscape, self.board),
            *unknown_party(landscape, self.to),
        )
        return unknown or tuple(self._clashes(landscape.board_by_id[self.board]))

    def effect(self, landscape: Landscape) -> Effect:
        """The landscape with the line moved or added."""
        board = landscape.board_by_id[self.board]
        kept = tuple(line for line in board.lines if not self._is_meant(line))
        changed = drop_found(board.model_copy(update={"lines": (*kept, self._line())}))
        return Effect(replace_boards(landscape, changed))

    def describe(self, landscape: Landscape) -> Message:
        """The move as a sentence."""
        names: dict[str, Text | Term] = {
            "board": landscape.name_of(self.board),
            "kind": Term(id=f"line-kind.{self.kind}"),
            "to": landscape.name_of(self.to),
        }
        if self.from_ is None:
            return message("step.move.add", **names)
        return message("step.move", was=landscape.name_of(self.from_), **names)

    def _clashes(self, board: Board) -> list[Message]:
        kind = Term(id=f"line-kind.{self.kind}")
        found = []
        if self.to == self.board:
            found.append(message("objection.move.itself", board=board.name))
        if self.from_ is not None and not any(self._is_meant(line) for line in board.lines):
            found.append(
                message("objection.move.no-line", board=board.name, kind=kind, was=self.from_)
            )
        if any(line.to == self.to and line.kind == self.kind for line in board.lines):
            found.append(message("objection.move.there", board=board.name, kind=kind, to=self.to))
        return found

    def _is_meant(self, line: Line) -> bool:
        return line.kind == self.kind and line.to == self.from_

    def _line(self) -> Line:
        return Line(to=self.to, kind=self.kind, **self.how_known)
