"""Reports: what the command line prints of findings, comparisons and rules."""

import json
from datetime import date
from pathlib import Path

import pytest

from landscape.findings import RULES, analyse, explain
from landscape.graph import build
from landscape.load import load
from landscape.render.comparison import (
    board_change_table,
    comparison_json,
    fate_table,
    measure_table,
    seat_change_table,
    summary,
)
from landscape.render.findings import analysis_json, figure_table, finding_table
from landscape.render.report import analysis_text, comparison_text, explanation_text
from landscape.scenario import Comparison, apply, compare, read_scenarios
from tests.builders import a_landscape

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def comparisons() -> list[Comparison]:
    whole = load(ROOT / "data")
    scenarios = read_scenarios(ROOT / "scenarios", whole)
    return [compare(apply(scenario, whole)) for scenario in scenarios[:2]]


def test_nothing_found_is_said_in_words():
    graph = build(a_landscape().as_of(date(2024, 1, 1)))

    text = analysis_text(graph, analyse(graph), "en")

    assert text.endswith("\n\n0 findings")


def test_a_finding_is_printed_with_code_weight_and_evidence():
    graph = build(a_landscape(boards={"alone": {}}).as_of(date(2024, 1, 1)))

    text = analysis_text(graph, analyse(graph), "en")

    assert "GAP003  Warning  (Assumed)\n  Alone has no recorded line of accountability." in text


def test_findings_as_json_are_the_same_in_two_runs():
    graph = build(load(ROOT / "data").as_of(date(2020, 1, 1)))

    first, second = (json.dumps(analysis_json(graph, analyse(graph))) for _ in range(2))

    assert first == second


def test_a_figure_over_nothing_is_no_figure():
    graph = build(load(ROOT / "data").as_of(date(2020, 1, 1)))
    overlaps = [finding for finding in analyse(graph) if finding.code == "OVL001"]

    rows = [row for f in overlaps for row in figure_table(f.figures, "en").texts()]

    assert any(row[1] == "no figure: nothing to divide by" for row in rows)
    assert finding_table(overlaps, "en").caption == f"{len(overlaps)} findings"


def test_several_scenarios_stand_beside_today_without_a_total(comparisons: list[Comparison]):
    table = measure_table(comparisons, "en")

    assert table.header[1] == "Today"
    assert len(table.header) == 5
    assert not any("total" in row[0].text.lower() for row in table.rows)


def test_the_measures_of_no_scenario_are_an_empty_table():
    assert measure_table([], "en").rows == ()


def test_what_got_worse_stands_beside_what_got_better(comparisons: list[Comparison]):
    said = summary(comparisons[0], "en")

    assert any("introduced" in sentence for sentence in said)
    assert any("resolved" in sentence for sentence in said)


def test_every_board_that_ends_is_named_with_where_it_goes(comparisons: list[Comparison]):
    table = board_change_table(comparisons[0], "en")

    merged = [row for row in table.texts() if row[1] == "Merged into another"]
    assert len(merged) == 8
    assert all(row[2] for row in merged)
    assert len(fate_table(comparisons[0], "en").rows) == len(comparisons[0].fates)
    assert len(seat_change_table(comparisons[0], "en").rows) == len(comparisons[0].seats)


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_comparison_is_printed_in_either_language(comparisons: list[Comparison], language: str):
    text = comparison_text(comparisons[0], language)

    assert comparisons[0].outcome.scenario.body.title.say(language) in text
    assert "None" not in text.split("\n\n")[0]


def test_a_comparison_as_json_can_be_read_back(comparisons: list[Comparison]):
    value = json.loads(json.dumps(comparison_json(comparisons[0])))

    assert value["scenario"] == comparisons[0].outcome.scenario.id
    assert {"before", "after", "id", "unit", "direction"} == set(value["measures"][0])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
@pytest.mark.parametrize("language", ["en", "cy"])
def test_every_rule_is_explained_under_four_headings(rule, language: str):
    found = explain(rule, language)

    text = explanation_text(found)

    assert len(found.sections) == 4
    assert text.startswith(f"{rule.code}: ")
