"""Charts that are compared: what they share stands still, and only what differs is coloured."""

import re

import pytest

from landscape.bundled import find_data, find_scenarios
from landscape.graph import build
from landscape.load import load
from landscape.render.chart import Chart, draw
from landscape.render.chart_style import GHOST, MARK_FILL, PAPER
from landscape.render.charts_alike import ChartSide, build_charts_alike
from landscape.scenario import Outcome, apply, read_scenarios
from landscape.words import say
from tests.builders import a_landscape

MOST_MOVED = 0.05
"""Of the picture's width or height."""

Places = dict[str, tuple[float, float]]


def a_side(*shown: str, marks: dict[str, str] | None = None, **boards: dict) -> ChartSide:
    graph = build(
        a_landscape(boards=boards, organisations={"council": {"account-holder": "elected"}})
    )
    return ChartSide(graph, frozenset(shown or boards), "A chart", marks or {})


def sides_of(outcome: Outcome) -> list[ChartSide]:
    """All boards that a scenario changes, and where their lines lead, before and after."""
    known = [landscape.board_by_id for landscape in (outcome.before, outcome.landscape)]
    changed = {name for one in known for name in one if known[0].get(name) != known[1].get(name)}
    sides = []
    for landscape in (outcome.before, outcome.landscape):
        here = landscape.board_by_id
        marks = {name: "Differs" for name in sorted(changed) if name in here}
        led_to = {line.to for name in marks for line in here[name].lines if line.to in here}
        sides.append(ChartSide(build(landscape), led_to | marks.keys(), "A chart", marks))
    return sides


def find_places(chart: Chart) -> Places:
    """The middle of each board and organisation, as parts of the picture's width and height."""
    svg = draw(chart).decode().replace("&#45;", "-")
    box = re.search(r'viewBox="\S+ \S+ (\S+) (\S+)"', svg)
    assert box is not None
    width, height = map(float, box.groups())
    shapes = re.findall(r'<g id="((?:board|organisation|gone)-\S+)" class="node.*?</g>', svg, re.S)
    places: Places = {}
    for name in shapes:
        part = re.search(rf'<g id="{name}".*?</g>', svg, re.S)
        assert part is not None
        x = [float(found) for found in re.findall(r'<text[^>]* x="([-\d.]+)"', part[0])]
        y = [float(found) for found in re.findall(r'<text[^>]* y="([-\d.]+)"', part[0])]
        places[name] = (x[0] / width, sum(y) / len(y) / height)
    return places


@pytest.mark.dot
def test_two_sides_that_are_the_same_are_one_picture():
    side = a_side(a={"lines": {"reporting": "b"}}, b={})

    one, other = build_charts_alike([side, side], "en")

    assert draw(one) == draw(other)


@pytest.mark.dot
def test_what_only_one_side_has_leaves_its_place_free_on_the_other():
    before = a_side(a={"lines": {"reporting": "old"}}, b={"lines": {"reporting": "old"}}, old={})
    after = a_side(a={"lines": {"reporting": "new"}}, b={"lines": {"advice": "a"}}, new={})

    first, second = map(find_places, build_charts_alike([before, after], "en"))

    assert first.keys() == {"board-a", "board-b", "board-old"}
    assert second.keys() == {"board-a", "board-b", "board-new"}
    for shared in ("board-a", "board-b"):
        assert first[shared] == pytest.approx(second[shared], abs=0.01)


def test_each_chart_tells_its_own_boards_and_lines_alone():
    before = a_side(a={"lines": {"reporting": "old"}}, old={})
    after = a_side(a={"lines": {"accountability": "council"}})

    charts = build_charts_alike([before, after], "en")

    assert [chart.boards for chart in charts] == [("a", "old"), ("a",)]
    assert [[line.to for _, line in chart.lines] for chart in charts] == [["old"], ["council"]]


def test_only_boards_with_a_mark_are_coloured_and_the_key_says_what_that_means():
    side = a_side(a={"lines": {"reporting": "b"}}, b={}, marks={"a": "New"})

    (chart,) = build_charts_alike([side], "en")

    fills = set(re.findall(r'n\d \[.*?fillcolor="(#\w+)"', chart.dot))
    assert fills == {MARK_FILL, PAPER}
    assert "» New «" in chart.dot
    assert say("chart.differs", "en") in chart.dot


def test_a_line_that_both_sides_have_is_grey_and_one_that_differs_is_not():
    before = a_side(a={"lines": {"reporting": "b"}}, b={"lines": {"advice": "a"}})
    after = a_side(a={"lines": {"reporting": "b"}}, b={})

    chart, _ = build_charts_alike([before, after], "en")

    ways = dict(re.findall(r'(n\d -> n\d) \[.*?color="(#\w+)"', chart.dot))
    assert ways["n0 -> n1"] == GHOST
    assert ways["n1 -> n0"] != GHOST


@pytest.mark.dot
def test_no_board_moves_between_the_two_sides_of_a_real_scenario():
    landscape = load(find_data())

    for scenario in read_scenarios(find_scenarios(), landscape):
        sides = sides_of(apply(scenario, landscape))
        before, after = map(find_places, build_charts_alike(sides, "en"))

        for shared in before.keys() & after.keys():
            for one, other in zip(before[shared], after[shared], strict=True):
                assert abs(one - other) <= MOST_MOVED, (scenario.id, shared)


def test_lines_of_a_sensitive_board_stay_out_of_what_leaves_and_are_counted():
    open_side = a_side(one={"lines": {"accountability": "council"}})
    one = {"lines": {"accountability": "council", "reporting": "panel"}}
    with_panel = a_side(one=one, panel={"sensitive": True})

    plain, telling = build_charts_alike([open_side, with_panel], "en")

    assert (plain.withheld, plain.leaving) == (0, None)
    assert telling.withheld == 1
    assert telling.leaving is not None
    assert [line.to for _, line in telling.leaving.lines] == ["council"]
