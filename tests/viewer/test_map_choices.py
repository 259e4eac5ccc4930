"""The map narrowed: each choice can be taken back, and near a board the choices are set aside."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from landscape.viewer import near_choice
from landscape.viewer.address import View
from landscape.viewer.screens import map_page
from tests.viewer.conftest import Open
from tests.viewer.folders import without_tags
from tests.viewer.pressed import follow

pytestmark = pytest.mark.dot

Said = Callable[[AppTest], str]

CHOICES = {
    "area": ("conwy", "conwy"),
    "day": ("2025-01-01", "2025-01-01"),
    "tiers": ("regional", "local"),
    "status": ("statutory", "unknown"),
    "themes": ("crime", "water"),
    "organisations": ("police", "council-conwy"),
}
"""Of each group a choice, and another one that is taken back."""


@pytest.mark.parametrize("group", CHOICES)
def test_taking_any_choice_back_gives_exactly_the_earlier_view(
    open_page: Open, said: Said, group: str
):
    kept, name = CHOICES[group]
    is_one = kept == name
    earlier = open_page(mode="table", **({} if is_one else {group: kept}))
    page = open_page(mode="table", **{group: name if is_one else f"{kept},{name}"})

    follow(page, f"remove-{group}-{name}")

    assert not page.exception
    assert page.query_params == earlier.query_params
    assert said(page) == said(earlier)


def test_the_choice_of_a_legal_basis_narrows_and_is_kept_in_the_address(
    open_page: Open, said: Said
):
    page = open_page(mode="table", tiers="regional,local")
    page.selectbox(key="status-entry").select("non-statutory").run()

    assert page.query_params["status"] == "non-statutory"
    assert "A board is shown when it fits at least one choice in every group" in said(page)


def test_near_a_board_is_what_its_lines_reach_whatever_else_is_chosen(open_page: Open, said: Said):
    page = open_page(mode="text", board="safety", up="1", down="0", tiers="local")

    assert not page.exception
    assert "Showing 1 of" in said(page)
    assert "Safety Board: 1 step up, 0 steps down." in said(page).replace("\\", "")
    assert "Safety Board answers to Council conwy." in without_tags(said(page))


def test_without_a_step_up_the_line_up_is_not_shown(open_page: Open, said: Said):
    page = open_page(mode="table", board="safety", up="0", down="0")

    assert "<caption>0 lines</caption>" in said(page)
    assert "and 0 of 1 lines." in said(page)


def test_steps_are_chosen_each_way_and_the_whole_map_comes_back(open_page: Open):
    page = open_page(board="safety")
    follow(page, "near-begin")
    assert (page.query_params["up"], page.query_params["down"]) == ("1", "1")

    follow(page, "near-up-3")
    assert (page.query_params["up"], page.query_params["down"]) == ("3", "1")

    follow(page, "near-end")
    assert page.query_params == {"board": "safety"}


def test_closing_the_panel_leaves_the_neighbourhood_too(open_page: Open):
    page = open_page(board="safety", up="1", down="1")
    follow(page, "close")

    assert page.query_params == {}


def test_an_organisation_chosen_near_a_board_is_left_for_that_board(open_page: Open, said: Said):
    page = open_page(board="safety", up="1", down="1", organisation="council-conwy")
    assert "It sits on 2 boards:" in said(page)

    follow(page, "close")

    assert page.query_params == {"board": "safety", "up": "1", "down": "1"}


def test_more_steps_than_there_are_to_choose_are_told_and_left_out(open_page: Open):
    page = open_page(board="safety", up="9")

    assert any("Steps up" in warning.value for warning in page.warning)


@pytest.mark.parametrize(
    ("view", "what", "node", "changes"),
    [
        (View(board="a"), "more", None, {"board": "a", "organisation": None, "up": 1, "down": 1}),
        (View(), "more", "board-b", {"board": "b", "organisation": None, "up": 1, "down": 1}),
        (View(board="a", up=1, down=3), "more", "board-b", {"up": 2, "down": 3}),
        (View(board="a", up=1, down=0), "fewer", None, {"up": 0, "down": 0}),
        (View(), "more", "organisation-x", None),
    ],
)
def test_the_keys_of_the_chart_add_steps_and_take_them_back(
    view: View,
    what: str,
    node: str | None,
    changes: dict[str, object] | None,
    monkeypatch: pytest.MonkeyPatch,
):
    gone: list[dict[str, object]] = []
    monkeypatch.setattr(near_choice, "current", lambda: view)
    monkeypatch.setattr(near_choice, "go", lambda **values: gone.append(values))

    map_page.take_key(what, node)

    assert gone == ([] if changes is None else [changes])


def test_boards_that_begin_later_are_shown_where_they_are_asked_for(open_page: Open, said: Said):
    page = open_page(mode="table", tiers="local")
    assert "New Panel" not in said(page)

    follow(page, "later")

    assert page.query_params["later"] == "shown"
    assert "<caption>1 board begins after this day</caption>" in said(page)
    assert "Showing 1 of 3 boards" in said(page)
