"""The search for groupings beside its page: many boards, no more time, a stop, a fault."""

from collections.abc import Callable
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from landscape.graph.partitions import MOST_THINGS
from landscape.scenario.proposals import Choice, Question
from landscape.scenario.proposals.admissible import TooManyGroupsError
from landscape.viewer import search as searching
from landscape.viewer.search import Asked, Search
from tests.builders import a_folder
from tests.scenario.steps import today
from tests.viewer.folders import BOARDS, has_button, open_folder
from tests.viewer.folders import look_for_groupings as look
from tests.viewer.words import notes

Said = Callable[[AppTest], str]
Open = Callable[..., AppTest]

pytestmark = pytest.mark.dot

MANY = {
    f"board-{place:02}": {**BOARDS["north"], "name": f"Board {place}", "duties": []}
    for place in range(MOST_THINGS + 1)
}
"""More boards than every grouping is looked at, all alike: the hardest to tell apart."""


def a_question() -> Asked:
    boards = ("north", "south")
    question, landscape = Question(boards=boards), today(boards=BOARDS)
    return Asked("conwy", Choice(boards, "named"), question, landscape, ())


def go_on(*_: object, tell: Callable[[int, int], None], **__: object) -> None:
    """A search without end."""
    while True:
        tell(1, 2)


def test_many_boards_are_told_what_is_proved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                             said: Said):  # fmt: skip
    folder = a_folder(tmp_path, boards=MANY)
    asked = {"regroup": ",".join(MANY), "stay": ",".join(sorted(MANY)[2:]), "into": "12"}

    page = look(open_folder(folder, monkeypatch, "proposals", **asked))

    text = said(page)
    assert not page.exception
    assert "13 boards into 12 or fewer" in text
    assert "It is proved that no other grouping of these groups beats" in text
    assert ">Today<" in text
    assert not has_button(page, "proposals-anew")
    st.cache_resource.clear()


def test_where_many_boards_cannot_keep_the_rules_it_is_said_which_and_how_few_are_possible(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: Said
):
    folder = a_folder(tmp_path, boards=MANY)

    page = look(open_folder(folder, monkeypatch, "proposals", regroup=",".join(MANY), into="3"))

    text = said(page)
    assert not page.exception
    assert "One rule by itself rules everything out:" in text
    assert "There are no more than 3 boards after." in text
    assert "By the other rules there can be no fewer than 4 boards." in text
    st.cache_resource.clear()


def test_where_time_runs_out_it_is_not_called_proved_and_can_be_asked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: Said
):
    monkeypatch.setattr(searching, "LONGEST", 1.0)
    folder = a_folder(tmp_path, boards=MANY)

    page = look(open_folder(folder, monkeypatch, "proposals", regroup=",".join(MANY)))
    text = said(page)
    page = page.button(key="proposals-anew").click().run()

    assert "It is proved" not in text
    assert "The fewest seats found are" in text
    assert has_button(page, "proposals-look")
    st.cache_resource.clear()


def test_too_many_groups_are_said_in_words(open_proposals: Open, monkeypatch: pytest.MonkeyPatch):
    def give_up(*_: object, **__: object) -> None:
        raise TooManyGroupsError(2_000_000, 4)

    monkeypatch.setattr(searching, "propose", give_up)

    page = look(open_proposals(lang="cy"))

    assert page.error[0].value.startswith("Mae mwy na")
    assert has_button(page, "proposals-look")


def test_a_fault_in_a_search_is_not_taken_for_a_stop(
    open_proposals: Open, monkeypatch: pytest.MonkeyPatch
):
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(searching, "propose", fail)

    page = look(open_proposals())

    assert page.exception
    assert not notes(page)


def test_a_search_that_nobody_watches_ends(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(searching, "propose", go_on)
    monkeypatch.setattr(searching, "UNWATCHED", 0.0)

    search = Search(a_question())
    search._thread.join(10)

    assert not search.is_running


def test_a_search_that_is_stopped_shows_nothing(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(searching, "propose", go_on)
    search = Search(a_question())
    assert search.is_running

    search.stop()
    search.wait(10)

    assert not search.is_running
    assert search.found is None
    assert search.error is None
