"""The first page: a search box, one's own area, ready answers, and what changed."""

import re
from collections.abc import Callable

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from landscape.bundled import DATA_VARIABLE, find_data
from landscape.render.places import find_places
from landscape.viewer.store import read_landscape
from landscape.words import say
from tests.viewer.conftest import Open
from tests.viewer.words import bodies

Said = Callable[[AppTest], str]
LINK = re.compile(r'href="([^"]*)"')
ANSWERS = re.compile("<dl.*?</dl>", re.DOTALL)


@pytest.fixture
def wales(small: None, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001
    monkeypatch.setenv(DATA_VARIABLE, str(find_data()))
    st.cache_resource.clear()


def test_a_landscape_without_probation_is_not_asked_about_it(open_page: Open, said: Said):
    page = open_page("start")

    assert not page.exception
    assert "Which boards does" not in said(page)
    assert "Where does domestic abuse report to?" not in said(page)


def test_the_whole_landscape_is_looked_at_until_an_area_is_chosen(open_page: Open, said: Said):
    page = open_page("start")

    assert "My area: North wales" in said(page).replace("\\", "")
    assert "3 boards" in said(page)


def test_an_area_is_chosen_by_a_link_or_in_the_box_and_stays_in_the_address(
    open_page: Open, said: Said
):
    page = open_page("start")
    assert 'href=".?area=conwy"' in said(page)

    page.selectbox(key="place-entry").select("conwy").run()

    assert page.query_params == {"area": "conwy"}
    assert "My area: Conwy" in said(page).replace("\\", "")
    assert 'href="findings?area=conwy"' in said(page)
    assert 'href="map?area=conwy"' in said(page)


def test_an_area_that_is_not_there_is_named_and_left_out(open_page: Open):
    page = open_page("start", area="atlantis")

    assert "atlantis" in page.warning[0].value
    assert not page.exception


def test_what_changed_since_a_day_is_counted_and_leads_to_the_changes(open_page: Open, said: Said):
    page = open_page("start", day="2026-06-01", since="2024-01-01")

    count = re.search(r"(\d+) changes since then", said(page))
    changes = open_page("changes", day="2026-06-01", since="2024-01-01")
    assert count is not None
    assert f"{count[1]} changes between 1 January 2024 and 1 June 2026" in said(changes)


@pytest.mark.usefixtures("wales")
@pytest.mark.parametrize("language", ["en", "cy"])
def test_in_wales_the_four_questions_are_answered_with_links(
    open_page: Open, said: Said, language: str
):
    page = open_page("start", lang=language)

    assert not page.exception
    (answers,) = ANSWERS.findall(said(page))
    assert answers.count("<dt>") == 4
    assert "theme=vawdasv" in answers
    assert "scenarios=north-wales" in answers
    assert "organisation=national-probation-service" in answers


@pytest.mark.usefixtures("wales")
def test_the_first_screen_has_at_most_about_25_things_to_choose_from(open_page: Open):
    page = open_page("start")

    shown = bodies(page)
    below = ("<nav", "tile-map", say("start.pages", "en"))
    first = "".join(body for body in shown if not any(mark in body for mark in below))
    assert ANSWERS.search(first)
    assert "findings about it" in first
    assert "changes?since" in first
    links = set(LINK.findall(first))
    assert 10 < len(links) <= 25


@pytest.mark.usefixtures("wales")
def test_every_area_has_a_first_page(open_page: Open):
    for area in find_places(read_landscape())[::5]:
        page = open_page("start", area=area.id)
        assert not page.exception, area.id
