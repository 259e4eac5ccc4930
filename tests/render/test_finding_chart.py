"""The small chart of a finding: what is on it, and the same in sentences."""

from datetime import date

import pytest

from landscape.findings import Finding
from landscape.graph import LandscapeGraph, build
from landscape.model.message import message
from landscape.render.chart import draw
from landscape.render.finding_chart import (
    MOST_SHAPES,
    find_surroundings,
    finding_chart,
    finding_chart_title,
    finding_sentences,
)
from tests.builders import a_landscape

BOARDS = {
    "one": {"lines": {"accountability": "parent", "reporting": "two"}},
    "two": {"lines": {"accountability": "council-conwy"}},
    "parent": {"lines": {"accountability": "top", "scrutiny": "one"}},
    "top": {"lines": {"accountability": "council-conwy"}},
    "below": {"lines": {"reporting": "one"}},
    "alone": {},
}


@pytest.fixture
def graph() -> LandscapeGraph:
    return build(a_landscape(boards=BOARDS).as_of(date(2024, 1, 1)))


def about(*boards: str) -> Finding:
    return Finding(code="GAP003", about=(), severity="note", boards=boards, evidence="assumed",
                   message=message("finding.GAP003"))  # fmt: skip


def test_it_shows_the_lines_among_the_boards_and_one_step_up(graph: LandscapeGraph):
    around = find_surroundings(graph, about("two", "one"))

    assert around.at_issue == ("one", "two")
    assert [(board, line.kind, line.to) for board, line in around.lines] == [
        ("one", "accountability", "parent"),
        ("one", "reporting", "two"),
        ("two", "accountability", "council-conwy"),
        ("parent", "scrutiny", "one"),
    ]
    assert around.shapes == {"one", "two", "parent", "council-conwy"}


@pytest.mark.parametrize(
    ("language", "mark"), [("en", "» in this finding «"), ("cy", "» yn y canfyddiad hwn «")]
)
def test_the_boards_at_issue_are_marked_in_words(graph: LandscapeGraph, language: str, mark: str):
    chart = finding_chart(graph, find_surroundings(graph, about("one", "two")), language)

    marked = [line for line in chart.dot.splitlines() if mark in line]
    assert [("One" in line, "Two" in line) for line in marked] == [(True, False), (False, True)]
    assert chart.boards == ("one", "parent", "two")


@pytest.mark.dot
@pytest.mark.parametrize("boards", [("alone",), ("one", "two"), ("alone", "one", "two", "below")])
def test_it_can_be_drawn_with_every_shape_and_line(graph: LandscapeGraph, boards: tuple[str, ...]):
    chart = finding_chart(graph, find_surroundings(graph, about(*boards)), "en")

    assert draw(chart).startswith(b"<")


def test_its_sentences_say_each_line_and_each_board_that_none_joins(graph: LandscapeGraph):
    around = find_surroundings(graph, about("two", "alone"))

    said = [cell.text for cell in finding_sentences(graph, around, "en")]

    assert said == ["Two answers to Council conwy.", "Alone has no recorded lines."]


def test_a_board_that_has_ended_is_left_out(graph: LandscapeGraph):
    around = find_surroundings(graph, about("one", "gone"))

    assert around.at_issue == ("one",)
    assert not find_surroundings(graph, about("gone")).can_be_drawn
    assert not find_surroundings(graph, about()).can_be_drawn


def test_more_shapes_than_can_be_read_are_not_drawn():
    boards = {f"b{place:02}": {} for place in range(MOST_SHAPES + 1)}
    graph = build(a_landscape(boards=boards).as_of(date(2024, 1, 1)))

    assert find_surroundings(graph, about(*sorted(boards)[:MOST_SHAPES])).can_be_drawn
    assert not find_surroundings(graph, about(*boards)).can_be_drawn


def test_where_one_step_up_is_too_much_the_boards_at_issue_are_drawn_alone():
    ends = [f"council-{place}" for place in range(MOST_SHAPES)]
    boards = {
        "one": {"lines": {"reporting": ["two", "above", *ends]}},
        "two": {},
        "above": {"lines": {"scrutiny": "two"}},
    }
    graph = build(a_landscape(boards=boards).as_of(date(2024, 1, 1)))

    around = find_surroundings(graph, about("one", "two"))

    assert around.can_be_drawn
    assert around.shapes == {"one", "two"}
    assert [(board, line.to) for board, line in around.lines] == [("one", "two")]
    assert finding_chart(graph, around, "en").boards == ("one", "two")
    assert finding_chart_title(graph, around, "en") == (
        "Boards in this finding and the lines among them, 1 January 2024"
    )


def test_boards_and_bodies_that_no_line_joins_are_parts_and_lone_boards_are_one(
    graph: LandscapeGraph,
):
    around = find_surroundings(graph, about("two", "top", "alone"))

    assert sorted(map(sorted, around.parts)) == [["alone"], ["council-conwy", "top", "two"]]
    assert sorted(around.widths) == [1, 2]
    assert around.is_wide


@pytest.mark.parametrize(
    ("ends", "packing", "is_wide"),
    [([2], "array_cu1", False), ([4, 3], "array_cu2", True), ([8], "array_u1", True)],
)
def test_the_key_stands_beside_what_is_narrow_and_below_what_is_wide(
    ends: list[int], packing: str, is_wide: bool
):
    boards = {
        f"b{place}": {"lines": {"reporting": [f"council-{place}-{end}" for end in range(count)]}}
        for place, count in enumerate(ends)
    }
    graph = build(a_landscape(boards=boards).as_of(date(2024, 1, 1)))
    around = find_surroundings(graph, about(*boards))

    assert around.is_wide is is_wide
    assert f"packmode={packing} " in finding_chart(graph, around, "en").dot
