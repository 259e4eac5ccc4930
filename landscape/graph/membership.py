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

    confirmed: int = 0
    """How many a document shows to be in both."""

    lone: int = 0
    """How many a document shows to be in one, while nothing says that they are in the other."""

    @property
    def jaccard(self) -> float | None:
        """Shared members over members of either: |A & B| / |A | B| (Jaccard 1912)."""
        return _ratio(len(self.shared), self.one + self.other - len(self.shared))

    @property
    def jaccard_low(self) -> float | None:
        """The least that Jaccard can be, were each seat without a document there or not.

        No such seat is shared: it is on one of the two boards only, and so among the members of
        either. The seats that nobody has written down are not thought of.
        """
        return _ratio(self.confirmed, self.one + self.other - len(self.shared))

    @property
    def jaccard_high(self) -> float | None:
        """The most that Jaccard can be: each seat without a document is there where it is shared.

        Where it is not shared it is not there at all.
        """
        both = len(self.shared)
        return _ratio(both, both + self.lone) if both else self.jaccard

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


def find_confirmed(board: Board) -> frozenset[str]:
    """The members that a document shows to sit round the table."""
    seats = (member for member in board.members if member.sits)
    return frozenset(member.party for member in seats if member.evidence == "documented")


def measure(one: Board, other: Board) -> Overlap:
    """The overlap of two boards."""
    boards = (one, other)
    every = _Lists(*map(find_members, boards), *map(find_confirmed, boards))
    law_one, law_other = map(find_statutory, boards)
    return Overlap(
        one=one.id,
        other=other.id,
        all=every.share(),
        statutory=every.within(law_one, law_other).share(),
        discretionary=every.within(every.one - law_one, every.other - law_other).share(),
    )


@dataclass(frozen=True)
class _Lists:
    """Two sets of members, and those of either that a document shows."""

    one: frozenset[str]
    other: frozenset[str]
    sure_one: frozenset[str]
    sure_other: frozenset[str]

    def within(self, one: frozenset[str], other: frozenset[str]) -> "_Lists":
        return _Lists(one, other, self.sure_one & one, self.sure_other & other)

    def share(self) -> Share:
        return Share(
            tuple(sorted(self.one & self.other)),
            len(self.one),
            len(self.other),
            confirmed=len(self.sure_one & self.sure_other),
            lone=len(self.sure_one - self.other) + len(self.sure_other - self.one),
        )


def _ratio(part: int, whole: int) -> float | None:
    return part / whole if whole else None
