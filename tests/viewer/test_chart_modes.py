"""Each chart also as tables and in sentences, with the same boards: on the landscape of Wales."""

import json
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from landscape.render.sheet import make_sheet
from landscape.viewer.store import read_graph, read_landscape
from tests.viewer.folders import a_crowded_folder, open_bundled, open_folder
from tests.viewer.pressed import choices, follow, ways
from tests.viewer.words import bodies

SCENARIO = "gwent-five-public-services-boards-into-one"

CHARTS = {
    "a board's neighbours": ("board", {"board": "csp-wrexham"}),
    "a finding": ("findings", {"finding": "FRG001 theme:asb area:gwent"}),
    "both sides of a comparison": ("compare", {"scenarios": SCENARIO, "part": "charts"}),
}


@pytest.fixture(autouse=True, scope="module")
def _forget() -> Iterator[None]:
    yield
    st.cache_resource.clear()


def boards_drawn(page: AppTest) -> list[set[str]]:
    """The boards on each chart of a page."""
    parts = (json.loads(part.proto.json) for part in page.get("bidi_component"))
    svgs = (unescape(part["svg"]) for part in parts if "svg" in part)
    return [set(re.findall(r'id="board-([^"]+)"', svg)) for svg in svgs]


def drawn(page: AppTest) -> list[int]:
    return list(map(len, boards_drawn(page)))


def htmls(page: AppTest) -> list[str]:
    return bodies(page)


def options_in(html: str) -> set[str]:
    """The options to which links lead."""
    return set(re.findall(r"option=([0-9]+)", html))


def modes(page: AppTest) -> list[list[str]]:
    """The names of the ways in each choice of chart, table or text on a page."""
    return [
        [*row] for row in choices(page).values() if "Text" in [way.label for way in row.values()]
    ]


def tabled(page: AppTest) -> list[int]:
    """How many rows each table of boards on a page has."""
    tables = re.findall("<table.*?</table>", "".join(htmls(page)), re.DOTALL)
    counted = [each for each in tables if re.search(r"<caption[^>]*>[0-9,]+ boards?<", each)]
    return [each.count("<tr") - 1 for each in counted]


@pytest.mark.parametrize("chart", CHARTS)
def test_a_table_has_a_row_for_each_board_that_is_drawn(chart: str):
    page, address = CHARTS[chart]

    as_chart, as_table = open_bundled(page, **address), open_bundled(page, **address, mode="table")

    assert not as_chart.exception and not as_table.exception
    assert drawn(as_chart) and min(drawn(as_chart)) > 1
    assert tabled(as_table) == drawn(as_chart)
    assert drawn(as_table) == []


def test_the_page_to_print_has_a_row_for_each_board_that_is_drawn_or_told_on_it():
    [count] = tabled(open_bundled("print", area="wrexham", mode="table"))

    sheet = make_sheet(read_graph(None), "wrexham", "en").drawn
    assert len(sheet.apart) > 1
    assert count == sum(map(len, sheet.stacks)) + len(sheet.apart)


def test_every_board_on_the_chart_of_what_goes_where_is_named_in_its_table():
    address = {"scenarios": SCENARIO, "part": "flow"}

    [boards] = boards_drawn(open_bundled("compare", **address))
    as_table = open_bundled("compare", **address, mode="table")

    old = [board for board in boards if board in read_landscape().board_by_id]
    tables = "".join(htmls(as_table))
    assert len(old) > 1
    assert {*re.findall(r"board=([a-z0-9-]+)", tables)} == {*old}
    assert f"{len(old)} boards of before" in tables


@pytest.mark.parametrize("chart", CHARTS)
def test_one_choice_for_the_whole_page_stands_in_the_address(chart: str):
    page, address = CHARTS[chart]
    opened = open_bundled(page, **address, mode="table")
    [choice] = modes(opened)
    assert [name for name in choice if ways(opened)[name].is_on] == ["mode-table"]

    opened = follow(opened, "mode-text")

    assert opened.query_params["mode"] == "text"
    assert tabled(opened) == drawn(opened) == []

    opened = follow(opened, "mode-map")

    assert "mode" not in opened.query_params
    assert drawn(opened)


def test_where_nothing_is_drawn_there_is_no_choice():
    page = open_bundled("compare", scenarios=SCENARIO, part="legal")

    assert modes(page) == []


@pytest.mark.dot
def test_the_table_and_the_words_of_the_options_lead_where_their_picture_leads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    page = open_folder(a_crowded_folder(tmp_path), monkeypatch, "proposals")
    page = page.button(key="proposals-look").click().run()
    [picture] = [each for each in htmls(page) if "data:image/svg" in each and "option=" in each]

    page = follow(page, "mode-table")
    [table] = [each for each in htmls(page) if "<table" in each and "option=" in each]
    page = follow(page, "mode-text")
    [words] = [each for each in htmls(page) if "<li>" in each and "option=" in each]

    assert options_in(picture)
    assert options_in(picture) == options_in(table) == options_in(words)
