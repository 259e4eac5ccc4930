"""Meet back to back: boards stay apart and meet one straight after the other."""

from itertools import permutations
from typing import Annotated, Any, Literal

from pydantic import Field

from landscape.model.board import Board
from landscape.model.frozen import Id
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.model.ties import BackToBack
from landscape.scenario.steps.step import Effect, Step, replace_boards, unknown_boards


class MeetBackToBack(Step):
    """Boards meet just before or after one another; each keeps all that it holds."""

    op: Literal["meet-back-to-back"]
    boards: Annotated[tuple[Id, ...], Field(min_length=2)]

    def objections(self, landscape: Landscape) -> tuple[Message, ...]:
        """Unknown boards, a board beside itself, or boards that all meet so already."""
        unknown = unknown_boards(landscape, *self.boards)
        if unknown:
            return unknown
        if len(set(self.boards)) < len(self.boards):
            return (message("objection.merge.repeated"),)
        if all(
            other in self._beside(landscape, one) for one, other in permutations(self.boards, 2)
        ):
            return (message("objection.back-to-back.there", boards=self._names(landscape)),)
        return ()

    def effect(self, landscape: Landscape) -> Effect:
        """The landscape with each board beside each other one."""
        placed = (self._placed(landscape.board_by_id[board]) for board in self.boards)
        return Effect(replace_boards(landscape, *placed))

    def describe(self, landscape: Landscape) -> Message:
        """The boards as a sentence."""
        return message("step.meet-back-to-back", boards=self._names(landscape))

    def _names(self, landscape: Landscape) -> tuple[Any, ...]:
        return tuple(landscape.name_of(board) for board in self.boards)

    def _beside(self, landscape: Landscape, board: str) -> frozenset[str]:
        """The boards beside `board`, whichever of the two says so."""
        own = {tie.board for tie in landscape.board_by_id[board].back_to_back}
        others = (b.id for b in landscape.boards if board in {tie.board for tie in b.back_to_back})
        return frozenset({*own, *others})

    def _placed(self, board: Board) -> Board:
        known = {tie.board for tie in board.back_to_back} | {board.id}
        new = (b for b in sorted(self.boards) if b not in known)
        beside = (BackToBack(board=b, **self.how_known) for b in new)
        return board.model_copy(update={"back_to_back": (*board.back_to_back, *beside)})
