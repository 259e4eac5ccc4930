"""The charts of a comparison: today and after side by side, and what goes where."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from landscape.viewer import drawing
from tests.viewer.folders import without_tags
from tests.viewer.pressed import files

pytestmark = pytest.mark.dot

Said = Callable[[AppTest], str]
Open = Callable[..., AppTest]


def test_every_chart_is_also_a_table_and_sentences(open_compare: Open, said: Said):
    table = open_compare(scenarios="join", part="charts", mode="table")
    text = open_compare(scenarios="join", part="charts", mode="text")

    assert not table.exception
    assert not text.exception
    assert ">Joined<" in said(table)
    assert "Joined answers to Council conwy." in without_tags(said(text))


def test_what_goes_where_is_drawn_and_also_a_table_and_sentences(open_compare: Open, said: Said):
    page = open_compare(scenarios="join", part="flow")

    assert not page.exception
    text = open_compare(scenarios="join", part="flow", mode="text")
    assert "North Board merges into: Joined." in said(text)
    labels = files(page).values()
    assert {f"Download the chart as {kind}" for kind in ("SVG", "PNG", "PDF")} <= {*labels}


def test_a_board_chosen_on_a_chart_is_said_with_what_happens_to_it(open_compare: Open, said: Said):
    text = said(open_compare(scenarios="join", part="charts", board="north"))

    assert "North Board merges into: Joined." in text
    assert 'href="board?' in text


def test_a_new_board_has_no_link_to_a_page(open_compare: Open, said: Said):
    assert "board=joined" not in said(open_compare(scenarios="join", part="charts"))


@pytest.mark.parametrize("part", ["flow", "charts"])
def test_a_chart_of_a_scenario_is_not_kept_for_everybody(
    part: str, open_compare: Open, monkeypatch: pytest.MonkeyPatch
):
    def refuse(*_: object) -> bytes:
        raise AssertionError("drawn for everybody")

    monkeypatch.setattr(drawing, "_draw", refuse)

    assert not open_compare(scenarios="join", part=part).exception


def test_the_table_and_the_text_tell_what_differs_as_the_chart_does(open_compare: Open, said: Said):
    table = said(open_compare(scenarios="join", part="charts", mode="table"))
    text = without_tags(said(open_compare(scenarios="join", part="charts", mode="text")))

    assert "<td>Merge into</td>" in table
    assert "<td>ends</td>" in table
    assert "<td>new</td>" in table
    assert "North Board answers to Council conwy. (ends)" in text
    assert "Joined answers to Council conwy. (new)" in text
