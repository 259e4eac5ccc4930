"""A map of two days: what is new, changed or ended is marked, and nothing else is."""

from datetime import date

import pytest

from landscape.graph import build
from landscape.render.chart import draw
from landscape.render.chart_style import MARK_FILL
from landscape.render.since import (
    SinceMap,
    build_since_chart,
    say_since,
    since_board_table,
    since_line_table,
)
from tests.builders import a_landscape

BOARDS = {
    "steady": {"lines": {"reporting": "council"}},
    "changed": {"members": [{"organisation": "police", "since": 2022}]},
    "young": {"since": 2023, "lines": {"reporting": "steady"}},
    "old": {"until": 2021, "lines": {"reporting": "steady", "accountability": "council"}},
}
SECRET = {
    "secret": {
        "sensitive": True,
        "lines": {"reporting": "open"},
        "members": [{"organisation": "police", "since": 2022}],
    },
    "open": {"since": 2023},
}


def a_map(boards=BOARDS, days=(2020, 2024)) -> SinceMap:
    whole = a_landscape(boards=boards, organisations={"council": {"account-holder": "elected"}})
    before, after = (build(whole.as_of(date(year, 1, 1))) for year in days)
    return SinceMap(before, after, frozenset(boards))


def column(table) -> dict[str, str]:
    return {row[0]: row[1] for row in table.texts()[1:]}


@pytest.mark.dot
def test_between_two_days_that_are_the_same_nothing_is_marked():
    same = a_map(days=(2024, 2024))

    assert not same.kinds
    assert say_since(same, "en").startswith("Since 1 January 2024: none of the boards")
    assert MARK_FILL not in build_since_chart(same, "en", "A map").dot


def test_each_board_that_differs_is_new_changed_or_ended():
    assert a_map().kinds == {"young": "new", "changed": "changed", "old": "ended"}


def test_how_much_differs_is_one_sentence():
    assert say_since(a_map(), "en") == (
        "Since 1 January 2020: boards: 1 new, 1 changed, 1 ended; lines: 1 new, 2 ended."
    )


@pytest.mark.dot
def test_what_differs_has_a_word_and_an_edge_on_the_chart_and_stands_in_its_key():
    dot = build_since_chart(a_map(), "en", "A map").dot

    shapes = {
        line.split("id=")[1].split(" ")[0]: line for line in dot.splitlines() if "id=" in line
    }
    assert "» New «" in shapes['"board-young"']
    assert "peripheries=3" in shapes['"board-young"']
    assert "» Changed «" in shapes['"board-changed"']
    assert "peripheries=2" in shapes['"board-changed"']
    assert "» Ended «" in shapes['"board-old"']
    assert "dotted" in shapes['"board-old"']
    assert MARK_FILL not in shapes['"board-steady"']
    for name in ("new", "changed", "ended"):
        assert any("legend" in name_ and MARK_FILL in line for name_, line in shapes.items()), name


@pytest.mark.dot
def test_lines_of_one_day_alone_have_a_word_and_those_of_both_are_grey():
    svg = draw(build_since_chart(a_map(), "en", "A map")).decode()

    assert svg.count(">new<") == 1
    assert svg.count(">ended<") == 2


def test_the_tables_tell_the_same_as_the_chart_and_what_differs_stands_first():
    boards = since_board_table(a_map(), "en")
    assert column(boards) == {
        "Changed": "Changed", "Young": "New", "Old": "Ended", "Steady": "As before",
    }  # fmt: skip
    assert boards.texts()[-1][0] == "Steady"
    assert [row[1] for row in since_line_table(a_map(), "en").texts()[1:]] == [
        "New", "Ended", "Ended", "As before",
    ]  # fmt: skip


@pytest.mark.dot
def test_what_changed_of_a_sensitive_board_does_not_stand_in_a_file():
    both = a_map(SECRET)

    chart = build_since_chart(both, "en", "A map")

    assert column(since_board_table(both, "en"))["Secret"] == "Changed"
    assert column(since_board_table(both, "en", is_file=True))["Secret"] == "As before"
    assert since_line_table(both, "en", is_file=True).rows == ()
    assert "» Changed «" in chart.dot
    assert chart.withheld == 1
    assert chart.leaving is not None
    assert "» Changed «" not in chart.leaving.dot
