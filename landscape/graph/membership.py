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
    """How many are shared by what documents show, whichever of the other seats are there."""

    jaccard_low: float | None = None
    """The least that Jaccard could be, were each seat without a document there or not.

    The seats that nobody has written down are not thought of.
    """

    jaccard_high: float | None = None
    """The most that Jaccard could be, in the same way."""

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


def find_confirmed(board: Board) -> frozenset[str]:
    """The members of whom a document shows that they sit on the board."""
    return _find_parties(board, is_documented=True)


def measure(one: Board, other: Board) -> Overlap:
    """The overlap of two boards."""
    return Overlap(
        one=one.id,
        other=other.id,
        all=_share(_Members.all_of(one), _Members.all_of(other)),
        statutory=_share(_Members.statutory_of(one), _Members.statutory_of(other)),
        discretionary=_share(_Members.discretionary_of(one), _Members.discretionary_of(other)),
    )


@dataclass(frozen=True)
class _Members:
    """Members of one kind on a board: as recorded, and were seats without a document not there.

    Each party is absent, statutory or discretionary. It is absent only where no document shows any
    seat of it, and statutory as soon as one statutory seat is there; so a party with a documented
    seat and a statutory one that no document shows may be the one or the other.
    """

    seen: frozenset[str]
    sure: frozenset[str]
    """Those that are of this kind whichever seats are there."""

    may: frozenset[str]
    """Those that are of this kind with some of the seats there."""

    @classmethod
    def all_of(cls, board: Board) -> "_Members":
        seen = find_members(board)
        return cls(seen, find_confirmed(board), seen)

    @classmethod
    def statutory_of(cls, board: Board) -> "_Members":
        seen = find_statutory(board)
        return cls(seen, _find_parties(board, is_documented=True, is_statutory=True), seen)

    @classmethod
    def discretionary_of(cls, board: Board) -> "_Members":
        by_law = find_statutory(board)
        must_by_law = _find_parties(board, is_documented=True, is_statutory=True)
        return cls(
            find_members(board) - by_law,
            find_confirmed(board) - by_law,
            _find_parties(board, is_statutory=False) - must_by_law,
        )


def _find_parties(
    board: Board, *, is_documented: bool | None = None, is_statutory: bool | None = None
) -> frozenset[str]:
    """The parties with a seat round the table of the kind that is asked for."""
    return frozenset(
        seat.party
        for seat in board.members
        if seat.sits
        and is_documented in (None, seat.evidence == "documented")
        and is_statutory in (None, seat.reason == "statutory")
    )


def _share(one: _Members, other: _Members) -> Share:
    return Share(
        tuple(sorted(one.seen & other.seen)),
        len(one.seen),
        len(other.seen),
        confirmed=len(one.sure & other.sure),
        jaccard_low=_ratio(len(one.sure & other.sure), len(one.may | other.may)),
        jaccard_high=_find_highest(one, other),
    )


def _find_highest(one: _Members, other: _Members) -> float | None:
    """The most that Jaccard can be: whoever may be on both is; others are only where they must be.

    The least is the other way about. Whoever may be on one board and need not be on both can be on
    that one alone, and so counts among the members of either and not among the shared.
    """
    both = len(one.may & other.may)
    lone = len(one.sure - other.may) + len(other.sure - one.may)
    return both / (both + lone) if both else _ratio(0, len(one.may | other.may))


def _ratio(part: int, whole: int) -> float | None:
    return part / whole if whole else None
