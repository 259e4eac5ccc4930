"""The way to an account-holder, the sides that it passes between, and what none gets round."""

from datetime import date

import networkx as nx
from hypothesis import given

from landscape.graph import build
from landscape.graph.routes import Route, find_route, find_single_points
from tests.builders import a_landscape
from tests.findings.random_landscapes import cases, on_its_day


def graph(boards, **case):
    return build(a_landscape(boards=boards, **case).as_of(date(2024, 1, 1)))


def test_a_longer_way_to_somebody_elected_comes_before_a_short_one_to_a_body_answerable_by_law():
    here = graph(
        {
            "audit": {"lines": {"accountability": ["health", "finance"]}},
            "finance": {"lines": {"accountability": "council-conwy"}},
        }
    )

    route = find_route(here, "audit")

    assert route is not None
    assert (route.parties, route.end) == (("audit", "finance", "council-conwy"), "elected")


def test_where_nobody_elected_is_reached_the_way_ends_with_a_body_answerable_by_law():
    route = find_route(graph({"audit": {"lines": {"accountability": "health"}}}), "audit")

    assert route == Route(("audit", "health"), "statutory", crossings=0, unplaced=1)


def test_a_board_without_a_way_has_none():
    assert find_route(graph({"audit": {"lines": {"reporting": "health"}}}), "audit") is None


def test_each_change_of_side_on_the_way_is_counted():
    duties = {"prisons": {"devolution": "reserved"}, "health": {"devolution": "devolved"}}
    here = graph(
        {
            "cells": {"duties": ["prisons"], "lines": {"accountability": "wards"}},
            "wards": {"duties": ["health"], "lines": {"accountability": "pcc"}},
        },
        duties=duties,
    )

    route = find_route(here, "cells")

    # The commissioner is reserved: reserved, devolved, reserved.
    assert route is not None
    assert (route.crossings, route.unplaced) == (2, 0)


def test_a_board_of_both_sides_or_of_none_changes_nothing():
    duties = {"prisons": {"devolution": "reserved"}, "health": {"devolution": "devolved"}}
    here = graph(
        {
            "cells": {"duties": ["prisons"], "lines": {"accountability": "both"}},
            "both": {"duties": ["prisons", "health"], "lines": {"accountability": "none"}},
            "none": {"lines": {"accountability": "pcc"}},
        },
        duties=duties,
    )

    route = find_route(here, "cells")

    assert route is not None
    assert (route.crossings, route.unplaced) == (0, 2)


def test_a_duty_of_both_sides_puts_a_board_on_neither():
    boards = {"cells": {"duties": ["both"], "lines": {"accountability": "pcc"}}}
    here = graph(boards, duties={"both": {"devolution": "mixed"}})

    route = find_route(here, "cells")

    assert route is not None
    assert (route.crossings, route.unplaced) == (0, 1)


@given(case=cases(least=2))
def test_a_single_point_cuts_off_what_is_below_it_when_it_is_taken_away(case):
    here = build(on_its_day(case))

    for point, below in find_single_points(here):
        assert set(below) == cut_off(here, point)


@given(case=cases(least=2))
def test_a_board_that_is_left_out_is_but_a_link_above_another(case):
    here = build(on_its_day(case))
    told = {point for point, _ in find_single_points(here)}

    for link in here.landscape.board_by_id.keys() - told:
        below = cut_off(here, link)
        # All but the next link are cut off by that next link as well.
        assert not below or any(below == {next_, *cut_off(here, next_)} for next_ in below)


def cut_off(here, point):
    """The boards that reach an account-holder, but not with one board taken away."""
    others = here.landscape.board_by_id.keys() - {point}
    return {b for b in others if reaches(here, b) and not reaches(here, b, without=point)}


def reaches(here, board, without=None):
    """Whether a board reaches an account-holder, one other board taken away."""
    lines = nx.DiGraph()
    lines.add_nodes_from([*here.landscape.board_by_id, *here.account_holders])
    for one in here.landscape.boards:
        for line in one.lines:
            if line.kind == "accountability" and without not in (one.id, line.to):
                lines.add_edge(one.id, line.to)
    return bool(here.account_holders & nx.descendants(lines, board))
