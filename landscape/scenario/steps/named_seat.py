"""A seat that is there, named by who has it and, where that is not enough, by its post."""

from collections.abc import Iterable
from typing import Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from landscape.model.board import Board, Member
from landscape.model.frozen import Frozen, Id, Sentence
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.scenario.steps.step import unknown_boards


class NamedSeat(Frozen):
    """A seat, named by who has it; without a post, every seat of its organisation or board."""

    organisation: Id | None = None
    board: Id | None = None
    post: Sentence | None = None
    """English name of the post."""

    @property
    def party(self) -> str:
        """The id of the organisation or board that has the seat."""
        return self.organisation or self.board or ""

    def is_meant(self, member: Member) -> bool:
        """Whether `member` is a seat that is named so."""
        return member.party == self.party and self.post in (None, member.seat[1])

    def find_seats(self, board: Board) -> tuple[Member, ...]:
        """The seats on `board` that are named so."""
        return tuple(member for member in board.members if self.is_meant(member))

    @model_validator(mode="after")
    def _is_one_party(self) -> Self:
        if (self.organisation is None) == (self.board is None):
            raise PydanticCustomError("one_party", "is one of organisation and board")
        return self


class OfOneSeat(Frozen):
    """What a step on one seat of a board says to name it."""

    organisation: Id | None = None
    member_board: Id | None = None
    """The board that sits; `board` is the one on which it does."""

    post: Sentence | None = None
    """English name of the post; needed where the member has several seats on the board."""

    @property
    def seat(self) -> NamedSeat:
        """The seat that is meant."""
        return NamedSeat(organisation=self.organisation, board=self.member_board, post=self.post)

    @model_validator(mode="after")
    def _is_one_party(self) -> Self:
        if (self.organisation is None) == (self.member_board is None):
            raise PydanticCustomError("organisation_or_board", "names one of two")
        return self


def find_seat_objections(
    landscape: Landscape, board_id: str, named: NamedSeat
) -> Iterable[Message]:
    """Objections for a board that is not there, and a seat on it that is not there just once."""
    unknown = unknown_boards(landscape, board_id)
    if unknown:
        return unknown
    board = landscape.board_by_id[board_id]
    names = {"board": board.name, "member": landscape.name_of(named.party)}
    meant = named.find_seats(board)
    if not meant:
        return (message("objection.member.none", **names),)
    if len(meant) > 1:
        posts = tuple(member.post.en for member in meant if member.post)
        return (message("objection.member.several", posts=posts, **names),)
    return ()
