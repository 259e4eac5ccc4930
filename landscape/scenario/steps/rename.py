"""Rename: a board carries on under another name, and may take on more."""

from collections.abc import Iterator
from typing import Any, Literal

from pydantic import Field

from landscape.model.board import Basis, Board, Function, HeldTheme, MetDuty, Tier
from landscape.model.frozen import Id
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.model.text import Text
from landscape.model.ties import Succession
from landscape.scenario.steps.redirect import redirect
from landscape.scenario.steps.step import Effect, Step, not_on_day, unknown_boards
from landscape.scenario.steps.strongest import find_strongest
from landscape.scenario.steps.where_met import merge_duties


class Rename(Step):
    """A board carries on everything that it held, under another name and id."""

    op: Literal["rename"]
    board: Id
    to: Id = Field(alias="id")
    name: Text
    purpose: Text | None = None
    function: Function | None = None
    tier: Tier | None = None
    basis: Basis | None = None
    themes: tuple[HeldTheme, ...] = ()
    """Themes that it newly takes on."""

    duties: tuple[MetDuty, ...] = ()
    """Duties that it newly takes on."""

    def objections(self, landscape: Landscape) -> tuple[Message, ...]:
        """No such board, an id that is taken, or something newly taken on of another day."""
        unknown = unknown_boards(landscape, self.board)
        taken = landscape.board_by_id.keys() | landscape.organisation_by_id.keys()
        if unknown or self.to in taken:
            return unknown or (message("objection.id-taken", board=self.to),)
        return tuple(self._of_other_days(landscape))

    def effect(self, landscape: Landscape) -> Effect:
        """The board under its new name; lines and seats elsewhere follow it."""
        replaced: dict[str, tuple[str, ...]] = {self.board: (self.to,)}
        others = (other for other in landscape.boards if other.id != self.board)
        moved = tuple(redirect(board, replaced) for board in others)
        renamed = self._renamed(landscape.board_by_id[self.board])
        return Effect(landscape.with_boards((*moved, redirect(renamed, replaced))), replaced)

    def describe(self, landscape: Landscape) -> Message:
        """The change as a sentence."""
        return message("step.rename", board=landscape.name_of(self.board), name=self.name)

    def _of_other_days(self, landscape: Landscape) -> Iterator[Message]:
        whole = landscape.whole or landscape
        for held in self.themes:
            yield from not_on_day(landscape, held, whole.theme_by_id[held.theme].name)
        for met in self.duties:
            yield from not_on_day(landscape, met, whole.duty_by_id[met.duty].name)

    def _renamed(self, board: Board) -> Board:
        changes: dict[str, Any] = {
            field: getattr(self, field)
            for field in ("purpose", "function", "tier", "basis")
            if getattr(self, field) is not None
        }
        before = Succession(board=board.id, **self.how_known)
        return board.model_copy(
            update={
                "id": self.to,
                "name": self.name,
                "aliases": tuple(dict.fromkeys((*board.aliases, board.name.en))),
                "themes": find_strongest((*board.themes, *self.themes), lambda held: held.theme),
                "duties": merge_duties((board.area, met) for met in (*board.duties, *self.duties)),
                "until": None,  # the old name had an end; the board goes on
                "succeeds": (before, *board.succeeds),
                **changes,
                **self.how_known,
            }
        )
