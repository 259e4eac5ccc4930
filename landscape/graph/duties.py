"""Where each duty applies, who meets it there, and which required members have no seat."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from landscape.model.area import Area
from landscape.model.board import Board, Member, MetDuty
from landscape.model.duty import Duty
from landscape.model.landscape import Landscape

Seat = tuple[Board, Member]


@dataclass(frozen=True)
class AbsentMember:
    """A type of organisation that a duty requires and that no board meeting it seats."""

    type: str
    councils: tuple[str, ...]
    """The councils in whose area no such member sits, sorted."""


@dataclass(frozen=True)
class _Seat:
    """A seat on a board that meets a duty."""

    board: Board
    member: Member
    councils: frozenset[str]
    """For which it counts: where the board meets the duty, and the organisation works."""


@dataclass(frozen=True)
class DutyMap:
    """Duties, areas and boards of a landscape on one day."""

    landscape: Landscape
    also_look_for: frozenset[str] = frozenset()
    """Duties that are looked for even when the law asks for no body and no board meets them."""

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
        return tuple(board for board, _, where in self._meeting(duty) if where & councils)

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
        found: dict[str, list[Seat]] = {}
        for seat in self._find_seats_on(duty).get(kind, ()):
            for council in seat.councils:
                found.setdefault(council, []).append((seat.board, seat.member))
        return {council: tuple(seats) for council, seats in found.items()}

    def _find_seats_on(self, duty: str) -> Mapping[str, Sequence["_Seat"]]:
        """The seats of organisations round the table of the boards meeting a duty, by their types.

        A seat counts for what the member sits as, and for the type of its organisation.
        """
        if duty not in self._seats:
            found: dict[str, list[_Seat]] = {}
            for board, _, where in self._meeting(duty):
                for member in board.members:
                    for kind, seat in self._find_kinds(board, member, where):
                        found.setdefault(kind, []).append(seat)
            self._seats[duty] = found
        return self._seats[duty]

    def _find_kinds(
        self, board: Board, member: Member, where: frozenset[str]
    ) -> Iterator[tuple[str, "_Seat"]]:
        organisation = self.landscape.organisation_by_id.get(member.organisation or "")
        if organisation is None or not member.sits:
            return
        area = organisation.area
        councils = where if area is None else where & self.landscape.councils_of(area)
        seat = _Seat(board, member, councils)
        yield from ((kind, seat) for kind in {member.sits_as, organisation.type} if kind)

    @cached_property
    def _seats(self) -> dict[str, dict[str, list["_Seat"]]]:
        # Kept, because every kind of member is looked for in turn.
        return {}

    def _meeting(self, duty: str) -> tuple[tuple[Board, MetDuty, frozenset[str]], ...]:
        """The boards that meet a duty, what is recorded of it, and the councils where they do."""
        return self._meetings.get(duty, ())

    @cached_property
    def _meetings(self) -> dict[str, tuple[tuple[Board, MetDuty, frozenset[str]], ...]]:
        # Gathered once, because every duty is looked for in every area in turn.
        found: dict[str, list[tuple[Board, MetDuty, frozenset[str]]]] = {}
        for board in self.landscape.boards:
            for item in board.duties:
                found.setdefault(item.duty, []).append((board, item, self._where(board, item)))
        return {duty: tuple(items) for duty, items in found.items()}

    def _where(self, board: Board, item: MetDuty) -> frozenset[str]:
        areas = item.areas or (board.area,)
        return frozenset().union(*(self.landscape.councils_of(area) for area in areas))
