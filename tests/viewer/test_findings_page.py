"""The findings page, as somebody uses it."""

from collections import Counter
from collections.abc import Callable
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from landscape.findings import Finding, analyse, find_rule
from landscape.graph import build
from landscape.render.finding_choice import FindingChoice, choose
from tests.builders import TODAY, a_folder, a_landscape
from tests.viewer.folders import (
    ACCEPTED,
    BOARDS,
    DUTIES,
    SAME_WORK,
    THREE,
    a_crowded_folder,
    open_folder,
)
from tests.viewer.pressed import files, follow, pressed
from tests.viewer.words import captions, headers, titles

Said = Callable[[AppTest], str]
Open = Callable[..., AppTest]

GONE = {"code": "GAP003", "about": ["board:north"], "reason": "It answered."}


GRAPH = build(a_landscape(boards=BOARDS, duties=DUTIES).as_of(date.fromisoformat(TODAY)))
FOUND = analyse(GRAPH).findings
"""What the analyser finds in the folder that the page is opened on."""


def showing(is_shown: Callable[[Finding], bool] = lambda _: True) -> str:
    """What the page says of how many findings it shows."""
    return f"Showing {sum(map(is_shown, FOUND))} of {len(FOUND)} findings."


def chosen(**choice: Any) -> Callable[[Finding], bool]:
    """Whether a finding meets a choice."""
    kept = choose(GRAPH, FOUND, FindingChoice(**choice))
    return lambda finding: finding in kept


def is_of_south_and_repeats_or_overlaps(finding: Finding) -> bool:
    return "south" in finding.boards and family(finding) in ("duplication", "overlap")


def is_of_denbighshire(finding: Finding) -> bool:
    return any("denbighshire" in GRAPH.landscape.councils_of(area) for area in finding.areas)


def is_duplication(finding: Finding) -> bool:
    return family(finding) == "duplication"


def family(finding: Finding) -> str:
    return find_rule(finding.code).family


def test_every_finding_is_counted_by_family_and_by_weight(open_findings: Open, said: Said):
    page = open_findings()

    assert not page.exception
    assert showing() in said(page)
    found = Counter(find_rule(finding.code).family for finding in FOUND)
    assert f"By family: Duplication {found['duplication']}; " in said(page)
    assert f"Gap {found['gap']}; " in said(page)


def test_duplication_and_gaps_stand_before_overlap(open_findings: Open):
    page = open_findings()

    headings = [heading.split(":")[0] for heading in headers(page)]
    assert headings[0] == "Duplication"
    assert headings.index("Gaps") < headings.index("Overlap")
    assert headings[-2:] == ["Members shared, pair by pair", "Accepted findings"]


def test_findings_that_differ_only_by_area_stand_under_one_heading(open_findings: Open, said: Said):
    page = open_findings()

    label = "Duty with no board recorded as meeting it: Channel. 3 findings; all: Serious."
    assert f"<summary>{label}</summary>" in said(page)


def test_a_weight_that_is_pressed_narrows_the_list_and_stands_in_the_address(
    open_findings: Open, said: Said
):
    page = open_findings()
    follow(page, "severities-serious")

    assert page.query_params["severities"] == "serious"
    assert showing(lambda finding: finding.severity == "serious") in said(page)


def test_the_choices_follow_the_address(open_findings: Open, said: Said):
    page = open_findings(families="duplication,overlap", board="south")

    assert pressed(page, "Family") == ["Duplication", "Overlap"]
    assert page.selectbox(key="finding-board-entry").value == "south"
    assert showing(is_of_south_and_repeats_or_overlaps) in said(page)


def test_a_place_has_its_findings_and_not_those_of_a_neighbour(open_findings: Open, said: Said):
    page = open_findings()
    page.selectbox(key="place-entry").select("denbighshire").run()

    assert page.query_params["area"] == "denbighshire"
    assert showing(is_of_denbighshire) in said(page)


def test_a_theme_is_added_and_taken_back_again(open_findings: Open, said: Said):
    page = open_findings()
    page.selectbox(key="themes-entry").select("crime").run()

    assert page.query_params["themes"] == "crime"
    assert showing(chosen(themes=("crime",))) in said(page)

    follow(page, "remove-themes-crime")

    assert showing() in said(page)


def test_an_evidence_that_is_pressed_narrows_the_list_and_stands_in_the_address(
    open_findings: Open, said: Said
):
    page = open_findings()
    follow(page, "evidence-inferred")

    assert page.query_params["evidence"] == "inferred"
    assert showing(lambda finding: finding.evidence == "inferred") in said(page)


def test_every_choice_together_leaves_what_meets_all_of_them(open_findings: Open, said: Said):
    page = open_findings(
        families="duplication,overlap", severities="warning", evidence="assumed", themes="crime",
        area="conwy", board="north",
    )  # fmt: skip

    assert showing(lambda finding: finding.code == "DUP001") in said(page)

    follow(page, "findings-reset")

    assert not page.query_params
    assert showing() in said(page)


