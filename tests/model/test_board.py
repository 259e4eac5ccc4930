"""Boards and what stands on them."""

import pytest
from pydantic import ValidationError

from landscape.model.board import Board
from tests.builders import a_board, a_line, a_member


def test_a_board_says_nothing_that_it_was_not_told():
    board = a_board()

    assert (board.themes, board.duties, board.members, board.lines) == ((), (), (), ())
    assert (board.meetings, board.since, board.until) == (None, None, None)


def test_a_board_is_its_body_and_its_id():
    board = a_board("audit", members=["police"], meetings=4, notes=["It met online."])

    again = Board.of("audit", board.body)

    assert again == board


def test_a_seat_is_of_an_organisation_or_of_a_board():
    assert (a_member("police").party, a_member("board:audit").party) == ("police", "audit")
    assert (a_member("police").board, a_member("board:audit").organisation) == (None, None)


def test_a_seat_of_both_or_of_neither_is_refused():
    with pytest.raises(ValidationError, match="one of organisation and board"):
        a_member("police", board="audit")
    with pytest.raises(ValidationError, match="one of organisation and board"):
        a_member("")


@pytest.mark.parametrize("capacity", ["chair", "deputy-chair", "member", "invitee"])
def test_some_sit_round_the_table(capacity: str):
    assert a_member(capacity=capacity).sits


@pytest.mark.parametrize("capacity", ["adviser", "secretariat"])
def test_others_serve_it(capacity: str):
    assert not a_member(capacity=capacity).sits


def test_two_posts_of_one_organisation_are_two_seats():
    leader, officer = a_member(post="Leader"), a_member(post="Officer")

    assert leader.seat == ("police", "Leader")
    assert leader.seat != officer.seat
    assert a_member().seat == ("police", "")


def test_nothing_of_a_board_can_be_changed():
    board = a_board(members=["police"])

    with pytest.raises(ValidationError, match="frozen"):
        board.area = "conwy"
    with pytest.raises(ValidationError, match="frozen"):
        board.members[0].capacity = "chair"
    assert isinstance(board.members, tuple)


def test_an_unknown_key_is_refused():
    with pytest.raises(ValidationError, match="Extra inputs"):
        a_board(colour="red")


@pytest.mark.parametrize("kind", ["accountability", "reporting", "delivery", "scrutiny"])
def test_a_line_reads_as_a_sentence(kind: str):
    line = a_line("council-conwy", kind)

    assert (line.kind, line.to) == (kind, "council-conwy")


@pytest.mark.parametrize("a_year", [0, -1, 367, "nan", "inf"])
def test_a_board_meets_more_than_never_and_at_most_daily(a_year):
    with pytest.raises(ValidationError):
        a_board(meetings=a_year)


@pytest.mark.parametrize(
    "board_id", ["A", "a_b", "a b", "-a", "a-", "a--b", "", "a\n", "ŷ", "x" * 81]
)
def test_an_id_is_small_letters_and_digits_joined_by_hyphens(board_id: str):
    with pytest.raises(ValidationError):
        a_line(board_id)
