"""Two seats of one member become one."""

from collections.abc import Iterable, Sequence

from landscape.model.board import CAPACITIES, Board, Member, Reason, Seat
from landscape.scenario.steps.strongest import is_stronger

FIRMEST_FIRST: tuple[Reason, ...] = ("statutory", "ex-officio", "agreed", "invited", "unknown")


def join_seats(one: Member | None, other: Member) -> Member:
    """One seat for two, with the firmer reason and the higher capacity.

    What the law asks for is not lost by a merger, and neither is a chair or a place at the table.
    Of two reasons alike the better evidenced one is kept.
    """
    if one is None:
        return other
    firmer = other if _is_firmer(other, one) else one
    return firmer.model_copy(update={"capacity": _highest((one, other)).capacity})


def join_members(boards: Sequence[Board]) -> tuple[Member, ...]:
    """Every seat of `boards` once, in order of party and post; none for one of the boards itself.

    A seat that chaired a board before that one became a part of these chairs again, as long as
    nobody has been given the chair since: `find_demoted` says which.
    """
    gone = {board.id for board in boards}
    seats: dict[Seat, Member] = {}
    for board in boards:
        for member in _restore_chairs(board):
            if member.party not in gone:
                seats[member.seat] = join_seats(seats.get(member.seat), member)
    return tuple(seats[seat] for seat in sorted(seats))


def seat_chair(seats: Sequence[Member], named: str | None) -> tuple[Member, ...]:
    """The seats with one chair: the party that is named, or the only one that had the chair.

    Where several parties had the chair and none is named, nobody has.
    """
    chairs = _find_chairs(seats)
    party = named or (chairs.pop() if len(chairs) == 1 else None)
    own = [member for member in seats if member.party == party and member.sits]
    chair = _highest(own).seat if own else None
    return tuple(_seat(member, is_chair=member.seat == chair) for member in seats)


def unseat_chair(member: Member) -> Member:
    """The seat, as a plain member's where it was the chair."""
    is_chair = member.capacity == "chair"
    return member.model_copy(update={"capacity": "member"}) if is_chair else member


def find_demoted(seats: Iterable[Member], seated: Iterable[Member]) -> tuple[Seat, ...]:
    """The seats that had a chair and, once `seated`, have it no longer."""
    kept = {member.seat for member in seated if member.capacity == "chair"}
    had = {member.seat for member in seats if member.capacity == "chair"}
    return tuple(sorted(had - kept))


def _restore_chairs(board: Board) -> tuple[Member, ...]:
    chairs, demoted = _find_chairs(board.members), frozenset(board.demoted_chairs)
    if chairs and chairs != {party for party, _ in demoted}:
        return board.members
    return tuple(_seat(m, is_chair=True) if m.seat in demoted else m for m in board.members)


def _find_chairs(seats: Iterable[Member]) -> set[str]:
    return {member.party for member in seats if member.capacity == "chair"}


def _is_firmer(one: Member, other: Member) -> bool:
    ranks = [FIRMEST_FIRST.index(member.reason) for member in (one, other)]
    if ranks[0] != ranks[1]:
        return ranks[0] < ranks[1]
    return is_stronger(one, other, leave_out=frozenset({"capacity"}))


def _seat(member: Member, *, is_chair: bool) -> Member:
    return member.model_copy(update={"capacity": "chair"}) if is_chair else unseat_chair(member)


def _highest(members: Sequence[Member]) -> Member:
    return min(members, key=lambda member: CAPACITIES.index(member.capacity))
