"""What is known, and what is not, of the boards of each region: counted, never scored."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from pydantic import BaseModel

from landscape.graph.reporting import ANSWERING
from landscape.model.area import Area
from landscape.model.board import Board
from landscape.model.evidence import Citation, Evidenced
from landscape.model.landscape import Landscape
from landscape.model.source import Source

Kind = Literal[
    "boards", "chair", "members", "meetings", "parent", "themes", "duties", "lines", "ties"
]

KINDS: tuple[Kind, ...] = get_args(Kind)

Lack = Literal["chair", "members", "meetings", "parent", "welsh-name"]

LACKS: tuple[Lack, ...] = get_args(Lack)
"""What every board has, known or not."""


@dataclass(frozen=True)
class RegionCount:
    """The facts of one kind about the boards of one region, by how well they are known."""

    region: str | None
    """Id of the region's area; none for boards that work in more than one region."""

    kind: Kind
    documented: int
    inferred: int
    assumed: int
    unknown: int | None
    """How many boards have nothing recorded; none for what a board may well do without."""

    @property
    def total(self) -> int:
        """All the facts that are recorded."""
        return self.documented + self.inferred + self.assumed


def find_regions(landscape: Landscape) -> tuple[Area, ...]:
    """The regions of its day inside the landscape's area, by name; the area where it has none."""
    own = landscape.area_by_id[landscape.about.area]
    inside = frozenset(own.councils)
    found = [a for a in landscape.areas_of_kind("region") if a.id != own.id]
    within = [area for area in found if inside.issuperset(area.councils)]
    return tuple(sorted(within, key=lambda area: area.name.en)) or (own,)


def find_region_of(landscape: Landscape, board: Board) -> str | None:
    """The id of the region in which all of a board's area lies; none for one across regions."""
    return next(region for region, found in group_by_region(landscape, (board,)) if found)


def count_by_region(landscape: Landscape) -> tuple[RegionCount, ...]:
    """The facts about boards, by region and kind; boards across regions stand last."""
    groups = group_by_region(landscape, landscape.boards)
    return tuple(_count(region, kind, boards) for region, boards in groups for kind in KINDS)


def group_by_region(
    landscape: Landscape, boards: Iterable[Board]
) -> tuple[tuple[str | None, tuple[Board, ...]], ...]:
    """The boards of each region, by its name; those across regions, with none, stand last."""
    regions = find_regions(landscape)
    groups: dict[str | None, list[Board]] = {**{area.id: [] for area in regions}, None: []}
    region_of: dict[str, str | None] = {}  # by area, for many boards have the same
    for board in boards:
        if board.area not in region_of:
            councils = landscape.councils_of(board.area)
            inside = (area.id for area in regions if councils.issubset(area.councils))
            region_of[board.area] = next(inside, None)
        groups[region_of[board.area]].append(board)
    return tuple((region, tuple(found)) for region, found in groups.items())


def find_lacks(board: Board) -> tuple[Lack, ...]:
    """What is not known of a board: chair, members, how often it meets, whom it answers to."""
    lacks = {
        "chair": not _find_chair(board),
        "members": not board.members and board.member_list != "complete",
        "meetings": board.meetings is None,
        "parent": not _find_parent(board),
        "welsh-name": board.name.cy is None,
    }
    return tuple(lack for lack in LACKS if lacks[lack])


def find_past_review(landscape: Landscape, today: date) -> tuple[Board, ...]:
    """The boards whose files were to be looked at again by `today`, a day of the reader's own."""
    return tuple(b for b in landscape.boards if b.review_by and b.review_by.first_day <= today)


def find_unused_sources(landscape: Landscape) -> tuple[Source, ...]:
    """The sources that no fact of any day cites, by id."""
    whole = landscape.whole or landscape
    used = {citation.source for citation in _find_citations(whole)}
    return tuple(source for source in whole.sources if source.id not in used)


def _count(region: str | None, kind: Kind, boards: Iterable[Board]) -> RegionCount:
    found = [_FACTS[kind](board) for board in boards]
    levels = Counter(fact.evidence for facts in found for fact in facts)
    unknown = sum(not facts for facts in found) if kind in _EXPECTED else None
    return RegionCount(
        region=region,
        kind=kind,
        documented=levels["documented"],
        inferred=levels["inferred"],
        assumed=levels["assumed"],
        unknown=unknown,
    )


def _find_chair(board: Board) -> tuple[Evidenced, ...]:
    return tuple(member for member in board.members if member.capacity == "chair")


def _find_parent(board: Board) -> tuple[Evidenced, ...]:
    return tuple(line for line in board.lines if line.kind in ANSWERING)


_FACTS: dict[Kind, Callable[[Board], tuple[Evidenced, ...]]] = {
    "boards": lambda board: (board,),
    "chair": _find_chair,
    "members": lambda board: board.members,
    "meetings": lambda board: (board.meetings,) if board.meetings else (),
    "parent": _find_parent,
    "themes": lambda board: board.themes,
    "duties": lambda board: board.duties,
    "lines": lambda board: board.lines,
    "ties": lambda board: board.ties,
}

_EXPECTED: tuple[Kind, ...] = ("boards", "chair", "members", "meetings", "parent", "themes")


def _find_citations(value: object) -> Iterator[Citation]:
    if isinstance(value, Citation):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            if name != "whole":  # every day's landscape would be gone through again
                yield from _find_citations(getattr(value, name))
    elif isinstance(value, tuple):
        for part in value:
            yield from _find_citations(part)
