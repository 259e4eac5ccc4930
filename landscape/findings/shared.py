"""What is known of the members that two boards share."""

from collections.abc import Iterable

from landscape.findings.finding import find_weakest_of, infer
from landscape.graph import LandscapeGraph, Overlap
from landscape.graph.membership import find_confirmed
from landscape.model.board import Board, Member
from landscape.model.evidence import EvidenceLevel
from landscape.model.message import Term


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
    return known if are_complete(_boards(graph, overlap)) else infer(known)


def are_complete(boards: Iterable[Board]) -> bool:
    """Whether the whole membership of each of `boards` is known."""
    return all(board.member_list == "complete" for board in boards)


def are_seen(boards: Iterable[Board], parties: Iterable[str]) -> bool:
    """Whether a document shows at least one of `parties` to sit on each of `boards`."""
    return bool(frozenset(parties).intersection(*map(find_confirmed, boards)))


def describe_lists(boards: tuple[Board, ...], parties: Iterable[str]) -> Term:
    """What must be said of the lists from which it is taken that `parties` sit on all `boards`."""
    whole = "complete" if are_complete(boards) else "incomplete"
    return Term(id=f"lists.{whole}" if are_seen(boards, parties) else f"lists.{whole}.unseen")


def _boards(graph: LandscapeGraph, overlap: Overlap) -> tuple[Board, ...]:
    return tuple(graph.landscape.board_by_id[board] for board in (overlap.one, overlap.other))
