"""Timelines of several scenarios: worked out in sight, stopped, and kept."""

from collections.abc import Callable
from threading import Event

import pytest
from streamlit.testing.v1 import AppTest

from landscape.scenario import Timeline, find_timeline
from landscape.viewer import watched_work
from landscape.viewer.scenario_work import ScenarioWork
from tests.scenario.steps import a_scenario, retire, today
from tests.viewer.words import notes

Said = Callable[[AppTest], str]
Open = Callable[..., AppTest]

LANDSCAPE = today(boards={"north": {}, "south": {}})


def scenarios(*boards: str):
    return [a_scenario(retire(board), scenario_id=f"end-{board}") for board in boards]


def a_work(scenarios, find=find_timeline) -> ScenarioWork[Timeline]:
    return ScenarioWork(scenarios, LANDSCAPE, find)


def finish(work: ScenarioWork[Timeline]) -> ScenarioWork[Timeline]:
    while work.is_running:
        work.wait(5)
    return work


def test_no_scenarios_are_done_at_once():
    assert finish(a_work([])).found == {}


def test_each_timeline_is_found_and_a_scenario_that_cannot_be_done_says_why():
    work = finish(a_work(scenarios("north", "nowhere")))

    assert isinstance(work.found["end-north"], Timeline)
    assert "There is no board 'nowhere'" in str(work.found["end-nowhere"])


def test_stopping_keeps_what_is_done_and_leaves_the_rest():
    at_work, may_end = Event(), Event()

    def find(scenario, landscape):
        at_work.set()
        may_end.wait(10)
        return find_timeline(scenario, landscape)

    work = a_work(scenarios("north", "south"), find)
    at_work.wait(10)
    work.stop()
    may_end.set()

    assert [*finish(work).found] == ["end-north"]


def test_what_nobody_foresaw_is_not_swallowed():
    def fail(*_):
        raise ZeroDivisionError

    work = finish(a_work(scenarios("north"), fail))
    assert isinstance(work.error, ZeroDivisionError)


def test_a_timeline_is_worked_out_once_and_then_kept(
    open_compare: Open, monkeypatch: pytest.MonkeyPatch
):
    page = open_compare(scenarios="join,end", part="timeline")
    assert not page.exception

    monkeypatch.setattr(watched_work, "ScenarioWork", None)
    assert not page.run().exception


def test_a_stopped_page_offers_to_go_on(open_compare: Open, said: Said):
    page = open_compare(scenarios="join,end")
    page.session_state["timeline-stopped"] = True
    page.query_params["part"] = "timeline"
    page.run()
    assert "Stopped. 0 of 2 scenarios" in notes(page)[0]
    assert "This scenario was not worked out day by day." in said(page)

    page.button(key="timeline-go-on").click().run()
    assert not notes(page)
    assert "This scenario was not worked out day by day." not in said(page)
