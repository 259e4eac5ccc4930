"""On all Wales: map, table and text show the same boards, however they are chosen."""

import re

import pytest

from landscape.bundled import find_data
from landscape.graph import LandscapeGraph, build
from landscape.load import load
from landscape.render.boards import board_table, sentences_of_lines, table_of_lines
from landscape.render.chart import build_chart_of, draw
from landscape.render.chart_sketch import Sketch
from landscape.viewer.address import View
from landscape.viewer.shown import find_shown, leave_out_unknown

VIEWS = {
    "all Wales": View(),
    "a police force": View(area="gwent-police"),
    "a health board": View(area="hywel-dda-lhb", tiers=("sub-regional", "local")),
    "a PSB": View(area="cwm-taf-psb", status=("statutory",)),
    "a theme": View(themes=("vawdasv", "asb")),
    "an organisation": View(organisations=("north-wales-police",), status=("non-statutory",)),
    "near a board": View(board="vale-operational-group", up=2, down=1, area="gwent"),
    "below a board": View(board="aw-nisb", up=0, down=2),
    "above a board": View(board="vale-tension-monitoring", up=3, down=0),
}


@pytest.fixture(scope="module")
def graph() -> LandscapeGraph:
    landscape = load(find_data())
    return build(landscape.as_of(landscape.about.as_of.first_day))


@pytest.mark.dot
@pytest.mark.parametrize("name", VIEWS)
def test_the_table_has_a_row_for_each_board_and_line_that_is_drawn(
    graph: LandscapeGraph, name: str
):
    view, unknown = leave_out_unknown(graph, VIEWS[name])
    shown = find_shown(graph, view)

    svg = draw(build_chart_of(Sketch(graph, "en", {}), shown.boards, shown.lines, "")).decode()

    drawn = re.findall(r'<g id="board&#45;(\S+)" class="node', svg)
    rows = board_table(graph, shown.boards, "en").rows
    assert unknown == ()
    assert len(drawn) > 0
    assert {one.replace("&#45;", "-") for one in drawn} == shown.boards
    assert len(drawn) == len(rows)
    assert len(table_of_lines(graph, shown.lines, "en").rows) == len(shown.lines)
    assert len(sentences_of_lines(graph, shown.boards, shown.lines, "en")) >= len(shown.lines)


def test_a_board_outside_the_place_is_reached_and_counted(graph: LandscapeGraph):
    shown = find_shown(graph, VIEWS["near a board"])

    assert "vale-operational-group" in shown.boards
    assert shown.boards <= shown.everything


@pytest.mark.parametrize(
    ("area", "opening"),
    [("gwent-police", "regional"), ("cardiff-psb", "local"), ("cardiff-and-vale-lhb", "wide")],
)
def test_a_footprint_opens_as_a_region_or_a_council_does(
    graph: LandscapeGraph, area: str, opening: str
):
    assert find_shown(graph, View(area=area)).opening == opening
