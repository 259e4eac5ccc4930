"""A landscape without the particulars of sensitive boards, for those who may not see them."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from landscape.load import load
from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.render.redacted import redact
from tests.builders import a_folder

BOARDS: Mapping[str, Mapping[str, object]] = {
    "panel": {
        "name": "Channel Panel",
        "sensitive": "true",
        "themes": ["crime"],
        "members": ["police"],
        "lines": {"reporting": "safety"},
        "notes": [{"en": "The police chair it."}],
    },
    "safety": {
        "name": "Safety Board",
        "members": ["police", "council-conwy"],
        "lines": {"accountability": "council-conwy", "reporting": "panel"},
    },
}


@pytest.fixture
def small(tmp_path: Path) -> Landscape:
    return load(a_folder(tmp_path, boards=BOARDS))


def test_a_landscape_with_no_sensitive_board_stays_as_it_is(tmp_path: Path):
    open_boards = {"safety": {**BOARDS["safety"], "lines": {"accountability": "council-conwy"}}}
    landscape = load(a_folder(tmp_path, boards=open_boards))

    assert redact(landscape) == landscape


def test_that_a_sensitive_board_exists_and_what_it_is_for_stays(small: Landscape):
    panel = redact(small).board_by_id["panel"]

    assert panel.name.en == "Channel Panel"
    assert [held.theme for held in panel.themes] == ["crime"]


def test_who_sits_there_and_whom_it_answers_to_goes(small: Landscape):
    panel = redact(small).board_by_id["panel"]

    assert (panel.members, panel.lines, panel.notes) == ((), (), ())
    assert panel.member_list == "unknown"


def test_what_other_boards_say_of_it_goes_and_their_own_stays(small: Landscape):
    safety = redact(small).board_by_id["safety"]

    assert [line.to for line in safety.lines] == ["council-conwy"]
    assert {member.party for member in safety.members} == {"council-conwy", "police"}


def test_it_goes_on_every_day_and_the_landscape_that_was_given_keeps_it(small: Landscape):
    day = redact(small.as_of(date(2024, 1, 1)))

    assert day.board_by_id["panel"].members == ()
    assert day.whole is not None and day.whole.board_by_id["panel"].members == ()
    assert small.board_by_id["panel"].members != ()


@pytest.mark.parametrize("day", [None, date(2020, 1, 1)])
def test_no_particular_of_a_sensitive_board_of_wales_is_left(wales: Landscape, day: date | None):
    redacted = redact(wales if day is None else wales.as_of(day))
    sensitive = {board.id for board in redacted.boards if board.sensitive}

    assert len(sensitive) >= 50
    for board in redacted.boards:
        if board.id in sensitive:
            assert (board.members, board.lines, board.ties) == ((), (), ())
        assert sensitive.isdisjoint(_find_ends(board))


def _find_ends(board: Board) -> set[str | None]:
    ends = [
        *(member.party for member in board.members),
        *(line.to for line in board.lines),
        *(one.board for one in (*board.succeeds, *board.back_to_back)),
        *(one.to for one in board.absent_lines),
        *(task.held_by for task in board.tasks),
    ]
    return set(ends)
