"""Add and remove members."""

from typing import Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from landscape.model.board import Board, Member
from landscape.model.frozen import Id, Sentence
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.scenario.steps.step import Effect, Step, not_on_day, unknown_boards, unknown_party


class AddMember(Step):
    """An organisation or a board gets a seat."""

    op: Literal["add-member"]
    board: Id
    member: Member

    def objections(self, landscape: Landscape) -> tuple[Message, ...]:
        """Unknown board or member, the board itself, a seat of another day or one there already."""
        unknown = (
            *unknown_boards(landscape, self.board),
            *unknown_party(landscape, self.member.party),
        )
        if unknown:
            return unknown
        board = landscape.board_by_id[self.board]
        names = {"board": board.name, "member": landscape.name_of(self.member.party)}
        if self.member.party == self.board:
            return (message("objection.member.itself", board=board.name),)
        if any(member.seat == self.member.seat for member in board.members):
            return (message("objection.member.there", **names),)
        return not_on_day(landscape, self.member, names["member"])

    def effect(self, landscape: Landscape) -> Effect:
        """The landscape with the seat."""
        board = landscape.board_by_id[self.board]
        return _with_members(landscape, board, (*board.members, self.member))

    def describe(self, landscape: Landscape) -> Message:
        """The new seat as a sentence."""
        member = landscape.name_of(self.member.party)
        return message("step.add-member", member=member, board=landscape.name_of(self.board))


class RemoveMember(Step):
    """An organisation or a board gives up a seat."""

    op: Literal["remove-member"]
    board: Id
    organisation: Id | None = None
    member_board: Id | None = None
    post: Sentence | None = None
    """English name of the post; needed when the member has several seats on the board."""

    def objections(self, landscape: Landscape) -> tuple[Message, ...]:
        """No such board or seat, several seats without a post named, or a seat by law."""
        unknown = unknown_boards(landscape, self.board)
        if unknown:
            return unknown
        board = landscape.board_by_id[self.board]
        meant = self._meant(board)
        names = {"board": board.name, "member": landscape.name_of(self._party)}
        if not meant:
            return (message("objection.member.none", **names),)
        if len(meant) > 1:
            posts = tuple(m.post.en for m in meant if m.post)
            return (message("objection.member.several", posts=posts, **names),)
        if meant[0].reason == "statutory":
            return (message("objection.member.statutory", **names),)
        return ()

    def effect(self, landscape: Landscape) -> Effect:
        """The landscape without the seat."""
        board = landscape.board_by_id[self.board]
        gone = self._meant(board)
        return _with_members(
            landscape, board, tuple(member for member in board.members if member not in gone)
        )

    def describe(self, landscape: Landscape) -> Message:
        """The lost seat as a sentence."""
        member = landscape.name_of(self._party)
        return message("step.remove-member", member=member, board=landscape.name_of(self.board))

    @property
    def _party(self) -> str:
        return self.organisation or self.member_board or ""

    def _meant(self, board: Board) -> tuple[Member, ...]:
        seats = (member for member in board.members if member.party == self._party)
        return tuple(m for m in seats if self.post is None or m.seat[1] == self.post)

    @model_validator(mode="after")
    def _is_one_party(self) -> Self:
        if (self.organisation is None) == (self.member_board is None):
            raise PydanticCustomError("organisation_or_board", "names one of two")
        return self


def _with_members(landscape: Landscape, board: Board, members: tuple[Member, ...]) -> Effect:
    changed = board.model_copy(update={"members": members})
    others = (other for other in landscape.boards if other.id != board.id)
    return Effect(landscape.with_boards((*others, changed)))
