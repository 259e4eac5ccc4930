"""What every step has: reasons against it, an effect, and the evidence for it."""

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from landscape.model.board import Board
from landscape.model.evidence import Evidenced
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.model.partial_date import PartialDate
from landscape.model.span import Span
from landscape.model.text import Text


@dataclass(frozen=True)
class Effect:
    """A new landscape, and the boards that a step replaced by others."""

    landscape: Landscape
    replaced: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class Step(Evidenced):
    """One change to a landscape."""

    why: Text | None = None
    shadow: PartialDate | None = None
    """When its new boards first meet, where that is another day than the scenario's."""

    live: PartialDate | None = None
    """When it takes effect, where that is another day than the scenario's."""

    closed: PartialDate | None = None
    """When the boards that it replaces end, where that is another day than the scenario's."""

    @abstractmethod
    def objections(self, landscape: Landscape) -> tuple[Message, ...]:
        """Why the step cannot be done on `landscape`; empty when it can."""

    @abstractmethod
    def effect(self, landscape: Landscape) -> Effect:
        """The landscape after the step, and what became of the boards that it replaced.

        Asked only when there are no objections.
        """

    @abstractmethod
    def describe(self, landscape: Landscape) -> Message:
        """The step as a sentence."""


def replace_boards(landscape: Landscape, *boards: Board) -> Landscape:
    """`landscape` with `boards` in place of those with the same ids."""
    changed = {board.id for board in boards}
    others = (other for other in landscape.boards if other.id not in changed)
    return landscape.with_boards((*others, *boards))


def unknown_boards(landscape: Landscape, *boards: str) -> tuple[Message, ...]:
    """An objection for each of `boards` that does not exist, with the nearest name."""
    known = landscape.board_by_id
    return tuple(_unknown(landscape, board) for board in boards if board not in known)


def _unknown(landscape: Landscape, board: str) -> Message:
    whole, known = landscape.whole or landscape, sorted(landscape.board_by_id)
    if (
        landscape.day
        and board in whole.board_by_id
        and not whole.board_by_id[board].covers(landscape.day)
    ):
        name = whole.board_by_id[board].name
        return message("objection.board-not-on-day", name=name, board=board, day=landscape.day)
    near = get_close_matches(board, known, n=1, cutoff=0.6)
    if near:
        return message("objection.unknown-board.near", board=board, near=near[0])
    return message("objection.unknown-board", board=board)


def unknown_party(landscape: Landscape, party: str) -> tuple[Message, ...]:
    """An objection when `party` is neither a board nor an organisation of the day."""
    if party in landscape.organisation_by_id:
        return ()
    return unknown_boards(landscape, party)


def not_on_day(landscape: Landscape, fact: Span, what: Text) -> tuple[Message, ...]:
    """An objection when `fact`, called `what`, does not hold on the day of the landscape."""
    if landscape.day is None or fact.covers(landscape.day):
        return ()
    return (message("objection.not-on-day", what=what, day=landscape.day),)
