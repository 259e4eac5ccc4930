"""The page of proposals, as a working group uses it."""

from collections.abc import Callable
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.builders import a_folder
from tests.viewer.folders import has_button, open_folder, pull_out
from tests.viewer.folders import look_for_groupings as look
from tests.viewer.pressed import files
from tests.viewer.words import headers, notes, subheaders, titles

Said = Callable[[AppTest], str]
Open = Callable[..., AppTest]

pytestmark = pytest.mark.dot

STANCE = "The tool proposes; people decide."


def test_nothing_is_looked_for_before_somebody_asks(open_proposals: Open, said: Said):
    page = open_proposals()

    assert not page.exception
    assert STANCE in said(page)
    assert has_button(page, "proposals-look")
    assert not headers(page)


def test_the_boards_that_scenario_files_regroup_are_offered_first(open_proposals: Open, said: Said):
    page = pull_out(open_proposals(), "proposals-boards")

    assert "boards that the scenario files of this day regroup" in said(page)
    assert {box.key for box in page.checkbox} == {"regroup-north", "regroup-south"}


def test_a_search_shows_rules_options_and_where_named_ones_stand(open_proposals: Open, said: Said):
    page = look(open_proposals(into="1"))

    text = said(page)
    assert not page.exception
    assert "2 boards into 1" in text
    assert "No board has more than 20 members round its table." in text
    assert "Options that no other beats." in text
    assert "These 2 boards become one:" in text
    assert "Where it stands: Join" in text
    assert 'href="compare?scenarios=join"' in text


def test_what_was_found_is_there_again_for_the_next_who_asks_the_same(open_proposals: Open):
    look(open_proposals(into="1"))

    page = open_proposals(into="1")

    assert not has_button(page, "proposals-look")
    assert subheaders(page) == ["Option 1"]


def test_another_question_has_to_be_asked_anew(open_proposals: Open):
    page = look(open_proposals(into="1"))

    page = page.selectbox(key="proposals-largest").select(4).run()

    assert page.query_params["largest"] == "4"
    assert has_button(page, "proposals-look")


def test_each_choice_stands_in_the_address(open_proposals: Open):
    page = open_proposals(day="2024-01-01", regroup="lonely,north,south")
    page = pull_out(pull_out(page, "proposals-boards"), "proposals-limits")

    page.selectbox(key="proposals-into").select(1).run()
    page.selectbox(key="proposals-agenda").select(3).run()
    page.selectbox(key="proposals-stay-look-up").select("lonely").run()
    page.selectbox(key="proposals-one-look-up").select("south").run()
    page.selectbox(key="proposals-other-look-up").select("north").run()
    page.checkbox(key="regroup-lonely").uncheck().run()

    assert not page.exception
    assert page.query_params["into"] == "1"
    assert page.query_params["agenda"] == "3"
    assert page.query_params["stay"] == "lonely"
    assert page.query_params["apart"] == "north~south"
    assert page.query_params["regroup"] == "north,south"


def test_a_board_is_added_and_a_limit_taken_back(open_proposals: Open):
    page = pull_out(open_proposals(stay="north"), "proposals-boards")
    page = pull_out(page, "proposals-limits")

    page.selectbox(key="proposals-add-look-up").select("lonely").run()
    page.button(key="remove-stay-north").click().run()

    assert page.query_params["regroup"] == "lonely,north,south"
    assert "stay" not in page.query_params


def test_the_boards_that_were_offered_first_can_be_had_back(open_proposals: Open):
    page = pull_out(open_proposals(regroup="lonely,north"), "proposals-boards")

    page = page.button(key="proposals-offered").click().run()

    assert "regroup" not in page.query_params


def test_one_board_alone_is_no_question(open_proposals: Open):
    page = open_proposals(regroup="lonely")

    assert notes(page)[0] == "Choose two boards or more to look for groupings."
    assert not has_button(page, "proposals-look")


def test_where_rules_stand_in_each_others_way_they_are_named(open_proposals: Open, said: Said):
    page = look(open_proposals(into="1", apart="north~south"))

    text = said(page)
    assert "No grouping keeps every rule." in text
    assert "These two boards do not become one: North Board; South *Board*." in text
    assert "There is no more than 1 board after." in text
    assert "By the other rules there can be no fewer than 2 boards." in text
    assert "Where it stands: Join" in text
    assert not has_button(page, "proposals-compare")


def test_an_option_is_compared_with_today_among_the_opened_scenarios(open_proposals: Open):
    page = look(open_proposals(into="1"))

    page = page.button(key="proposals-compare").click().run()

    assert not page.exception
    assert titles(page)[0] == "Compare"
    chosen = page.query_params["scenarios"]
    assert chosen.startswith("proposal-")
    assert any("2 boards into 1" in head for head in headers(page))
    assert page.success[0].value.startswith("No")


def test_proposals_of_two_searches_stay_open_beside_each_other(open_proposals: Open):
    page = look(open_proposals(into="1"))
    first = page.button(key="proposals-compare").click().run().query_params["scenarios"]
    page.query_params.clear()
    page.query_params.update({"into": "1", "largest": "9"})
    page = page.switch_page("landscape/viewer/screens/proposals_page.py").run()

    second = look(page).button(key="proposals-compare").click().run().query_params["scenarios"]

    assert second == f"{first}-2"


def test_an_option_is_downloaded_as_a_scenario_file(open_proposals: Open):
    page = look(open_proposals(into="1"))

    (label,) = [label for key, label in files(page).items() if "file-proposal" in key]
    assert label == "Download this scenario as a file"


def test_groupings_that_are_hardly_worse_are_named_beside_an_option(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: Said
):
    # given three boards, of which two have the same member
    members = {"audit": "police", "finance": "police", "harbour": "fire"}
    boards = {name: {"members": [member]} for name, member in members.items()}
    folder = a_folder(tmp_path, boards=boards)
    # when two are asked for
    asked = {"regroup": ",".join(boards), "into": "2"}
    page = look(open_folder(folder, monkeypatch, "proposals", **asked))
    # then those two become one, and it is said that another pair has one seat more
    text = said(page)
    assert not page.exception
    assert "hardly worse (Seats +1, Largest board +1): become one: " in text
    st.cache_resource.clear()


def test_a_board_or_a_place_that_is_not_there_is_named_and_left_out(open_proposals: Open):
    page = open_proposals(regroup="north,nroth,south", area="nowhere", stay="nroth")

    texts = [warning.value for warning in page.warning]
    assert len(texts) == 3
    assert all("It was left out" in text for text in texts)
    drawn = pull_out(page, "proposals-boards")
    assert {box.key for box in drawn.checkbox} == {"regroup-north", "regroup-south"}


def test_welsh_says_the_same(open_proposals: Open, said: Said):
    page = look(open_proposals(into="1", lang="cy"))

    text = said(page)
    assert not page.exception
    assert titles(page)[0] == "Cynigion"
    assert "pobl sy'n penderfynu" in text
    assert "2 fwrdd hyn yn un:" in text


def test_the_options_are_also_a_picture_of_two_criteria_that_the_address_names(
    open_proposals: Open, said: Said
):
    page = look(open_proposals())
    assert "Seats: least in Option 1" in said(page)

    page.selectbox(key="frontier-up").set_value("duplication").run()
    assert page.query_params["sort"] == "seats~duplication"
    assert "Work decided more than once: least in" in said(page)
