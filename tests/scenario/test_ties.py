"""What boards succeeded, meet beside, lack and have to do, through a scenario."""

import pytest

from landscape.scenario import compare
from tests.scenario.steps import after, create, merge, move, refusal, retire, today, what_comes_of

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


def missing(board):
    return [(line.to, line.about.en) for line in board.absent_lines]


def test_two_matters_that_lacked_a_line_to_one_end_are_both_kept():
    def without(about):
        return {"absent-lines": [{"to": "police", "about": about}]}

    boards = {"audit": without("reports"), "finance": without("money")}

    merged = after(today(boards=boards), PAIR)["merged"]

    assert missing(merged) == [("police", "money"), ("police", "reports")]


def test_two_matters_that_another_board_had_no_line_for_are_both_kept():
    lacks = [{"to": "audit", "about": "reports"}, {"to": "finance", "about": "money"}]
    boards = {"audit": {}, "finance": {}, "roads": {"absent-lines": lacks}}

    roads = after(today(boards=boards), PAIR)["roads"]

    assert missing(roads) == [("merged", "reports"), ("merged", "money")]


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

    # One board had left the counting open: whether the other does that part too is not known.
    assert work(found["merged"]) == [("count", None), ("count", "merged"), ("write", "merged")]
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


def test_work_that_two_bodies_hold_stays_the_work_of_both():
    tasks = [{"what": "count", "held-by": "finance"}, {"what": "count", "held-by": "roads"}]
    boards = {"audit": {"tasks": tasks}, "finance": {}, "roads": {}}

    found = after(today(boards=boards), merge("finance", "audit", into="audit"))

    assert work(found["audit"]) == [("count", "audit"), ("count", "roads")]


def test_work_of_others_that_a_board_did_is_nobodys_when_it_ends():
    boards = {"audit": {"tasks": [{"what": "count", "held-by": "roads"}]}, "roads": {}}
    outcome = what_comes_of(today(boards=boards), retire("roads"))

    assert work(outcome.landscape.board_by_id["audit"]) == [("count", None)]
    assert "GAP007" in [finding.code for finding in compare(outcome).introduced]


def test_nobody_meets_beside_a_board_that_ended():
    boards = {"audit": {"back-to-back": ["roads"]}, "roads": {}}

    assert after(today(boards=boards), retire("roads"))["audit"].back_to_back == ()


MISSING = {"absent-lines": [{"to": "roads", "about": "reports"}]}


def test_a_missing_line_that_is_drawn_is_missing_no_more():
    landscape = today(boards={"audit": MISSING, "roads": {}})
    outcome = what_comes_of(landscape, move("audit", "reporting", to="roads"))

    assert outcome.landscape.board_by_id["audit"].absent_lines == ()
    assert [finding.code for finding in compare(outcome).resolved].count("GAP008") == 1


def test_a_line_of_one_board_ends_the_missing_line_of_the_other_when_they_become_one():
    boards = {"audit": MISSING, "finance": {"lines": {"reporting": "roads"}}, "roads": {}}

    assert after(today(boards=boards), PAIR)["merged"].absent_lines == ()


def test_a_missing_line_between_boards_that_nothing_touches_is_neither_cured_nor_new():
    boards = {"roads": {"absent-lines": [{"to": "audit", "about": "reports"}]}, "audit": {}}
    landscape = today(boards=boards | {"parks": {}, "trees": {}})
    found = compare(what_comes_of(landscape, move("parks", "reporting", to="trees")))

    assert "GAP008" not in [one.code for one in (*found.resolved, *found.introduced)]


def test_boards_in_law_of_different_names_for_one_area_are_all_kept():
    one, other = ({"legal-boards": [{"name": {"en": name}, "area": "conwy"}]} for name in "AB")
    landscape = today(boards={"audit": one, "finance": other})

    names = [legal.name.en for legal in after(landscape, PAIR)["merged"].legal_boards]
    assert names == ["A", "B"]
