"""The compare page's parts on days: the timeline of a scenario, and its steps on another day."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from tests.scenario.steps import add_member, merge, retire
from tests.viewer.folders import a_crowded_folder, open_folder, write_scenario
from tests.viewer.words import notes

Said = Callable[[AppTest], str]
Open = Callable[..., AppTest]

pytestmark = pytest.mark.dot


@pytest.fixture
def open_compare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    folder = a_crowded_folder(tmp_path)
    join = merge("north", "south", into="joined")
    write_scenario(tmp_path, "join", join, shadow="2024-04", live="2025", closed="2025-04")
    write_scenario(tmp_path, "end", retire("lonely"))
    early = {**add_member("joined", "police", post="Chief"), "live": "2024-06"}
    write_scenario(tmp_path, "early", join, early, live="2025")

    def open_it(**parameters: str) -> AppTest:
        return open_folder(folder, monkeypatch, "compare", **parameters)

    yield open_it
    st.cache_resource.clear()


def test_the_phases_stand_in_sentences_and_in_a_table(open_compare: Open, said: Said):
    page = open_compare(scenarios="join", part="timeline")

    assert not page.exception
    text = said(page)
    assert "Phase 2: 1 April 2024 to 31 December 2024" in text.replace("\\", "")
    assert "1 new board meets in shadow" in text
    assert "4 phases of the transition" in text
    assert "1 January 2025 to 31 March 2025: “Plan” has two homes in " in text


def test_without_dates_it_is_said_plainly(open_compare: Open, said: Said):
    text = said(open_compare(scenarios="end", part="timeline"))

    assert "The scenario gives no dates" in text
    assert "No duty has two homes or none because of the transition." in text


def test_a_day_of_the_transition_is_chosen_and_stands_in_the_address(
    open_compare: Open, said: Said
):
    page = open_compare(scenarios="join", part="timeline")
    page = page.text_input(key="timeline-day-join").input("1 February 2025").run()

    assert not page.exception
    assert page.query_params["day"] == "2025-02-01"
    assert "On 1 February 2025 there are 4 boards." in said(page)


def test_a_day_before_the_start_is_answered_with_the_start(open_compare: Open):
    page = open_compare(scenarios="join", part="timeline", day="2020-01-01")

    assert "The scenario starts on 1 January 2024." in notes(page)[-1]


def test_a_day_that_cannot_be_read_is_said(open_compare: Open):
    page = open_compare(scenarios="join", part="timeline")
    page = page.text_input(key="timeline-day-join").input("some day").run()

    assert "some day" in page.error[0].value
    assert "day" not in page.query_params


def test_two_scenarios_each_have_their_timeline(open_compare: Open, said: Said):
    page = open_compare(scenarios="join,end", part="timeline", day="2025-02-01")

    assert not page.exception
    text = said(page)
    assert text.count("4 phases of the transition</caption>") == 1
    assert text.count("1 phase of the transition</caption>") == 1


def test_a_step_that_goes_live_too_soon_is_named(open_compare: Open):
    page = open_compare(scenarios="early", part="timeline")

    assert "rests on step 1" in page.error[0].value.replace("\\", "")


def test_the_steps_are_tried_on_the_day_that_is_asked_for(open_compare: Open, said: Said):
    page = open_compare(scenarios="join", part="replay", day="2026-01-01")

    assert not page.exception
    text = said(page)
    assert "Tried on 1 January 2026. It was written for 1 January 2024." in text
    assert "1 of 1 step can be done." in text


def test_the_parts_are_in_welsh_too(open_compare: Open, said: Said):
    for part, words in (("timeline", "Cyfnod 1"), ("replay", "Gellir gwneud 1 o 1 cam.")):
        page = open_compare(scenarios="join", part=part, lang="cy")
        assert not page.exception
        assert words in said(page)
