"""The map page, as somebody uses it."""

import json
import re
from collections.abc import Callable
from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from landscape.render.chart import ChartError
from landscape.viewer import drawing
from landscape.words import say
from tests.viewer.conftest import Open
from tests.viewer.pressed import files, follow
from tests.viewer.words import captions, notes, titles

pytestmark = pytest.mark.dot

Said = Callable[[AppTest], str]

ALL_TIERS = "national,regional,sub-regional,local"


def test_the_map_opens_with_the_regional_boards_and_says_so(open_page: Open, said: Said):
    page = open_page()

    assert not page.exception
    assert titles(page)[0] == "Toy landscape on 1 January 2024"
    assert "Showing 2 of 3 boards and 1 of 1 lines." in said(page)
    assert "These are the regional boards." in said(page)


def test_how_many_are_shown_stands_on_the_chart_and_so_in_its_files(open_page: Open):
    page = open_page()

    [chart] = [part for part in page.get("bidi_component") if part.key == "map"]
    svg = unescape(json.loads(chart.proto.json)["svg"])
    assert "Showing 2 of 3 boards and 1 of 1 lines." in svg


def test_a_new_board_is_counted_from_the_day_on_which_it_begins(open_page: Open, said: Said):
    before, after = open_page(day="2024-12-31"), open_page(day="2025-01-01")

    assert "of 3 boards" in said(before)
    assert "of 4 boards" in said(after)


def test_one_button_shows_all_boards(open_page: Open, said: Said):
    page = open_page()
    follow(page, "all")

    assert page.query_params["tiers"] == ALL_TIERS
    assert "Showing 3 of 3 boards" in said(page)


def test_a_place_is_chosen_by_name_and_kept_in_the_address(open_page: Open):
    page = open_page()
    page.selectbox(key="place-entry").select("conwy").run()

    assert page.query_params["area"] == "conwy"
    assert "Conwy, 1 January 2024" in titles(page)[0]

    page.selectbox(key="place-entry").select("north-wales").run()

    assert "area" not in page.query_params


def test_a_place_that_is_not_there_is_named_and_left_out(open_page: Open, said: Said):
    page = open_page(area="nowhere")

    assert any("nowhere" in warning.value for warning in page.warning)
    assert "Showing 2 of 3 boards" in said(page)


def test_choices_of_one_group_add_up(open_page: Open, said: Said):
    assert "Showing 2 of 3 boards" in said(open_page(themes="crime,water"))


def test_choices_of_two_groups_narrow_and_nothing_left_is_said(open_page: Open, said: Said):
    page = open_page(themes="crime", tiers="local")

    assert "Showing 0 of 3 boards" in said(page)
    assert "No board is left with these choices." in said(page)


def test_an_organisation_is_asked_for_by_the_boards_on_which_it_sits(open_page: Open, said: Said):
    page = open_page(mode="table", organisations="council-conwy")

    assert "Safety Board" in said(page)
    assert "Water Forum" in said(page)
    assert "Mystery Board" not in said(page)


def test_taking_a_choice_away_gives_back_the_earlier_view(open_page: Open):
    page = open_page(tiers="local")
    earlier = dict(page.query_params)
    page.selectbox(key="themes-entry").select("water").run()
    assert page.query_params["themes"] == "water"

    follow(page, "remove-themes-water")

    assert dict(page.query_params) == earlier


def test_reset_takes_every_choice_away_and_keeps_the_language(open_page: Open):
    chosen = {"tiers": "local", "themes": "water", "status": "statutory", "kinds": "council"}
    page = open_page(lang="cy", day="2025-01-01", later="shown", **chosen)
    follow(page, "reset")

    assert page.query_params == {"lang": "cy"}


def test_reset_is_offered_for_later_boards_alone(open_page: Open):
    page = open_page(later="shown")
    follow(page, "reset")

    assert page.query_params == {}


def test_a_tier_that_is_pressed_goes_into_the_address(open_page: Open):
    page = open_page()
    follow(page, "tiers-local")

    assert page.query_params["tiers"] == "local"


def test_a_day_can_be_written_as_people_write_it(open_page: Open):
    page = open_page()
    page.text_input(key="day-entry").set_value("1 April 2025").run()

    assert page.query_params["day"] == "2025-04-01"
    assert titles(page)[0] == "Toy landscape on 1 April 2025"


def test_the_day_that_is_shown_already_does_not_go_into_the_address(open_page: Open):
    page = open_page()
    page.text_input(key="day-entry").set_value("2024-01-01").run()

    assert "day" not in page.query_params
    assert page.text_input(key="day-entry").value == "1 January 2024"


