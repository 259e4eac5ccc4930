"""The addresses of things, as tables link to them by the thousand."""

from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest

from landscape.viewer.address import View, link_to

VIEW = View(language="cy", day=date(2020, 1, 1), area="gwent", board="one", part="today")


@pytest.mark.parametrize(
    ("thing", "page", "parameter"),
    [("board:two", "board", "board"), ("duty:two", "duty", "duty"),
     ("scenario:two", "compare", "scenarios")],
)  # fmt: skip
def test_a_link_names_the_thing_and_keeps_language_day_and_place(
    thing: str, page: str, parameter: str
):
    address = urlsplit(link_to(thing, VIEW) or "")

    assert address.path == page
    assert parse_qs(address.query) == {
        "lang": ["cy"],
        "day": ["2020-01-01"],
        "area": ["gwent"],
        parameter: ["two"],
    }


def test_the_name_of_a_thing_may_hold_any_letter():
    address = urlsplit(link_to("finding:GAP001 board:tŷ&co=1 duty:a%00b", View()) or "")

    assert parse_qs(address.query) == {"finding": ["GAP001 board:tŷ&co=1 duty:a%00b"]}


def test_a_finding_keeps_the_board_that_the_list_was_narrowed_to():
    assert "board=one" in (link_to("finding:GAP001 x", VIEW) or "")


def test_what_has_no_page_has_no_address():
    assert link_to("source:two", VIEW) is None
