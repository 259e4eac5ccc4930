"""The chart of what goes where: every shape and arrow in words, and nothing left out."""

import re

import pytest

from landscape.render.chart import draw
from landscape.render.flow import flow_json, flow_sentences, flow_table, flow_text
from landscape.render.flow_chart import CROWDED, build_flow_chart
from landscape.scenario import compare
from tests.scenario.steps import (
    add_member,
    create,
    merge,
    retire,
    today,
    transfer,
    what_comes_of,
)

BOARDS = {
    "audit": {"themes": ["money"], "duties": ["plan"]},
    "finance": {"themes": ["money"]},
    "roads": {"themes": ["roads"]},
    "parks": {},
}


def compared(*steps, boards=BOARDS, **case):
    return compare(what_comes_of(today(boards=boards, **case), *steps))


def spoken(chart):
    """All that is written on a chart, a space for every fold."""
    return " ".join(re.findall(r'label="([^"]*)"', chart.dot)).replace("\\n", " ")


def test_a_scenario_that_moves_nothing_has_a_chart_without_shapes():
    nothing = compared(add_member("audit", "police"), organisations=["police"])

    chart = build_flow_chart(nothing, "en")

    assert (chart.nodes, chart.edges, chart.boards) == (0, 0, ())
    assert flow_table(nothing, "en").rows == ()
    assert flow_text(nothing, "en") == (
        "No board is joined, ended or begun, and no theme or duty moves."
    )


def test_one_arrow_leads_from_each_old_board_to_the_new_one():
    chart = build_flow_chart(compared(merge("audit", "finance")), "en")

    assert (chart.nodes, chart.edges) == (3, 2)
    assert chart.boards == ("audit", "finance", "merged")
    assert "» New «" in spoken(chart)
    assert "roads" not in chart.dot


def test_what_ends_and_what_has_no_home_is_named_in_words():
    chart = build_flow_chart(compared(retire("audit"), retire("roads")), "en")

    # Two boards; the end; a duty and a theme. `finance` still holds the other theme.
    assert (chart.nodes, chart.edges) == (5, 4)
    said = spoken(chart)
    assert "» Stand down «" in said
    assert "Ends: no board carries it on" in said
    assert "Duty without a home Plan In: North wales" in said
    assert "Theme without a home Roads In: North wales" in said


def test_a_theme_that_moves_is_a_dashed_arrow_beside_the_solid_ones():
    steps = transfer("theme", "money", giver="audit", taker="parks")

    chart = build_flow_chart(compared(steps), "en")

    assert (chart.nodes, chart.edges) == (4, 3)
    assert chart.dot.count("style=dashed") == 1
    assert "Dashed arrow: to a board that takes over a theme or duty." in spoken(chart)


def test_the_key_names_only_the_arrows_that_are_there():
    said = spoken(build_flow_chart(compared(merge("audit", "finance")), "en"))

    assert "Solid arrow" in said
    assert "Dashed arrow" not in said
    assert "Dotted arrow" not in said


def test_a_board_that_begins_out_of_nothing_stands_at_the_right():
    chart = build_flow_chart(compared(create("new"), merge("audit", "finance")), "en")

    right = chart.dot[chart.dot.index("subgraph new") :]
    assert 'id="after-new"' in right


@pytest.mark.dot
@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_picture_has_every_shape_and_arrow_that_was_asked_for(language: str):
    steps = [merge("audit", "finance"), retire("roads"), create("new")]

    draw(build_flow_chart(compared(*steps), language))  # it raises when it leaves something out


@pytest.mark.dot
@pytest.mark.parametrize("name", ["<b>Audit</b>", "back\\slash \\N \\G", "{a|b}", "x & y"])
def test_a_name_is_drawn_as_it_is_typed(name: str):
    boards = {"audit": {"name": name, "themes": ["money"]}}

    svg = draw(build_flow_chart(compared(retire("audit"), boards=boards), "en")).decode()

    said = " ".join(re.findall(r"<text[^>]*>([^<]*)</text>", svg))
    said = said.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    assert name in said.replace("&#45;", "-").replace("\xa0", " ")


def test_the_same_is_told_in_sentences_what_has_no_home_first():
    comparison = compared(merge("audit", "finance"), retire("roads"))

    assert [cell.text for cell in flow_sentences(comparison, "en")] == [
        "The theme “Roads” has no home after it in North wales. It was held by: Roads.",
        "Audit merges into: Merged.",
        "Finance merges into: Merged.",
        "Roads ends.",
        "Merged is new and carries on the work of: Audit, Finance.",
    ]


def test_the_same_is_told_as_a_table():
    comparison = compared(merge("audit", "finance"), retire("roads"), create("new"))

    assert [list(row) for row in flow_table(comparison, "en").texts()[1:]] == [
        ["Audit", "Merged", "None", "None"],
        ["Finance", "Merged", "None", "None"],
        ["Roads", "Ends: no board carries it on", "None", "Roads"],
        ["None: the board is new", "New", "None", "None"],
    ]


def test_the_same_is_told_as_values():
    value = flow_json(compared(retire("roads")))

    assert value["format"] == "landscape-flow/1"
    assert value["ended"] == ("roads",)
    assert value["lost"][0]["thing"] == "roads"


def test_a_long_flow_writes_names_alone_so_that_it_stays_low():
    many = {f"board-{place}": {} for place in range(CROWDED + 1)}
    chart = build_flow_chart(compared(merge(*many), boards=many), "en")

    assert "Board 3" in spoken(chart)
    assert "Strategic" not in spoken(chart)
    assert "Strategic" in spoken(build_flow_chart(compared(merge("audit", "finance")), "en"))
