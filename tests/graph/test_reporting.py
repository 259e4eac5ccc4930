"""Whom a board answers to, and where lines lead round in a circle."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landscape.graph import build
from landscape.model.errors import QuestionError
from tests.builders import a_landscape

NAMES = ("alpha", "beta", "gamma", "delta", "epsilon", "zeta")


def answering(lines, kind="accountability", **rest):
    """Boards and what each answers to; a name that is no board is an organisation."""
    boards = {board: {"lines": {kind: list(to)}} for board, to in lines.items()}
    return build(a_landscape(boards=boards, **rest))


def route(lines, board="alpha", kind="accountability"):
    return answering(lines, kind).find_route_to_account_holder(board)


def test_a_board_that_answers_to_a_council_is_one_line_from_an_account_holder():
    assert route({"alpha": ["council-conwy"]}) == ("alpha", "council-conwy")


def test_a_route_follows_one_board_to_the_next():
    lines = {"alpha": ["beta"], "beta": ["gamma"], "gamma": ["pcc"]}

    assert route(lines) == ("alpha", "beta", "gamma", "pcc")
    assert route(lines, "gamma") == ("gamma", "pcc")


def test_the_shortest_of_several_routes_is_taken():
    lines = {"alpha": ["beta", "zeta"], "beta": ["gamma"], "gamma": ["council-conwy"]}

    assert route({**lines, "zeta": ["police"]}) == ("alpha", "zeta", "police")


def test_among_routes_of_one_length_the_first_by_alphabet_is_taken():
    lines = {
        "alpha": ["delta", "beta"],
        "beta": ["police", "health"],
        "delta": ["council-conwy"],
    }

    assert route(lines) == ("alpha", "beta", "health")


def test_the_alphabet_is_that_of_the_whole_way_and_not_of_its_end():
    lines = {"alpha": ["beta", "gamma"], "beta": ["police"], "gamma": ["council-conwy"]}

    assert route(lines) == ("alpha", "beta", "police")


def test_a_board_with_no_line_has_no_route():
    assert route({"alpha": []}) == ()


def test_a_way_that_ends_at_a_body_which_answers_to_nobody_is_no_route():
    assert route({"alpha": ["charity"]}) == ()
    assert route({"alpha": ["beta"], "beta": []}) == ()


def test_boards_that_answer_round_in_a_circle_have_no_route_and_do_not_hang():
    assert route({"alpha": ["beta"], "beta": ["gamma"], "gamma": ["alpha"]}) == ()


def test_a_way_out_of_a_circle_is_found():
    lines = {"alpha": ["beta"], "beta": ["gamma"], "gamma": ["alpha", "health"]}

    assert route(lines) == ("alpha", "beta", "gamma", "health")


@pytest.mark.parametrize("kind", ["reporting", "delivery", "escalation", "scrutiny", "advice"])
def test_only_lines_of_accountability_make_a_route(kind):
    assert route({"alpha": ["council-conwy"]}, kind=kind) == ()


def test_a_route_of_a_board_that_is_not_there_is_refused():
    with pytest.raises(QuestionError, match=r"^there is no board 'beta' on this day$"):
        route({"alpha": []}, "beta")


def test_fourteen_boards_that_all_answer_to_each_other_have_a_route_at_once():
    boards = [f"board-{place:02}" for place in range(14)]
    lines = {one: [other for other in boards if other != one] for one in boards}
    lines["board-13"].append("council-conwy")

    assert route(lines, "board-00") == ("board-00", "board-13", "council-conwy")


LINES = st.dictionaries(
    st.sampled_from(NAMES),
    st.lists(st.sampled_from([*NAMES, "council-conwy", "police", "charity"]), unique=True),
)


def ways(lines, board):
    """Every way from a board to an account-holder that meets no board twice."""
    unfinished, found = [(board,)], []
    while unfinished:
        way = unfinished.pop()
        for to in lines.get(way[-1], ()):
            if to in ("council-conwy", "police"):
                found.append((*way, to))
            elif to not in way:
                unfinished.append((*way, to))
    return found


@given(lines=LINES)
def test_the_route_is_the_first_of_all_the_shortest_ways(lines):
    lines = {name: [to for to in lines.get(name, []) if to != name] for name in NAMES}
    graph = answering(lines)

    for board in NAMES:
        every = ways(lines, board)
        best = min(every, key=lambda way: (len(way), way), default=())
        assert graph.find_route_to_account_holder(board) == best


def test_a_chain_is_no_circle():
    lines = {"alpha": ["beta"], "beta": ["gamma"], "gamma": ["police"]}

    assert answering(lines).find_cycles() == ()


def test_two_ways_to_one_board_are_no_circle():
    lines = {"alpha": ["beta", "gamma"], "beta": ["delta"], "gamma": ["delta"], "delta": []}

    assert answering(lines).find_cycles() == ()


def test_a_circle_begins_with_its_first_board_by_alphabet_and_runs_along_the_lines():
    lines = {"gamma": ["beta"], "beta": ["alpha"], "alpha": ["gamma"]}

    assert answering(lines).find_cycles() == (("alpha", "gamma", "beta"),)


def test_each_group_gives_one_circle():
    lines = {
        "alpha": ["beta"], "beta": ["alpha", "gamma"], "gamma": ["delta"], "delta": ["gamma"],
    }  # fmt: skip

    assert answering(lines).find_cycles() == (("alpha", "beta"), ("delta", "gamma"))


def test_a_group_shows_its_shortest_circle():
    lines = {
        "alpha": ["beta"], "beta": ["gamma"], "gamma": ["delta"], "delta": ["alpha", "gamma"],
    }  # fmt: skip

    assert answering(lines).find_cycles() == (("delta", "gamma"),)


def test_among_circles_of_one_length_the_first_by_alphabet_is_shown():
    lines = {"gamma": ["alpha", "beta"], "alpha": ["gamma"], "beta": ["gamma"]}

    assert answering(lines).find_cycles() == (("alpha", "gamma"),)


@pytest.mark.parametrize("kind", ["delivery", "scrutiny", "advice"])
def test_lines_that_do_not_lead_upward_make_no_circle(kind):
    lines = {"alpha": ["beta"], "beta": ["alpha"]}

    assert answering(lines, kind).find_cycles() == ()


def test_lines_of_different_kinds_upward_make_a_circle_together():
    graph = build(
        a_landscape(
            boards={
                "alpha": {"lines": {"accountability": "beta"}},
                "beta": {"lines": {"reporting": "gamma"}},
                "gamma": {"lines": {"escalation": "alpha"}},
            }
        )
    )

    assert graph.find_cycles() == (("alpha", "beta", "gamma"),)


def test_fourteen_boards_that_all_report_to_each_other_are_one_group_found_at_once():
    # Listing every circle of these would take longer than anyone lives.
    boards = [f"board-{place:02}" for place in range(14)]
    graph = answering({one: [b for b in boards if b != one] for one in boards}, "reporting")

    assert graph.find_cycles() == (("board-00", "board-01"),)


def circles(lines):
    """Every circle of a few boards, by trying all orders; each begins at its first board."""
    for size in range(2, 6):
        for order in permutations(NAMES[:5], size):
            steps = zip(order, (*order[1:], order[0]), strict=True)
            if order[0] == min(order) and all(to in lines[one] for one, to in steps):
                yield order


@given(lines=LINES)
def test_every_circle_has_a_shortest_one_of_its_group_shown(lines):
    few = NAMES[:5]
    lines = {n: [to for to in lines.get(n, []) if to in few and to != n] for n in few}
    shown = answering(lines).find_cycles()
    every = list(circles(lines))

    assert set(shown) <= set(every)
    assert len({board for cycle in shown for board in cycle}) == sum(map(len, shown))
    for circle in every:
        # Circles that touch are of one group.
        group = set(circle)
        while grown := group.union(*(c for c in every if group & set(c))) - group:
            group |= grown
        of_group = [cycle for cycle in every if set(cycle) <= group]
        assert min(of_group, key=lambda cycle: (len(cycle), cycle)) in shown
