"""How much time the seats of an organisation, or of one post in it, are taken to need in a year.

All of it is estimated: H = sum over seats of f (h + preparation + travel) x representatives, where
f is the number of meetings of the board in a year and h the hours of one (methods, section 8). How
often a board meets is taken from the record where it is known; the rest is the landscape's own
assumptions. The low figure takes the lowest of all of them together, the high one the highest, so
what is true will hardly lie at either end.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil, floor, fsum

from landscape.graph.posts import key_of, pick_spelling
from landscape.model.assumptions import Assumptions, Estimate
from landscape.model.board import Board, Member
from landscape.model.landscape import Landscape
from landscape.model.text import Text

OFTEN = 52
"""Meetings a year from which one is short: what is held every week does not fill two hours."""


@dataclass(frozen=True)
class Range:
    """A figure that is estimated: at least, about, at most."""

    low: float
    central: float
    high: float

    def __mul__(self, other: "Range") -> "Range":
        """Both figures multiplied, the lowest by the lowest."""
        return Range(self.low * other.low, self.central * other.central, self.high * other.high)

    @property
    def whole(self) -> tuple[int, int, int]:
        """Whole figures, outwards at the ends: a part of one would look as if it was counted."""
        low, central, high = (round(figure, 6) for figure in (self.low, self.central, self.high))
        return floor(low), round(central), ceil(high)


@dataclass(frozen=True)
class Load:
    """What the seats of one organisation, or of one post in it, come to."""

    organisation: str
    post: Text | None
    """None when all the organisation's seats are meant."""

    seats: int
    open_seats: int
    """Those of the seats that are not on sensitive boards, and so may be named."""

    boards: int
    known: int
    """Those of the boards of which it is known how often they meet."""

    meetings: Range | None
    """Meetings in a year, each once however many seats; none where they cannot be estimated."""

    hours: Range | None
    """Hours in a year; none where the landscape makes no assumptions."""


Seat = tuple[Board, Member]


def find_loads(landscape: Landscape, boards: frozenset[str] | None = None) -> tuple[Load, ...]:
    """The load of every organisation with a seat on one of `boards`, on any if left out, by name.

    Advisers and secretaries are not counted, nor seats of boards, which no organisation holds.
    """
    groups: dict[str, list[Seat]] = {}
    for board, member in _find_seats(landscape, boards):
        groups.setdefault(member.party, []).append((board, member))
    loads = (_measure(landscape, None, seats) for seats in groups.values())
    return tuple(sorted(loads, key=lambda load: _name(landscape, load)))


def find_post_loads(landscape: Landscape, boards: frozenset[str] | None = None) -> tuple[Load, ...]:
    """The load of every post that is named on a seat, by the name of its organisation and its own.

    Two spellings that differ in capitals or stops only are one post.
    """
    groups: dict[tuple[str, str], list[Seat]] = {}
    for board, member in _find_seats(landscape, boards):
        if member.post:
            groups.setdefault((member.party, key_of(member.post)), []).append((board, member))
    posts = (
        (pick_spelling(member.post for _, member in seats), seats) for seats in groups.values()
    )
    loads = (_measure(landscape, post, seats) for post, seats in posts)
    return tuple(sorted(loads, key=lambda load: _name(landscape, load)))


def count_known(landscape: Landscape, boards: frozenset[str] | None = None) -> tuple[int, int]:
    """How many of `boards` have a seat that is counted, and of how many the frequency is known."""
    counted = {board.id: board for board, _ in _find_seats(landscape, boards)}
    return len(counted), sum(board.meetings is not None for board in counted.values())


def find_hours(landscape: Landscape) -> Range | None:
    """What all seats come to, in hours a year; none where the landscape makes no assumptions."""
    if landscape.assumptions is None:
        return None
    seats = _find_seats(landscape, None)
    return add_ranges(_count_hours(board, member, landscape.assumptions) for board, member in seats)


def _find_seats(landscape: Landscape, boards: frozenset[str] | None) -> Iterator[Seat]:
    for board in landscape.boards:
        if boards is None or board.id in boards:
            yield from ((board, m) for m in board.members if m.sits and m.organisation)


def _measure(landscape: Landscape, post: Text | None, seats: list[Seat]) -> Load:
    boards = {board.id: board for board, _ in seats}.values()
    assumed = landscape.assumptions
    return Load(
        organisation=seats[0][1].party,
        post=post,
        seats=len(seats),
        open_seats=sum(not board.sensitive for board, _ in seats),
        boards=len(boards),
        known=sum(board.meetings is not None for board in boards),
        meetings=add_ranges(_count_meetings(board, assumed) for board in boards),
        hours=add_ranges(_count_hours(board, member, assumed) for board, member in seats),
    )


def _count_meetings(board: Board, assumed: Assumptions | None) -> Range | None:
    if board.meetings:
        return Range(*(board.meetings.a_year,) * 3)
    return _range(getattr(assumed.meetings_a_year, board.function)) if assumed else None


def _count_hours(board: Board, member: Member, assumed: Assumptions | None) -> Range | None:
    """f (h + preparation + travel) x representatives, for one seat."""
    meetings = _count_meetings(board, assumed)
    if assumed is None or meetings is None:
        return None
    return (
        meetings
        * _count_hours_each(board, member, assumed)
        * _range(assumed.representatives_per_seat)
    )


def _count_hours_each(board: Board, member: Member, assumed: Assumptions) -> Range:
    """h + preparation + travel, for one meeting; a short meeting has neither of the two."""
    if board.meetings and board.meetings.a_year >= OFTEN:
        return _range(assumed.short_meeting_hours)
    is_chair = member.capacity == "chair"
    parts = (
        getattr(assumed.hours_per_meeting, board.function),
        assumed.chair_preparation_hours if is_chair else assumed.preparation_hours,
        assumed.travel_hours,
    )
    return _sum(map(_range, parts))


def add_ranges(parts: Iterable[Range | None]) -> Range | None:
    """All parts together; none where one of them is not known."""
    ranges = list(parts)
    known = [part for part in ranges if part is not None]
    return _sum(known) if len(known) == len(ranges) else None


def _sum(parts: Iterable[Range]) -> Range:
    # Exactly rounded, so that the order in which seats are written never shows in a figure.
    ranges = list(parts)
    return Range(
        fsum(part.low for part in ranges),
        fsum(part.central for part in ranges),
        fsum(part.high for part in ranges),
    )


def _range(estimate: Estimate) -> Range:
    return Range(estimate.low, estimate.central, estimate.high)


def _name(landscape: Landscape, load: Load) -> tuple[str, ...]:
    post = load.post.en if load.post else ""
    return (landscape.name_of(load.organisation).en.casefold(), load.organisation, post.casefold())
