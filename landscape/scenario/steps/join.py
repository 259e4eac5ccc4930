"""Boards become one: what the new board is, and what it takes on from them."""

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from typing import Annotated, Any

from pydantic import Field

from landscape.model.board import Board, HeldTheme, Meetings
from landscape.model.frozen import Id
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.scenario.steps.chosen import (
    choose_members,
    find_no_seats,
    find_themes_not_held,
)
from landscape.scenario.steps.joined import agree, join_holdings
from landscape.scenario.steps.lawful import find_seats_by_law
from landscape.scenario.steps.named_seat import NamedSeat
from landscape.scenario.steps.new_board import NewBoard
from landscape.scenario.steps.redirect import redirect
from landscape.scenario.steps.seats import find_demoted, seat_chair
from landscape.scenario.steps.step import Effect, Step, unknown_boards
from landscape.scenario.steps.strongest import find_strongest
from landscape.scenario.steps.ties import drop_found
from landscape.scenario.steps.where_met import find_left_out


class MergedBoard(NewBoard):
    """What the board that takes over is; what is left out is taken over where boards agree.

    It has no terms of reference: those of the boards before it are not its own, and new ones are
    still to be written.
    """

    members: Annotated[tuple[NamedSeat, ...], Field(min_length=1)] | None = None
    """The seats that it has, among those of the boards; all of them when left out. The comparison
    names each that is not chosen as lost."""

    themes: Annotated[tuple[Id, ...], Field(min_length=1)] | None = None
    """The themes that it holds, among those of the boards; all of them when left out. The
    comparison names each that is not chosen as lost."""


class Join(Step):
    """Boards end; one board carries on everything that they held, or what is chosen of it.

    The order in which they are named, or become one in several steps, makes no difference to it,
    except to the order of `succeeds`.
    """

    boards: Annotated[tuple[Id, ...], Field(min_length=2)]
    into: MergedBoard

    def objections(self, landscape: Landscape) -> tuple[Message, ...]:
        """Unknown boards, differences left open, what is chosen wrongly, and the law."""
        unknown = unknown_boards(landscape, *self.boards)
        if unknown:
            return unknown
        boards = self._boards(landscape)
        return (
            *self._clashes(landscape),
            *self._left_open(boards),
            *self._left_out(landscape, boards),
            *self._wrongly_chosen(landscape, boards),
            *self._against_law(landscape, boards),
        )

    def effect(self, landscape: Landscape) -> Effect:
        """One board in place of several; lines and seats elsewhere follow it."""
        others = tuple(b for b in landscape.boards if b.id not in self.boards)
        replaced: dict[str, tuple[str, ...]] = dict.fromkeys(self.boards, (self.into.id,))
        moved = tuple(redirect(board, replaced) for board in others)
        return Effect(landscape.with_boards((*moved, self._joined(landscape))), replaced)

    @abstractmethod
    def _against_law(self, landscape: Landscape, boards: Sequence[Board]) -> Iterable[Message]:
        """Objections out of the law."""

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

    def _left_open(self, boards: Sequence[Board]) -> Iterable[Message]:
        for field in ("function", "tier", "area"):
            values = tuple(sorted({str(getattr(board, field)) for board in boards}))
            if getattr(self.into, field) is None and len(values) > 1:
                yield message(f"objection.merge.differ.{field}", values=values)

    def _left_out(self, landscape: Landscape, boards: Sequence[Board]) -> Iterable[Message]:
        if self.into.area not in landscape.area_by_id:
            return
        left = find_left_out(landscape, self.into.area or "", boards)
        if left:
            yield message("objection.merge.area-too-small", councils=left)

    def _wrongly_chosen(self, landscape: Landscape, boards: Sequence[Board]) -> Iterable[Message]:
        into = self.into
        yield from find_no_seats(landscape, boards, into.members)
        members = choose_members(boards, into.members)
        if into.chair and not any(m.party == into.chair and m.sits for m in members):
            names = {"member": landscape.name_of(into.chair), "board": into.name}
            yield message("objection.member.none", **names)
        yield from find_seats_by_law(landscape, boards, members, into.name)
        yield from find_themes_not_held(landscape, boards, into.themes)

    def _joined(self, landscape: Landscape) -> Board:
        boards, into = self._boards(landscape), self.into
        seats = choose_members(boards, into.members)
        members = seat_chair(seats, into.chair)
        held = join_holdings(boards, into.id, self)
        fields: dict[str, Any] = {
            "id": into.id,
            "name": into.name,
            **held,
            "themes": self._choose_themes(held["themes"]),
            "purpose": into.purpose,
            "function": into.function or boards[0].function,
            "tier": into.tier or boards[0].tier,
            "area": into.area or boards[0].area,
            "basis": into.basis or agree((board.basis for board in boards), "unknown"),
            "meetings": into.find_meetings(_agree_meetings(boards), self),
            "members": members,
            "demoted_chairs": () if into.chair else find_demoted(seats, members),
            **self.how_known,
        }
        return drop_found(Board(**fields))

    def _choose_themes(self, held: Iterable[HeldTheme]) -> tuple[HeldTheme, ...]:
        chosen = self.into.themes
        return tuple(item for item in held if chosen is None or item.theme in chosen)


def _agree_meetings(boards: Sequence[Board]) -> Meetings | None:
    known = [board.meetings for board in boards]
    agreed = len({meetings and meetings.a_year for meetings in known}) == 1
    meant = (meetings for meetings in known if agreed and meetings)
    return next(iter(find_strongest(meant, lambda meetings: meetings.a_year)), None)
