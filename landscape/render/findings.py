"""Findings as tables and as values for JSON."""

from collections.abc import Sequence
from typing import Any

from landscape.findings import Analysis, Figure, Finding
from landscape.graph import LandscapeGraph
from landscape.render.finding_choice import FindingChoice, family_of
from landscape.render.table import Cell, Table, term
from landscape.render.withheld import keep_open, keep_open_accepted
from landscape.words import Language, say

_EVERYTHING = FindingChoice()


def finding_table(findings: Sequence[Finding], language: Language) -> Table:
    """One row for each finding."""
    names = ("code", "severity", "finding", "evidence")
    return Table(
        caption=say("table.findings.caption", language, count=len(findings)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(
            (
                Cell(finding.code, link=f"finding:{finding_key(finding)}"),
                term(f"severity.{finding.severity}", language),
                Cell(finding.message.text(language)),
                term(f"evidence.{finding.evidence}", language),
            )
            for finding in findings
        ),
    )


def figure_table(figures: Sequence[Figure], language: Language) -> Table:
    """The figures that a finding rests on."""
    return Table(
        caption=say("table.figures.caption", language),
        header=(say("table.figure", language), say("table.value", language)),
        rows=tuple((term(f"figure.{f.id}", language), _value(f, language)) for f in figures),
    )


def finding_key(finding: Finding) -> str:
    """A finding's identity as one text that an address can carry."""
    return " ".join((finding.code, *finding.about))


def finding_json(finding: Finding) -> dict[str, Any]:
    """A finding as plain values, in both languages."""
    return {
        "code": finding.code,
        "family": family_of(finding),
        "about": list(finding.about),
        "severity": finding.severity,
        "message": {"en": finding.message.text("en"), "cy": finding.message.text("cy")},
        "boards": list(finding.boards),
        "areas": list(finding.areas),
        "figures": {figure.id: figure.value for figure in finding.figures},
        "ranges": {
            figure.id: {"low": figure.low, "high": figure.high}
            for figure in finding.figures
            if figure.low is not None
        },
        "sources": list(finding.sources),
        "evidence": finding.evidence,
    }


def range_cell(value: float, low: float | None, high: float | None, language: Language) -> Cell:
    """A number, and the range in which it lies where that is wider."""
    if low is None or high is None or low == value == high:
        return Cell(_say_number(value), is_number=True)
    numbers = {"value": value, "low": low, "high": high}
    return Cell(say("figure.range", language, **{k: _say_number(v) for k, v in numbers.items()}))


def _say_number(value: float) -> str:
    """Two digits after the point, three below a tenth; whole numbers as they are."""
    if isinstance(value, int):
        return str(value)
    return f"{value:.3f}" if 0 < value < 0.1 else f"{value:.2f}"


def analysis_json(
    graph: LandscapeGraph,
    analysis: Analysis,
    *,
    choice: FindingChoice = _EVERYTHING,
    found: int | None = None,
) -> dict[str, Any]:
    """An analysis as plain values; docs/json.md describes them.

    `found` is how many findings there are in all, where `choice` left some of them out.
    """
    kept = keep_open(graph.landscape, analysis.findings)
    accepted = keep_open_accepted(graph.landscape, analysis.accepted)
    told = len(analysis.findings) + len(analysis.accepted)
    return {
        "format": "landscape-analysis/1",
        "landscape": graph.landscape.about.name.en,
        "as-of": str(graph.landscape.day),
        "boards": len(graph.landscape.boards),
        "chosen": _choice_json(choice),
        "found": len(analysis) if found is None else found,
        "withheld": told - len(kept) - len(accepted),
        "findings": [finding_json(finding) for finding in kept],
        "accepted": [
            {**finding_json(finding), "accepted": _decision(decision)}
            for finding, decision in accepted
        ],
    }


def _choice_json(choice: FindingChoice) -> dict[str, Any]:
    return {
        "area": choice.area,
        "families": list(choice.families),
        "themes": list(choice.themes),
        "severities": list(choice.severities),
        "evidence": list(choice.evidence),
    }


def _decision(decision: Any) -> dict[str, Any]:
    plain: dict[str, Any] = decision.model_dump(mode="json", by_alias=True, exclude_none=True)
    return plain


def _value(figure: Figure, language: Language) -> Cell:
    if figure.value is None:
        return term("figure.none", language)
    return range_cell(figure.value, figure.low, figure.high, language)
