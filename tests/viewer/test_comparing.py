"""Comparing many scenarios: in sight, stopped and taken up again, and done once."""

from collections.abc import Callable

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from landscape.viewer import comparison_found, watched_work
from landscape.viewer.scenario_work import ScenarioWork
from tests.viewer.words import notes

Said = Callable[[AppTest], str]
Open = Callable[..., AppTest]


def test_of_one_scenario_no_progress_is_shown(open_compare: Open, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(watched_work, "ScenarioWork", None)

    assert not open_compare(scenarios="join").exception


def test_several_scenarios_are_compared_once_and_then_kept(
    open_compare: Open, monkeypatch: pytest.MonkeyPatch
):
    page = open_compare(scenarios="join,end")
    assert not page.exception

    monkeypatch.setattr(watched_work, "ScenarioWork", None)
    monkeypatch.setattr(comparison_found, "compare", None)
    monkeypatch.setattr(comparison_found, "read_comparison", None)
    assert not page.run().exception


def test_a_scenario_that_cannot_be_done_says_why_beside_the_others(open_compare: Open, said: Said):
    page = open_compare(scenarios="join,cannot,end")

    assert not page.exception
    assert "There is no board 'nroth'" in said(page)


def test_a_stopped_comparison_leaves_the_rest_out_and_offers_to_go_on(
    open_compare: Open, said: Said
):
    page = open_compare()
    page.session_state["comparison-stopped"] = True
    page.query_params["scenarios"] = "join,end"
    page.run()

    assert not page.exception
    assert "Stopped. 0 of 2 scenarios are compared" in notes(page)[0]

    page.button(key="comparison-go-on").click().run()
    assert not notes(page)
    assert "every duty that a board met before" in said(page)


def test_a_presentation_of_several_is_compared_in_sight_as_well(
    open_compare: Open, monkeypatch: pytest.MonkeyPatch
):
    begun: list[object] = []
    work = watched_work.ScenarioWork
    monkeypatch.setattr(
        watched_work, "ScenarioWork", lambda *given: begun.append(given) or work(*given)
    )

    page = open_compare(scenarios="join,end", step="1")

    assert not page.exception
    assert len(begun) == 1
    assert page.button(key="present-on")


def test_a_presentation_that_nobody_waited_for_gives_way_to_the_page_that_offers_to_go_on(
    open_compare: Open,
):
    page = open_compare()
    page.session_state["comparison-stopped"] = True
    page.query_params.update({"scenarios": "join,end", "step": "1"})
    page.run()

    assert not page.exception
    assert "Stopped. 0 of 2 scenarios are compared" in notes(page)[0]

    page.button(key="comparison-go-on").click().run()
    assert page.button(key="present-on")


def test_while_scenarios_are_compared_the_page_has_its_name_in_the_browser(
    open_compare: Open, monkeypatch: pytest.MonkeyPatch
):
    page = open_compare()
    names: list[str] = []
    at_work: list[list[str]] = []
    monkeypatch.setattr(st, "set_page_config", lambda **named: names.append(named["page_title"]))
    is_running = ScenarioWork.is_running.fget
    monkeypatch.setattr(
        ScenarioWork,
        "is_running",
        property(lambda work: at_work.append([*names]) or is_running(work)),
    )

    page.query_params["scenarios"] = "join,end"
    page.run()

    assert at_work[0] == ["Compare - Landscape"]
