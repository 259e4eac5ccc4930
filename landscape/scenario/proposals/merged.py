"""The board that a group of boards would become, as the step that makes it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from landscape.model.board import FUNCTIONS, TIERS, Board, Function, Tier
from landscape.model.frozen import LONGEST_ID
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.model.text import Text
from landscape.scenario.proposals.broken import Group
from landscape.scenario.proposals.nearby import find_above
from landscape.scenario.steps.join import MergedBoard
from landscape.scenario.steps.merge import Merge
from landscape.words import say


@dataclass(frozen=True)
class Merged:
    """What becomes of a landscape when some of its boards become one."""

    landscape: Landscape
    board: Board
    """The board that they are."""


class Merger:
    """Makes one board of groups of a few boards, on a landscape of these and all above them.

    What a merger keeps shows on the boards themselves and on what stands above them.
    """

    def __init__(self, landscape: Landscape, boards: Sequence[str]) -> None:
        """Takes a landscape and all boards of which there will be groups."""
        self.landscape = landscape.with_boards(find_above(landscape, boards))
        # The rules and the figures of a group are asked for one after the other.
        self.merge = lru_cache(maxsize=1)(self._merge)

    def _merge(self, group: Group) -> Merged:
        step = merge_group(self.landscape, sorted(group))
        after = step.effect(self.landscape).landscape
        return Merged(after, after.board_by_id[step.into.id])


def merge_group(landscape: Landscape, boards: Sequence[str]) -> Merge:
    """The step that makes one board of two or more.

    The new board does the most deciding kind of work, on the widest tier, of those that it takes
    over; its area takes in all of theirs; it meets as often as the one that is known to meet most
    often. Who chairs it is left open where several did.
    """
    old = [landscape.board_by_id[board] for board in boards]
    into = MergedBoard(
        id=_new_id(landscape, boards),
        name=_new_name(old),
        function=_most_deciding(board.function for board in old),
        tier=_widest(board.tier for board in old),
        area=find_cover(landscape, old),
        meetings_a_year=max((b.meetings.a_year for b in old if b.meetings), default=None),
    )
    why = both(message("propose.because"))
    return Merge(op="merge", boards=tuple(boards), into=into, evidence="assumed", because=why)


def find_added_councils(landscape: Landscape, boards: Sequence[str]) -> tuple[str, ...]:
    """The councils of the area of the board that they would be that none of them serves, sorted."""
    old = [landscape.board_by_id[board] for board in boards]
    served = frozenset[str]().union(*(landscape.councils_of(board.area) for board in old))
    return tuple(sorted(landscape.councils_of(find_cover(landscape, old)) - served))


def both(words: Message) -> Text:
    """A sentence of the catalogue in both languages; its Welsh is a draft."""
    return Text(en=words.text("en"), cy=words.text("cy"), cy_status="draft")


def _new_id(landscape: Landscape, boards: Sequence[str]) -> str:
    taken = landscape.board_by_id.keys() | landscape.organisation_by_id.keys()
    stem = f"joint-{min(boards)}"[: LONGEST_ID - 3].rstrip("-")
    names = (stem, *(f"{stem}-{place}" for place in range(2, 100)))
    return next(name for name in names if name not in taken)


def _new_name(boards: Sequence[Board]) -> Text:
    parts = {lang: "; ".join(board.name.say(lang) for board in boards) for lang in ("en", "cy")}
    return Text(
        en=say("propose.joint-board", "en", boards=parts["en"]),
        cy=say("propose.joint-board", "cy", boards=parts["cy"]),
        cy_status="draft",
    )


def _most_deciding(functions: Iterable[Function]) -> Function:
    return min(functions, key=FUNCTIONS.index)


def _widest(tiers: Iterable[Tier]) -> Tier:
    return min(tiers, key=TIERS.index)


def find_cover(landscape: Landscape, boards: Sequence[Board]) -> str:
    """The smallest area that takes in the areas of all; the landscape's own where none does."""
    areas = {board.area for board in boards}
    if len(areas) == 1:
        return areas.pop()
    needed = frozenset().union(*map(landscape.councils_of, areas))
    known = landscape.area_by_id
    wide = [area for name, area in known.items() if needed <= landscape.councils_of(name)]
    smallest = min((len(area.councils) for area in wide), default=0)
    equal = [frozenset(area.councils) for area in wide if len(area.councils) == smallest]
    return landscape.name_area(equal[0]).id if equal else landscape.about.area
