"""The compare page, as somebody uses it."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from landscape.findings import analyse
from landscape.scenario import start
from landscape.viewer.scenario_parts import PARTS
from tests.builders import a_folder
from tests.scenario.steps import ASSUMED, merge
from tests.viewer.folders import THREE, open_folder, write_scenario
from tests.viewer.pressed import choices, files, follow, ways
from tests.viewer.words import captions, subheaders, texts, titles

pytestmark = pytest.mark.dot

Said = Callable[[AppTest], str]
Open = Callable[..., AppTest]


def rows(page: AppTest) -> list[list[str]]:
    """What can be chosen in each row: the groups of parts, the parts of one, and what is in it."""
    return [[way.label for way in row.values()] for row in choices(page).values()]


def test_the_answer_on_duties_comes_first_and_is_no(open_compare: Open, said: Said):
    page = open_compare(scenarios="join")

    assert not page.exception
    assert page.success[0].value.startswith("No")
    text = said(page)
    assert "April 2024" in text
    assert "2025" in text


def test_a_duty_without_a_home_is_named(open_compare: Open, said: Said):
    page = open_compare(scenarios="end")

    assert page.warning[0].value.startswith("Yes")
    assert "Plan, in: Conwy, Denbighshire, Flintshire." in said(page)


def test_assumptions_stand_on_every_part(open_compare: Open, said: Said):
    for part in ("measures", *PARTS):
        assert "No source lists the boards." in said(open_compare(scenarios="join", part=part))


def test_an_assumption_that_two_scenarios_share_is_said_once(open_compare: Open, said: Said):
    page = open_compare(scenarios="join,end")

    assert said(page).count("No source lists the boards.") == 1
    assert "Taken to be so in every scenario shown" in said(page)


def test_today_stands_left_of_the_scenarios_in_the_order_asked(open_compare: Open, said: Said):
    text = said(open_compare(scenarios="end,join", part="measures"))

    measures = text[text.rindex("<table") :]
    assert measures.index(">Before<") < measures.index(">End<") < measures.index(">Join<")


def test_the_part_that_is_chosen_stands_in_the_address(open_compare: Open, said: Said):
    page = open_compare(scenarios="join")
    page = follow(page, "group-boards")

    assert page.query_params["part"] == "boards"
    assert "→ Merge into: Joined" in said(page)


def test_only_the_differences_leave_out_what_stays(open_compare: Open, said: Said):
    text = said(open_compare(scenarios="join", part="differences"))

    assert "→ Merge into: Joined" in text
    assert "✚ New: carries on the work of North Board; South *Board*" in text
    assert "Lonely Board" not in text


def test_a_changed_finding_shows_before_beside_after(open_compare: Open, said: Said):
    text = said(open_compare(scenarios="join", part="findings"))

    assert re.search(r"Findings resolved: [1-9]", text)
    assert "No terms of reference are recorded for Joined." in text


def test_what_differs_between_the_options_is_offered_for_several_only(
    open_compare: Open, said: Said
):
    one = open_compare(scenarios="join", part="between")
    two = open_compare(scenarios="join,end", part="between")

    assert not one.exception
    assert "Between the options" not in rows(one)[1]
    assert "Between the options" in rows(two)[1]
    assert "Only what the options do not all do alike." in said(two)
    assert "0 means that the same boards are put together" in said(two)
    assert "Ended" in said(two)


def test_many_scenarios_are_told_about_behind_a_heading_and_assume_below(
    open_compare: Open, said: Said, tmp_path: Path
):
    for name in ("one", "two"):
        write_scenario(tmp_path, name, {"op": "retire", "board": "north", **ASSUMED})
    page = open_compare(scenarios="join,end,one,two")
    text = said(page)

    assert "What each of the 4 scenarios is" in [e.label for e in page.expander]
    assert text.index("each with one action in each option") < text.index(
        "No source lists the boards."
    )


def test_what_two_scenarios_are_stands_behind_a_heading_so_that_the_answer_is_in_sight(
    open_compare: Open,
):
    one, two = open_compare(scenarios="join"), open_compare(scenarios="join,end")

    assert "What each of the 2 scenarios is" in [e.label for e in two.expander]
    assert not [e.label for e in one.expander if e.label.startswith("What each")]


def test_what_to_decide_on_is_offered_before_the_detail(open_compare: Open):
    groups, parts = rows(open_compare(scenarios="join,end"))

    assert groups[:2] == ["Overview", "Boards and charts"]
    assert groups[-1] == "Evidence"
    assert parts[:3] == ["Today", "Options", "Only the differences"]


def test_every_part_is_in_one_group(open_compare: Open):
    page = open_compare(scenarios="join,end")
    offered = []
    for group in [name for name in ways(page) if name.startswith("group-")]:
        page = follow(page, group)
        _, *parts = rows(page)
        offered += [option for row in parts for option in row]

    assert len(offered) == len({*offered}) == 19


def test_a_lost_last_seat_stands_first_among_what_would_get_worse(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: Said
):
    folder = a_folder(tmp_path, boards={"north": {"area": "conwy", "members": ["fire"]}})
    write_scenario(tmp_path, "end", {"op": "retire", "board": "north", **ASSUMED})

    page = open_folder(folder, monkeypatch, "compare", scenarios="end")

    text = said(page)
    lost = text.index("Fire has no recorded seat left on any board.")
    assert lost < text.index("duties are left without a home.")
    seats = open_folder(folder, monkeypatch, "compare", scenarios="end", part="seats")
    assert "Hours that are no longer needed are not money saved." in said(seats)
    labels = [*files(seats).values()]
    assert labels.count("Download as CSV") == labels.count("Download for Excel") == 2
    st.cache_resource.clear()


def test_the_page_speaks_welsh(open_compare: Open):
    page = open_compare(lang="cy", scenarios="join,end")

    assert not page.exception
    assert titles(page)[0] == "Cymharu"


@pytest.mark.parametrize("part", ["findings", "differences"])
def test_what_a_scenario_cures_for_sensitive_boards_is_on_the_page_and_not_in_the_file(
    part: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: Said
):
    seats = {"members": THREE, "sensitive": "true"}
    folder = a_folder(tmp_path, boards={"north": seats, "south": seats})
    write_scenario(tmp_path, "join", merge("north", "south", into="joined"))

    page = open_folder(folder, monkeypatch, "compare", scenarios="join", part=part)

    assert "The same 3 members are recorded on each of these boards" in said(page)
    assert (
        "1 finding about a sensitive board is not in the file: it tells who sits on the board or "
        "what joins it to others."
    ) in captions(page)
    st.cache_resource.clear()


def test_what_the_law_has_to_say_is_told_in_sentences_and_as_a_table(
    open_compare: Open, said: Said
):
    page = open_compare(scenarios="end", part="legal")

    assert not page.exception
    text = said(page)
    assert "Find a home for these duties" in subheaders(page)
    assert "no board meets it any more for: Conwy, Denbighshire, Flintshire." in text
    assert "An Act made up for a test" in text


def test_that_no_duty_is_lost_in_any_scenario_is_said_once(open_compare: Open, tmp_path: Path):
    write_scenario(tmp_path, "too", merge("north", "south", into="joined"))

    all_keep, some_lose = open_compare(scenarios="join,too"), open_compare(scenarios="join,too,end")

    assert [box.value.replace("\\", "") for box in all_keep.success] == [
        "No. In each of the 2 scenarios, every duty that a board met before still has a board that "
        "meets it."
    ]
    (some_keep,) = some_lose.success
    assert "In “Join”" in some_keep.value
    assert "In “Too”" in some_keep.value


def test_what_two_scenarios_start_from_is_looked_at_once(
    open_compare: Open, monkeypatch: pytest.MonkeyPatch
):
    looked_at = []
    monkeypatch.setattr(start, "analyse", lambda graph: looked_at.append(graph) or analyse(graph))

    page = open_compare(scenarios="join,end")

    assert not page.exception
    assert len(looked_at) == 1


def test_what_nobody_met_before_is_a_row_where_scenarios_differ(open_compare: Open, said: Said):
    several = open_compare(scenarios="join,end")

    assert "Duties that no board met before either</th><td" in said(several).replace("\n", "")
    assert not [text for text in texts(several) if "met by no board before" in text]


def test_how_much_the_law_has_to_say_stands_beside_the_answer(open_compare: Open, said: Said):
    one, several = open_compare(scenarios="end"), open_compare(scenarios="end,join")

    said_of_law = (
        "The law has 3 things to say of this scenario, counted duty by duty and area by area."
    )
    assert [text for text in texts(one) if said_of_law in text]
    row = "Things that the law has to say, counted duty by duty and area by area"
    assert said(several).index("At a glance") < said(several).index(row)


def test_a_scenario_of_which_the_law_has_nothing_to_say_says_so(open_compare: Open, said: Said):
    page = open_compare(scenarios="join", part="legal")

    assert not page.exception
    assert (
        "By the catalogue of duties, nothing is to be arranged or confirmed in law for this "
        "scenario." in said(page)
    )


def test_what_is_to_be_done_is_a_table_with_its_days_and_steps(open_compare: Open, said: Said):
    english = open_compare(scenarios="join", part="plan")
    welsh = open_compare(scenarios="join", part="plan", lang="cy")

    assert not english.exception
    assert not welsh.exception
    assert "Write terms of reference for Joined." in said(english)
    assert "April 2024" in said(english)
    assert "It comes out of these steps:" in subheaders(english)
    assert "Ysgrifennu cylch gorchwyl ar gyfer Joined." in said(welsh)