def test_a_day_that_cannot_be_read_is_said_and_changes_nothing(open_page: Open):
    page = open_page(day="2025-04-01")
    page.text_input(key="day-entry").set_value("31 February").run()

    assert page.error[0].value.startswith("“31 February” cannot be read as a date.")
    assert page.query_params["day"] == "2025-04-01"
    assert page.text_input(key="day-entry").value == "1 April 2025"


def test_the_table_has_a_row_for_each_board_of_the_chart(open_page: Open, said: Said):
    page = open_page(mode="table")

    assert "<caption>2 boards</caption>" in said(page)
    assert "<caption>1 line</caption>" in said(page)


def test_the_text_says_each_line_and_who_has_none(open_page: Open, said: Said):
    page = open_page(mode="text")

    assert re.search("<li><a [^>]*>Safety Board</a> answers to <a [^>]*>Council conwy", said(page))
    assert "<li>Mystery Board has no recorded lines.</li>" in said(page)


def test_a_chosen_board_is_shown_in_short_with_a_link_to_its_page(open_page: Open, said: Said):
    page = open_page(board="safety")

    assert 'href="board?board=safety"' in said(page)
    follow(page, "close")
    assert "board" not in page.query_params


def test_a_chosen_organisation_is_shown_with_its_boards(open_page: Open, said: Said):
    page = open_page(organisation="council-conwy")

    assert "It sits on 2 boards:" in said(page)
    assert 'href="board?organisation=council-conwy"' in said(page)


@pytest.mark.parametrize(
    ("node", "changes"),
    [
        ("board-a-b", {"board": "a-b", "organisation": None}),
        ("organisation-a-b", {"board": None, "organisation": "a-b"}),
    ],
)
def test_what_is_chosen_on_the_chart_goes_into_the_address(
    node: str, changes: dict[str, str | None], monkeypatch: pytest.MonkeyPatch
):
    gone: list[dict[str, object]] = []
    monkeypatch.setattr(drawing, "go", lambda **values: gone.append(values))

    drawing.choose(node)

    assert gone == [changes]


def test_placeholders_are_told_and_the_notes_are_shown(open_page: Open, said: Said):
    page = open_page()

    assert notes(page)[0].startswith("1 of the boards shown is a placeholder")
    assert "No source lists the boards." in said(page)


def test_a_chart_that_cannot_be_drawn_gives_way_to_the_table_with_the_reason(
    open_page: Open, said: Said, monkeypatch: pytest.MonkeyPatch
):
    def fail(*_: object) -> bytes:
        raise ChartError("The pen broke.")

    monkeypatch.setattr(drawing, "draw", fail)
    page = open_page(day="2025-02-03")

    assert not page.exception
    assert "The pen broke\\." in page.warning[0].value
    assert "<caption>2 boards</caption>" in said(page)


def test_a_file_that_cannot_be_made_is_told_with_the_reason_below_the_page(
    open_page: Open, said: Said, monkeypatch: pytest.MonkeyPatch
):
    def fail(*_: object) -> bytes:
        raise ChartError("The pen broke.")

    page = open_page(mode="table")
    whole = said(page)
    monkeypatch.setattr("landscape.viewer.show.table_csv", fail)
    page.session_state["file-asked"] = next(iter(files(page)))
    page.run()

    assert not page.exception
    assert "The pen broke\\." in page.error[0].value
    assert said(page).endswith(whole)


def test_values_that_name_nothing_are_told_and_left_out(open_page: Open, said: Said):
    page = open_page(board="xyz", tiers="foo,local", themes="none", organisation="nobody")

    assert not page.exception
    told = [warning.value.replace("\\", "") for warning in page.warning]
    assert [any(f"“{v}”" in t for t in told) for v in ("xyz", "foo", "none", "nobody")] == [
        True
    ] * 4
    assert "Showing 1 of 3 boards" in said(page)


def test_a_day_in_the_address_that_no_calendar_has_is_told(open_page: Open):
    page = open_page(day="2020-99-99")

    assert not page.exception
    assert "Date: “2020-99-99”" in page.warning[0].value.replace("\\", "")


def test_in_welsh_the_page_is_welsh_and_says_once_that_it_is_a_draft(open_page: Open, said: Said):
    page = open_page(lang="cy", mode="table")

    assert not page.exception
    assert "1 Ionawr 2024" in titles(page)[0]
    assert "Bwrdd Diogelwch" in said(page)
    assert captions(page).count(say("notice.draft", "cy")) == 1


def test_in_welsh_a_name_without_welsh_is_english_and_marked_so(open_page: Open, said: Said):
    page = open_page(lang="cy", mode="table")

    marked = '<span lang="en"><a href="board?lang=cy&amp;mode=table&amp;board=mystery"'
    assert marked in said(page)
    assert "(yn Saesneg)" in said(page)


def test_a_name_in_the_address_is_never_read_as_a_link(open_page: Open):
    page = open_page(board="[here](https://example.org)")

    assert "[here](" not in page.warning[0].value
