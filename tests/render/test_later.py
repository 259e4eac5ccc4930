"""Boards that begin after the day: greyed on a chart, never counted among those of the day."""

from datetime import date

import pytest

from landscape.graph import LandscapeGraph, build
from landscape.render.chart import build_chart_of, draw
from landscape.render.chart_sketch import Sketch
from landscape.render.chart_style import GHOST
from landscape.render.later import find_later, later_table
from landscape.render.selection import Selection
from tests.builders import a_landscape

WHOLE = a_landscape(
    boards={
        "now": {},
        "ended": {"until": 2010},
        "next": {"since": "2024-04", "tier": "local"},
        "last": {"since": 2030, "tier": "regional"},
    }
)


@pytest.fixture
def graph() -> LandscapeGraph:
    return build(WHOLE.as_of(date(2020, 1, 1)))


def test_a_landscape_of_every_day_has_no_later_boards():
    assert find_later(build(WHOLE), Selection()) == ()


def test_later_boards_come_in_the_order_in_which_they_begin(graph: LandscapeGraph):
    assert [board.id for board in find_later(graph, Selection())] == ["next", "last"]


def test_a_board_is_not_later_on_the_day_on_which_it_begins():
    graph = build(WHOLE.as_of(date(2024, 4, 1)))

    assert [board.id for board in find_later(graph, Selection())] == ["last"]


def test_later_boards_meet_the_same_choices(graph: LandscapeGraph):
    assert [board.id for board in find_later(graph, Selection(tiers=("local",)))] == ["next"]


@pytest.mark.dot
def test_they_are_drawn_grey_with_their_beginning_and_are_no_boards_of_the_chart(
    graph: LandscapeGraph,
):
    later = find_later(graph, Selection())

    chart = build_chart_of(Sketch(graph, "en", {}), ["now"], (), "", later=later)

    assert chart.boards == ("now",)
    assert f'label="Next\\nApril 2024" color="{GHOST}" fontcolor="{GHOST}"' in chart.dot
    assert b'id="later&#45;next"' in draw(chart)


def test_they_are_told_in_a_table_as_well(graph: LandscapeGraph):
    table = later_table(find_later(graph, Selection()), "en")

    assert table.caption == "2 boards begin after this day"
    assert [row[2].text for row in table.rows] == ["April 2024", "2030"]
