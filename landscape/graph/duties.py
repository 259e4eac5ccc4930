"""Where each duty applies, who meets it there, and which required members have no seat."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial

from landscape.graph.kept import Kept
from landscape.model.area import Area
from landscape.model.board import Board, Member, MetDuty
from landscape.model.duty import Duty
from landscape.model.landscape import Landscape

Seat = tuple[Board, Member]

_Seated = tuple[Member, frozenset[str] | None]
"""A member, and the councils of its own area, where it has one."""

_Meeting = tuple[Board, MetDuty, frozenset[str]]
"""A board that meets a duty, what is recorded of it, and the councils where it does."""


@dataclass(frozen=True)
class AbsentMember:
    """A type of organisation that a duty requires and that no board meeting it seats."""

    type: str
    councils: tuple[str, ...]
    """The councils in whose area no such member sits, sorted."""


@dataclass(frozen=True)
class DutyMap:
    """Duties, areas and boards of a landscape on one day."""

    landscape: Landscape
    also_look_for: frozenset[str] = frozenset()
    """Duties that are looked for even when the law asks for no body and no board meets them."""

    kept: Kept = field(default_factory=Kept, compare=False, repr=False)

    def find_duty_areas(self) -> tuple[tuple[Duty, Area], ...]:
        """Every duty with each area, inside the landscape's own, in which it is looked for.

        A duty is looked for when the law asks for a body to meet it, or when some board meets it
        somewhere: a duty met next door is one that can be met here.
        """
        inside = self.landscape.councils_of(self.landscape.about.area)
        met = {item.duty for board in self.landscape.boards for item in board.duties}
        met |= self.also_look_for
        return tuple(
            (duty, area)
            for duty in self.landscape.duties
            if duty.body.required or duty.id in met
            for area in self.landscape.areas_of_kind(duty.area_unit)
            if inside.issuperset(area.councils)
        )

    def find_boards_meeting(self, duty: str, councils: frozenset[str]) -> tuple[Board, ...]:
        """The boards that meet `duty` in at least one of `councils`, sorted by id."""
        return tuple(b for b, _, where in self._meeting(duty) if not where.isdisjoint(councils))

    def find_facts(self, duty: str, councils: frozenset[str]) -> tuple[MetDuty, ...]:
        """What is recorded of the meeting of `duty` in at least one of `councils`."""
        return tuple(item for _, item, where in self._meeting(duty) if where & councils)

    def find_unmet(self, duty: str, councils: frozenset[str]) -> tuple[str, ...]:
        """Those of `councils` in whose area no board meets `duty`, sorted."""
        met = [where for _, _, where in self._meeting(duty)]
        return tuple(sorted(councils.difference(*met)))

    def find_absent_members(self, duty: Duty, councils: frozenset[str]) -> tuple[AbsentMember, ...]:
        """The required types of member that no board meeting `duty` seats for some council.

        A member counts for a council when its own footprint takes the council in, or when it has
        no footprint of its own.
        """
        absent = []
        for kind in sorted(duty.members.must):
            missing = sorted(councils - self.find_seats(duty.id, kind).keys())
            if missing:
                absent.append(AbsentMember(kind, tuple(missing)))
        return tuple(absent)

    def find_seats(self, duty: str, kind: str) -> Mapping[str, tuple[Seat, ...]]:
        """The seats of a type of member on the boards meeting `duty`, by council they count for.

        Only councils with such a seat are in it.
        """
        if (duty, kind) not in self._seats:
            found: dict[str, list[Seat]] = {}
            for board, _, where in self._meeting(duty):
                for member, area in self._find_seated(board).get(kind, ()):
                    for council in where if area is None else where & area:
                        found.setdefault(council, []).append((board, member))
            self._seats[duty, kind] = {council: tuple(seats) for council, seats in found.items()}
        return self._seats[duty, kind]

    @cached_property
    def _seats(self) -> dict[tuple[str, str], Mapping[str, tuple[Seat, ...]]]:
        # Kept, because a duty is looked for in every area in turn.
        return {}

    def _find_seated(self, board: Board) -> Mapping[str, Sequence[_Seated]]:
        """The organisations round the table of a board, by their types.

        One counts for what it sits as, and for the type of its organisation.
        """
        if board.id not in self._seated:
            work = partial(_find_seated, self.landscape, board)
            seated = self.kept.keep(("who sits for a duty", board.id), (board,), work)
            self._seated[board.id] = seated
        return self._seated[board.id]

    @cached_property
    def _seated(self) -> dict[str, Mapping[str, Sequence[_Seated]]]:
        # Kept, because a board meets several duties, of which each requires several types.
        return {}

    def _meeting(self, duty: str) -> tuple[_Meeting, ...]:
        """The boards that meet a duty, what is recorded of it, and the councils where they do."""
        return self._meetings.get(duty, ())

    @cached_property
    def _meetings(self) -> dict[str, tuple[_Meeting, ...]]:
        # Gathered once, because every duty is looked for in every area in turn.
        found: dict[str, list[_Meeting]] = {}
        for board in self.landscape.boards:
            for item in board.duties:
                where = _find_where(self.landscape, board, item)
                found.setdefault(item.duty, []).append((board, item, where))
        return {duty: tuple(items) for duty, items in found.items()}


def _find_seated(landscape: Landscape, board: Board) -> dict[str, list[_Seated]]:
    found: dict[str, list[_Seated]] = {}
    for member in board.members:
        organisation = landscape.organisation_by_id.get(member.organisation or "")
        if organisation and member.sits:
            own = organisation.area
            area = None if own is None else landscape.councils_of(own)
            for kind in {member.sits_as or organisation.type, organisation.type}:
                found.setdefault(kind, []).append((member, area))
    return found


def _find_where(landscape: Landscape, board: Board, item: MetDuty) -> frozenset[str]:
    if not item.areas:
        return landscape.councils_of(board.area)
    return frozenset().union(*map(landscape.councils_of, item.areas))
