"""Split: a board ends, and two or more new ones carry on what it held."""

from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import Field

from landscape.model.board import Board
from landscape.model.frozen import Id
from landscape.model.landscape import Landscape
from landscape.model.message import Message, Term, message
from landscape.model.ties import LegalBoard, Task
from landscape.scenario.steps.lawful import find_fixed_by_law, find_taken_away
from landscape.scenario.steps.part import Part, cut_out, find_part_objections
from landscape.scenario.steps.redirect import redirect
from landscape.scenario.steps.step import Effect, Step, unknown_boards


class Split(Step):
    """A board becomes several; what no part takes is without a home."""

    op: Literal["split"]
    board: Id
    into: Annotated[tuple[Part, ...], Field(min_length=2)]

    def objections(self, landscape: Landscape) -> tuple[Message, ...]:
        """No such board, ids that are taken, what a part cannot take, and what the law keeps."""
        unknown = unknown_boards(landscape, self.board)
        if unknown:
            return unknown
        board = landscape.board_by_id[self.board]
        return (
            *self._clashes(landscape),
            *(o for part in self.into for o in find_part_objections(landscape, board, part)),
            *self._left_out(landscape, board),
            *find_fixed_by_law(landscape, [board]),
        )

    def effect(self, landscape: Landscape) -> Effect:
        """The parts in place of the board.

        Each meets beside the boards that the board met beside; lines and seats of others lead to
        every part. Work that the board did for others is the part's that names it, and
        otherwise nobody's.
        """
        parts = tuple(part.id for part in self.into)
        board = landscape.board_by_id[self.board]
        others = (self._hand_on(other) for other in landscape.boards if other.id != self.board)
        moved = tuple(redirect(other, {self.board: parts}) for other in others)
        cut = tuple(self._cut_out(landscape, board, part) for part in self.into)
        return Effect(landscape.with_boards((*moved, *cut)), {self.board: parts})

    def describe(self, landscape: Landscape) -> Message:
        """The split as a sentence."""
        names = tuple(part.name for part in self.into)
        return message("step.split", board=landscape.name_of(self.board), parts=names)

    def _clashes(self, landscape: Landscape) -> Iterable[Message]:
        ids = [part.id for part in self.into]
        taken = landscape.board_by_id.keys() | landscape.organisation_by_id.keys()
        for part in dict.fromkeys(ids):
            if ids.count(part) > 1:
                yield message("objection.split.repeated", part=part)
            if part in taken:
                yield message("objection.id-taken", board=part)

    def _left_out(self, landscape: Landscape, board: Board) -> Iterable[Message]:
        """Objections for lines that no part keeps, and for seats that members have by law."""
        led = {(li.kind, li.to) for part in self.into for li in part.find_lines(board)}
        for line in board.lines:
            if (line.kind, line.to) not in led:
                kind, to = Term(id=f"line-kind.{line.kind}"), landscape.name_of(line.to)
                yield message("objection.split.line", board=board.name, kind=kind, to=to)
        kept = {member.seat for part in self.into for member in part.find_seats(board)}
        lost = (member for member in board.members if member.seat not in kept)
        yield from find_taken_away(landscape, board, lost)

    def _cut_out(self, landscape: Landscape, board: Board, part: Part) -> Board:
        cut = cut_out(landscape, board, part, self)
        areas = tuple(one.find_councils(landscape, board) for one in self.into)
        here = part.find_councils(landscape, board)

        def is_kept(legal: LegalBoard) -> bool:
            # One of which no part serves the whole area stays with every part.
            councils = landscape.councils_of(legal.area)
            return councils <= here or not any(councils <= area for area in areas)

        return cut.model_copy(update={"legal_boards": tuple(filter(is_kept, cut.legal_boards))})

    def _hand_on(self, other: Board) -> Board:
        tasks = tuple(self._give(task) if task.held_by == self.board else task
                      for task in other.tasks)  # fmt: skip
        return other.model_copy(update={"tasks": tasks}) if tasks != other.tasks else other

    def _give(self, task: Task) -> Task:
        """The work with the part that names it, or with nobody."""
        takers = (part.id for part in self.into if task.what.en in part.tasks)
        return task.model_copy(update={"held_by": next(takers, None), **self.how_known})
