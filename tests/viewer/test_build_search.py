"""Boards to pick are looked for as anything is on the first page, by whatever they are called."""

from collections.abc import Callable, Iterator

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from landscape.viewer.typed import as_typed
from tests.builders import a_folder
from tests.scenario.steps import merge
from tests.viewer.building import a_draft
from tests.viewer.folders import BOARDS, DUTIES, open_bundled, open_folder

Said = Callable[[AppTest], str]
Open = Callable[..., AppTest]


@pytest.fixture(autouse=True)
def _forget() -> Iterator[None]:
    yield
    st.cache_resource.clear()


def listed(page: AppTest) -> list[str]:
    assert not page.exception
    keys = (box.key for box in page.checkbox)
    return [key.removeprefix("pick-") for key in keys if key.startswith("pick-")]


@pytest.mark.parametrize("typed", ["nroth bord", "NORTH", "old board"])
def test_boards_are_looked_for_with_slips_and_by_former_names(typed: str, tmp_path, monkeypatch):
    past = {"old": {"name": "Old Board", "until": "2020"}}
    north = {**BOARDS["north"], "succeeds": ["old"]}
    folder = a_folder(tmp_path, boards={**BOARDS, **past, "north": north}, duties=DUTIES)

    page = open_folder(folder, monkeypatch, "build", mode="table", words=typed)

    assert listed(page)[0] == "north"


def test_a_board_that_a_step_begins_is_found_by_the_name_of_one_that_it_follows(open_build: Open):
    draft = a_draft(merge("north", "south", into="joined"))

    page = open_build(mode="table", words="suoth board", draft=draft)

    (box,) = [box for box in page.checkbox if box.key == "pick-joined"]
    assert box.label == as_typed("Joined – Took over from: South *Board*.")


def test_words_that_no_board_has_say_what_to_try(open_build: Open, said: Said):
    page = open_build(mode="table", words="zzzz")

    assert listed(page) == []
    assert "No board of this place is called so" in said(page)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("North Wales VAWDASV", "nw-vawdasv-board"),
        ("wrexham comunity saftey", "csp-wrexham"),
        ("partneriaeth diogelwch cymunedol Wrecsam", "csp-wrexham"),
    ],
)
def test_boards_of_wales_are_found_by_initials_with_slips_and_in_welsh(typed: str, wanted: str):
    page = open_bundled("build", area="north-wales", mode="table", words=typed)

    assert listed(page)[0] == wanted
