"""What is assumed of boards must not contradict what is known of them."""

import pytest

from landscape.graph.workload import OFTEN
from landscape.model.board import FUNCTIONS


@pytest.mark.parametrize("function", FUNCTIONS)
def test_boards_of_known_frequency_meet_as_often_as_is_assumed_of_the_others(wales, function):
    assumed = getattr(wales.assumptions.meetings_a_year, function)
    boards = (board for board in wales.boards if board.function == function and board.meetings)
    known = {board.id: board.meetings.a_year for board in boards}

    outside = {
        board: often
        for board, often in known.items()
        if not assumed.low <= often <= assumed.high and often < OFTEN
    }
    assert outside == {}


def test_what_is_said_of_strategic_boards_of_known_frequency_is_so(wales):
    boards = (board for board in wales.boards if board.function == "strategic" and board.meetings)

    assert {board.meetings.a_year for board in boards} == {3, 4}
