"""The page on which a scenario is built: steps, objections, undo, and what the address holds."""

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from landscape.load import load
from landscape.scenario.draft import unpack_draft
from landscape.viewer import drawing
from tests.scenario.steps import merge, retire
from tests.viewer.building import a_draft, press, titled
from tests.viewer.folders import pull_out, write_scenario
from tests.viewer.pressed import follow
from tests.viewer.words import headers, titles

Said = Callable[[AppTest], str]
Open = Callable[..., AppTest]

pytestmark = pytest.mark.dot


def merge_two(page: AppTest, name: str = "One Board") -> AppTest:
    titled(page, "Name in English").set_value(name)
    return press(page, "build-add")


def test_without_a_draft_there_is_nothing_to_undo_and_nothing_follows(open_build: Open, said: Said):
    page = open_build()

    assert not page.exception
    assert page.button(key="build-undo").disabled
    assert page.button(key="build-redo").disabled
    assert "No board is picked yet." in said(page)
    assert "What would follow" not in headers(page)


def test_boards_are_picked_in_a_list(open_build: Open, said: Said):
    page = open_build(mode="table", tiers="regional,local,national,sub-regional")

    page = page.checkbox(key="pick-north").check().run()
    page = page.checkbox(key="pick-south").check().run()

    assert page.query_params["picked"] == "north,south"
    assert "2 boards are picked." in said(page)


def test_a_board_is_left_out_again(open_build: Open):
    page = follow(open_build(picked="north,south"), "unpick-north")

    assert page.query_params["picked"] == "south"


def test_a_merger_shows_at_once_what_would_follow(open_build: Open, said: Said, crowded: Path):
    page = merge_two(open_build(picked="north,south"))

    assert "picked" not in page.query_params
    (step,) = unpack_draft(page.query_params["draft"], load(crowded)).steps
    assert step.op == "merge"
    assert "into One Board" in said(page)
    assert page.success[0].value.startswith("No")
    assert "Boards, seats, meetings and hours" in said(page)


def test_undo_and_redo_lead_to_the_draft_before_and_after(open_build: Open):
    page = merge_two(open_build(picked="north,south"))
    after = page.query_params["draft"]

    page = press(page, "build-undo")
    assert "draft" not in page.query_params

    page = press(page, "build-redo")
    assert page.query_params["draft"] == after


def test_each_step_of_a_link_can_be_undone(open_build: Open):
    page = open_build(draft=a_draft(retire("north"), retire("lonely")))

    page = press(page, "build-undo")

    assert page.query_params["draft"] == a_draft(retire("north"))


def test_a_duty_that_nobody_takes_is_named_before_anything_else(open_build: Open, said: Said):
    page = press(open_build(picked="north", part="retire"), "build-add")

    assert "Plan" in said(page)
    assert page.warning[0].value.startswith("Yes")


def test_a_step_that_cannot_be_done_is_not_added_and_says_why(open_build: Open):
    page = open_build(picked="north", part="line")
    next(one for one in page.selectbox if one.label == "Leads to").set_value("north")

    page = press(page, "build-add")

    assert "draft" not in page.query_params
    assert "cannot be done as it is" in page.error[0].value


def test_what_is_wrong_with_a_field_stands_by_it(open_build: Open):
    page = open_build(picked="north", part="change-frequency")

    titled(page, "Meetings a year").set_value("often")
    page = press(page, "build-add")

    assert "Meetings a year" in page.error[0].value
    assert titled(page, "Meetings a year").value == "often"


def test_a_step_is_changed_in_the_form_that_made_it(open_build: Open, said: Said):
    page = press(merge_two(open_build(picked="north,south")), "step-edit-1")
    assert titled(page, "Name in English").value == "One Board"

    page = merge_two(page, "Another Board")

    assert "into Another Board" in said(page)
    assert "One Board" not in said(page)


def test_steps_change_places_and_are_taken_out(open_build: Open):
    page = open_build(draft=a_draft(retire("north"), retire("lonely")))

    page = press(page, "step-later-1")
    assert page.query_params["draft"] == a_draft(retire("lonely"), retire("north"))

    page = press(page, "step-remove-1")
    assert page.query_params["draft"] == a_draft(retire("north"))


