"""One thing to be done."""

from dataclasses import dataclass
from typing import Literal, get_args

from landscape.model.message import Message
from landscape.model.partial_date import PartialDate

PlanKind = Literal[
    "find-home",
    "own-body",
    "confirm-law",
    "assess",
    "take-route",
    "meet-need",
    "name-group",
    "settle-member",
    "rehome-theme",
    "write-terms",
    "rewrite-terms",
    "choose-chair",
    "invite",
    "set-up-line",
    "redirect-line",
    "adopt-output",
    "hand-over",
    "find-taker",
    "close-seat",
    "end-line",
    "stand-down",
    "after-merger",
]

PLAN_KINDS: tuple[PlanKind, ...] = get_args(PlanKind)
"""In the order in which they have to happen: what is lawful, who the boards are, what they take
over, and what ends last."""

BEFORE_THE_FIRST_MEETING = frozenset(PLAN_KINDS[: PLAN_KINDS.index("set-up-line")])
"""What has to be done before the new boards first meet; the rest, before they take over."""

AFTERWARDS: frozenset[PlanKind] = frozenset({"after-merger"})
"""What follows when the new structure has taken over, so that no day of the scenario is its own."""

OF_THE_END = frozenset(PLAN_KINDS[PLAN_KINDS.index("close-seat") :])
"""What an old board that ends has until its end for."""

PARTICULARS: frozenset[PlanKind] = frozenset(
    {
        "name-group",
        "settle-member",
        "choose-chair",
        "invite",
        "set-up-line",
        "redirect-line",
        "hand-over",
        "find-taker",
        "close-seat",
        "end-line",
    }
)
"""What tells who sits on a board, what joins it to others, or what it has to do."""


@dataclass(frozen=True)
class PlanItem:
    """One thing to be done, for which board, who is asked, by when and why."""

    kind: PlanKind
    board: str
    """The board for which it is to be done; nothing where no board is left to do it, and where it
    is done once for the whole scenario."""

    what: Message
    """What is to be done, as a sentence."""

    things: tuple[str, ...] = ()
    """Ids of what else is named: a duty, a theme, a party, where a line leads."""

    areas: tuple[str, ...] = ()
    """The areas for which it is to be done, where that is not the whole of the board's."""

    asked: tuple[str, ...] = ()
    """The organisations and boards that decide or are asked, as far as the data names them."""

    asked_kinds: tuple[str, ...] = ()
    """The kinds of organisation that hold the duty and of which none sits on the boards."""

    told_by: tuple[str, ...] = ()
    """The boards whose seats and lines tell who is asked."""

    steps: tuple[int, ...] = ()
    """The places, counted from 1, of the steps out of which it comes."""

    duty: str | None = None
    """The duty because of which it is to be done."""

    by: PartialDate | None = None
    """The day by which; none where the scenario gives no date, and for what follows afterwards."""

    is_asked_withheld: bool = False
    """Whether who is asked is left out, because it would tell who sits on a sensitive board."""

    @property
    def is_afterwards(self) -> bool:
        """Whether it follows when the new structure has taken over."""
        return self.kind in AFTERWARDS

    @property
    def order(self) -> tuple[object, ...]:
        """Where it stands in the plan."""
        return (PLAN_KINDS.index(self.kind), self.board, self.duty or "", self.areas, self.things)
