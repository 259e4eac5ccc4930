"""Hold jointly: boards that the law keeps apart meet as one."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.model.ties import LegalBoard
from landscape.scenario.steps.join import Join
from landscape.scenario.steps.lawful import find_own_scrutiny, find_scrutineers
from landscape.scenario.steps.step import Effect, replace_boards
from landscape.scenario.steps.ties import join_legal_boards

FEWEST = 2
"""Boards in law that can be held jointly."""


class HoldJointly(Join):
    """Boards meet as one board, with one table and one chair; in law each goes on.

    The new board has `legal_boards`, one for each that the law keeps, and meets each duty for the
    areas in which it was met before. So it may be done where the law has no way to merge boards;
    the comparison names what the law then asks for in each council area.
    """

    op: Literal["hold-jointly"]

    def effect(self, landscape: Landscape) -> Effect:
        """One board in place of several, with the boards that it is in law."""
        effect = super().effect(landscape)
        joint = effect.landscape.board_by_id[self.into.id].model_copy(
            update={"legal_boards": self._legal_boards(landscape)}
        )
        return Effect(replace_boards(effect.landscape, joint), effect.replaced)

    def describe(self, landscape: Landscape) -> Message:
        """The joint board, and the boards that the law keeps, as a sentence."""
        names = tuple(landscape.name_of(board) for board in self.boards)
        legal = tuple(legal.name for legal in self._legal_boards(landscape))
        return message("step.hold-jointly", boards=names, into=self.into.name, legal=legal)

    def _against_law(self, landscape: Landscape, boards: Sequence[Board]) -> Iterable[Message]:
        """One that scrutinises and one that is scrutinised; joint scrutiny where that is excluded.

        At one table the scrutiny committees of two councils would be the joint committee that the
        law excludes. Boards of which the law keeps fewer than two need no such step.
        """
        yield from find_scrutineers(boards)
        yield from find_own_scrutiny(landscape, boards)
        if len(self._legal_boards(landscape)) < FEWEST:
            names = tuple(board.name for board in boards)
            yield message("objection.hold-jointly.not-apart", boards=names)

    def _legal_boards(self, landscape: Landscape) -> tuple[LegalBoard, ...]:
        found = (self._find_legal_boards(landscape, b) for b in self._boards(landscape))
        return join_legal_boards(legal for each in found for legal in each)

    def _find_legal_boards(self, landscape: Landscape, board: Board) -> Iterator[LegalBoard]:
        """Those that it is already, or itself if the law keeps it."""
        yield from board.legal_boards
        if not board.legal_boards and is_kept_by_law(landscape, board):
            yield LegalBoard(name=board.name, area=board.area, **self.how_known)


def is_kept_by_law(landscape: Landscape, board: Board) -> bool:
    """Whether a board rests on the law, or meets a duty for which the law requires a body.

    General knowledge (grade C) of such a duty is not enough.
    """
    duties = (landscape.duty_by_id.get(met.duty) for met in board.duties)
    is_required = any(duty and duty.body.required and duty.grade != "C" for duty in duties)
    return board.basis == "statutory" or is_required
