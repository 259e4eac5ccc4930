"""What boards succeeded, meet beside, lack and have to do, through a scenario."""

import pytest

from landscape.scenario import compare
from tests.scenario.steps import create, merge, retire, today, what_comes_of
from tests.scenario.test_steps import after, refusal

PAIR = merge("audit", "finance")


def ends(ties):
    return [getattr(tie, "board", None) or tie.to for tie in ties]


def work(board):
    return [(task.what.en, task.held_by) for task in board.tasks]


def test_a_merged_board_succeeds_each_that_it_was_made_of_and_all_before_them():
    boards = {"audit": {"succeeds": ["clerks"]}, "finance": {}, "clerks": {"until": 2020}}

    merged = after(today(boards=boards), PAIR)["merged"]

    assert ends(merged.succeeds) == ["audit", "finance", "clerks"]


def test_a_board_that_takes_another_in_succeeds_that_one_alone():
    board = after(
        today(boards={"audit": {}, "finance": {}}), merge("audit", "finance", into="audit")
    )

    assert ends(board["audit"].succeeds) == ["finance"]


def test_boards_that_met_back_to_back_and_become_one_meet_beside_nobody():
    boards = {"audit": {"back-to-back": ["finance"]}, "finance": {"back-to-back": ["audit"]}}

    assert after(today(boards=boards), PAIR)["merged"].back_to_back == ()


def test_others_meet_beside_the_board_that_took_over():
    boards = {"audit": {}, "finance": {}, "roads": {"back-to-back": ["audit"]}}

    assert ends(after(today(boards=boards), PAIR)["roads"].back_to_back) == ["merged"]


def test_a_missing_line_stays_missing_until_its_two_ends_are_one():
    boards = {
        "audit": {"absent-lines": [{"to": "finance", "about": "reports"}]},
        "finance": {},
        "roads": {"absent-lines": [{"to": "audit", "about": "reports"}]},
    }

    found = after(today(boards=boards), PAIR)

    assert found["merged"].absent_lines == ()
    assert ends(found["roads"].absent_lines) == ["merged"]


def test_each_board_in_law_is_one_still():
    north = {"legal-boards": [{"name": "Conwy", "area": "conwy"}]}
    south = {"legal-boards": [{"name": "Flintshire", "area": "flintshire"}]}

    merged = after(today(boards={"audit": north, "finance": south}), PAIR)["merged"]

    assert [legal.area for legal in merged.legal_boards] == ["conwy", "flintshire"]


def test_work_goes_to_the_board_that_took_over_and_so_does_work_held_for_others():
    boards = {
        "audit": {"tasks": [{"what": "count"}, {"what": "write", "held-by": "finance"}]},
        "finance": {"tasks": [{"what": "count", "held-by": "finance"}]},
        "roads": {"tasks": [{"what": "pay", "held-by": "audit"}]},
    }

    found = after(today(boards=boards), PAIR)

    assert work(found["merged"]) == [("count", "merged"), ("write", "merged")]
    assert work(found["roads"]) == [("pay", "merged")]


def test_work_of_a_board_that_ends_is_named_as_lost():
    landscape = today(boards={"audit": {"tasks": [{"what": "count"}]}, "roads": {}})

    lost = compare(what_comes_of(landscape, retire("audit"))).lost

    assert [(fate.board, fate.held, fate.thing) for fate in lost] == [("audit", "task", "count")]


@pytest.mark.parametrize(
    "tie",
    [
        {"back-to-back": ["finanse"]},
        {"absent-lines": [{"to": "finanse", "about": "reports"}]},
        {"tasks": [{"what": "count", "held-by": "finanse"}]},
    ],
)
def test_what_a_new_board_is_tied_to_must_be_there(tie):
    landscape = today(boards={"finance": {}})

    assert refusal(landscape, create("audit", **tie)) == (
        "There is no board 'finanse'. Did you mean 'finance'?"
    )


def test_a_new_board_may_hold_its_own_work():
    step = create("audit", tasks=[{"what": "count", "held-by": "audit"}])

    assert work(after(today(boards={}), step)["audit"]) == [("count", "audit")]
