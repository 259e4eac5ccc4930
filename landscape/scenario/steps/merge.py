"""Merge: boards end, and one takes on their members, themes, duties and lines."""

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Annotated, Any, Literal

from pydantic import Field

from landscape.model.board import Basis, Board, Function, Line, Meetings, Member, Tier
from landscape.model.duty import Duty
from landscape.model.frozen import Frozen, Id
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.model.text import Text
from landscape.scenario.steps.redirect import redirect
from landscape.scenario.steps.seats import join_seats, seat_chair
from landscape.scenario.steps.step import Effect, Step, unknown_boards
from landscape.scenario.steps.strongest import find_strongest
from landscape.scenario.steps.ties import drop_found, merge_ties
from landscape.scenario.steps.where_met import find_councils, merge_duties


class MergedBoard(Frozen):
    """What the board that takes over is; what is left out is taken over where boards agree."""

    id: Id
    name: Text
    purpose: Text | None = None
    function: Function | None = None
    tier: Tier | None = None
    area: Id | None = None
    basis: Basis | None = None
    chair: Id | None = None
    """The organisation or board that chairs; without it nobody does when the boards have several
    chairs, and the comparison names each as lost."""

    meetings_a_year: Annotated[float, Field(gt=0, le=366)] | None = None


class Merge(Step):
    """Boards end; one board carries on everything that they held."""

    op: Literal["merge"]
    boards: Annotated[tuple[Id, ...], Field(min_length=2)]
    into: MergedBoard

    def objections(self, landscape: Landscape) -> tuple[Message, ...]:
        """Unknown boards, differences left open, and what the law does not let partners merge."""
        unknown = unknown_boards(landscape, *self.boards)
        if unknown:
            return unknown
        boards = self._boards(landscape)
        return (
            *self._clashes(landscape),
            *self._left_open(boards),
            *self._left_out(landscape, boards),
            *find_fixed_by_law(landscape, boards),
            *find_scrutineers(boards),
            *find_own_scrutiny(landscape, boards),
        )

    def effect(self, landscape: Landscape) -> Effect:
        """One board in place of several; lines and seats elsewhere follow it."""
        others = tuple(b for b in landscape.boards if b.id not in self.boards)
        replaced: dict[str, tuple[str, ...]] = dict.fromkeys(self.boards, (self.into.id,))
        moved = tuple(redirect(board, replaced) for board in others)
        return Effect(landscape.with_boards((*moved, self._merged(landscape))), replaced)

    def describe(self, landscape: Landscape) -> Message:
        """The merge as a sentence."""
        names = tuple(landscape.name_of(board) for board in self.boards)
        return message("step.merge", boards=names, into=self.into.name)

    def _boards(self, landscape: Landscape) -> tuple[Board, ...]:
        return tuple(landscape.board_by_id[board] for board in self.boards)

    def _clashes(self, landscape: Landscape) -> Iterable[Message]:
        if len(set(self.boards)) < len(self.boards):
            yield message("objection.merge.repeated")
        taken = landscape.board_by_id.keys() | landscape.organisation_by_id.keys()
        if self.into.id in taken and self.into.id not in self.boards:
            yield message("objection.id-taken", board=self.into.id)
        if self.into.area and self.into.area not in landscape.area_by_id:
            yield message("objection.unknown-area", area=self.into.area)
        chair = self.into.chair
        members = _merge_members(self._boards(landscape), self.into)
        if chair and not any(member.party == chair and member.sits for member in members):
            names = {"member": landscape.name_of(chair), "board": self.into.name}
            yield message("objection.member.none", **names)

    def _left_open(self, boards: Sequence[Board]) -> Iterable[Message]:
        for field in ("function", "tier", "area"):
            values = tuple(sorted({str(getattr(board, field)) for board in boards}))
            if getattr(self.into, field) is None and len(values) > 1:
                yield message(f"objection.merge.differ.{field}", values=values)

    def _left_out(self, landscape: Landscape, boards: Sequence[Board]) -> Iterable[Message]:
        if self.into.area not in landscape.area_by_id:
            return
        covered = landscape.councils_of(self.into.area or "")
        needed = frozenset().union(*(landscape.councils_of(board.area) for board in boards))
        if needed - covered:
            names = tuple(landscape.area_by_id[c].name for c in sorted(needed - covered))
            yield message("objection.merge.area-too-small", councils=names)

    def _merged(self, landscape: Landscape) -> Board:
        boards = self._boards(landscape)
        into = self.into
        fields: dict[str, Any] = {
            "id": into.id,
            "name": into.name,
            "aliases": _unique(alias for board in boards for alias in board.aliases),
            "purpose": into.purpose,
            "function": into.function or boards[0].function,
            "tier": into.tier or boards[0].tier,
            "area": into.area or boards[0].area,
            "basis": into.basis or _agreed((board.basis for board in boards), "unknown"),
            "sensitive": any(board.sensitive for board in boards),
            "meetings": self._meetings(boards),
            "member_list": _agreed((board.member_list for board in boards), "partial"),
            "themes": find_strongest(
                (t for b in boards for t in b.themes), lambda held: held.theme
            ),
            "duties": merge_duties((b.area, met) for b in boards for met in b.duties),
            "members": _merge_members(boards, into),
            "lines": _merge_lines(boards, (*self.boards, into.id)),
            **merge_ties(boards, into.id, self),
            "conflicts": _unique(item for board in boards for item in board.conflicts),
            "notes": _unique(note for board in boards for note in board.notes),
            "evidence": self.evidence,
            "because": self.because,
            "sources": self.sources,
        }
        return drop_found(Board(**fields))

    def _meetings(self, boards: Sequence[Board]) -> Meetings | None:
        if self.into.meetings_a_year is None:
            known = [board.meetings for board in boards]
            agreed = len({meetings and meetings.a_year for meetings in known}) == 1
            return known[0] if agreed else None
        return Meetings(
            a_year=self.into.meetings_a_year,
            evidence=self.evidence,
            because=self.because,
            sources=self.sources,
        )


