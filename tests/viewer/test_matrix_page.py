"""The page of boards by members, as somebody uses it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.builders import a_folder
from tests.viewer.conftest import Open
from tests.viewer.folders import open_folder
from tests.viewer.pressed import follow
from tests.viewer.words import headers, titles

Said = Callable[[AppTest], str]


def test_the_boards_that_the_map_begins_with_are_shown_here_too(open_page: Open, said: Said):
    page = open_page("matrix")

    assert not page.exception
    assert titles(page)[0] == "Who sits where"
    assert "Who sits on which board. Boards: 2" in said(page)
    assert "These are the regional boards" in said(page)


def test_another_order_goes_into_the_address_and_the_usual_one_out_of_it(open_page: Open):
    page = open_page("matrix")

    follow(page, "matrix-rows-members")
    assert page.query_params["sort"] == "members~boards"

    follow(page, "matrix-rows-tier")
    assert "sort" not in page.query_params


def test_an_order_that_there_is_not_is_named_and_left_out(open_page: Open):
    page = open_page("matrix", sort="size", kinds="wizard")

    assert not page.exception
    left_out = " ".join(one.value for one in page.warning)
    assert "Order" in left_out
    assert "size" in left_out
    assert "Kind of member" in left_out
    assert "wizard" in left_out


def test_a_kind_of_member_is_chosen_and_taken_back(open_page: Open, said: Said):
    page = open_page("matrix")

    page.selectbox(key="kinds-entry").select("police-force").run()
    assert page.query_params["kinds"] == "police-force"
    assert "organisation=police" in said(page)
    assert "organisation=council-conwy" not in said(page)

    follow(page, "remove-kinds-police-force")
    assert "kinds" not in page.query_params


def test_a_seat_is_opened_with_what_it_rests_on(open_page: Open, said: Said):
    page = open_page("matrix", board="safety", organisation="police")

    assert headers(page)[0] == "Police on Safety Board"
    assert "made up for a test" in said(page)

    follow(page, "close-seat")
    assert "board" not in page.query_params


def test_a_sensitive_board_is_on_the_page_and_not_in_the_file(open_page: Open, said: Said):
    page = open_page("matrix", tiers="local,regional")

    assert "Water Forum" in said(page)
    assert "1 sensitive board is not in the file." in said(page)


def test_the_page_is_there_in_welsh(open_page: Open, said: Said):
    page = open_page("matrix", lang="cy")

    assert not page.exception
    assert "Pwy sy'n eistedd ar ba fwrdd" in said(page) or "Pwy sy&#x27;n eistedd" in said(page)


def test_the_seat_of_a_board_on_another_is_opened_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    boards = {"alpha": {"members": ["board:beta"]}, "beta": {"tier": "local"}}

    folder = a_folder(tmp_path, boards=boards)
    page = open_folder(folder, monkeypatch, "matrix", board="alpha", organisation="beta")

    assert headers(page)[0] == "Beta on Alpha"
    assert not page.warning
