"""A board that carries on under another name, and may take on more."""

import pytest

from landscape.scenario import compare
from tests.scenario.steps import after, lines, parties, refusal, rename, said, today, what_comes_of

BOARDS = {
    "crime": {
        "themes": ["organised-crime"],
        "members": ["police"],
        "lines": {"reporting": "roads"},
        "tasks": [{"what": "count", "held-by": "crime"}],
    },
    "roads": {"lines": {"advice": "crime"}, "members": ["board:crime"]},
}
STEP = rename("crime", "violence", name="Violence Board", themes=["serious-violence"])
CASE = {"boards": BOARDS, "themes": ["organised-crime", "serious-violence", "money"]}


def test_it_keeps_all_that_it_held_and_takes_on_more():
    board = after(today(**CASE), STEP)["violence"]

    assert [held.theme for held in board.themes] == ["organised-crime", "serious-violence"]
    assert parties(board) == ["police"]
    assert lines(board) == [("reporting", "roads")]
    assert board.name.en == "Violence Board"
    assert board.aliases == ("Crime",)
    assert [before.board for before in board.succeeds] == ["crime"]
    assert [task.held_by for task in board.tasks] == ["violence"]


def test_lines_and_seats_elsewhere_follow_it():
    roads = after(today(**CASE), STEP)["roads"]

    assert lines(roads) == [("advice", "violence")]
    assert parties(roads) == ["violence"]


def test_nothing_is_lost_by_it():
    comparison = compare(what_comes_of(today(**CASE), STEP))

    assert comparison.lost == ()
    changes = {change.board: change for change in comparison.boards}
    assert (changes["crime"].action, changes["crime"].into) == ("renamed", ("violence",))
    assert (changes["violence"].action, changes["violence"].out_of) == ("renamed", ("crime",))


def test_it_may_become_another_kind_of_board():
    board = after(today(**CASE), rename("crime", "group", function="operational"))["group"]

    assert board.function == "operational"


def test_it_is_said_in_a_sentence():
    assert said(today(**CASE), STEP) == "Crime carries on as Violence Board."


@pytest.mark.parametrize(
    ("step", "reason"),
    [
        (rename("crme", "x"), "There is no board 'crme'. Did you mean 'crime'?"),
        (rename("crime", "roads"), "The id 'roads' is taken. Choose another."),
        (rename("crime", "police"), "The id 'police' is taken. Choose another."),
        (
            rename("crime", "x", themes=[{"theme": "money", "since": 2030}]),
            "Money does not hold on 1 January 2024, the day that the scenario starts from. Give "
            "dates that take that day in, or none.",
        ),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_reason(step, reason):
    assert refusal(today(**CASE), step) == reason


def test_a_duty_that_it_takes_on_elsewhere_is_added_to_where_it_met_it_already():
    case = {
        "areas": {"north": ["conwy"], "south": ["gwynedd"]},
        "boards": {"crime": {"area": "north", "duties": ["plan"]}},
        "duties": ["plan"],
    }
    step = rename("crime", "violence", duties=[{"duty": "plan", "areas": ["south"]}])

    met = after(today(**case), step)["violence"].duties
    assert [(one.duty, one.areas) for one in met] == [("plan", ("north", "south"))]


def test_it_does_not_end_on_the_day_on_which_its_old_name_ended():
    board = after(today(boards={"crime": {"until": 2025}}), rename("crime", "violence"))["violence"]

    assert board.until is None
