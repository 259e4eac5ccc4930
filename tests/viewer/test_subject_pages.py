"""The pages of a theme, a duty, a place and of what changed, as somebody uses them."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from tests.viewer.conftest import Open
from tests.viewer.pressed import files
from tests.viewer.words import captions, headers, titles

Said = Callable[[AppTest], str]

SUBJECTS = ("theme", "duty", "area")


@pytest.mark.parametrize("name", SUBJECTS)
def test_without_a_choice_everything_of_the_kind_is_listed(open_page: Open, name: str, said: Said):
    page = open_page(name)

    assert not page.exception
    assert len(titles(page)) == 1
    assert not page.warning
    assert name == "duty" or f'href="{name}?{name}=' in said(page)


@pytest.mark.parametrize("name", SUBJECTS)
def test_what_is_not_there_is_named_and_all_are_listed(open_page: Open, name: str):
    page = open_page(name, **{name: "xyz"})

    assert "xyz" in page.warning[0].value
    assert not page.exception


def test_a_theme_tells_where_it_reports_to(open_page: Open, said: Said):
    page = open_page("theme", theme="crime")

    assert titles(page)[0] == "Crime"
    assert "1 board decides on it. With a recorded line upward: 1." in said(page)
    assert 'href="board?organisation=council-conwy"' in said(page)


def test_a_theme_without_boards_in_a_place_says_so(open_page: Open, said: Said):
    page = open_page("theme", theme="water", day="2026-06-01")

    assert not page.exception
    assert "No board here is recorded" in said(page)


def test_a_place_has_its_boards_and_the_areas_around_it(open_page: Open, said: Said):
    page = open_page("area", area="conwy")

    assert titles(page)[0] == "Conwy"
    assert "No board for this place alone is recorded" in said(page)
    assert "Wider boards that cover it" in said(page)
    assert 'href="area?area=north-wales"' in said(page)


def test_changes_name_what_began_and_ended_with_links_in_sentences(open_page: Open, said: Said):
    page = open_page("changes", since="2024-06-01", day="2026-06-01")

    assert not page.exception
    assert "New Panel</a> began, and took over from <a" in said(page)
    assert "Water Forum</a> ended (2026)." in said(page)
    assert [*files(page)] == [
        "csv-changes-2024-06-01",
        "xlsx-changes-2024-06-01",
    ]


def test_between_a_day_and_itself_nothing_changed(open_page: Open, said: Said):
    page = open_page("changes", since="2025-06-01", day="2025-06-01")

    assert "The record has no change between" in said(page)
    assert not files(page)


def test_days_given_the_wrong_way_round_are_put_in_order(open_page: Open, said: Said):
    page = open_page("changes", since="2026-06-01", day="2024-06-01")

    assert "New Panel</a> began" in said(page)


def test_a_day_since_when_is_typed_as_people_write_it(open_page: Open):
    page = open_page("changes", day="2026-06-01")

    page.text_input(key="since-entry").input("1 June 2024").run()
    assert page.query_params["since"] == "2024-06-01"

    page.text_input(key="since-entry").input("yesterday").run()
    assert "yesterday" in page.error[0].value
    assert page.query_params["since"] == "2024-06-01"


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("theme", {"theme": "crime"}),
        ("area", {"area": "conwy"}),
        ("changes", {"since": "2024-06-01", "day": "2026-06-01"}),
        ("start", {"words": "safety"}),
    ],
)
def test_in_welsh_no_english_heading_is_left(open_page: Open, name: str, address: dict[str, str]):
    english = open_page(name, **address)
    welsh = open_page(name, **address, lang="cy")

    assert not welsh.exception
    assert headers(english)
    assert not {*headers(english)} & {*headers(welsh)}


def test_no_file_tells_who_sits_on_a_sensitive_board(open_page: Open, said: Said):
    page = open_page("board", organisation="council-conwy")

    assert "Water Forum" in said(page)
    assert "1 row is not in the file" in said(page)


def test_what_changed_on_a_sensitive_board_is_left_out_of_the_file_but_that_it_ended(
    open_page: Open,
):
    page = open_page("changes", since="2024-06-01", day="2026-06-01")

    assert not page.exception
    assert not [caption for caption in captions(page) if "leaves out" in caption]
