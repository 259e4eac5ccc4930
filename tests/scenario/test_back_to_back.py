"""Boards that meet one straight after the other, and stay apart."""

import pytest

from landscape.scenario import compare
from tests.scenario.steps import after, meet_back_to_back, refusal, said, today, what_comes_of

BOARDS = {"audit": {"members": ["police"], "themes": ["money"]}, "finance": {}, "roads": {}}


def beside(board):
    return [tie.board for tie in board.back_to_back]


def test_each_board_meets_beside_each_other_one_on_the_evidence_of_the_step():
    found = after(today(boards=BOARDS), meet_back_to_back("roads", "audit", "finance"))

    assert {board: beside(found[board]) for board in found} == {
        "audit": ["finance", "roads"],
        "finance": ["audit", "roads"],
        "roads": ["audit", "finance"],
    }
    (tie, _) = found["audit"].back_to_back
    assert (tie.evidence, tie.because.en) == ("assumed", "made up for a test")


def test_the_boards_keep_all_that_they_have():
    outcome = what_comes_of(today(boards=BOARDS), meet_back_to_back("audit", "finance"))

    assert compare(outcome).fates == ()
    assert outcome.landscape.board_by_id["roads"] == outcome.before.board_by_id["roads"]


def test_the_sentence_names_the_boards():
    assert said(today(boards=BOARDS), meet_back_to_back("audit", "finance")) == (
        "Audit, Finance meet one straight after the other."
    )


def test_a_third_board_joins_two_that_meet_so_and_what_is_known_of_them_stays():
    known = {"board": "finance", "sources": ["minutes"]}
    boards = {**BOARDS, "audit": {"back-to-back": [known]}}

    found = after(today(boards=boards), meet_back_to_back("audit", "finance", "roads"))

    assert [(t.board, t.evidence) for t in found["audit"].back_to_back] == [
        ("finance", "documented"),
        ("roads", "assumed"),
    ]


def test_a_board_that_is_not_there_meets_beside_nobody():
    assert refusal(today(boards=BOARDS), meet_back_to_back("audit", "road")) == (
        "There is no board 'road'. Did you mean 'roads'?"
    )


def test_a_board_does_not_meet_beside_itself():
    assert refusal(today(boards=BOARDS), meet_back_to_back("audit", "audit")) == (
        "A board is named twice. Name each once."
    )


@pytest.mark.parametrize("who", ["audit", "finance"])
def test_boards_that_meet_so_already_are_told_whichever_of_them_says_so(who):
    other = {"audit": "finance", "finance": "audit"}[who]
    boards = {**BOARDS, who: {"back-to-back": [other]}}

    assert refusal(today(boards=boards), meet_back_to_back("audit", "finance")) == (
        "Audit, Finance meet one after the other already."
    )


def test_the_base_is_the_same_after_the_step():
    landscape = today(boards=BOARDS)
    written = landscape.model_dump_json()

    what_comes_of(landscape, meet_back_to_back("audit", "finance"))

    assert landscape.model_dump_json() == written
