"""Findings chosen and grouped for reading."""

import pytest

from landscape.findings import RULES, analyse
from landscape.graph import LandscapeGraph, build
from landscape.render.finding_choice import FindingChoice, choose, find_by_key
from landscape.render.finding_groups import group_findings, group_label, group_table
from landscape.words import LANGUAGES, find_ids
from tests.builders import a_landscape

BOARDS = {
    "north": {"themes": ["crime"], "lines": {"accountability": "council-conwy"}},
    "south": {"themes": ["crime"]},
    "forum": {"function": "network"},
}
DUTIES = {"channel": {"grade": "A"}}


@pytest.fixture
def graph() -> LandscapeGraph:
    whole = a_landscape(boards=BOARDS, duties=DUTIES)
    return build(whole.as_of(whole.about.as_of.first_day))


def test_no_findings_have_no_groups():
    assert group_findings(()) == ()


def test_every_rule_has_a_heading_for_its_findings_in_both_languages():
    for language in LANGUAGES:
        known = find_ids(language)
        for rule in RULES:
            assert f"findings.group.{rule.code}" in known
            assert f"findings.kind.{rule.code}" in known


def test_every_finding_stands_in_one_group(graph: LandscapeGraph):
    found = analyse(graph).findings

    groups = [group for _, groups in group_findings(found) for group in groups]

    grouped = sorted(f.identity for group in groups for f in group.findings)
    assert grouped == [finding.identity for finding in found]


def test_notes_stand_after_warnings(graph: LandscapeGraph):
    for _, groups in group_findings(analyse(graph).findings):
        order = ["serious", "warning", "note"]
        weights = [order.index(group.severity) for group in groups]
        assert weights == sorted(weights)
        for group in groups:
            inside = [order.index(finding.severity) for finding in group.findings]
            assert inside == sorted(inside)


def test_a_duty_is_named_once_and_its_areas_in_the_rows(graph: LandscapeGraph):
    found = choose(graph, analyse(graph).findings, FindingChoice(severities=("serious",)))
    ((_, (group,)),) = group_findings(found)

    table = group_table(graph, group, "en")

    assert "Channel" in group_label(graph, group, "en")
    assert [row[0].text for row in table.rows] == ["Conwy", "Denbighshire", "Flintshire"]
    assert "Boards" not in table.header


def test_a_place_has_the_findings_about_some_of_it():
    case = {
        "areas": {"east": ["denbighshire", "flintshire"], "west": ["conwy"]},
        "boards": {"a": {"area": "conwy"}, "b": {"area": "east"}, "c": {}},
    }
    whole = a_landscape(**case)
    graph = build(whole.as_of(whole.about.as_of.first_day))
    found = analyse(graph).findings

    def boards(area):
        return {name for f in choose(graph, found, FindingChoice(area=area)) for name in f.boards}

    assert boards(None) == boards("north-wales") == {"a", "b", "c"}
    assert boards("west") == {"a", "c"}
    assert boards("flintshire") == {"b", "c"}


def test_a_finding_is_found_again_by_its_key(graph: LandscapeGraph):
    findings = analyse(graph).findings

    assert find_by_key(findings, "GAP003 board:south") in findings
    assert find_by_key(findings, "GAP003 board:elsewhere") is None


def test_a_rule_whose_heading_names_no_duty_has_one_group_with_its_sentences(
    graph: LandscapeGraph,
):
    [finding, *_] = [f for f in analyse(graph).findings if f.code == "GAP003"]
    of_duty = finding.model_copy(update={"about": ("duty:channel", "board:south")})

    ((_, (group,)),) = group_findings([finding, of_duty])

    assert group.duty is None
    table = group_table(graph, group, "en")
    assert [row[0].text for row in table.rows] == [finding.message.text("en")] * 2


def test_findings_that_a_duty_and_an_area_do_not_tell_apart_keep_their_sentences(
    graph: LandscapeGraph,
):
    [finding, *_] = [f for f in analyse(graph).findings if f.code == "GAP001"]
    of_board = finding.model_copy(update={"about": (*finding.about, "board:south")})

    ((_, (group,)),) = group_findings([of_board])

    assert group.duty == "channel"
    assert group_table(graph, group, "en").rows[0][0].text == finding.message.text("en")
