"""The page of a board or an organisation, as somebody uses it."""

import re
from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from tests.viewer.conftest import Open
from tests.viewer.pressed import files
from tests.viewer.words import headers, notes, titles

pytestmark = pytest.mark.dot

Said = Callable[[AppTest], str]


def test_without_a_choice_every_board_of_the_day_is_listed(open_page: Open, said: Said):
    page = open_page("board")

    assert not page.exception
    assert titles(page)[0] == "Boards and organisations"
    assert "<caption>3 boards</caption>" in said(page)


def test_a_board_has_its_facts_and_what_is_not_known_is_said(open_page: Open, said: Said):
    page = open_page("board", board="safety")

    assert not page.exception
    assert '<th scope="row">Meetings a year</th><td>Not known</td>' in said(page)
    assert "The Welsh name is a draft" in said(page)
    assert "<td></td>" not in said(page)


def test_the_members_of_a_board_lead_to_their_own_pages(open_page: Open, said: Said):
    page = open_page("board", board="safety", day="2025-02-01")

    assert 'href="board?day=2025-02-01&amp;organisation=police"' in said(page)


def test_the_way_to_an_account_holder_is_told_in_words(open_page: Open, said: Said):
    told = said(open_page("board", board="safety"))
    assert re.search("<li><a [^>]*>Safety Board</a> answers to <a [^>]*>Council conwy</a>", told)
    assert re.search("No route from <a [^>]*>Mystery", said(open_page("board", board="mystery")))


def test_both_sides_of_a_conflict_are_shown(open_page: Open, said: Said):
    page = open_page("board", board="safety")

    assert "The police chair it." in said(page)
    assert "The council chairs it." in said(page)
    assert "<caption>2 sources</caption>" in said(page)


def test_the_findings_about_a_board_lead_to_the_findings_page(open_page: Open, said: Said):
    page = open_page("board", board="panel", day="2025-02-01")

    assert "finding=GAP003" in said(page)


def test_a_board_that_has_not_begun_says_when_and_leads_there(open_page: Open, said: Said):
    page = open_page("board", board="panel")

    assert "New Panel does not exist on 1 January 2024." in notes(page)[0]
    assert "2025" in notes(page)[0]
    assert 'href="board?day=2025-01-01&amp;board=panel"' in said(page)


def test_a_board_that_has_ended_says_when_and_leads_to_its_last_day(open_page: Open, said: Said):
    page = open_page("board", board="forum", day="2026-06-01")

    assert "Water Forum does not exist on 1 June 2026." in notes(page)[0]
    assert 'href="board?day=2025-12-31&amp;board=forum"' in said(page)


def test_a_board_that_has_ended_leads_to_the_one_that_followed_it(open_page: Open, said: Said):
    page = open_page("board", board="forum", day="2026-06-01")

    assert 'href="board?day=2026-06-01&amp;board=panel"' in said(page)
    assert "Followed by: New Panel" in said(page)


def test_a_board_of_no_day_is_named_and_the_list_is_shown(open_page: Open, said: Said):
    page = open_page("board", board="xyz")

    assert not page.exception
    assert "Board: “xyz”" in page.warning[0].value.replace("\\", "")
    assert "<caption>3 boards</caption>" in said(page)


def test_an_organisation_has_its_facts_and_seats(open_page: Open, said: Said):
    page = open_page("board", organisation="council-conwy")

    assert not page.exception
    assert titles(page)[0] == "Council conwy"
    assert "Council conwy: 2 seats" in said(page)
    assert re.search("Safety Board</a> answers to <a [^>]*>Council conwy</a>", said(page))


def test_the_particulars_of_a_sensitive_board_are_not_offered_as_a_file(open_page: Open):
    open_board = open_page("board", board="safety")
    sensitive = open_page("board", board="forum")

    assert "csv-members-safety" in files(open_board)
    assert not [key for key in files(sensitive) if key.startswith("csv-")]


def test_in_welsh_the_board_has_its_welsh_name_and_no_english_heading(open_page: Open):
    english = headers(open_page("board", board="safety"))
    page = open_page("board", board="safety", lang="cy")

    assert not page.exception
    assert titles(page)[0] == "Bwrdd Diogelwch"
    assert english
    assert not {*english} & {*headers(page)}
