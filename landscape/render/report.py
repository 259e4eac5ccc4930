"""Reports for a terminal: a comparison, a rule, in plain text."""

from collections.abc import Iterable, Iterator, Sequence
from textwrap import fill, indent
from typing import Any

from landscape.findings import Explanation, Finding
from landscape.render.comparison import (
    board_change_table,
    comparison_json,
    duty_change_table,
    measure_table,
    summary,
)
from landscape.render.effects import (
    bridge_table,
    last_seat_table,
    loss_sentences,
    only_link_sentence,
    seat_change_table,
)
from landscape.render.fates import fate_table
from landscape.render.legal import count_legal, legal_text
from landscape.render.plain import PAGE, numbered_text, table_text
from landscape.render.precedent import departure_table, precedent_basis, precedent_sentences
from landscape.render.replay import left_out_parts, steps_json
from landscape.render.scenario_text import (
    answer,
    assumption_cells,
    evidence_sentence,
    timetable_from,
    unmet_before,
)
from landscape.render.several import group_by_day, several_json, several_text
from landscape.scenario import Comparison, Scenario
from landscape.words import Language, say


def finding_text(finding: Finding, language: Language) -> str:
    """A finding with its code, weight and evidence."""
    severity = say(f"severity.{finding.severity}", language)
    evidence = say(f"evidence.{finding.evidence}", language)
    body = fill(finding.message.text(language), PAGE - 2)
    return f"{finding.code}  {severity}  ({evidence})\n{indent(body, '  ')}"


def comparisons_text(comparisons: Sequence[Comparison], language: Language) -> str:
    """Comparisons one below the other; several of one day stand first, side by side.

    Scenarios that start from different days have no today in common: one that is alone on its day
    keeps its own measures.
    """
    groups = group_by_day(comparisons)
    alone = [group[0] for group in groups if len(group) == 1]
    texts = (comparison_text(item, language, measures=item in alone) for item in comparisons)
    parts = (several_text(comparisons, language), *texts)
    return "\n\n\n".join(part for part in parts if part)


def comparisons_json(comparisons: Sequence[Comparison]) -> dict[str, Any]:
    """Comparisons as plain values, each with the dates and assumptions of its scenario."""
    return {
        "format": "landscape-comparison/1",
        "comparisons": [
            {
                **comparison_json(item),
                **_scenario_json(item.outcome.scenario),
                "left-out": steps_json(item.outcome.left_out),
            }
            for item in comparisons
        ],
        "several": several_json(comparisons),
    }


def comparison_text(comparison: Comparison, language: Language, *, measures: bool = True) -> str:
    """A comparison in sentences and tables, what got worse beside what got better."""
    scenario = comparison.outcome.scenario.body
    parts = [fill(scenario.title.say(language), PAGE), fill(scenario.summary.say(language), PAGE)]
    parts += [
        _lines(timetable_from(comparison, language)),
        fill(evidence_sentence(comparison.outcome.scenario, language), PAGE),
        _lines(precedent_sentences(comparison.outcome, language)),
        _lines(precedent_basis(comparison.outcome, language)),
        _lines(answer(comparison, language)),
        fill(unmet_before(comparison, language) or "", PAGE),
        fill(count_legal(comparison, language), PAGE),
        _lines(loss_sentences(comparison, language)),
        _lines(summary(comparison, language)),
        *left_out_parts(comparison.outcome, language),
        say("report.assumptions", language) if scenario.assumptions else "",
        "\n".join(
            fill(cell.text, PAGE, initial_indent="- ", subsequent_indent="  ")
            for cell in assumption_cells(scenario.assumptions, language)
        ),
        say("report.steps", language),
        numbered_text(step.text(language) for step in comparison.outcome.steps),
        legal_text(comparison, language),
        fill(only_link_sentence(comparison, language), PAGE),
    ]
    parts += [
        table_text(table)
        for table in (
            measure_table([comparison] if measures else [], language),
            board_change_table(comparison, language),
            duty_change_table(comparison, language),
            fate_table(comparison, language),
            seat_change_table(comparison, language),
            last_seat_table(comparison, language),
            bridge_table(comparison, language),
            departure_table(comparison.outcome, language),
        )
        if table.rows
    ]
    parts += _finding_parts(comparison, language)
    return "\n\n".join(part for part in parts if part)


def explanation_text(explanation: Explanation) -> str:
    """A rule's page: its title, then the text under each heading."""
    parts = [f"{explanation.code}: {explanation.title}"]
    for heading, text in explanation.sections:
        parts.append(heading.upper())
        parts.extend(fill(paragraph, PAGE) for paragraph in text.split("\n\n"))
    return "\n\n".join(parts)


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(fill(text, PAGE) for text in texts)


def _scenario_json(scenario: Scenario) -> dict[str, Any]:
    body = scenario.body
    return {
        "day": str(body.day),
        "shadow": str(body.shadow) if body.shadow else None,
        "live": str(body.live) if body.live else None,
        "closed": str(body.closed) if body.closed else None,
        "based-on": body.based_on,
        "evidence": body.evidence,
        "assumptions": [
            {
                "text": {lang: item.text.say(lang) for lang in ("en", "cy")},
                "evidence": item.evidence,
                "because": item.because and {lang: item.because.say(lang) for lang in ("en", "cy")},
            }
            for item in body.assumptions
        ],
    }


def _finding_parts(comparison: Comparison, language: Language) -> Iterator[str]:
    groups = {
        "report.introduced": comparison.introduced,
        "report.resolved": comparison.resolved,
        "report.lapsed": comparison.lapsed,
        "report.changed": tuple(pair.after for pair in comparison.changed),
    }
    for heading, findings in groups.items():
        if findings:
            yield say(heading, language)
            yield from (finding_text(finding, language) for finding in findings)
