"""Reports for a terminal: an analysis, a comparison, a rule, in plain text."""

from collections.abc import Iterator
from textwrap import fill, indent

from landscape.findings import Analysis, Explanation, Finding
from landscape.graph import LandscapeGraph
from landscape.render.comparison import (
    board_change_table,
    duty_change_table,
    fate_table,
    measure_table,
    summary,
)
from landscape.render.plain import table_text
from landscape.scenario import Comparison
from landscape.words import Language, say

WIDTH = 96


def analysis_text(graph: LandscapeGraph, analysis: Analysis, language: Language) -> str:
    """The findings, one a paragraph, and how many there are."""
    head = say(
        "report.analysis",
        language,
        name=graph.landscape.about.name.say(language),
        day=str(graph.landscape.day),
        boards=len(graph.landscape.boards),
    )
    parts = [head, *(finding_text(finding, language) for finding in analysis.findings)]
    parts.append(say("table.findings.caption", language, count=len(analysis.findings)))
    if analysis.accepted:
        parts.append(say("report.accepted", language, count=len(analysis.accepted)))
    return "\n\n".join(parts)


def finding_text(finding: Finding, language: Language) -> str:
    """A finding with its code, weight and evidence."""
    severity = say(f"severity.{finding.severity}", language)
    evidence = say(f"evidence.{finding.evidence}", language)
    body = fill(finding.message.text(language), WIDTH - 2)
    return f"{finding.code}  {severity}  ({evidence})\n{indent(body, '  ')}"


def comparison_text(comparison: Comparison, language: Language) -> str:
    """A comparison in sentences and tables, what got worse beside what got better."""
    scenario = comparison.outcome.scenario.body
    parts = [scenario.title.say(language), fill(scenario.summary.say(language), WIDTH)]
    parts += [
        say("report.assumptions", language),
        "\n".join(f"- {item.text.say(language)}" for item in scenario.assumptions),
        say("report.steps", language),
        "\n".join(
            f"{place}. {step.text(language)}"
            for place, step in enumerate(comparison.outcome.steps, start=1)
        ),
        "\n".join(summary(comparison, language)),
    ]
    parts += [
        table_text(table)
        for table in (
            measure_table([comparison], language),
            board_change_table(comparison, language),
            duty_change_table(comparison, language),
            fate_table(comparison, language),
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
        parts.extend(fill(paragraph, WIDTH) for paragraph in text.split("\n\n"))
    return "\n\n".join(parts)


def _finding_parts(comparison: Comparison, language: Language) -> Iterator[str]:
    groups = {
        "report.introduced": comparison.introduced,
        "report.resolved": comparison.resolved,
        "report.changed": tuple(pair.after for pair in comparison.changed),
    }
    for heading, findings in groups.items():
        if findings:
            yield say(heading, language)
            yield from (finding_text(finding, language) for finding in findings)