def test_a_step_that_rests_on_one_that_cannot_be_done_names_it(open_build: Open, said: Said):
    page = open_build(draft=a_draft(merge("north", "gone", into="joined"), retire("joined")))

    assert "Rests on a step that cannot be done \\(1\\)" in said(page)


def test_a_step_cannot_be_done_when_the_one_that_made_its_board_is_gone(
    open_build: Open, said: Said
):
    page = open_build(draft=a_draft(merge("north", "south", into="joined"), retire("joined")))

    page = press(page, "step-remove-1")

    assert "Cannot be done" in said(page)
    assert "nothing follows" in said(page)


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("draft", ["x", "kept-0123456789abcdef", "eNo", "%3Cscript%3E"])
def test_a_broken_draft_is_refused_in_words(draft: str, language: str, open_build: Open):
    page = open_build(draft=draft, lang=language)

    assert not page.exception
    assert len(page.error) == 1


def test_a_draft_of_another_landscape_lists_what_is_not_there(open_build: Open, said: Said):
    wrong = {**retire("north"), "sources": [{"source": "gone"}], "evidence": "documented"}
    page = open_build(draft=a_draft({**wrong, "because": None}))

    assert not page.exception
    assert "gone" in said(page)


def test_boards_that_are_not_there_are_left_out_of_what_is_picked(open_build: Open):
    page = open_build(picked="north,nowhere")

    assert "nowhere" in page.warning[0].value


def test_a_draft_that_is_too_long_for_an_address_is_kept_and_the_page_says_so(
    open_build: Open, said: Said, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("landscape.viewer.draft_state.LONGEST", 100)

    page = merge_two(open_build(picked="north,south"))

    assert page.query_params["draft"].startswith("kept-")
    assert "into One Board" in said(page)
    assert "too long for an address" in said(page)


def test_a_name_and_a_day_go_into_the_file(open_build: Open, crowded: Path):
    page = open_build(draft=a_draft(retire("lonely")))
    titled(page, "Name of the scenario in English").set_value("Fewer boards")
    titled(page, "Day on which it would take effect, if it has one").set_value("1 April 2025")

    page = press(page, "build-keep")

    draft = unpack_draft(page.query_params["draft"], load(crowded))
    assert draft.title.en == "Fewer boards"
    assert str(draft.live) == "2025-04-01"


def test_a_day_before_the_start_is_refused_by_its_field(open_build: Open):
    page = open_build(draft=a_draft(retire("lonely")))
    titled(page, "Day on which it would take effect, if it has one").set_value("2001")

    page = press(page, "build-keep")

    assert "before the day" in page.error[0].value


def test_an_assumption_is_added_and_taken_out(open_build: Open, crowded: Path):
    page = pull_out(open_build(draft=a_draft(retire("lonely"))), "build-assumptions")
    titled(page, "What the scenario takes to be so").set_value("Nobody minds")

    page = press(page, "build-assume")
    (made,) = unpack_draft(page.query_params["draft"], load(crowded)).assumptions
    assert made.text.en == "Nobody minds"

    page = press(page, "assumption-remove-0")
    assert page.query_params["draft"] == a_draft(retire("lonely"))


def test_a_scenario_of_the_list_is_built_on(open_build: Open, tmp_path: Path):
    write_scenario(tmp_path, "join", merge("north", "south", into="joined"))

    page = press(open_build("compare", scenarios="join"), "build-join")

    assert titles(page)[0] == "Build a scenario"
    assert "draft" in page.query_params


def test_the_draft_of_a_visit_is_offered_again_on_the_bare_page(open_build: Open):
    page = merge_two(open_build(picked="north,south"))
    after = page.query_params["draft"]
    page.query_params.clear()

    page = press(page.run(), "build-carry-on")

    assert page.query_params["draft"] == after


def test_a_chart_of_a_draft_is_not_kept_for_everybody(
    open_build: Open, monkeypatch: pytest.MonkeyPatch
):
    def refuse(*_: object) -> bytes:
        raise AssertionError("drawn for everybody")

    monkeypatch.setattr(drawing, "_draw", refuse)
    draft = a_draft(merge("north", "south", into="joined"))

    page = open_build(draft=draft)

    assert not page.exception
    charts = {part.key for part in page.get("bidi_component") if "chart" in part.key}
    assert charts == {"build-chart", "chart-before-draft", "chart-after-draft"}
