"""Choosing boards: one of each group, all groups together."""

import pytest

from landscape.graph import LandscapeGraph, build
from landscape.model.errors import QuestionError
from landscape.render.selection import Selection, chart_json, select
from tests.builders import a_landscape


@pytest.fixture
def graph() -> LandscapeGraph:
    return build(
        a_landscape(
            boards={
                "a": {"tier": "local", "themes": ["x"], "members": ["police"]},
                "b": {"tier": "regional", "themes": ["x"], "lines": {"reporting": "c"}},
                "c": {"tier": "regional", "themes": ["y"], "members": ["police"]},
            }
        )
    )


def test_no_condition_chooses_every_board(graph: LandscapeGraph):
    assert select(graph, Selection()) == {"a", "b", "c"}


@pytest.mark.parametrize(
    ("selection", "chosen"),
    [
        (Selection(tiers=("regional",)), {"b", "c"}),
        (Selection(tiers=("local", "regional")), {"a", "b", "c"}),
        (Selection(tiers=("regional",), themes=("x",)), {"b"}),
        (Selection(organisations=("police",)), {"a", "c"}),
        (Selection(organisations=("police",), tiers=("national",)), set()),
        (Selection(board="b"), {"b", "c"}),
        (Selection(board="b", steps=0), {"b"}),
    ],
)
def test_a_board_meets_one_condition_of_each_group(
    graph: LandscapeGraph, selection: Selection, chosen: set[str]
):
    assert select(graph, selection) == chosen


@pytest.mark.parametrize(
    ("selection", "message"),
    [
        (Selection(tiers=("x",)), "there is no tier 'x' on this day. Choose from: local,"),
        (Selection(themes=("z",)), "there is no theme 'z' on this day. Choose from: x, y."),
        (Selection(board="z"), "there is no board 'z' on this day. Choose from: a, b, c."),
        (Selection(organisations=("z",)), "there is no organisation 'z' on this day."),
    ],
)
def test_what_is_not_there_is_named_with_the_choices(
    graph: LandscapeGraph, selection: Selection, message: str
):
    with pytest.raises(QuestionError) as error:
        select(graph, selection)

    assert str(error.value).startswith(message)


def test_a_chart_as_plain_values_names_its_boards_and_lines(graph: LandscapeGraph):
    value = chart_json(graph, frozenset({"b", "c"}))

    assert value["lines"] == [{"from": "b", "kind": "reporting", "to": "c"}]
    assert [board["id"] for board in value["boards"]] == ["b", "c"]
