"""The data page, as somebody uses it."""

from collections.abc import Callable
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.viewer.folders import a_crowded_folder, open_bundled, open_folder

Said = Callable[[AppTest], str]
Open = Callable[..., AppTest]

SOURCES = {
    "act": {"title": "An Act", "publisher": "Parliament", "url": "https://example.org/act"},
    "minutes": {"title": "Minutes of a board", "publisher": "A council", "date": "2020-04"},
    "letter": {"title": "A letter", "publisher": "A council"},
}
QUARREL = """\
name: {en: Quarrel Board}
function: strategic
tier: regional
area: north-wales
basis: unknown
member-list: partial
until: 2025
evidence: assumed
because: {en: made up}
conflicts:
  - about: {en: How often}
    says:
      - {value: It meets twice., sources: [{source: act}]}
      - {value: It meets once., sources: [{source: minutes}]}
"""


@pytest.fixture
def open_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Open:
    folder = a_crowded_folder(tmp_path, sources=SOURCES, notes=[{"en": "Made up for a test."}])
    next(folder.rglob("north.yaml")).with_name("quarrel.yaml").write_text(QUARREL)

    def open_it(**parameters: str) -> AppTest:
        return open_folder(folder, monkeypatch, "data", **parameters)

    yield open_it
    st.cache_resource.clear()


def test_a_folder_of_ones_own_is_called_so_without_its_place(
    open_data: Open, said: Said, tmp_path: Path
):
    page = open_data()

    assert not page.exception
    assert "This is a landscape of your own" in said(page)
    assert "Made up for a test." in said(page)
    assert str(tmp_path) not in said(page)


def test_the_bundled_landscape_is_called_so(monkeypatch: pytest.MonkeyPatch, said: Said):
    monkeypatch.delenv("LANDSCAPE_DATA", raising=False)

    page = open_bundled("data")

    assert "This is the landscape that comes with the program" in said(page)


def test_evidence_is_counted_in_a_sentence_and_a_table(open_data: Open, said: Said):
    text = said(open_data())

    assert "Of 15 recorded facts, 0 are documented, 0 are inferred and 15 are assumed." in text
    assert "complete for 2 of 4 boards, known in part for 1 and not known for 1" in text


def test_the_counts_follow_the_day(open_data: Open, said: Said):
    assert "of 3 boards, known in part for 0" in said(open_data(day="2025-01-01"))


def test_both_sides_of_a_conflict_and_every_placeholder_are_shown(open_data: Open, said: Said):
    text = said(open_data(part="disputed"))

    assert "It meets twice." in text
    assert "It meets once." in text
    assert "Lonely Board" in text


def test_missing_welsh_and_drafts_are_counted(open_data: Open, said: Said):
    page = open_data(part="welsh")

    assert "have no Welsh" in said(page)
    assert "sentences that the program itself says" in said(page)


def test_how_well_duties_are_known_is_said(open_data: Open, said: Said):
    text = said(open_data(part="law"))

    assert "The provision was read for 1 of 2 duties; an authoritative page states 1; 0" in text


def test_sources_cited_on_the_day_come_first_and_the_rest_on_request(open_data: Open, said: Said):
    assert "Showing 2 of 3 sources." in said(open_data(part="sources"))
    assert "Showing 3 of 3 sources." in said(open_data(part="sources", which="all"))


def test_sources_are_found_by_publisher_and_by_words(open_data: Open, said: Said):
    page = open_data(part="sources", which="all", publisher="A council", words="LETTER")

    assert "Showing 1 of 3 sources." in said(page)
    assert page.text_input(key="words-entry").value == "LETTER"


def test_words_that_are_typed_stand_in_the_address(open_data: Open, said: Said):
    page = open_data(part="sources")
    page.text_input(key="words-entry").set_value("nowhere").run()

    assert page.query_params["words"] == "nowhere"
    assert "No source is left with these choices." in said(page)


def test_workload_says_why_hours_are_missing_where_nothing_is_assumed(open_data: Open, said: Said):
    text = said(open_data(part="workload"))

    assert "Hours are not given, because this landscape has no file assumptions.yaml" in text
    assert "3 organisations, by name" in text
    assert "No post is recorded on two or more boards here." in text


def test_workload_of_wales_is_an_estimate_and_follows_the_place(
    monkeypatch: pytest.MonkeyPatch, said: Said
):
    monkeypatch.delenv("LANDSCAPE_DATA", raising=False)

    text = said(open_bundled("data", part="workload", area="powys"))

    assert "These are estimates: every figure in hours rests on what a seat is assumed" in text
    assert "Powys County Council" in text
    assert "Cardiff Council" not in text
    assert "Hours of travel for one meeting" in text


def test_what_the_address_should_not_have_is_named_and_left_out(open_data: Open, said: Said):
    page = open_data(part="gossip", publisher="Nobody")

    assert "Show: “gossip”" in said(page).replace("\\", "")
    assert "Publisher: “Nobody”" in said(page).replace("\\", "")


@pytest.mark.parametrize("part", ["evidence", "disputed", "welsh", "law", "workload", "sources"])
def test_every_part_speaks_welsh(open_data: Open, part: str):
    assert not open_data(lang="cy", part=part).exception


def test_footprints_are_those_of_the_place_that_is_chosen(
    monkeypatch: pytest.MonkeyPatch, said: Said
):
    monkeypatch.delenv("LANDSCAPE_DATA", raising=False)

    wales = said(open_bundled("data", part="footprints", day="2020-01-01"))
    bridgend = said(open_bundled("data", part="footprints", day="2020-01-01", area="bridgend"))

    assert "one and the same for 11 of 22 councils" in wales
    assert "In Wales, 5 pairs of footprints cross" in wales
    assert "In Bridgend, 3 pairs of footprints cross" in bridgend
    assert "How each kind of footprint lies" not in bridgend


def test_footprints_are_told_in_welsh(monkeypatch: pytest.MonkeyPatch, said: Said):
    monkeypatch.delenv("LANDSCAPE_DATA", raising=False)

    text = said(open_bundled("data", part="footprints", lang="cy", area="gwent"))

    assert "Gwent: mae 0 pâr o olion traed yn croesi" in text
    assert "yr un ardal" in text
