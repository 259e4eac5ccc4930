"""The box in which anything is found, on the pages that have it."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from tests.viewer.conftest import Open
from tests.viewer.words import titles

Said = Callable[[AppTest], str]
PAGES = ("start", "board", "theme", "duty", "area")


@pytest.mark.parametrize("name", PAGES)
def test_without_words_the_page_shows_what_it_is_about(open_page: Open, name: str):
    page = open_page(name)

    assert not page.exception
    assert page.text_input(key="search-entry").value == ""
    assert "Found" not in titles(page)[0]


@pytest.mark.parametrize("name", PAGES)
def test_what_is_typed_goes_into_the_address_and_what_is_found_leads_to_its_page(
    open_page: Open, said: Said, name: str
):
    page = open_page(name)

    page.text_input(key="search-entry").input("saftey bord").run()

    assert page.query_params == {"words": "saftey bord"}
    assert titles(page) == ["Found for “saftey bord”"]
    assert 'href="board?board=safety"' in said(page)
    assert "1 result" in said(page)


def test_looking_for_something_leaves_the_board_that_was_shown(open_page: Open):
    page = open_page("board", board="safety", day="2025-02-01")

    page.text_input(key="search-entry").input("police").run()

    assert page.query_params == {"words": "police", "day": "2025-02-01"}


def test_emptying_the_box_leaves_the_search(open_page: Open):
    page = open_page("start", words="police")

    page.text_input(key="search-entry").input(" ").run()

    assert page.query_params == {}
    assert "Found" not in titles(page)[0]


def test_where_nothing_is_found_the_page_says_what_to_try(open_page: Open, said: Said):
    page = open_page("start", words="xyzzy")

    assert "Nothing in this record has such a name" in said(page)
    assert "Type fewer words" in said(page)


def test_what_was_typed_is_shown_as_it_is_and_never_as_markup(open_page: Open, said: Said):
    page = open_page("start", words="<b>*x*</b>")

    assert not page.exception
    assert titles(page)[0] == "Found for “<b>*x*</b>”"
    assert "<b>" not in said(page)


def test_a_board_of_another_day_is_found_and_said_to_be_gone(open_page: Open, said: Said):
    page = open_page("start", words="new panel")

    assert "It exists on other days" in said(page)


def test_a_former_name_leads_to_the_board_that_followed(open_page: Open, said: Said):
    page = open_page("start", words="water forum", day="2026-02-01")

    assert "Took over from: Water Forum." in said(page)


def test_in_welsh_the_same_is_found_in_welsh(open_page: Open, said: Said):
    page = open_page("start", words="bwrdd diogelwch", lang="cy")

    assert titles(page)[0] == "Canlyniadau ar gyfer “bwrdd diogelwch”"
    assert "board=safety" in said(page)
