"""What is near a board: so many steps up, so many down, and the lines among all of that."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landscape.graph import LandscapeGraph, build
from landscape.model.errors import QuestionError
from landscape.render.neighbourhood import MOST_STEPS, find_neighbourhood, say_neighbourhood
from tests.builders import a_landscape

BOARDS = ("a", "b", "c", "d", "e", "f")
KINDS = ("accountability", "reporting", "delivery", "escalation", "scrutiny", "advice")
STEPS = st.integers(0, MOST_STEPS)


def a_graph(lines: dict[str, dict[str, list[str]]]) -> LandscapeGraph:
    boards = {board: {"lines": lines.get(board, {})} for board in BOARDS}
    organisations = {"council": {"account-holder": "elected"}}
    return build(a_landscape(boards=boards, organisations=organisations))


GRAPHS = st.dictionaries(
    st.sampled_from(BOARDS),
    st.dictionaries(
        st.sampled_from(KINDS), st.lists(st.sampled_from((*BOARDS, "council")), unique=True)
    ),
).map(a_graph)

CHAIN = {
    "a": {"accountability": ["b"]},
    "b": {"reporting": ["c"], "advice": ["council"]},
    "d": {"reporting": ["b"], "accountability": ["council"]},
    "c": {"accountability": ["council"]},
}


def test_no_step_leaves_the_board_alone_without_its_lines():
    near = find_neighbourhood(a_graph(CHAIN), "b", up=0, down=0)

    assert near.boards == {"b"}
    assert near.lines == ()


@pytest.mark.parametrize(
    ("up", "down", "boards", "lines"),
    [
        (1, 0, {"b", "c"}, {"b-c", "b-council", "c-council"}),
        (0, 1, {"a", "b", "d"}, {"a-b", "d-b"}),
        (1, 1, {"a", "b", "c", "d"}, {"a-b", "b-c", "b-council", "c-council", "d-b", "d-council"}),
    ],
)
def test_up_follows_the_lines_and_down_goes_against_them(
    up: int, down: int, boards: set[str], lines: set[str]
):
    near = find_neighbourhood(a_graph(CHAIN), "b", up=up, down=down)

    assert near.boards == boards
    assert {f"{board}-{line.to}" for board, line in near.lines} == lines


def test_a_board_that_is_not_there_is_named():
    with pytest.raises(QuestionError, match="there is no board 'z' on this day"):
        find_neighbourhood(a_graph({}), "z", up=1, down=1)


def test_it_is_said_around_which_board_and_how_far_each_way():
    near = find_neighbourhood(a_graph(CHAIN), "b", up=1, down=2)

    assert say_neighbourhood(a_graph(CHAIN), near, "en") == "B: 1 step up, 2 steps down."


@given(graph=GRAPHS, board=st.sampled_from(BOARDS), up=STEPS, down=STEPS)
def test_one_more_step_only_adds_to_what_is_near(
    graph: LandscapeGraph, board: str, up: int, down: int
):
    near = find_neighbourhood(graph, board, up=up, down=down)

    for wider in ((up + 1, down), (up, down + 1)):
        more = find_neighbourhood(graph, board, up=wider[0], down=wider[1])
        assert near.boards <= more.boards
        assert set(near.lines) <= set(more.lines)


@given(graph=GRAPHS, board=st.sampled_from(BOARDS), steps=STEPS)
def test_what_is_so_many_steps_up_has_the_board_as_many_steps_down(
    graph: LandscapeGraph, board: str, steps: int
):
    for above in find_neighbourhood(graph, board, up=steps, down=0).boards:
        assert board in find_neighbourhood(graph, above, up=0, down=steps).boards


@given(graph=GRAPHS, board=st.sampled_from(BOARDS), up=STEPS, down=STEPS)
def test_up_and_down_are_counted_apart(graph: LandscapeGraph, board: str, up: int, down: int):
    above = find_neighbourhood(graph, board, up=up, down=0).boards
    below = find_neighbourhood(graph, board, up=0, down=down).boards

    assert find_neighbourhood(graph, board, up=up, down=down).boards == above | below
