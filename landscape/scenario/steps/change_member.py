"""Change a member: a seat gets another capacity, reason or post."""

from collections.abc import Iterable
from typing import Any, Literal

from landscape.model.board import Board, Capacity, Member, Reason
from landscape.model.frozen import Id
from landscape.model.landscape import Landscape
from landscape.model.message import Message, Term, message
from landscape.model.text import Text
from landscape.scenario.steps.lawful import find_taken_away
from landscape.scenario.steps.named_seat import OfOneSeat, find_seat_objections
from landscape.scenario.steps.step import Effect, Step, replace_boards


class ChangeMember(Step, OfOneSeat):
    """A seat that is there gets another capacity, reason or post."""

    op: Literal["change-member"]
    board: Id
    capacity: Capacity | None = None
    reason: Reason | None = None
    new_post: Text | None = None
    """The post that fills the seat from then on."""

    def objections(self, landscape: Landscape) -> tuple[Message, ...]:
        """No such seat, one that stays as it is, a seat by law taken away, or a second chair."""
        missing = tuple(find_seat_objections(landscape, self.board, self.seat))
        if missing:
            return missing
        board = landscape.board_by_id[self.board]
        return tuple(self._clashes(landscape, board, self.seat.find_seats(board)[0]))

    def effect(self, landscape: Landscape) -> Effect:
        """The landscape with the seat as it is from then on."""
        board = landscape.board_by_id[self.board]
        (seat,) = self.seat.find_seats(board)
        changed: dict[str, Any] = {
            "members": tuple(self._changed(m) if m == seat else m for m in board.members),
            # Whoever is said to sit as something else is no chair that a merger left out.
            "demoted_chairs": tuple(one for one in board.demoted_chairs if one != seat.seat),
        }
        return Effect(replace_boards(landscape, board.model_copy(update=changed)))

    def describe(self, landscape: Landscape) -> Message:
        """The seat as it is from then on, as a sentence.

        How it is on a sensitive board stays out: the sentence stands in files that leave.
        """
        board = landscape.board_by_id[self.board]
        seat = self._changed(self.seat.find_seats(board)[0])
        names: dict[str, Any] = {"member": landscape.name_of(self.seat.party), "board": board.name}
        if board.sensitive:
            return message("step.change-member.some", **names)
        names |= {
            "capacity": Term(id=f"capacity.{seat.capacity}"),
            "reason": Term(id=f"reason.{seat.reason}"),
        }
        if seat.post is None:
            return message("step.change-member", **names)
        return message("step.change-member.post", post=seat.post, **names)

    def _clashes(self, landscape: Landscape, board: Board, seat: Member) -> Iterable[Message]:
        names = {"board": board.name, "member": landscape.name_of(self.seat.party)}
        changed = self._changed(seat)
        others = [member for member in board.members if member != seat]
        if seat.model_copy(update=self._changes) == seat:
            yield message("objection.change-member.same", **names)
        if any(other.seat == changed.seat for other in others):
            yield message("objection.member.there", **names)
        if seat.reason == "statutory" and changed.reason != "statutory":
            yield message("objection.change-member.statutory", **names)
        if seat.sits and not changed.sits:
            yield from find_taken_away(landscape, board, [seat])
        chairs = [landscape.name_of(o.party) for o in others if o.capacity == "chair"]
        if chairs and self.capacity == "chair" != seat.capacity:
            yield message("objection.change-member.chair", board=board.name, chairs=tuple(chairs))

    @property
    def _changes(self) -> dict[str, Any]:
        given = {"capacity": self.capacity, "reason": self.reason, "post": self.new_post}
        return {key: value for key, value in given.items() if value is not None}

    def _changed(self, seat: Member) -> Member:
        return seat.model_copy(update={**self._changes, **self.how_known})
