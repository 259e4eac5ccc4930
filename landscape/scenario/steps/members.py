"""Add and remove members."""

from typing import Literal

from landscape.model.board import Member
from landscape.model.frozen import Id
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.scenario.steps.lawful import find_taken_away
from landscape.scenario.steps.named_seat import OfOneSeat, find_seat_objections
from landscape.scenario.steps.step import (
    Effect,
    Step,
    not_on_day,
    replace_boards,
    unknown_boards,
    unknown_party,
)


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
        members = (*board.members, self.member)
        return Effect(replace_boards(landscape, board.model_copy(update={"members": members})))

    def describe(self, landscape: Landscape) -> Message:
        """The new seat as a sentence."""
        member = landscape.name_of(self.member.party)
        return message("step.add-member", member=member, board=landscape.name_of(self.board))


class RemoveMember(Step, OfOneSeat):
    """An organisation or a board gives up a seat."""

    op: Literal["remove-member"]
    board: Id

    def objections(self, landscape: Landscape) -> tuple[Message, ...]:
        """No such board or seat, several seats without a post named, or a seat by law."""
        missing = tuple(find_seat_objections(landscape, self.board, self.seat))
        if missing:
            return missing
        board = landscape.board_by_id[self.board]
        return tuple(find_taken_away(landscape, board, self.seat.find_seats(board)))

    def effect(self, landscape: Landscape) -> Effect:
        """The landscape without the seat."""
        board = landscape.board_by_id[self.board]
        left = (member for member in board.members if not self.seat.is_meant(member))
        return Effect(replace_boards(landscape, board.model_copy(update={"members": tuple(left)})))

    def describe(self, landscape: Landscape) -> Message:
        """The lost seat as a sentence."""
        member = landscape.name_of(self.seat.party)
        return message("step.remove-member", member=member, board=landscape.name_of(self.board))
