"""The findings for a terminal: area by area, each by family and rule, with how many there are."""

from collections.abc import Iterator, Sequence
from textwrap import fill

from landscape.findings import Analysis, Finding
from landscape.findings.rule import Family
from landscape.graph import LandscapeGraph
from landscape.render.finding_counts import count_sentences, place_table
from landscape.render.finding_groups import group_findings
from landscape.render.finding_subject import group_by_place, name_place
from landscape.render.plain import PAGE, head_text, table_text
from landscape.words import Language, say


def analysis_text(
    graph: LandscapeGraph, analysis: Analysis, language: Language, *, found: int | None = None
) -> str:
    """The findings under headings, after how many there are.

    `found` is how many the analyser found in all, where only some were chosen.
    """
    found = len(analysis) if found is None else found
    parts = [head_text(graph.landscape, language), *_summary(graph, analysis, found, language)]
    if analysis.findings:
        parts.append("\n".join(_say_families(analysis.findings, language)))
    for place, findings in group_by_place(graph, analysis.findings):
        parts.append(_heading(name_place(graph, place, language), len(findings), "=", language))
        for family, groups in group_findings(findings):
            parts += _family_parts(family, [f for g in groups for f in g.findings], language)
    if analysis.accepted:
        parts.append(" ".join(_say_accepted(analysis, language)))
    return "\n\n".join(parts)


def _summary(
    graph: LandscapeGraph, analysis: Analysis, found: int, language: Language
) -> Iterator[str]:
    """How many findings there are, of each family and weight and in each area."""
    if not found:
        yield say("findings.none-at-all", language)
        return
    sentences = count_sentences(analysis.findings, found, language)
    yield "\n".join(fill(sentence, PAGE) for sentence in sentences)
    if analysis.findings:
        yield table_text(place_table(graph, analysis.findings, language))
    else:
        yield say("findings.none", language)


def _say_families(findings: Sequence[Finding], language: Language) -> Iterator[str]:
    """What each family that is found means, and what it does not: said once, before them all."""
    yield say("report.families", language)
    for family, _ in group_findings(findings):
        text = say(
            "report.family",
            language,
            family=say(f"family.{family}", language),
            meaning=say(f"findings.family.{family}.intro", language),
        )
        yield fill(text, PAGE, initial_indent="  - ", subsequent_indent="    ")


def _family_parts(family: Family, findings: Sequence[Finding], language: Language) -> Iterator[str]:
    """The findings of one family in one place, rule by rule."""
    heading = say(f"findings.family.{family}.heading", language, count=len(findings))
    yield _underline(heading, "-")
    of_rule: dict[str, list[Finding]] = {}
    for finding in findings:
        of_rule.setdefault(finding.code, []).append(finding)
    yield from (_rule_part(code, found, language) for code, found in of_rule.items())


def _rule_part(code: str, findings: Sequence[Finding], language: Language) -> str:
    """What the findings of one rule have in common, the command that explains it, and each."""
    kind = say(f"findings.kind.{code}", language)
    command = f"landscape explain {code}" + (f" --lang {language}" if language != "en" else "")
    head = say("report.heading", language, heading=kind, count=len(findings))
    explained = say("report.explained", language, command=command)
    lines = [fill(head, PAGE), fill(explained, PAGE, break_on_hyphens=False)]
    return "\n".join([*lines, *(_finding_lines(finding, language) for finding in findings)])


def _finding_lines(finding: Finding, language: Language) -> str:
    text = say(
        "report.finding",
        language,
        severity=say(f"severity.{finding.severity}", language),
        evidence=say(f"evidence.{finding.evidence}", language),
        finding=finding.message.text(language),
    )
    return fill(text, PAGE, initial_indent="  - ", subsequent_indent="    ", break_on_hyphens=False)


def _say_accepted(analysis: Analysis, language: Language) -> Iterator[str]:
    """How many findings are accepted and, if any are, how many of them as wanted."""
    yield say("report.accepted", language, count=len(analysis.accepted))
    deliberate = sum(decision.deliberate for _, decision in analysis.accepted)
    if deliberate:
        yield say("report.deliberate", language, count=deliberate)


def _heading(text: str, count: int, line: str, language: Language) -> str:
    return _underline(say("report.heading", language, heading=text, count=count), line)


def _underline(text: str, line: str) -> str:
    return f"{text}\n{line * len(text)}"
