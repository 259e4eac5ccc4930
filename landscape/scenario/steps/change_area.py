"""Change area: a board serves another area."""

from collections.abc import Iterable
from typing import Any, Literal

from landscape.model.board import Board, Tier
from landscape.model.frozen import Id
from landscape.model.landscape import Landscape
from landscape.model.message import Message, Term, message
from landscape.scenario.steps.held import name_held
from landscape.scenario.steps.lawful import find_fixed_by_law
from landscape.scenario.steps.step import Effect, Step, replace_boards, unknown_boards
from landscape.scenario.steps.where_met import find_councils, merge_duties, name_councils


class ChangeArea(Step):
    """A board serves another area; its themes go with it, and its duties stay where it met them."""

    op: Literal["change-area"]
    board: Id
    area: Id
    tier: Tier | None = None
    """Its tier from then on, where that changes too."""

    def objections(self, landscape: Landscape) -> tuple[Message, ...]:
        """Unknown board or area, no change, a duty that councils would lose, or a fixed area."""
        unknown = unknown_boards(landscape, self.board)
        if unknown:
            return unknown
        board = landscape.board_by_id[self.board]
        if self.area not in landscape.area_by_id:
            return (message("objection.unknown-area", area=self.area),)
        if self.area == board.area:
            area = landscape.area_by_id[self.area].name
            return (message("objection.change-area.same", board=board.name, area=area),)
        fixed = find_fixed_by_law(landscape, [board], "objection.change-area.fixed-by-law")
        return (*fixed, *self._lost(landscape, board))

    def effect(self, landscape: Landscape) -> Effect:
        """The landscape with the board's new area.

        Where each duty is met is written out, so that none is met more widely, or less, unsaid.
        """
        board = landscape.board_by_id[self.board]
        duties = merge_duties((board.area, met) for met in board.duties)
        changes: dict[str, Any] = {"area": self.area, "tier": self.tier or board.tier}
        changed = board.model_copy(update={**changes, "duties": duties})
        return Effect(replace_boards(landscape, changed))

    def describe(self, landscape: Landscape) -> Message:
        """The change as a sentence."""
        board, areas = landscape.board_by_id[self.board], landscape.area_by_id
        names: dict[str, Any] = {"area": areas[self.area].name, "was": areas[board.area].name}
        if self.tier in (None, board.tier):
            return message("step.change-area", board=board.name, **names)
        tier = Term(id=f"tier.{self.tier}")
        return message("step.change-area.tier", board=board.name, tier=tier, **names)

    def _lost(self, landscape: Landscape, board: Board) -> Iterable[Message]:
        """An objection for each duty that some council outside the new area would lose."""
        area = landscape.area_by_id[self.area]
        for duty in sorted({met.duty for met in board.duties}):
            left = find_councils(landscape, board, duty) - landscape.councils_of(self.area)
            if left:
                yield message(
                    "objection.change-area.duty",
                    board=board.name,
                    duty=name_held(landscape, "duty", duty),
                    councils=name_councils(landscape, left),
                    area=area.name,
                )
