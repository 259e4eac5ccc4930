"""How much of their membership two boards share, split by why the members sit."""

from dataclasses import dataclass

from landscape.model.board import Board


@dataclass(frozen=True)
class Share:
    """How two sets of members overlap; a ratio over nothing is no figure, not 0 or 1."""

    shared: tuple[str, ...]
    """Organisations and boards that are in both, sorted."""

    one: int
    """Size of the first set."""

    other: int
    """Size of the second set."""

    @property
    def jaccard(self) -> float | None:
        """Shared members over members of either: |A & B| / |A | B| (Jaccard 1912)."""
        return _ratio(len(self.shared), self.one + self.other - len(self.shared))

    @property
    def one_in_other(self) -> float | None:
        """Containment: the part of the first set that is in the second."""
        return _ratio(len(self.shared), self.one)

    @property
    def other_in_one(self) -> float | None:
        """Containment: the part of the second set that is in the first."""
        return _ratio(len(self.shared), self.other)


@dataclass(frozen=True)
class Overlap:
    """What two boards share: of all members, of statutory seats, and of the seats that are not.

    A member counts as statutory on a board when the law is why it sits there. Boards share a
    statutory member when the law seats it on both, a discretionary one when on neither.
    """

    one: str
    other: str
    all: Share
    statutory: Share
    discretionary: Share


def find_members(board: Board) -> frozenset[str]:
    """The organisations and boards that sit round the table, each once however many its seats."""
    return frozenset(member.party for member in board.members if member.sits)


def find_statutory(board: Board) -> frozenset[str]:
    """The members that the law seats on the board."""
    seats = (member for member in board.members if member.sits)
    return frozenset(member.party for member in seats if member.reason == "statutory")


def measure(one: Board, other: Board) -> Overlap:
    """The overlap of two boards."""
    law_one, law_other = find_statutory(one), find_statutory(other)
    all_one, all_other = find_members(one), find_members(other)
    return Overlap(
        one=one.id,
        other=other.id,
        all=_share(all_one, all_other),
        statutory=_share(law_one, law_other),
        discretionary=_share(all_one - law_one, all_other - law_other),
    )


def _share(one: frozenset[str], other: frozenset[str]) -> Share:
    return Share(tuple(sorted(one & other)), len(one), len(other))


def _ratio(part: int, whole: int) -> float | None:
    return part / whole if whole else None
