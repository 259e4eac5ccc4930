"""Transfer: a theme or a duty goes from one board to another."""

from typing import Any, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from landscape.model.board import Board, HeldTheme, MetDuty
from landscape.model.frozen import Id
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.model.text import Text
from landscape.scenario.steps.merge import is_fixed_by_law
from landscape.scenario.steps.step import Effect, Step, unknown_boards
from landscape.scenario.steps.where_met import find_councils


class Transfer(Step):
    """A theme or a duty goes from one board to another."""

    op: Literal["transfer"]
    from_: Id = Field(alias="from")
    to: Id
    theme: Id | None = None
    duty: Id | None = None

    def objections(self, landscape: Landscape) -> tuple[Message, ...]:
        """Unknown or same boards, what the giver does not hold, or may not or cannot give."""
        unknown = unknown_boards(landscape, self.from_, self.to)
        if unknown:
            return unknown
        giver = landscape.board_by_id[self.from_]
        if self.from_ == self.to:
            return (message("objection.transfer.itself", board=giver.name),)
        what = self._name(landscape)
        if not self._held(giver):
            return (message("objection.transfer.not-held", board=giver.name, what=what),)
        duty = landscape.duty_by_id.get(self.duty or "")
        if duty and is_fixed_by_law(duty):
            return (message("objection.transfer.fixed-by-law", what=what),)
        return self._left_out(landscape, giver, landscape.board_by_id[self.to])

    def effect(self, landscape: Landscape) -> Effect:
        """The landscape with the theme or duty at its new board."""
        giver, taker = landscape.board_by_id[self.from_], landscape.board_by_id[self.to]
        others = (b for b in landscape.boards if b.id not in (self.from_, self.to))
        return Effect(landscape.with_boards((*others, self._less(giver), self._more(giver, taker))))

    def describe(self, landscape: Landscape) -> Message:
        """The transfer as a sentence."""
        return message(
            "step.transfer",
            what=self._name(landscape),
            giver=landscape.name_of(self.from_),
            taker=landscape.name_of(self.to),
        )

    def _left_out(self, landscape: Landscape, giver: Board, taker: Board) -> tuple[Message, ...]:
        """An objection when the duty is met for councils that are not of the taker's area."""
        met = find_councils(landscape, giver, self.duty or "")
        left = sorted(met - landscape.councils_of(taker.area))
        if not left:
            return ()
        names = tuple(landscape.area_by_id[council].name for council in left)
        what = self._name(landscape)
        return (
            message(
                "objection.transfer.area-too-small",
                taker=taker.name, giver=giver.name, what=what, councils=names,
            ),
        )  # fmt: skip

    def _name(self, landscape: Landscape) -> Text:
        known: dict[str, Any] = landscape.theme_by_id if self.theme else landscape.duty_by_id
        thing = self.theme or self.duty or ""
        return known[thing].name if thing in known else Text(en=thing)

    def _is_meant(self, item: HeldTheme | MetDuty) -> bool:
        return item.theme == self.theme if isinstance(item, HeldTheme) else item.duty == self.duty

    def _held(self, board: Board) -> tuple[HeldTheme | MetDuty, ...]:
        items: tuple[HeldTheme | MetDuty, ...] = (*board.themes, *board.duties)
        return tuple(item for item in items if self._is_meant(item))

    def _less(self, board: Board) -> Board:
        return board.model_copy(
            update={
                "themes": tuple(item for item in board.themes if not self._is_meant(item)),
                "duties": tuple(item for item in board.duties if not self._is_meant(item)),
            }
        )

    def _more(self, giver: Board, taker: Board) -> Board:
        how: dict[str, Any] = {
            "evidence": self.evidence,
            "because": self.because,
            "sources": self.sources,
        }
        if self.theme:
            if self._held(taker):
                return taker
            held = HeldTheme(theme=self.theme, **how)
            return taker.model_copy(update={"themes": (*taker.themes, held)})
        areas = {
            area
            for board in (giver, taker)
            for met in board.duties
            if self._is_meant(met)
            for area in met.areas or (board.area,)
        }
        met = MetDuty(duty=self.duty or "", areas=tuple(sorted(areas)), **how)
        return taker.model_copy(update={"duties": (*self._less(taker).duties, met)})

    @model_validator(mode="after")
    def _is_one_thing(self) -> Self:
        if (self.theme is None) == (self.duty is None):
            raise PydanticCustomError("theme_or_duty", "names one of theme and duty")
        return self
