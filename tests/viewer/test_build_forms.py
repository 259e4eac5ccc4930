"""Splitting, converting, meeting back to back and changing a seat on the page for building."""

from collections.abc import Callable, Iterator

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from landscape.load import load
from landscape.scenario.draft import unpack_draft
from tests.scenario.steps import part, split
from tests.viewer.building import a_draft, press, titled
from tests.viewer.folders import open_bundled

Said = Callable[[AppTest], str]
Open = Callable[..., AppTest]

pytestmark = pytest.mark.dot

FORMS: dict[str, tuple[str, dict[str, str]]] = {
    "meet-back-to-back": ("north,south", {}),
    "convert": ("north", {"Sub-group of": "south"}),
    "change-member": ("north", {"As what": "chair"}),
    "split": ("north", {"New board 1: Name in English": "East", "New board 2: Name in English":
                        "West"}),
    "split-three": ("north", {f"New board {place}: Name in English": f"Third {place}"
                              for place in (1, 2, 3)}),
}  # fmt: skip
"""What is picked for each form, and what is filled in beside what stands in it."""

SAYS = {
    "meet-back-to-back": "meet one straight after the other",
    "convert": "becomes a sub-group of South",
    "change-member": "chair",
    "split": "East",
    "split-three": "Third 3",
}


@pytest.fixture(autouse=True)
def _forget() -> Iterator[None]:
    yield
    st.cache_resource.clear()


def fill(page: AppTest, fields: dict[str, str]) -> AppTest:
    for label, value in fields.items():
        titled(page, label).set_value(value)
    return press(page, "build-add")


@pytest.mark.parametrize("name", FORMS)
def test_each_kind_of_step_is_made_undone_redone_and_changed(
    name: str, open_build: Open, said: Said, crowded
):
    picked, fields = FORMS[name]

    page = fill(open_build(picked=picked, part=name), fields)

    made = page.query_params["draft"]
    (step,) = unpack_draft(made, load(crowded)).steps
    assert step.op == name.removesuffix("-three")
    assert SAYS[name] in said(page)
    assert "What would follow" in said(page)
    page = press(page, "build-undo")
    assert "draft" not in page.query_params
    page = press(page, "build-redo")
    assert page.query_params["draft"] == made
    page = press(press(page, "step-edit-1"), "build-add")
    assert page.query_params["draft"] == made


def test_a_split_that_leaves_a_duty_to_nobody_says_so_before_anything_else(open_build: Open):
    page = open_build(picked="north", part="split")
    titled(page, "Duty: Plan goes to").set_value("")

    page = fill(page, FORMS["split"][1])

    assert page.warning[0].value.startswith("Yes")


def test_a_seat_of_which_nothing_is_said_is_not_changed_and_the_page_says_why(open_build: Open):
    page = press(open_build(picked="north", part="change-member"), "build-add")

    assert "draft" not in page.query_params
    assert "cannot be done as it is" in page.error[0].value


def test_a_split_into_four_is_kept_and_cannot_be_changed_here(open_build: Open):
    four = split("north", *(part(name) for name in ("one", "two", "three", "four")))

    page = open_build(draft=a_draft(four))

    assert not page.exception
    assert page.button(key="step-edit-1").disabled


def test_a_project_of_wales_is_split_in_two_of_which_one_is_put_under_the_other(said: Said):
    page = open_bundled("build", area="north-wales", mode="table", lang="cy",
                        picked="nw-anti-slavery-project", part="split")  # fmt: skip
    page = fill(page, {
        "Bwrdd newydd 1: Enw yn Saesneg": "Anti-Slavery Steering Group",
        "Bwrdd newydd 2: Enw yn Saesneg": "Anti-Slavery Partners Group",
    })  # fmt: skip
    assert "Anti-Slavery Partners Group" in said(page)
    assert page.success[0].value.startswith("Nac")

    page.query_params.update(picked="anti-slavery-partners-group", part="convert")
    page = fill(page.run(), {"Yn is-grŵp i": "anti-slavery-steering-group"})

    assert "Beth a ddilynai" in said(page)
    assert page.button(key="step-edit-2").label == "Newid (2)"


def test_the_law_keeps_a_safeguarding_board_of_wales_in_one_piece(said: Said):
    picked = "nw-safeguarding-children-board"

    page = fill(open_bundled("build", mode="table", picked=picked, part="split"), FORMS["split"][1])

    assert "draft" not in page.query_params
    assert "cannot be done as it is" in page.error[0].value
    assert "whose body regulations fix" in said(page)
