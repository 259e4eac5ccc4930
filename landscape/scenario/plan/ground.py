"""What a plan is worked out from: the comparison, the steps, and who is what for whom."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from landscape.model.board import Board, Member
from landscape.model.duty import Duty
from landscape.model.landscape import Landscape
from landscape.model.organisation import OrganisationType
from landscape.model.text import Text
from landscape.scenario.compare import Comparison
from landscape.scenario.lineage import Lineage
from landscape.scenario.plan.trace import Trace, trace_steps

_MINISTERS = "Welsh Ministers"


@dataclass(frozen=True)
class Ground:
    """A comparison, as a plan asks of it."""

    comparison: Comparison

    @cached_property
    def trace(self) -> Trace:
        """Out of which steps each difference comes."""
        return trace_steps(self.comparison.outcome)

    @property
    def before(self) -> Landscape:
        """The landscape from which the scenario starts."""
        return self.comparison.outcome.before

    @property
    def after(self) -> Landscape:
        """What the scenario makes of it."""
        return self.comparison.outcome.landscape

    @property
    def lineage(self) -> Lineage:
        """What became of each board."""
        return self.comparison.outcome.lineage

    @cached_property
    def duties(self) -> dict[str, Duty]:
        """Duties by id, of every day."""
        return (self.before.whole or self.before).duty_by_id

    @property
    def ministers(self) -> tuple[str, ...]:
        """The organisation that is, by one of its names, the Welsh Ministers of the Acts."""
        return tuple(
            organisation.id
            for organisation in self.before.organisations
            if _MINISTERS in (organisation.name.en, *organisation.aliases)
        )

    @property
    def renamed(self) -> dict[str, str]:
        """The boards that only carry on under another id, each with that id."""
        return self.lineage.renamed

    def name(self, thing: str) -> Text:
        """The name of a board or organisation, after the scenario or before."""
        return self.after.name_of(thing)

    def name_areas(self, areas: Iterable[str]) -> tuple[Text, ...]:
        """The names of areas."""
        return tuple(self.before.area_by_id[area].name for area in areas)

    def find_forerunners(self, board: str) -> tuple[Board, ...]:
        """The boards of before that `board` carries on, itself among them if it was there."""
        known = self.before.board_by_id
        return tuple(known[old] for old in self.lineage.find_ancestors(board) if old in known)

    def find_met(self, landscape: Landscape, board: Board) -> set[tuple[str, str]]:
        """The duties that a board meets, each with a council for which it does."""
        return {
            (met.duty, council)
            for met in board.duties
            for area in met.areas or (board.area,)
            for council in landscape.councils_of(area)
        }

    def find_holders(
        self, duty: Duty, boards: Iterable[str], areas: Iterable[str]
    ) -> tuple[tuple[str, ...], tuple[OrganisationType, ...]]:
        """Those who hold a duty and sit on one of `boards`, and the kinds of which none does.

        Only those whose own area takes in a part of `areas`.
        """
        councils = frozenset().union(*map(self.before.councils_of, areas))
        seats = [seat for board in boards for seat in self._find_seats(board)]
        found: dict[OrganisationType, set[str]] = {kind: set() for kind in duty.duty_holders}
        for seat in seats:
            for kind in self._find_kinds(seat, councils) & found.keys():
                found[kind].add(seat.party)
        names = tuple(sorted(set().union(*found.values())))
        return names, tuple(kind for kind in duty.duty_holders if not found[kind])

    def _find_seats(self, board: str) -> tuple[Member, ...]:
        sides = (self.before.board_by_id.get(board), self.after.board_by_id.get(board))
        return tuple(seat for side in sides if side for seat in side.members if seat.sits)

    def _find_kinds(self, seat: Member, councils: frozenset[str]) -> set[OrganisationType]:
        """What kinds of organisation a seat stands for; none where its area is another."""
        known = (self.before.whole or self.before).organisation_by_id.get(seat.organisation or "")
        if known is None:
            return set()
        if known.area and councils.isdisjoint(self.before.councils_of(known.area)):
            return set()
        return {known.type} | ({seat.sits_as} if seat.sits_as else set())
