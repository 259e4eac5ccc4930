"""What the law has to say of a scenario: as sentences, as a table and as values."""

from collections.abc import Iterable
from textwrap import fill
from typing import Any

from landscape.model.duty import Duty
from landscape.render.plain import PAGE
from landscape.render.table import Cell, Table, cell_of, many, term
from landscape.render.withheld import keep_open_comparison
from landscape.scenario import Comparison
from landscape.scenario.law import (
    GROUPS,
    Group,
    LegalPoint,
    fold,
    name_law,
    say_law,
    say_point,
)
from landscape.words import LANGUAGES, Language, say

_SENTENCE = 4
"""The column of what the law has to say, among those of a row."""


def legal_sentences(
    comparison: Comparison, language: Language
) -> tuple[tuple[Group, tuple[Cell, ...]], ...]:
    """The points as sentences, those that say the same of several areas together.

    They are grouped by what there is to do, the most pressing first.
    """
    said: dict[Group, list[Cell]] = {group: [] for group in GROUPS}
    for point in fold(comparison.legal):
        said[point.group].append(_say(comparison, point, language))
    return tuple((group, tuple(cells)) for group, cells in said.items() if cells)


def legal_table(comparison: Comparison, language: Language) -> Table:
    """One row for each point and area, with the law that it rests on."""
    names = ("to-do", "duty", "area", "boards", "legal-point", "law", "grade", "condition")
    return Table(
        caption=say("table.legal.caption", language, count=len(comparison.legal)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(_row(comparison, point, language) for point in comparison.legal),
    )


def legal_point_table(comparison: Comparison, language: Language) -> Table:
    """One row for each distinct point with all its areas, beside the sentences that say it."""
    names = ("to-do", "duty", "area", "boards", "law", "grade", "condition")
    points = fold(comparison.legal)
    rows = (_row(comparison, point, language) for point in points)
    return Table(
        caption=say("table.legal-points.caption", language, count=len(points)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple((*row[:_SENTENCE], *row[_SENTENCE + 1 :]) for row in rows),
    )


def legal_text(comparison: Comparison, language: Language) -> str:
    """The points for a terminal; nothing when there are none."""
    parts = []
    for group, cells in legal_sentences(comparison, language):
        parts.append(say(f"law.group.{group}", language))
        parts += [
            fill(cell.text, PAGE, initial_indent="- ", subsequent_indent="  ") for cell in cells
        ]
    heading = [say("report.legal", language)] if parts else []
    return "\n\n".join((*heading, *parts))


def legal_json(comparison: Comparison) -> dict[str, Any]:
    """The points that may stand in a file as plain values, and how many may not."""
    kept = keep_open_comparison(comparison)
    return {
        "legal": [_point_json(comparison, point) for point in kept.legal],
        "legal-withheld": len(comparison.legal) - len(kept.legal),
    }


def count_legal(comparison: Comparison, language: Language) -> str:
    """How much the law has to say, in a sentence."""
    if not comparison.legal:
        return say("law.none", language)
    return say("law.count", language, count=len(comparison.legal))


def _say(comparison: Comparison, point: LegalPoint, language: Language) -> Cell:
    texts = _texts(comparison, point, language)
    law = say_law(_duty_of(comparison, point)).text(language)
    return Cell(" ".join((*texts, law)))


def _texts(comparison: Comparison, point: LegalPoint, language: Language) -> Iterable[str]:
    outcome = comparison.outcome
    return tuple(
        said.text(language) for said in say_point(outcome.before, outcome.landscape, point)
    )


def _duty_of(comparison: Comparison, point: LegalPoint) -> Duty:
    before = comparison.outcome.before
    return (before.whole or before).duty_by_id[point.duty]


def _row(comparison: Comparison, point: LegalPoint, language: Language) -> tuple[Cell, ...]:
    outcome, duty = comparison.outcome, _duty_of(comparison, point)
    areas = tuple(outcome.before.area_by_id[area].name for area in point.areas)
    boards = tuple(map(outcome.landscape.name_of, point.boards))
    in_english: Language | None = None if language == "en" else "en"
    condition = duty.joint.condition if point.group in ("arrange", "groups", "confirm") else None
    return (
        term(f"law.group.{point.group}", language),
        cell_of(duty.name, language),
        many(areas, language),
        many(boards, language),
        Cell(" ".join(_texts(comparison, point, language))),
        Cell(name_law(duty), language=in_english),
        term(f"grade.{duty.grade}", language),
        Cell(condition, language=in_english) if condition else Cell(""),
    )


def _point_json(comparison: Comparison, point: LegalPoint) -> dict[str, Any]:
    duty = _duty_of(comparison, point)
    return {
        "to-do": point.group,
        "kind": point.kind,
        "duty": point.duty,
        "areas": list(point.areas),
        "councils": list(point.councils),
        "boards": list(point.boards),
        "things": list(point.things),
        "is-recorded": point.is_recorded,
        "instrument": duty.instrument,
        "provisions": list(duty.provisions),
        "grade": duty.grade,
        "routes": list(duty.joint.routes),
        "needs": list(duty.joint.needs),
        "text": {language: " ".join(_texts(comparison, point, language)) for language in LANGUAGES},
    }
