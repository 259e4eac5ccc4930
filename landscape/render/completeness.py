"""What is known and what is not, region by region, as tables and sentences."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from landscape.graph.completeness import (
    RegionCount,
    count_by_region,
    find_lacks,
    find_past_review,
    find_region_of,
    find_unused_sources,
)
from landscape.graph.quality import find_conflicts
from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.render.day import say_partial
from landscape.render.places import is_of_place
from landscape.render.table import Cell, Table, cell_of, number, term
from landscape.words import Language, say


def region_table(landscape: Landscape, language: Language) -> Table:
    """The facts about boards by region and kind, and how well they are known."""
    names = ("region", "what-kind")
    levels = tuple(say(f"evidence.{level}", language) for level in _LEVELS)
    more = ("unknown", "share-documented")
    return Table(
        caption=say("table.regions.caption", language),
        header=(
            *(say(f"table.{name}", language) for name in names),
            *levels,
            *(say(f"table.{name}", language) for name in more),
        ),
        rows=tuple(_region_row(landscape, count, language) for count in count_by_region(landscape)),
    )


def lack_table(landscape: Landscape, language: Language, *, place: str | None = None) -> Table:
    """The boards of a place of which something is not known, and what that is."""
    found = [(board, find_lacks(board)) for board in _of_place(landscape, place)]
    rows = tuple(
        (
            cell_of(board.name, language, link=f"board:{board.id}"),
            _region(landscape, find_region_of(landscape, board), language),
            Cell("; ".join(say(f"lack.{lack}", language) for lack in lacks)),
        )
        for board, lacks in found
        if lacks
    )
    names = ("board", "region", "not-known")
    return Table(
        caption=say("table.lacks.caption", language, count=len(rows)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=rows,
    )


def review_sentence(landscape: Landscape, language: Language, today: date) -> str:
    """How many files are past their review date today, and when the next is due."""
    late = find_past_review(landscape, today)
    dates = [b.review_by for b in landscape.boards if b.review_by and b.review_by.first_day > today]
    missing = sum(board.review_by is None for board in landscape.boards)
    next_ = say_partial(min(dates), language) if dates else say("value.none", language)
    return say("data.review-sentence", language, count=len(late), missing=missing, next=next_)


def review_table(landscape: Landscape, language: Language, today: date) -> Table:
    """The boards whose files are past their review date today."""
    late = find_past_review(landscape, today)
    return Table(
        caption=say("table.reviews.caption", language, count=len(late)),
        header=tuple(say(f"table.{name}", language) for name in ("board", "review-by", "owner")),
        rows=tuple(
            (
                cell_of(board.name, language, link=f"board:{board.id}"),
                Cell(say_partial(board.review_by, language) if board.review_by else ""),
                cell_of(board.owner, language) if board.owner else term("value.unknown", language),
            )
            for board in late
        ),
    )


def unused_source_table(landscape: Landscape, language: Language) -> Table:
    """The sources that no fact of any day cites."""
    sources = find_unused_sources(landscape)
    other: Language | None = "en" if language == "cy" else None
    return Table(
        caption=say("table.unused-sources.caption", language, count=len(sources)),
        header=tuple(say(f"table.{name}", language) for name in ("title", "publisher")),
        rows=tuple(
            (Cell(source.title, language=other), Cell(source.publisher, language=other))
            for source in sources
        ),
    )


def completeness_json(landscape: Landscape, today: date) -> dict[str, Any]:
    """The same as plain values."""
    return {
        "as-of": str(landscape.day),
        "regions": [vars(count) for count in count_by_region(landscape)],
        "not-known": [
            {"board": board.id, "lacks": list(find_lacks(board))}
            for board in landscape.boards
            if find_lacks(board)
        ],
        "conflicts": [
            {
                "board": board.id,
                "about": conflict.about.en,
                "says": [
                    {"value": claim.value, "sources": [item.source for item in claim.sources]}
                    for claim in conflict.says
                ],
            }
            for board, conflict in find_conflicts(landscape)
        ],
        "past-review": [board.id for board in find_past_review(landscape, today)],
        "unused-sources": [source.id for source in find_unused_sources(landscape)],
    }


_LEVELS = ("documented", "inferred", "assumed")


def _of_place(landscape: Landscape, place: str | None) -> Sequence[Board]:
    if place is None:
        return landscape.boards
    return [
        board
        for board in landscape.boards
        if is_of_place(landscape, place, landscape.councils_of(board.area))
    ]


def _region_row(landscape: Landscape, count: RegionCount, language: Language) -> tuple[Cell, ...]:
    unknown = (
        term("value.not-counted", language)
        if count.unknown is None
        else number(count.unknown, language)
    )
    return (
        _region(landscape, count.region, language),
        term(f"counted.{count.kind}", language),
        *(number(getattr(count, level), language) for level in _LEVELS),
        unknown,
        _share(count, language),
    )


def _share(count: RegionCount, language: Language) -> Cell:
    """Documented facts in a hundred; a board with nothing recorded counts as one fact not known.

    Nothing where there is none to divide by.
    """
    wanted = count.total + (count.unknown or 0)
    if not wanted:
        return term("value.none", language)
    return Cell(f"{round(100 * count.documented / wanted)}%", is_number=True)


def _region(landscape: Landscape, region: str | None, language: Language) -> Cell:
    if region is None:
        return term("region.several", language)
    return cell_of(landscape.area_by_id[region].name, language)
