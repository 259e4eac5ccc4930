"""Transfer: a theme, a duty or open work goes from one board to another."""

from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from landscape.model.board import Board, HeldTheme, MetDuty
from landscape.model.frozen import Id, Sentence
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.model.ties import Task
from landscape.scenario.steps.held import Kind, holds, name_held
from landscape.scenario.steps.lawful import is_fixed_by_law
from landscape.scenario.steps.step import Effect, Step, replace_boards, unknown_boards
from landscape.scenario.steps.strongest import find_strongest
from landscape.scenario.steps.where_met import find_councils, name_councils


class Transfer(Step):
    """A theme, a duty or a piece of open work goes from one board to another."""

    op: Literal["transfer"]
    from_: Id = Field(alias="from")
    to: Id
    theme: Id | None = None
    duty: Id | None = None
    task: Sentence | None = None
    """A piece of open work, by its English words."""

    def objections(self, landscape: Landscape) -> tuple[Message, ...]:
        """Unknown or same boards, what the giver does not hold, or may not or cannot give."""
        unknown = unknown_boards(landscape, self.from_, self.to)
        if unknown:
            return unknown
        giver = landscape.board_by_id[self.from_]
        if self.from_ == self.to:
            return (message("objection.transfer.itself", board=giver.name),)
        what = name_held(landscape, self._kind, self._thing)
        if not holds(giver, self._kind, self._thing):
            return (message("objection.transfer.not-held", board=giver.name, what=what),)
        duty = landscape.duty_by_id.get(self.duty or "")
        if duty and is_fixed_by_law(duty):
            return (message("objection.transfer.fixed-by-law", what=what),)
        return self._left_out(landscape, giver, landscape.board_by_id[self.to])

    def effect(self, landscape: Landscape) -> Effect:
        """The landscape with the theme, duty or work at its new board."""
        giver, taker = landscape.board_by_id[self.from_], landscape.board_by_id[self.to]
        return Effect(replace_boards(landscape, self._less(giver), self._more(giver, taker)))

    def describe(self, landscape: Landscape) -> Message:
        """The transfer as a sentence."""
        return message(
            "step.transfer",
            what=name_held(landscape, self._kind, self._thing),
            giver=landscape.name_of(self.from_),
            taker=landscape.name_of(self.to),
        )

    def _left_out(self, landscape: Landscape, giver: Board, taker: Board) -> tuple[Message, ...]:
        """An objection when the duty is met for councils that are not of the taker's area."""
        met = find_councils(landscape, giver, self.duty or "")
        names = name_councils(landscape, met - landscape.councils_of(taker.area))
        if not names:
            return ()
        what = name_held(landscape, self._kind, self._thing)
        return (
            message(
                "objection.transfer.area-too-small",
                taker=taker.name, giver=giver.name, what=what, councils=names,
            ),
        )  # fmt: skip

    @property
    def _kind(self) -> Kind:
        if self.theme is not None:
            return "theme"
        return "duty" if self.duty is not None else "task"

    @property
    def _thing(self) -> str:
        return self.theme or self.duty or self.task or ""

    def _less(self, board: Board) -> Board:
        return board.model_copy(
            update={
                "themes": tuple(held for held in board.themes if held.theme != self.theme),
                "duties": tuple(met for met in board.duties if met.duty != self.duty),
                "tasks": tuple(task for task in board.tasks if task.what.en != self.task),
            }
        )

    def _more(self, giver: Board, taker: Board) -> Board:
        if self._kind == "theme":
            if holds(taker, "theme", self._thing):
                return taker
            held = HeldTheme(theme=self._thing, **self.how_known)
            return taker.model_copy(update={"themes": (*taker.themes, held)})
        if self._kind == "task":
            return taker.model_copy(update={"tasks": self._join_tasks(giver, taker)})
        areas = {
            area
            for board in (giver, taker)
            for met in board.duties
            if met.duty == self.duty
            for area in met.areas or (board.area,)
        }
        met = MetDuty(duty=self._thing, areas=tuple(sorted(areas)), **self.how_known)
        return taker.model_copy(update={"duties": (*self._less(taker).duties, met)})

    def _join_tasks(self, giver: Board, taker: Board) -> tuple[Task, ...]:
        """The work of the taker with what it gets; what the giver did itself, the taker does."""
        moved = (
            task.model_copy(
                update={
                    "held_by": self.to if task.held_by == self.from_ else task.held_by,
                    **self.how_known,
                }
            )
            for task in giver.tasks
            if task.what.en == self.task
        )
        return find_strongest((*taker.tasks, *moved), lambda task: (task.what.en, task.held_by))

    @model_validator(mode="after")
    def _is_one_thing(self) -> Self:
        if [self.theme, self.duty, self.task].count(None) != 2:
            raise PydanticCustomError("theme_or_duty", "names one of theme, duty and task")
        return self
