"""Two seats of one member become one."""

from collections.abc import Sequence

from landscape.model.board import CAPACITIES, Member, Reason

FIRMEST_FIRST: tuple[Reason, ...] = ("statutory", "ex-officio", "agreed", "invited", "unknown")


def join_seats(one: Member | None, other: Member) -> Member:
    """One seat for two, with the firmer reason and the higher capacity.

    What the law asks for is not lost by a merger, and neither is a chair or a place at the table.
    """
    if one is None:
        return other
    firmer = min(one, other, key=lambda member: FIRMEST_FIRST.index(member.reason))
    return firmer.model_copy(update={"capacity": _highest((one, other)).capacity})


def seat_chair(seats: Sequence[Member], named: str | None) -> tuple[Member, ...]:
    """The seats with one chair: the party that is named, or the only one that had the chair.

    Where several parties had the chair and none is named, nobody has.
    """
    chairs = {member.party for member in seats if member.capacity == "chair"}
    party = named or (chairs.pop() if len(chairs) == 1 else None)
    own = [member for member in seats if member.party == party and member.sits]
    chair = _highest(own).seat if own else None
    return tuple(_seat(member, is_chair=member.seat == chair) for member in seats)


def _seat(member: Member, *, is_chair: bool) -> Member:
    if is_chair:
        return member.model_copy(update={"capacity": "chair"})
    if member.capacity == "chair":
        return member.model_copy(update={"capacity": "member"})
    return member


def _highest(members: Sequence[Member]) -> Member:
    return min(members, key=lambda member: CAPACITIES.index(member.capacity))
