"""Absorb: a board takes others in and stays what it is."""

from collections.abc import Iterable, Sequence
from typing import Annotated, Any, Literal

from pydantic import Field

from landscape.model.board import Board, Member
from landscape.model.frozen import Id
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.scenario.steps.joined import join_holdings
from landscape.scenario.steps.lawful import find_against_joining, find_fixed_by_law
from landscape.scenario.steps.redirect import redirect
from landscape.scenario.steps.seats import join_members
from landscape.scenario.steps.step import Effect, Step, unknown_boards
from landscape.scenario.steps.ties import drop_found
from landscape.scenario.steps.where_met import find_left_out


class Absorb(Step):
    """Boards end; a board that is there carries on what they held, and stays what it is."""

    op: Literal["absorb"]
    board: Id
    """The board that stays: its name, area, function, tier and meetings do not change, and whoever
    chairs it or is its deputy chair does so still."""

    takes: Annotated[tuple[Id, ...], Field(min_length=1)]
    """The boards that it takes in."""

    def objections(self, landscape: Landscape) -> tuple[Message, ...]:
        """Unknown boards, a board named twice, an area too small, and what the law does not let be.

        That regulations fix the board that stays is no objection: it stays.
        """
        unknown = unknown_boards(landscape, self.board, *self.takes)
        if unknown:
            return unknown
        board, *taken = boards = self._boards(landscape)
        return (
            *self._clashes(landscape, board, taken),
            *find_fixed_by_law(landscape, taken),
            *find_against_joining(landscape, boards),
        )

    def effect(self, landscape: Landscape) -> Effect:
        """The board with all that the others held; lines and seats elsewhere follow them."""
        ended = dict.fromkeys(self.takes, (self.board,))
        others = (b for b in landscape.boards if b.id not in (self.board, *self.takes))
        moved = tuple(redirect(board, ended) for board in others)
        return Effect(landscape.with_boards((*moved, self._joined(landscape))), ended)

    def describe(self, landscape: Landscape) -> Message:
        """The step as a sentence."""
        taken = tuple(map(landscape.name_of, self.takes))
        return message("step.absorb", board=landscape.name_of(self.board), boards=taken)

    def _boards(self, landscape: Landscape) -> tuple[Board, ...]:
        return tuple(landscape.board_by_id[board] for board in (self.board, *self.takes))

    def _clashes(
        self, landscape: Landscape, board: Board, taken: Sequence[Board]
    ) -> Iterable[Message]:
        if self.board in self.takes:
            yield message("objection.absorb.itself", board=board.name)
        if len(set(self.takes)) < len(self.takes):
            yield message("objection.merge.repeated")
        left = find_left_out(landscape, board.area, taken)
        if left:
            yield message("objection.absorb.area-too-small", board=board.name, councils=left)

    def _joined(self, landscape: Landscape) -> Board:
        board, *taken = boards = self._boards(landscape)
        joined = join_holdings(boards, self.board, self)
        joined |= {"aliases": board.aliases, "members": _join_guests(board, taken)}
        return drop_found(board.model_copy(update=joined))


def _join_guests(board: Board, taken: Sequence[Board]) -> tuple[Member, ...]:
    """The members of all; those of the boards that are taken in come as members at most.

    Whoever chairs the board that stays, or is its deputy chair, goes on, and nobody else. Who had
    the chair of a board before that one became a part of these has it no more than now.
    """
    seated: dict[str, Any] = {"demoted_chairs": ()}
    guests = (
        b.model_copy(update={**seated, "members": tuple(map(_come_in, b.members))}) for b in taken
    )
    return join_members((board.model_copy(update=seated), *guests))


def _come_in(member: Member) -> Member:
    leads = member.capacity in ("chair", "deputy-chair")
    return member.model_copy(update={"capacity": "member"}) if leads else member
