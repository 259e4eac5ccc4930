"""Which scenarios are compared: offered, ticked, out of order, or too many."""

from collections.abc import Callable
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.builders import a_folder
from tests.scenario.steps import ASSUMED
from tests.viewer.folders import open_folder, pull_out, write_scenario
from tests.viewer.words import captions, notes

pytestmark = pytest.mark.dot

Said = Callable[[AppTest], str]
Open = Callable[..., AppTest]


def test_every_scenario_is_offered_with_a_link(open_compare: Open, said: Said):
    page = open_compare()

    assert not page.exception
    assert 'href="compare?scenarios=join"' in said(page)
    assert "What end would do." in said(page)


def test_a_scenario_is_added_by_ticking_it(open_compare: Open):
    page = pull_out(open_compare(scenarios="join"), "compare-change")
    page.checkbox(key="scenario-end").check().run()

    assert page.query_params["scenarios"] == "join,end"
    assert not page.exception


def test_a_scenario_that_cannot_be_done_says_why_and_the_other_is_shown(open_compare: Open):
    page = open_compare(scenarios="cannot,join")

    assert "Did you mean 'north'" in page.error[0].value.replace("\\", "")
    assert page.success[0].value.startswith("No")


def test_a_file_that_is_wrong_is_listed_and_the_others_are_offered(
    open_compare: Open, said: Said, tmp_path: Path
):
    (tmp_path / "scenarios" / "bad.yaml").write_text("title: {en: Bad}\n")
    page = open_compare()

    assert "scenarios/bad.yaml" in said(page)
    assert 'href="compare?scenarios=join"' in said(page)
    assert str(tmp_path) not in said(page)


def test_a_scenario_that_is_not_there_is_named_and_left_out(open_compare: Open, said: Said):
    page = open_compare(scenarios="nothing")

    assert "Compare: “nothing”" in said(page).replace("\\", "")
    assert 'href="compare?scenarios=join"' in said(page)


def test_no_more_than_ten_are_compared_and_that_is_said(open_compare: Open, tmp_path: Path):
    names = [f"end-{number}" for number in range(11)]
    for name in names:
        write_scenario(tmp_path, name, {"op": "retire", "board": "north", **ASSUMED})
    page = open_compare(scenarios=",".join(names))

    assert notes(page)[0] == "Only the first 10 scenarios are compared."


def test_a_file_whose_steps_name_a_sensitive_board_is_said_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    watch = {"name": "Watch Board", "sensitive": "true"}
    folder = a_folder(tmp_path, boards={"north": watch, "south": {}})
    for name in ("north", "south"):
        write_scenario(tmp_path, f"end-{name}", {"op": "retire", "board": name, **ASSUMED})

    told, untold = (
        open_folder(folder, monkeypatch, "compare", scenarios=f"end-{name}")
        for name in ("north", "south")
    )

    said_so = (
        "The file holds the steps as they are written. Sensitive boards named in them: Watch Board."
    )
    assert said_so in captions(told)
    assert not [text for text in captions(untold) if "Sensitive" in text]
    st.cache_resource.clear()
