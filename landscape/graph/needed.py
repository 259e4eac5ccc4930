"""Organisations that no other could stand in for: the only ones that a duty asks for and finds."""

from dataclasses import dataclass
from functools import partial

from landscape.graph.landscape_graph import LandscapeGraph
from landscape.model.board import Board, Member, MetDuty
from landscape.model.duty import Duty
from landscape.model.organisation import OrganisationType

_Key = tuple[str, str, str, str]
"""Organisation, board, duty and post."""


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


def find_only_seats(
    graph: LandscapeGraph, *, left_out: tuple[OrganisationType, ...] = ()
) -> tuple[OnlySeat, ...]:
    """The seats of organisations that alone are what a duty requires, for some council.

    That is so where a board that meets the duty there seats the organisation, and no board that
    meets it there seats another of the kind that is required. By organisation, board and duty;
    organisations of the types `left_out` are not told.
    """
    area = graph.landscape.about.area
    found: dict[_Key, OnlySeat] = {}
    for duty in graph.landscape.duties:
        boards = graph.find_boards_meeting(duty.id, area)
        work = partial(_find_for, graph, duty, left_out)
        found |= graph.keep(("only seats", duty.id, left_out), boards, work)
    return tuple(found[key] for key in sorted(found))


def _find_for(
    graph: LandscapeGraph, duty: Duty, left_out: tuple[OrganisationType, ...]
) -> dict[_Key, OnlySeat]:
    """The seats for one duty, each once."""
    inside = graph.landscape.councils_of(graph.landscape.about.area)
    known = graph.landscape.organisation_by_id
    found: dict[tuple[str, int], tuple[Board, Member]] = {}
    for kind in duty.members.must:
        for council, seats in graph.find_seats_of_kind(duty.id, kind).items():
            parties = {member.party for _, member in seats}
            is_told = len(parties) == 1 and known[parties.pop()].type not in left_out
            if is_told and council in inside:
                found.update(((board.id, id(member)), (board, member)) for board, member in seats)
    only = (OnlySeat(member.party, board, member, duty) for board, member in found.values())
    return {_key(seat): seat for seat in only}


def _key(seat: OnlySeat) -> _Key:
    return (seat.organisation, seat.board.id, seat.duty.id, seat.member.seat[1])
