"""Organisations that no other could stand in for: the only ones that a duty asks for and finds."""

from dataclasses import dataclass

from landscape.graph.duties import DutyMap
from landscape.model.board import Board, Member, MetDuty
from landscape.model.duty import Duty
from landscape.model.landscape import Landscape


@dataclass(frozen=True)
class OnlySeat:
    """A seat without which a duty would lack a member that it requires, in some council's area."""

    organisation: str
    board: Board
    member: Member
    duty: Duty

    @property
    def met(self) -> tuple[MetDuty, ...]:
        """What is recorded of the board's meeting of the duty."""
        return tuple(met for met in self.board.duties if met.duty == self.duty.id)


def find_only_seats(landscape: Landscape) -> tuple[OnlySeat, ...]:
    """The seats of organisations that alone are what a duty requires, for some council.

    That is so where a board that meets the duty there seats the organisation, and no board that
    meets it there seats another of the kind that is required. By organisation, board and duty.
    """
    duties = DutyMap(landscape)
    councils = sorted(landscape.councils_of(landscape.about.area))
    found: dict[tuple[str, str, str, str], OnlySeat] = {}
    for duty in landscape.duties:
        for kind in duty.members.must:
            for council in councils:
                seats = duties.find_seats(duty.id, kind, council)
                if len({member.party for _, member in seats}) == 1:
                    for board, member in seats:
                        key = (member.party, board.id, duty.id, member.seat[1])
                        found[key] = OnlySeat(member.party, board, member, duty)
    return tuple(found[key] for key in sorted(found))
