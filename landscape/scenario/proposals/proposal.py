"""What a search for better structures found, and all that it rests on."""

from dataclasses import dataclass

from landscape.graph.membership import find_members
from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.scenario.proposals.choice import Ground
from landscape.scenario.proposals.frontier import Option
from landscape.scenario.proposals.groupings import Criterion
from landscape.scenario.proposals.merged import find_cover
from landscape.scenario.proposals.position import Position
from landscape.scenario.proposals.question import Question
from landscape.scenario.proposals.rules import Rule

SHOWN = 10
"""Options of the frontier that are checked on the whole landscape and shown one by one."""


@dataclass(frozen=True)
class Proposal:
    """What a search found, and all that it rests on."""

    question: Question
    landscape: Landscape
    ground: Ground
    """Why these boards."""

    rules: tuple[Rule, ...]
    criteria: tuple[Criterion, ...]
    today: tuple[float, ...]
    """What the boards come to as they are, in the order of the criteria."""

    count: int
    """Groupings into as many boards as are asked for, or fewer."""

    exact: int
    """Those of them with just as many."""

    allowed: int
    """Those of them that break no rule."""

    frontier: tuple[Option, ...]
    named: tuple[Position, ...]
    clash: tuple[str, ...]
    """Where nothing is allowed, the fewest rules that cannot be kept together."""

    fewest: int | None = None
    """Where nothing is allowed, how few boards there can be by the other rules; else none."""

    @property
    def unknown(self) -> int:
        """Boards of which no member is recorded: what is counted for them is too low."""
        return sum(not find_members(board) for board in self._boards)

    @property
    def partial(self) -> int:
        """Boards of which the members are recorded in part."""
        return sum(board.member_list == "partial" for board in self._boards)

    @property
    def place(self) -> str:
        """The id of the smallest area that takes in the areas of all boards."""
        return find_cover(self.landscape, self._boards)

    @property
    def shown(self) -> tuple[Option, ...]:
        """The options to show: those that come first under most weightings, in their order."""
        firmest = sorted(self.frontier, key=lambda option: (-option.on_top, option.number))
        return tuple(sorted(firmest[:SHOWN], key=lambda option: option.number))

    @property
    def _boards(self) -> tuple[Board, ...]:
        return tuple(self.landscape.board_by_id[board] for board in self.question.boards)
