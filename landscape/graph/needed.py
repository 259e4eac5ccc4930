"""Organisations that no other could stand in for: the only ones that a duty asks for and finds."""

from dataclasses import dataclass
from functools import partial

from landscape.graph.landscape_graph import LandscapeGraph
from landscape.model.board import Board, Member, MetDuty
from landscape.model.duty import Duty


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


def find_only_seats(graph: LandscapeGraph) -> tuple[OnlySeat, ...]:
    """The seats of organisations that alone are what a duty requires, for some council.

    That is so where a board that meets the duty there seats the organisation, and no board that
    meets it there seats another of the kind that is required. By organisation, board and duty.
    """
    area = graph.landscape.about.area
    found: list[OnlySeat] = []
    for duty in graph.landscape.duties:
        boards = graph.find_boards_meeting(duty.id, area)
        found += graph.keep(("only seats", duty.id), boards, partial(_find_for, graph, duty))
    return tuple(sorted(found, key=_key))


def _find_for(graph: LandscapeGraph, duty: Duty) -> tuple[OnlySeat, ...]:
    """The seats for one duty, each once."""
    inside = graph.landscape.councils_of(graph.landscape.about.area)
    found: dict[tuple[str, int], tuple[Board, Member]] = {}
    for kind in duty.members.must:
        for council, seats in graph.find_seats_of_kind(duty.id, kind).items():
            if council in inside and len({member.party for _, member in seats}) == 1:
                found.update(((board.id, id(member)), (board, member)) for board, member in seats)
    only = (OnlySeat(member.party, board, member, duty) for board, member in found.values())
    return tuple({_key(seat): seat for seat in only}.values())


def _key(seat: OnlySeat) -> tuple[str, ...]:
    return (seat.organisation, seat.board.id, seat.duty.id, seat.member.seat[1])
