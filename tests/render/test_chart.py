"""Charts: what stands on them, that nothing in a name is markup, and that nothing is left out."""

import re
from dataclasses import replace
from datetime import date

import pytest

from landscape.graph import LandscapeGraph, build
from landscape.model.board import FUNCTIONS, LINE_KINDS, TIERS
from landscape.render.chart import Chart, ChartError, build_chart, draw, find_lines_shown
from landscape.render.chart_style import FUNCTION_SHAPE, INK, LINE_STYLE, PAPER, TIER_FILL
from tests.builders import a_landscape


def a_graph(**boards: dict) -> LandscapeGraph:
    return build(
        a_landscape(boards=boards, organisations={"council": {"account-holder": "elected"}})
    )


def chart_of(graph: LandscapeGraph, *boards: str, **more: dict) -> Chart:
    shown = boards or tuple(graph.landscape.board_by_id)
    return build_chart(graph, shown, "en", title="A chart", **more)


def test_no_boards_make_a_chart_without_boards_or_lines():
    chart = chart_of(a_graph(), "nobody")

    assert chart.boards == ()
    assert chart.lines == ()


def test_a_chart_shows_its_boards_and_the_lines_among_them():
    graph = a_graph(
        local={"lines": {"accountability": "regional", "reporting": "other"}},
        regional={"lines": {"accountability": "council"}},
        other={},
    )

    chart = chart_of(graph, "local", "regional")

    assert chart.boards == ("local", "regional")
    assert [(board, line.to) for board, line in chart.lines] == [
        ("local", "regional"),
        ("regional", "council"),
    ]


def test_a_line_to_a_board_that_is_not_there_is_shown():
    graph = build(
        a_landscape(
            boards={"a": {"lines": {"reporting": "gone"}}, "gone": {"until": 2010}},
        ).as_of(date(2020, 1, 1))
    )

    chart = chart_of(graph, "a")

    assert [line.to for _, line in chart.lines] == ["gone"]
    assert 'id="gone-gone"' in chart.dot


def test_the_same_boards_in_another_order_make_the_same_chart():
    graph = a_graph(a={"lines": {"reporting": "b"}}, b={}, c={"lines": {"advice": "b"}})

    assert chart_of(graph, "a", "b", "c") == chart_of(graph, "c", "b", "a")


@pytest.mark.parametrize(
    "name",
    ["<b>Audit</b>", '"quoted"', "back\\slash \\N \\G", "{a|b}", "<script>alert(1)</script> & co"],
)
@pytest.mark.dot
def test_a_name_is_drawn_as_it_is_typed(name: str):
    graph = a_graph(a={"name": name})

    svg = draw(chart_of(graph)).decode()

    texts = re.findall(r'<text[^>]*font-size="11.00"[^>]*>([^<]*)</text>', svg)
    said = " ".join(texts).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"')
    said = said.replace("&#45;", "-").replace("&#160;", " ").replace("&amp;", "&")
    assert " ".join(name.split()) in " ".join(said.split())
    assert "<script>" not in svg


@pytest.mark.dot
def test_every_kind_of_board_and_line_is_drawn_and_counted():
    boards = {
        f"board-{place}": {"function": function, "tier": TIERS[place % 4]}
        for place, function in enumerate(FUNCTIONS)
    }
    boards["hub"] = {}
    for place, kind in enumerate(LINE_KINDS):
        boards[f"board-{place}"]["lines"] = {kind: "hub"}
    graph = a_graph(**boards)

    svg = draw(chart_of(graph))

    assert svg.count(b'id="board&#45;') == len(boards)


@pytest.mark.dot
def test_a_picture_that_leaves_a_line_out_is_refused():
    graph = a_graph(a={"lines": {"reporting": "b"}}, b={})
    chart = chart_of(graph)

    with pytest.raises(ChartError) as error:
        draw(replace(chart, edges=chart.edges + 1))

    assert "The chart would leave something out" in str(error.value)


@pytest.mark.dot
def test_a_png_is_drawn_as_well():
    assert draw(chart_of(a_graph(a={})), "png").startswith(b"\x89PNG")


def test_tier_and_kind_of_work_are_written_in_words():
    dot = chart_of(a_graph(a={"tier": "local", "function": "scrutiny"})).dot

    assert "Local · Scrutiny" in dot


def test_a_placeholder_is_dashed_and_a_statutory_board_has_a_thick_edge():
    graph = a_graph(a={"placeholder": True}, b={"basis": "statutory"})

    dot = chart_of(graph).dot

    assert 'style="filled,dashed"' in dot
    assert "penwidth=2.4" in dot
    assert "Placeholder: no source" in dot


def test_a_mark_is_written_on_its_board():
    assert "» New «" in chart_of(a_graph(a={}), marks={"a": "New"}).dot


def test_the_key_names_only_what_the_chart_uses():
    dot = chart_of(a_graph(a={"lines": {"advice": "b"}}, b={})).dot

    assert 'id="legend-advice"' in dot
    assert 'id="legend-scrutiny"' not in dot


def test_lines_of_boards_that_do_not_exist_are_no_lines():
    assert find_lines_shown(a_graph(a={}), ["nobody"]) == ()


def test_each_kind_of_line_differs_from_the_others_without_colour():
    looks = [(s["style"], s["penwidth"], s["arrowhead"]) for s in LINE_STYLE.values()]

    assert len(set(looks)) == len(LINE_KINDS) == len(LINE_STYLE)


def test_every_tier_and_function_has_its_look():
    assert set(TIER_FILL) == set(TIERS)
    assert set(FUNCTION_SHAPE) == set(FUNCTIONS)
    assert len({tuple(sorted(look.items())) for look in FUNCTION_SHAPE.values()}) == len(FUNCTIONS)


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("fill", [*TIER_FILL.values(), PAPER])
def test_text_stands_out_from_every_fill_by_seven_to_one(fill: str):
    assert contrast(INK, fill) >= 7


@pytest.mark.parametrize("style", LINE_STYLE.values(), ids=LINE_STYLE)
def test_lines_stand_out_from_the_paper_by_three_to_one(style: dict[str, str]):
    assert contrast(style["color"], PAPER) >= 3
