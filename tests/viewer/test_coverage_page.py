"""The page of duties by councils, as somebody uses it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from landscape.bundled import DATA_VARIABLE
from tests.builders import a_folder
from tests.viewer.conftest import Open
from tests.viewer.pressed import follow
from tests.viewer.words import headers

Said = Callable[[AppTest], str]

DUTIES = {
    "plan": {"grade": "A", "themes": ["crime"], "members": {"must": ["health-board"]}},
    "review": {"grade": "B"},
    "advice": {"body": {"required": "no", "form": "none"}},
}
TILES = {
    name: {"tile": {"column": str(place), "row": "0"}}
    for place, name in enumerate(["conwy", "denbighshire", "flintshire"])
}


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Lets the viewer show three duties, one of them met in one council's area."""
    boards = {"alpha": {"area": "conwy", "duties": ["plan"], "members": ["police"]}}
    folder = a_folder(tmp_path, boards=boards, duties=DUTIES, councils=TILES, themes=["crime"])
    monkeypatch.setenv(DATA_VARIABLE, str(folder))
    yield
    st.cache_resource.clear()


def test_without_a_choice_every_duty_that_is_looked_for_is_in_the_table(
    open_page: Open, said: Said
):
    page = open_page("coverage")

    assert not page.exception
    assert "Duties: 2. Councils: 3." in said(page)
    assert "Not on record: 5." in said(page)
    assert len(page.expander) == 1  # the duty that is looked for nowhere


def test_grades_and_themes_narrow_the_table(open_page: Open, said: Said):
    page = open_page("coverage", themes="crime")
    assert "Duties: 1." in said(page)

    page = follow(page, "grades-B")
    assert page.query_params["grades"] == "B"
    assert "No duty meets all the choices." in said(page)


def test_an_opened_cell_tells_its_evidence_its_members_and_its_findings(
    open_page: Open, said: Said
):
    page = open_page("coverage", duty="plan", council="conwy")

    assert headers(page)[0] == "Plan in Conwy"
    assert "one board is on record as meeting this duty" in said(page)
    assert "made up for a test" in said(page)
    assert "No seat is on record for these kinds of member" in said(page)
    assert "GAP002" in said(page)
    assert 'class="tile full chosen"' in said(page)

    page = follow(page, "close-duty")
    assert not page.query_params


def test_a_place_of_one_council_opens_the_duty_there(open_page: Open):
    page = open_page("coverage", duty="plan", area="flintshire")

    assert headers(page)[0] == "Plan in Flintshire"


def test_a_duty_alone_is_shown_on_the_map_and_council_by_council(open_page: Open, said: Said):
    page = open_page("coverage", duty="plan")

    assert headers(page)[0] == "Plan"
    assert "Met by one board: Conwy." in said(page)
    assert 'href="coverage?duty=plan&amp;council=flintshire"' in said(page)


def test_a_duty_that_is_in_no_table_says_why(open_page: Open, said: Said):
    assert "so it is in no table here" in said(open_page("coverage", duty="advice"))


def test_what_is_not_there_is_named_and_left_out(open_page: Open):
    page = open_page("coverage", duty="gone", council="cardiff", grades="Z")

    assert not page.exception
    assert len(page.warning) == 3


def test_the_page_is_there_in_welsh(open_page: Open, said: Said):
    page = open_page("coverage", lang="cy", duty="plan", council="flintshire")

    assert not page.exception
    assert "nid oes bwrdd ar gofnod" in said(page)
