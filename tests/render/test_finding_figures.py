"""Reports of findings: their figures, their values as JSON, and the rules explained."""

import json
from datetime import date
from typing import Any

import pytest

from landscape.findings import RULES, Figure, analyse, explain
from landscape.graph import build
from landscape.model.landscape import Landscape
from landscape.render.findings import analysis_json, figure_table, finding_table
from landscape.render.report import explanation_text
from tests.builders import a_landscape

TWICE = {"finance": {"themes": ["money"]}, "audit": {"themes": ["money"]}}
MEANT = {
    "code": "DUP001",
    "about": ["theme:money", "area:north-wales", "function:strategic"],
    "deliberate": True,
}
LIVED_WITH = {"code": "GAP003", "about": ["board:audit"]}


def test_an_accepted_finding_as_json_says_whether_it_is_deliberate():
    case = a_landscape(boards=TWICE, accepted=[MEANT, LIVED_WITH])
    graph = build(case.as_of(date(2024, 1, 1)))

    told = analysis_json(graph, analyse(graph))["accepted"]

    assert [(each["code"], each["accepted"]["deliberate"]) for each in told] == [
        ("DUP001", True),
        ("GAP003", False),
    ]


def test_findings_as_json_are_the_same_in_two_runs(wales: Landscape):
    graph = build(wales.as_of(date(2020, 1, 1)))

    first, second = (json.dumps(analysis_json(graph, analyse(graph))) for _ in range(2))

    assert first == second


def test_a_figure_over_nothing_is_no_figure(wales: Landscape):
    graph = build(wales.as_of(date(2020, 1, 1)))
    overlaps = [finding for finding in analyse(graph) if finding.code == "OVL001"]

    rows = [row for f in overlaps for row in figure_table(f.figures, "en").texts()]

    assert any(row[1] == "no figure: nothing to divide by" for row in rows)
    assert finding_table(overlaps, "en").caption == f"{len(overlaps)} findings"


def an_overlap(evidence: dict[str, str]) -> tuple[Any, Any]:
    """A pair that shares three members, one of them known as `evidence` says."""
    known = [{"organisation": party, "sources": ["minutes"]} for party in ("police", "health")]
    members = [*known, {"organisation": "fire", **evidence}]
    more = [*members, {"organisation": "pcc", "sources": ["minutes"]}]
    boards = {"audit": {"members": members}, "finance": {"members": more}}
    graph = build(a_landscape(boards=boards))
    [finding] = [finding for finding in analyse(graph) if finding.code == "OVL001"]
    return graph, finding


@pytest.mark.parametrize(
    ("language", "words"), [("en", "0.75 (0.50 to 0.75)"), ("cy", "0.75 (0.50 i 0.75)")]
)
def test_a_figure_over_seats_that_no_document_shows_is_a_range(language: Any, words: str):
    _, finding = an_overlap({"evidence": "inferred", "because": "it follows"})

    texts = [row[1] for row in figure_table(finding.figures, language).texts()]

    assert texts.count(words) == 2  # of all members, and of those whom the law seats on neither


def test_a_figure_over_documented_seats_is_one_number():
    _, finding = an_overlap({"sources": ["minutes"]})

    assert not any("(" in row[1] for row in figure_table(finding.figures, "en").texts()[1:])


def test_as_json_the_ranges_stand_beside_the_figures_by_the_same_names():
    graph, _ = an_overlap({"evidence": "inferred", "because": "it follows"})

    [value] = [
        each for each in analysis_json(graph, analyse(graph))["findings"]
        if each["code"] == "OVL001"
    ]  # fmt: skip

    assert value["figures"]["jaccard"] == 0.75
    assert value["ranges"]["jaccard"] == {"low": 0.5, "high": 0.75}
    assert value["ranges"].keys() == {"jaccard", "jaccard-discretionary"}
    assert value["figures"].keys() >= {"expected", "p-more", "p-more-holm", "p-less"}


def test_small_numbers_are_told_to_three_digits():
    figures = [Figure(id="p-more", value=0.0912), Figure(id="jaccard", value=0.5)]

    assert [row[1] for row in figure_table(figures, "en").texts()[1:]] == ["0.091", "0.50"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
@pytest.mark.parametrize("language", ["en", "cy"])
def test_every_rule_is_explained_under_four_headings(rule, language: str):
    found = explain(rule, language)

    text = explanation_text(found)

    assert len(found.sections) == 4
    assert text.startswith(f"{rule.code}: ")
