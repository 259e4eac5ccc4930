"""Every pair of boards that shares members, as a table and as values for JSON."""

from collections.abc import Callable, Sequence
from textwrap import fill
from typing import Any

from landscape.findings.shared import know_overlap
from landscape.graph import LandscapeGraph, Overlap
from landscape.render.findings import range_cell
from landscape.render.plain import PAGE, head_text, table_text
from landscape.render.selection import Selection, select
from landscape.render.table import Cell, Table, cell_of, number, term
from landscape.render.withheld import keep_open_pairs
from landscape.words import Language, say

LEAST_SHARED = 3
"""Members that a pair shares to be listed, unless another number is asked for."""


def choose_overlaps(
    graph: LandscapeGraph,
    *,
    area: str | None = None,
    board: str | None = None,
    at_least: int = LEAST_SHARED,
) -> tuple[Overlap, ...]:
    """The pairs whose areas meet and that share so many members: of one place; of one board.

    Both boards of a pair belong to the place. Placeholders are in no pair.

    Raises:
        QuestionError: there is no such area.
    """
    here = select(graph, Selection(area=area))
    pairs = graph.find_overlaps(at_least=at_least)
    return tuple(
        pair
        for pair in pairs
        if board in (None, pair.one, pair.other)
        and here.issuperset((pair.one, pair.other))
        and _is_compared(graph, pair)
    )


def _is_compared(graph: LandscapeGraph, pair: Overlap) -> bool:
    boards = [graph.landscape.board_by_id[board] for board in (pair.one, pair.other)]
    one, other = (graph.councils_of(board) for board in boards)
    return not one.isdisjoint(other) and not any(board.placeholder for board in boards)


def overlap_table(graph: LandscapeGraph, overlaps: Sequence[Overlap], language: Language) -> Table:
    """One row for each pair, by the names of its boards: nothing is ranked."""
    rows = [
        tuple(make(graph, overlap, language) for make in _COLUMNS.values()) for overlap in overlaps
    ]
    rows.sort(key=lambda row: [cell.text.casefold() for cell in row[:2]])
    return Table(
        caption=say("table.overlaps.caption", language, count=len(rows)),
        header=tuple(say(f"table.{name}", language) for name in _COLUMNS),
        rows=tuple(rows),
    )


def overlaps_text(
    graph: LandscapeGraph, overlaps: Sequence[Overlap], language: Language, *, at_least: int
) -> str:
    """The day, what is listed and how to read it, and the table, for a terminal."""
    words = (
        say("overlaps.intro", language, count=at_least),
        say("overlaps.reading", language).replace("*", ""),  # which mark words on a page
    )
    paragraphs = (fill(text, PAGE) for text in words)
    table = table_text(overlap_table(graph, overlaps, language))
    return "\n\n".join((head_text(graph.landscape, language), *paragraphs, table))


def overlaps_json(graph: LandscapeGraph, overlaps: Sequence[Overlap]) -> dict[str, Any]:
    """Pairs as plain values; docs/json.md describes them."""
    kept = keep_open_pairs(graph.landscape, overlaps)
    return {
        "format": "landscape-overlaps/1",
        "as-of": str(graph.landscape.day),
        "withheld": len(overlaps) - len(kept),
        "pairs": [_plain(graph, overlap) for overlap in kept],
    }


def _plain(graph: LandscapeGraph, overlap: Overlap) -> dict[str, Any]:
    expectation = graph.expectations[overlap.one, overlap.other]
    share = overlap.all
    return {
        "one": overlap.one,
        "other": overlap.other,
        "shared": len(share.shared),
        "shared-statutory": len(overlap.statutory.shared),
        "shared-discretionary": len(overlap.discretionary.shared),
        "jaccard": share.jaccard,
        "range": {"low": share.jaccard_low, "high": share.jaccard_high},
        "expected": expectation.expected,
        "p-more": expectation.p_more,
        "p-more-holm": expectation.p_more_holm,
        "p-less": expectation.p_less,
        "reading": expectation.reading,
        "evidence": know_overlap(graph, overlap),
    }


def _one(graph: LandscapeGraph, overlap: Overlap, language: Language) -> Cell:
    return _name(graph, overlap, language)[0]


def _other(graph: LandscapeGraph, overlap: Overlap, language: Language) -> Cell:
    return _name(graph, overlap, language)[1]


def _name(graph: LandscapeGraph, overlap: Overlap, language: Language) -> list[Cell]:
    """Both boards, in order of name."""
    boards = (overlap.one, overlap.other)
    names = [
        cell_of(graph.landscape.name_of(board), language, link=f"board:{board}") for board in boards
    ]
    return sorted(names, key=lambda cell: cell.text.casefold())


def _shared(_: LandscapeGraph, overlap: Overlap, language: Language) -> Cell:
    return number(len(overlap.all.shared), language)


def _by_law(_: LandscapeGraph, overlap: Overlap, language: Language) -> Cell:
    return number(len(overlap.statutory.shared), language)


def _by_choice(_: LandscapeGraph, overlap: Overlap, language: Language) -> Cell:
    return number(len(overlap.discretionary.shared), language)


def _jaccard(_: LandscapeGraph, overlap: Overlap, language: Language) -> Cell:
    share = overlap.all
    return range_cell(share.jaccard or 0, share.jaccard_low, share.jaccard_high, language)


def _expected(graph: LandscapeGraph, overlap: Overlap, _: Language) -> Cell:
    expectation = graph.expectations[overlap.one, overlap.other]
    return Cell(f"{expectation.expected:.1f}", is_number=True)


def _reading(graph: LandscapeGraph, overlap: Overlap, language: Language) -> Cell:
    expectation = graph.expectations[overlap.one, overlap.other]
    return term(f"expectation.{expectation.reading}", language)


def _evidence(graph: LandscapeGraph, overlap: Overlap, language: Language) -> Cell:
    return term(f"evidence.{know_overlap(graph, overlap)}", language)


_COLUMNS: dict[str, Callable[[LandscapeGraph, Overlap, Language], Cell]] = {
    "board": _one,
    "other-board": _other,
    "shared": _shared,
    "by-law": _by_law,
    "by-choice": _by_choice,
    "jaccard": _jaccard,
    "expected": _expected,
    "reading": _reading,
    "evidence": _evidence,
}
"""The columns in order: the heading `table.<name>` and what makes a cell."""
