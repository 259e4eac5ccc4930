"""Which kinds of organisation meet, for which council, and which boards hold the rest together."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import networkx as nx

from landscape.model.board import Board, Member
from landscape.model.landscape import Landscape

Kinds = tuple[str, str]
"""Two types of organisation, in order of name."""


@dataclass(frozen=True, order=True)
class Meeting:
    """That two organisations of different kinds sit on one board, for one council."""

    kinds: Kinds
    council: str
    board: str
    organisations: tuple[str, str]
    """One of each kind, in the order of the kinds."""


def find_seats_by_council(landscape: Landscape) -> Iterator[tuple[Board, Member, frozenset[str]]]:
    """Every seat of an organisation, with the councils for which it sits there.

    Those are the councils of the board that lie in the organisation's own area; all of the board's
    where it has none, or sits there as a neighbour.
    """
    for board in landscape.boards:
        councils = landscape.councils_of(board.area)
        for member in board.members:
            if member.sits and member.organisation:
                own = landscape.organisation_by_id[member.organisation].area
                both = councils & landscape.councils_of(own) if own else councils
                yield board, member, both or councils


def kind_of(landscape: Landscape, member: Member) -> str:
    """The type of organisation that a seat stands for."""
    return member.sits_as or landscape.organisation_by_id[member.party].type


def find_meetings(landscape: Landscape) -> frozenset[Meeting]:
    """Every two organisations of different kinds that sit on one board for one council."""
    seats: dict[str, set[tuple[str, str, frozenset[str]]]] = {}
    for board, member, councils in find_seats_by_council(landscape):
        seat = (kind_of(landscape, member), member.party, councils)
        seats.setdefault(board.id, set()).add(seat)
    return frozenset(
        Meeting((one[0], other[0]), council, board, (one[1], other[1]))
        for board, sitting in seats.items()
        for one, other in combinations(sorted(sitting, key=lambda seat: seat[:2]), 2)
        if one[0] != other[0] and one[1] != other[1]
        for council in one[2] & other[2]
    )


def find_only_links(landscape: Landscape) -> tuple[str, ...]:
    """The boards without which some organisation would have no link to the others, sorted.

    Boards and their members are one graph, a seat a tie; these boards are its articulation points
    (Hopcroft and Tarjan 1973), or all that a member sits on.
    """
    graph: nx.Graph[str] = nx.Graph()
    for board in landscape.boards:
        graph.add_edges_from((board.id, member.party) for member in board.members if member.sits)
    found = frozenset(nx.articulation_points(graph))
    return tuple(board.id for board in landscape.boards if board.id in found)