def test_nothing_left_is_said_and_everything_can_be_shown_again(open_findings: Open, said: Said):
    page = open_findings(families="overlap", severities="serious")
    assert "No finding is left with these choices." in said(page)

    follow(page, "findings-reset")

    assert showing() in said(page)


def test_what_the_address_should_not_have_is_named_and_left_out(open_findings: Open, said: Said):
    page = open_findings(
        families="blame", evidence="rumour", themes="x", finding="XXX001 board:north"
    )

    text = said(page).replace("\\", "")
    assert "Family: “blame”" in text
    assert "Evidence: “rumour”" in text
    assert "Theme: “x”" in text
    assert "Finding: “XXX001 board:north”" in text
    assert showing() in text


def test_every_pair_that_shares_members_stands_in_a_table(open_findings: Open, said: Said):
    page = open_findings()

    assert "1 pair of boards that share members" in [each.label for each in page.expander]
    assert "about as expected" in said(page)
    assert "Pairs of boards whose areas meet and that share 3 or more members" in said(page)
    assert "chance would have as many in at most one case in ten" in said(page)


def test_the_table_of_pairs_follows_the_board_and_the_family(open_findings: Open, said: Said):
    lonely, gaps = open_findings(board="lonely"), open_findings(families="gap")

    assert "0 pairs of boards that share members" in [each.label for each in lonely.expander]
    assert "pair by pair" not in said(gaps)


def test_more_pairs_than_can_be_read_are_counted_and_not_shown(
    open_findings: Open, said: Said, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("landscape.viewer.overlap_section.MOST", 0)

    page = open_findings()

    assert "There is 1 pair. Choose a place or a board" in said(page)
    assert "1 pair of boards that share members" not in [each.label for each in page.expander]


def test_how_firm_the_order_of_overlaps_is_stands_behind_a_heading(open_findings: Open, said: Said):
    page = open_findings()

    labels = [expander.label for expander in page.expander]
    assert "How firm is the order of the pairs that share most?" in labels
    assert "10% of these places were taken away at random, 1000 times" in said(page)


def test_the_order_is_left_out_with_the_overlaps_that_it_is_of(open_findings: Open):
    page = open_findings(families="gap")

    labels = [expander.label for expander in page.expander]
    assert "How firm is the order of the pairs that share most?" not in labels


def test_an_accepted_finding_stands_apart_with_its_reason(open_findings: Open, said: Said):
    page = open_findings(accepted=(ACCEPTED,))

    assert f"Showing {len(FOUND) - 1} of {len(FOUND) - 1} findings." in said(page)
    assert "One is *closing*." in said(page)
    assert "Clerk" in said(page)
    assert "what coordination it provides" not in said(page)


def test_an_accepted_finding_that_is_gone_is_a_warning(open_findings: Open):
    page = open_findings(accepted=(GONE,))

    assert any("GAP003" in warning.value for warning in page.warning)


def test_the_page_speaks_welsh(open_findings: Open):
    page = open_findings(lang="cy")

    assert not page.exception
    assert titles(page)[0] == "Canfyddiadau"


def test_broken_files_are_shown_all_at_once_instead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: Said
):
    folder = a_crowded_folder(tmp_path)
    (folder / "themes.yaml").write_text("themes: [")
    (folder / "sources.yaml").write_text("sauces: []")

    page = open_folder(folder, monkeypatch, "findings")

    assert titles(page)[0] == "The files cannot be used yet"
    assert "data/themes.yaml" in said(page)
    assert "sauces" in said(page)
    assert str(tmp_path) not in said(page)


def test_what_tells_of_a_sensitive_board_is_on_the_page_and_said_not_to_be_in_the_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: Said
):
    seats = {"members": THREE, "sensitive": "true"}
    folder = a_folder(tmp_path, boards={"north": seats, "south": seats})

    page = open_folder(folder, monkeypatch, "findings", families="overlap")

    assert "The same 3 members are recorded on each of these boards" in said(page)
    small_print = captions(page)
    withheld = (
        "1 finding about a sensitive board is not in the file: it tells who sits on the board or "
        "what joins it to others."
    )
    assert small_print.count(withheld) == 1
    assert "1 pair with a sensitive board is not in the file." in small_print
    assert files(page) == {}
    st.cache_resource.clear()


def test_a_family_without_a_finding_leads_to_what_the_data_tell_of_it(
    open_findings: Open, said: Said
):
    page = open_findings(families="footprint,workload", lang="cy")

    assert not page.exception
    text = unescape(said(page))
    assert 'href="data?' in text
    assert "part=footprints" in text
    assert "part=workload" in text
    assert "Yn ôl math" not in text
    assert "part=footprints" not in unescape(said(open_findings()))


def test_a_finding_is_left_for_the_list_that_it_came_from(open_findings: Open, said: Said):
    page = open_findings(finding=SAME_WORK, families="duplication")
    page.button(key="finding-back").click().run()

    assert page.query_params == {"families": "duplication"}
    assert showing(is_duplication) in said(page)