def is_fixed_by_law(duty: Duty) -> bool:
    """Whether regulations fix the body that meets a duty, and that is more than hearsay."""
    return duty.joint.mode == "fixed-by-regs" and duty.grade != "C"


def find_fixed_by_law(landscape: Landscape, boards: Iterable[Board]) -> Iterable[Message]:
    """Objections for boards that meet a duty whose body and area regulations fix.

    General knowledge (grade C) is no ground for an objection.
    """
    for board in boards:
        for met in board.duties:
            duty = landscape.duty_by_id.get(met.duty)
            if duty and is_fixed_by_law(duty):
                yield message("objection.fixed-by-law", board=board.name, duty=duty.name)


def find_scrutineers(boards: Iterable[Board]) -> Iterable[Message]:
    """Objections for boards of which one scrutinises the other."""
    for one, other in combinations(boards, 2):
        for scrutineer, scrutinised in ((one, other), (other, one)):
            if any(li.kind == "scrutiny" and li.to == scrutinised.id for li in scrutineer.lines):
                yield message("objection.scrutineer", board=scrutineer.name, other=scrutinised.name)


def find_own_scrutiny(landscape: Landscape, boards: Sequence[Board]) -> Iterable[Message]:
    """Objections for scrutiny that the law asks of each council by itself.

    General knowledge (grade C) is no ground for an objection.
    """
    for duty_id in sorted({met.duty for board in boards for met in board.duties}):
        duty = landscape.duty_by_id.get(duty_id)
        if duty is None or not _is_each_councils_own(duty):
            continue
        where = [find_councils(landscape, board, duty_id) for board in boards]
        if len({councils for councils in where if councils}) > 1:
            pairs = zip(boards, where, strict=True)
            names = tuple(board.name for board, councils in pairs if councils)
            yield message("objection.merge.each-its-own", duty=duty.name, boards=names)


def _is_each_councils_own(duty: Duty) -> bool:
    is_excluded = duty.joint.mode == "excluded" and duty.function == "scrutiny"
    return is_excluded and duty.grade != "C"


def _merge_members(boards: Sequence[Board], into: MergedBoard) -> tuple[Member, ...]:
    gone = {board.id for board in boards}
    seats: dict[tuple[str, str], Member] = {}
    for board in boards:
        for member in board.members:
            if member.party not in gone:
                seats[member.seat] = join_seats(seats.get(member.seat), member)
    return seat_chair(tuple(seats.values()), into.chair)


def _merge_lines(boards: Sequence[Board], gone: Sequence[str]) -> tuple[Line, ...]:
    lines = (line for board in boards for line in board.lines if line.to not in gone)
    return find_strongest(lines, lambda line: (line.to, line.kind))


def _agreed(values: Iterable[str], otherwise: str) -> str:
    distinct = set(values)
    return distinct.pop() if len(distinct) == 1 else otherwise


def _unique(items: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(items))
