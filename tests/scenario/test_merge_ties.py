"""Lines and seats of boards that merge: its own, and those that others have to it."""

import pytest

from tests.scenario.mergers import merged, seats
from tests.scenario.steps import after, lines, merge, parties, today


def test_lines_are_kept_once_and_those_between_the_merged_boards_are_gone():
    board = merged(
        {
            "audit": {"lines": {"reporting": ["finance", "police"], "advice": "police"}},
            "finance": {"lines": {"reporting": "police", "accountability": "audit"}},
        }
    )

    assert lines(board) == [("advice", "police"), ("reporting", "police")]


def test_lines_of_other_boards_follow_to_the_merged_one_and_are_not_doubled():
    boards = {
        "audit": {},
        "finance": {},
        "roads": {"lines": {"reporting": ["audit", "finance"], "advice": "audit"}},
    }

    roads = after(today(boards=boards), merge("audit", "finance"))["roads"]

    assert lines(roads) == [("reporting", "merged"), ("advice", "merged")]


@pytest.mark.parametrize("best", ["audit", "finance"])
def test_of_two_lines_elsewhere_that_become_one_the_best_evidenced_is_kept(best):
    lines_of_roads = [
        {"to": board, "kind": "reporting", **({"sources": ["s1"]} if board == best else {})}
        for board in ("audit", "finance")
    ]
    boards = {"audit": {}, "finance": {}, "roads": {"lines": lines_of_roads}}

    roads = after(today(boards=boards), merge("audit", "finance"))["roads"]

    assert [(line.to, line.evidence) for line in roads.lines] == [("merged", "documented")]


def test_seats_of_merged_boards_elsewhere_become_one_seat():
    boards = {
        "audit": {},
        "finance": {},
        "roads": {"members": ["board:audit", "police", "board:finance"]},
    }

    roads = after(today(boards=boards), merge("audit", "finance"))["roads"]

    assert parties(roads) == ["merged", "police"]


@pytest.mark.parametrize("by_law", ["audit", "finance"])
def test_a_seat_by_law_of_a_merged_board_elsewhere_is_still_by_law(by_law):
    boards = {
        "audit": {},
        "finance": {},
        "roads": {
            "members": [
                {"board": board, "reason": "statutory" if board == by_law else "agreed"}
                for board in ("audit", "finance")
            ]
        },
    }

    roads = after(today(boards=boards), merge("audit", "finance"))["roads"]

    assert seats(roads) == [("merged", "member", "statutory")]


def test_a_board_that_sat_on_the_one_it_merges_with_does_not_sit_on_itself():
    board = merged({"audit": {"members": ["board:finance", "police"]}, "finance": {}})

    assert parties(board) == ["police"]
