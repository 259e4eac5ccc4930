"""What is known of the members that two boards share."""

from landscape.findings.finding import find_weakest_of, infer
from landscape.graph import LandscapeGraph, Overlap
from landscape.model.board import Board, Member
from landscape.model.evidence import EvidenceLevel


def find_shared_seats(graph: LandscapeGraph, overlap: Overlap) -> tuple[Member, ...]:
    """The seats of the shared members on both boards, round the table."""
    return tuple(
        member
        for board in _boards(graph, overlap)
        for member in board.members
        if member.sits and member.party in overlap.all.shared
    )


def know_overlap(graph: LandscapeGraph, overlap: Overlap) -> EvidenceLevel:
    """How well it is known what two boards share: as its weakest seat, where the lists are whole.

    Where one is not, others may sit there too, which makes what is shared an inference.
    """
    known = find_weakest_of(find_shared_seats(graph, overlap))
    is_complete = all(board.member_list == "complete" for board in _boards(graph, overlap))
    return known if is_complete else infer(known)


def _boards(graph: LandscapeGraph, overlap: Overlap) -> tuple[Board, ...]:
    return tuple(graph.landscape.board_by_id[board] for board in (overlap.one, overlap.other))
