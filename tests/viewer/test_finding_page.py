"""One finding, opened on a page of its own."""

import json
from collections.abc import Callable
from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from tests.viewer.folders import ACCEPTED, SAME_WORK, without_tags

Said = Callable[[AppTest], str]
Open = Callable[..., AppTest]


def charts_of(page: AppTest) -> list[dict]:
    """What is handed over to each chart of a finding on the page."""
    parts = page.get("bidi_component")
    return [json.loads(part.proto.json) for part in parts if part.key == "finding-chart"]


def test_a_finding_opens_with_its_rule_its_boards_and_what_its_evidence_means(
    open_findings: Open, said: Said
):
    page = open_findings(finding=SAME_WORK)

    text = said(page)
    assert "When it is fine" in text
    assert 'href="board?board=north"' in text
    assert "Assumed: at least one fact that this rests on is a supposition." in text


def test_a_finding_has_its_boards_on_a_chart_with_the_same_in_sentences(
    open_findings: Open, said: Said
):
    page = open_findings(finding=SAME_WORK)

    [chart] = charts_of(page)
    assert unescape(chart["svg"]).count("» in this finding «") == 2
    assert chart["links"]["board-north"] == "board?board=north"
    text = open_findings(finding=SAME_WORK, mode="text")
    assert "North Board answers to Council conwy." in without_tags(said(text))


def test_a_finding_without_a_board_has_no_chart(open_findings: Open, said: Said):
    page = open_findings(finding="GAP001 duty:channel area:conwy")

    assert charts_of(page) == []
    assert "No board is concerned: that is the finding." in said(page)


def test_a_finding_with_more_boards_than_can_be_read_has_no_chart(
    open_findings: Open, said: Said, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("landscape.render.finding_chart.MOST_SHAPES", 1)

    page = open_findings(finding=SAME_WORK)

    assert charts_of(page) == []
    assert "it would show 3 boards and bodies, more than can be read" in said(page)
    assert 'href="board?board=north"' in said(page)


def test_an_overlap_shows_its_figures_and_is_not_called_duplication(
    open_findings: Open, said: Said
):
    page = open_findings(finding="OVL002 board:north board:south")

    assert "members, the same on each" in said(page)
    assert "uplicat" not in said(page)


def test_a_deliberate_overlap_is_said_to_be_one_in_the_list_and_on_its_page(
    open_findings: Open, said: Said
):
    wanted = {**ACCEPTED, "deliberate": True}
    listed = said(open_findings(accepted=(wanted,)))
    alone = said(open_findings(accepted=(wanted,), finding=SAME_WORK))

    assert "Deliberate overlap" in listed
    assert ">Yes<" in listed
    assert "and the reason says what coordination it provides" in alone
