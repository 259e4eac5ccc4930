"""Convert: a board becomes a sub-group of another."""

from collections.abc import Iterable
from typing import Any, Literal

from landscape.model.board import Board, Function, Line, Tier
from landscape.model.frozen import Id
from landscape.model.landscape import Landscape
from landscape.model.message import Message, Term, message
from landscape.scenario.steps.lawful import find_fixed_by_law, find_scrutineers
from landscape.scenario.steps.step import Effect, Step, replace_boards, unknown_boards
from landscape.scenario.steps.ties import drop_found
from landscape.scenario.steps.where_met import find_left_out


class Convert(Step):
    """A board answers to another from then on, and to nobody else; it keeps all that it holds."""

    op: Literal["convert"]
    board: Id
    sub_group_of: Id
    """The board of which it becomes a sub-group."""

    function: Function = "operational"
    tier: Tier | None = None
    """Its tier from then on; as before when left out."""

    def objections(self, landscape: Landscape) -> tuple[Message, ...]:
        """Unknown boards, a circle, a parent that serves less, no change, or what the law fixes."""
        unknown = unknown_boards(landscape, self.board, self.sub_group_of)
        if unknown:
            return unknown
        board, parent = (landscape.board_by_id[b] for b in (self.board, self.sub_group_of))
        if board == parent:
            return (message("objection.convert.itself", board=board.name),)
        if self._converted(board) == board:
            return (message("objection.convert.there", board=board.name, parent=parent.name),)
        return (
            *self._clashes(landscape, board, parent),
            *find_fixed_by_law(landscape, [board], "objection.convert.fixed-by-law"),
            *find_scrutineers([board, parent], "objection.convert.scrutineer"),
        )

    def effect(self, landscape: Landscape) -> Effect:
        """The landscape in which the board answers to its parent alone."""
        return Effect(replace_boards(landscape, self._converted(landscape.board_by_id[self.board])))

    def describe(self, landscape: Landscape) -> Message:
        """The change as a sentence, with whom the board no longer answers to.

        Of a sensitive board that is not named: the sentence stands in files that leave.
        """
        board = landscape.board_by_id[self.board]
        ends = tuple(landscape.name_of(line.to) for line in board.lines if self._is_ended(line))
        names: dict[str, Any] = {
            "board": board.name,
            "parent": landscape.name_of(self.sub_group_of),
            "function": Term(id=f"function.{self.function}"),
            "tier": Term(id=f"tier.{self.tier or board.tier}"),
        }
        if not ends:
            return message("step.convert", **names)
        if board.sensitive:
            return message("step.convert.ends-some", **names)
        return message("step.convert.ends", ends=ends, **names)

    def _clashes(self, landscape: Landscape, board: Board, parent: Board) -> Iterable[Message]:
        names = {"board": board.name, "parent": parent.name}
        if _answers_to(landscape, parent, board):
            yield message("objection.convert.circle", **names)
        left = find_left_out(landscape, parent.area, [board])
        if left:
            yield message("objection.convert.area-too-small", councils=left, **names)

    def _is_ended(self, line: Line) -> bool:
        return line.kind == "accountability" and line.to != self.sub_group_of

    def _is_there(self, board: Board) -> bool:
        return any(li.kind == "accountability" and li.to == self.sub_group_of for li in board.lines)

    def _converted(self, board: Board) -> Board:
        up = Line(to=self.sub_group_of, kind="accountability", **self.how_known)
        kept = tuple(line for line in board.lines if not self._is_ended(line))
        lines = kept if self._is_there(board) else (*kept, up)
        changes = {"function": self.function, "tier": self.tier or board.tier, "lines": lines}
        return drop_found(board.model_copy(update=changes))


def _answers_to(landscape: Landscape, board: Board, other: Board) -> bool:
    """Whether `board` answers to `other`, itself or through boards in between."""
    seen: set[str] = set()
    ahead = [board.id]
    while ahead:
        here = ahead.pop()
        if here in seen or here not in landscape.board_by_id:
            continue
        seen.add(here)
        lines = landscape.board_by_id[here].lines
        ahead += [line.to for line in lines if line.kind == "accountability"]
    return other.id in seen
