"""Scenario files on the compare page: opened for one person, based on others, and downloaded."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from landscape.load import load
from landscape.scenario import read_scenario, read_scenario_text
from tests.scenario.steps import ASSUMED, TODAY, merge, retire
from tests.viewer.folders import a_crowded_folder, open_folder, pull_out, write_scenario
from tests.viewer.pressed import files

Said = Callable[[AppTest], str]
Open = Callable[..., AppTest]

pytestmark = pytest.mark.dot


@pytest.fixture
def open_compare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    folder = a_crowded_folder(tmp_path)
    write_scenario(tmp_path, "join", merge("north", "south", into="joined"), live="2025")

    def open_it(**parameters: str) -> AppTest:
        return open_folder(folder, monkeypatch, "compare", **parameters)

    yield open_it
    st.cache_resource.clear()


def a_file(*steps: object, **fields: object) -> bytes:
    body = {"title": {"en": "Mine"}, "summary": {"en": "What I would do."}, "day": TODAY, **ASSUMED}
    return json.dumps({**body, **fields, "steps": steps}).encode()


def upload(page: AppTest, content: bytes, name: str = "mine.yaml") -> AppTest:
    return page.file_uploader[0].set_value((name, content, "application/yaml")).run()


def test_a_file_that_is_opened_is_offered_and_compared(open_compare: Open, said: Said):
    page = upload(open_compare(), a_file(retire("lonely")))
    assert "Mine" in said(page)

    page = page.button(key="open-mine").click().run()

    assert not page.exception
    assert page.query_params["scenarios"] == "mine"
    assert page.success[0].value.startswith("No")


def test_it_stands_among_the_others_that_can_be_ticked(open_compare: Open):
    page = upload(open_compare(scenarios="join"), a_file(retire("lonely")))
    page = pull_out(page, "compare-change").checkbox(key="scenario-mine").check().run()

    assert page.query_params["scenarios"] == "join,mine"
    assert not page.exception


def test_every_part_shows_it(open_compare: Open):
    page = upload(open_compare(scenarios="join"), a_file(retire("lonely"), live="2025"))
    page = page.button(key="open-mine").click().run()
    for part in ("timeline", "replay", "basis", "duties"):
        page.query_params["part"] = part
        page = page.run()
        assert not page.exception


def test_every_problem_of_a_file_is_listed_at_once_with_its_line(open_compare: Open, said: Said):
    text = b"title: {en: Mine}\nday: soon\nsteps:\n  - {op: fly}\n"

    page = upload(open_compare(), text)

    assert "The file cannot be used." in page.error[0].value
    text = said(page)
    assert "mine.yaml:2" in text
    assert "is not a date" in text
    assert "mine.yaml:4" in text
    assert "summary" in text


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        pytest.param(b"title: \xff", "is not UTF-8", id="not text"),
        pytest.param(b"x" * (1024 * 1024 + 1), "is larger than 1 MiB", id="too large"),
        pytest.param(b"&a [*a]", "carries an anchor", id="anchor"),
        pytest.param(b"[" * 5000, "levels", id="deep"),
        pytest.param(b"", "is empty", id="empty"),
    ],
)
def test_what_is_no_scenario_is_told_and_does_no_harm(
    open_compare: Open, said: Said, content: bytes, problem: str
):
    page = upload(open_compare(), content)

    assert not page.exception
    assert problem in said(page)
    assert not [button for button in page.button if button.key.startswith("open-")]


def test_a_file_put_right_takes_the_problems_away(open_compare: Open, said: Said):
    page = upload(open_compare(), b"title: {en: Mine}")
    page = upload(page, a_file(retire("lonely")))

    assert not page.error
    assert "Mine (opened by you)" in said(page)


def test_one_with_the_id_of_another_scenario_is_told_apart(open_compare: Open, said: Said):
    page = upload(open_compare(), a_file(retire("lonely"), title={"en": "Join"}), "join.yaml")
    page = page.button(key="open-join-opened").click().run()

    assert page.query_params["scenarios"] == "join-opened"
    page = pull_out(page, "compare-change")
    assert "Join \\(opened by you\\)" in said(page)
    assert [box.key for box in page.checkbox] == ["scenario-join", "scenario-join-opened"]


def test_it_may_be_based_on_a_scenario_of_the_list(open_compare: Open, said: Said):
    content = a_file(retire("lonely"), **{"based-on": "join"})
    page = upload(open_compare(), content)
    page = page.button(key="open-mine").click().run()

    assert not page.exception
    assert "It is based on Join, whose 1 step is done first" in said(page)


def test_it_may_be_based_on_the_one_whose_name_it_has(open_compare: Open, said: Said):
    content = a_file(retire("lonely"), **{"based-on": "join"})
    page = upload(open_compare(), content, "join.yaml")
    page = page.button(key="open-join-opened").click().run()

    assert not page.exception
    assert "It is based on Join, whose 1 step is done first" in said(page)


def test_it_may_be_based_on_another_that_is_open(open_compare: Open):
    page = upload(open_compare(), a_file(retire("lonely")))
    page = upload(page, a_file(retire("north"), **{"based-on": "mine"}), "more.yaml")

    assert not page.error
    assert "open-more" in [button.key for button in page.button]


def test_one_that_is_based_on_nothing_there_says_so(open_compare: Open, said: Said):
    page = upload(open_compare(), a_file(retire("lonely"), **{"based-on": "jion"}))

    assert "names no scenario beside this one; got &#x27;jion&#x27;. Did you mean" in said(page)


def test_words_of_a_file_are_shown_as_they_are_written(open_compare: Open, said: Said):
    page = upload(open_compare(), a_file(retire("lonely"), title={"en": "<b>*Mine*</b>"}))

    text = said(page)
    assert "<b>" not in text
    assert "&lt;b&gt;*Mine*&lt;/b&gt;" in text


def test_another_person_does_not_see_it(open_compare: Open, said: Said):
    upload(open_compare(), a_file(retire("lonely")))

    other = open_compare(scenarios="mine")

    assert "What I would do." not in said(other)
    assert other.warning


def test_nothing_is_written_beside_the_data(open_compare: Open, tmp_path: Path):
    before = sorted(tmp_path.rglob("*"))
    page = upload(open_compare(), a_file(retire("lonely")))
    page.button(key="open-mine").click().run()

    assert sorted(tmp_path.rglob("*")) == before


def test_one_that_is_closed_is_gone(open_compare: Open):
    page = upload(open_compare(), a_file(retire("lonely")))
    page = page.button(key="close-mine").click().run()

    assert not page.exception
    assert not [button for button in page.button if button.key == "open-mine"]


def test_a_name_that_a_browser_has_changed_still_makes_an_id(open_compare: Open):
    page = upload(open_compare(), a_file(retire("lonely")), "My plan (1).YAML")

    assert [button.key for button in page.button if button.key.startswith("open-")] == [
        "open-my-plan-1"
    ]


def test_each_scenario_that_is_shown_can_be_downloaded(open_compare: Open):
    page = open_compare(scenarios="join")

    (label,) = [label for key, label in files(page).items() if key.endswith("file-join")]
    assert "Download this scenario as a file" in label


def test_a_step_that_cannot_be_done_is_told_among_all_the_others(open_compare: Open, said: Said):
    page = upload(open_compare(), a_file(retire("nroth"), retire("lonely")))
    page = page.button(key="open-mine").click().run()

    text = said(page)
    assert "1 of 2 steps can be done." in text
    assert "Cannot be done" in text


def test_an_opened_scenario_is_the_same_as_one_read_from_a_file(tmp_path: Path):
    whole = load(a_crowded_folder(tmp_path))
    write_scenario(tmp_path, "mine", retire("lonely"))
    file = tmp_path / "scenarios" / "mine.yaml"

    text = file.read_text(encoding="utf-8")

    assert read_scenario_text(text, "mine.yaml", whole) == read_scenario(file, whole)
