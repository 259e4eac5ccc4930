"""Which boards are there on a day while a scenario takes effect: old, new, in shadow.

New boards meet in shadow first: they have their members and lines, and no duty, theme or task, for
those are handed over when the boards go live. Old boards go on, with all that they held, until they
are closed, also beside the new ones; what a scenario does to other boards is done when it is live.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.scenario.attempt import Attempt, attempt_each
from landscape.scenario.dates import Dates, find_dates
from landscape.scenario.lineage import Lineage
from landscape.scenario.scenario import Outcome
from landscape.scenario.steps import AnyStep
from landscape.scenario.steps.redirect import redirect

_HANDED_OVER = (
    "themes", "duties", "tasks", "legal_boards", "succeeds", "absent_lines",
)  # fmt: skip
"""What of a board begins only when it goes live."""


@dataclass(frozen=True)
class DatedStep:
    """A step with its place and its days."""

    place: int
    step: AnyStep
    dates: Dates


@dataclass(frozen=True)
class Boards:
    """The boards of one day, as the scenario leaves them."""

    before: Landscape
    steps: tuple[DatedStep, ...]
    day: date

    @property
    def every(self) -> tuple[Board, ...]:
        """All boards that are there."""
        gone = self.closed_early
        live = [board for board in self._now.boards if board.id not in gone]
        return (*live, *self.kept.values(), *self.shadows.values())

    @cached_property
    def live(self) -> tuple[Attempt, ...]:
        """The steps that have taken effect."""
        return self._attempt("live")

    @cached_property
    def kept(self) -> dict[str, Board]:
        """Old boards that go on beside the new ones, as they were.

        The scenario says when they end; the end that is recorded was that of another change.
        """
        closed = {item.place: item.dates.closed for item in self.steps}
        return {
            board: attempt.before.board_by_id[board].model_copy(update={"until": None})
            for attempt in self.live
            for board in find_ended(attempt)
            if self.day < closed[attempt.place] and board not in self._now.board_by_id
        }

    @cached_property
    def closed_early(self) -> frozenset[str]:
        """Old boards that have ended before the new ones take over."""
        early = {item.place for item in self.steps if item.dates.closed <= self.day}
        planned = attempt_each(self.before, [(item.place, item.step) for item in self.steps])
        done = {attempt.place for attempt in self.live}
        return frozenset(
            board
            for attempt in planned
            if attempt.place in early and attempt.place not in done
            for board in find_ended(attempt)
        )

    @cached_property
    def shadows(self) -> dict[str, Board]:
        """New boards that meet already, and have nothing handed over to them yet."""
        planned = self._attempt("shadow")
        if not planned:
            return {}
        was = {new: old for attempt in planned for old, new in find_renamed(attempt).items()}
        here, after = self._now.board_by_id, planned[-1].after.board_by_id
        goes_on = {board: (old,) for board in after if (old := _trace(board, was)) in here}
        moved = {board: old for board, old in goes_on.items() if board not in here}
        new = (b for b in after if b not in here and b not in goes_on)
        return {board: _as_shadow(redirect(after[board], moved)) for board in new}

    @property
    def lineage(self) -> Lineage:
        """What the steps that have taken effect made of every board."""
        unchanged = Lineage.unchanged(self.before.board_by_id)
        return self.live[-1].lineage if self.live else unchanged

    @property
    def _now(self) -> Landscape:
        return self.live[-1].after if self.live else self.before

    def _attempt(self, name: str) -> tuple[Attempt, ...]:
        """The steps whose day of that name has come, done in the order of the file."""
        come = [(i.place, i.step) for i in self.steps if getattr(i.dates, name) <= self.day]
        return tuple(attempt for attempt in attempt_each(self.before, come) if attempt.said)


def date_steps(outcome: Outcome) -> tuple[DatedStep, ...]:
    """The steps with their days; one that only ends boards takes effect when they are closed."""
    body = outcome.scenario.body
    numbered = tuple(enumerate(body.steps, start=1))
    attempts = attempt_each(outcome.before, numbered)
    return tuple(
        DatedStep(attempt.place, attempt.step, _settle(attempt, find_dates(body, attempt.step)))
        for attempt in attempts
    )


def find_ended(attempt: Attempt) -> tuple[str, ...]:
    """The boards that a step ends, sorted; one that only gets another name goes on."""
    renamed = find_renamed(attempt)
    ended = (b for b, heirs in attempt.replaced.items() if b not in heirs and b not in renamed)
    return tuple(sorted(ended))


def find_renamed(attempt: Attempt) -> dict[str, str]:
    """The boards that go on alone under another id, and that id."""
    pairs = {old: heirs[0] for old, heirs in attempt.replaced.items() if len(heirs) == 1}
    heirs = [heir for all_heirs in attempt.replaced.values() for heir in all_heirs]
    there = attempt.before.board_by_id
    return {
        old: new for old, new in pairs.items() if heirs.count(new) == 1 and new not in there
    }  # fmt: skip


def find_touched(before: Landscape, boards: tuple[Board, ...]) -> Iterator[str]:
    """The boards that a scenario has begun, ended or changed, of these and those of before."""
    old, now = before.board_by_id, {board.id: board for board in boards}
    for name in sorted(old.keys() | now.keys()):
        was, board = old.get(name), now.get(name)
        if was is not board and was != board:
            yield name


def _settle(attempt: Attempt, dates: Dates) -> Dates:
    ends_only = bool(attempt.replaced) and not any(attempt.replaced.values())
    return replace(dates, shadow=dates.closed, live=dates.closed) if ends_only else dates


def _trace(board: str, was: dict[str, str]) -> str:
    """The name that a board had first."""
    while board in was:
        board = was[board]
    return board


def _as_shadow(board: Board) -> Board:
    return board.model_copy(update=dict.fromkeys(_HANDED_OVER, ()))
