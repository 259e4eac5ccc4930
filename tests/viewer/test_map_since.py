"""The map with a second day: what differs is shown, in every form, with the ways there and back."""

import json
from collections.abc import Callable
from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from tests.viewer.conftest import Open
from tests.viewer.pressed import follow
from tests.viewer.words import titles

pytestmark = pytest.mark.dot

Said = Callable[[AppTest], str]
DAYS = {"day": "2026-06-01", "since": "2024-01-01"}
"""The New Panel begins between them, and the Water Forum ends."""


def svg_of(page: AppTest) -> str:
    [chart] = [part for part in page.get("bidi_component") if part.key == "map"]
    return unescape(json.loads(chart.proto.json)["svg"])


def test_without_a_second_day_the_map_tells_no_changes(open_page: Open, said: Said):
    assert "Since" not in said(open_page())


def test_the_map_opens_with_what_changed_and_says_how_much(open_page: Open, said: Said):
    page = open_page(**DAYS)

    assert not page.exception
    assert "Showing 2 of 4 boards" in said(page)
    assert "These are the boards that changed" in said(page)
    assert "Since 1 January 2024: boards: 1 new, 0 changed, 1 ended" in said(page)


def test_the_two_days_may_stand_in_either_order(open_page: Open, said: Said):
    page = open_page(day=DAYS["since"], since=DAYS["day"])

    assert "1 June 2026" in titles(page)[0]
    assert "boards: 1 new, 0 changed, 1 ended" in said(page)


def test_where_nothing_differs_the_map_opens_as_ever_and_says_so(open_page: Open, said: Said):
    page = open_page(day="2024-06-01", since="2024-01-01")

    assert "Showing 2 of 3 boards" in said(page)
    assert "none of the boards and lines shown changed" in said(page)


def test_boards_of_either_day_that_meet_the_choices_are_shown(open_page: Open, said: Said):
    page = open_page(themes="water", **DAYS)

    assert "Showing 1 of 4 boards" in said(page)
    assert "boards: 0 new, 0 changed, 1 ended" in said(page)


def test_the_picture_the_table_and_the_text_tell_the_same(open_page: Open, said: Said):
    picture = svg_of(open_page(**DAYS))
    table, text = (said(open_page(mode=mode, **DAYS)) for mode in ("table", "text"))

    assert "» New «" in picture
    assert "» Ended «" in picture
    assert "Since 1 January 2024</th>" in table
    assert table.count("<td>New</td>") == 1
    assert table.count("<td>Ended</td>") == 1
    assert "What changed: 2" in text
    assert "Water Forum" in text


def test_a_board_that_is_there_no_more_opens_as_it_was(open_page: Open, said: Said):
    page = open_page(board="forum", **DAYS)

    assert not page.warning
    assert "It is shown as it was on 1 January 2024." in said(page)


def test_taking_the_choice_back_leads_to_the_plain_map(open_page: Open, said: Said):
    page = open_page(**DAYS)
    follow(page, "remove-since-2024-01-01")

    assert "since" not in page.query_params
    assert page.query_params["day"] == "2026-06-01"
    assert "Since 1 January 2024" not in said(page)


def test_the_changes_lead_to_the_map_on_which_they_are_marked(open_page: Open, said: Said):
    assert 'href="map?day=2026-06-01&amp;since=2024-01-01"' in said(open_page("changes", **DAYS))
    assert 'href="map?' not in said(open_page("changes", since="2023-12-31")).split("</nav>")[-1]
