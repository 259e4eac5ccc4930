"""What began and ended between the records of two days."""

from datetime import date

from landscape.graph.changes import find_record_changes
from tests.builders import a_landscape

BEFORE, AFTER = date(2020, 1, 1), date(2024, 1, 1)


def told(boards, **case):
    whole = a_landscape(boards=boards, **case)
    changes = find_record_changes(whole.as_of(BEFORE), whole.as_of(AFTER))
    return [(change.kind, change.board, change.others) for change in changes]


def test_a_day_differs_in_nothing_from_itself():
    whole = a_landscape(boards={"audit": {"members": ["police"], "since": 2021}})

    assert find_record_changes(whole.as_of(AFTER), whole.as_of(AFTER)) == ()


def test_what_holds_on_both_days_is_no_change():
    assert told({"audit": {"members": ["police"], "lines": {"reporting": "police"}}}) == []


def test_boards_that_began_and_ended_are_told_with_what_followed_them():
    boards = {
        "old": {"until": 2022},
        "gone": {"until": 2023},
        "heir": {"since": 2022, "succeeds": ["old"]},
        "new": {"since": 2021},
    }

    assert told(boards) == [
        ("board-followed", "heir", ("old",)),
        ("board-begun", "new", ()),
        ("board-ended", "gone", ()),
        ("board-ended", "old", ("heir",)),
    ]


def test_the_seats_and_lines_of_a_board_that_stayed_are_told_one_by_one():
    boards = {
        "audit": {
            "members": [
                {"organisation": "police", "until": 2022},
                {"organisation": "fire", "since": 2022},
            ],
            "lines": [
                {"kind": "reporting", "to": "police", "until": 2021},
                {"kind": "accountability", "to": "police", "since": 2021},
            ],
        }
    }

    assert told(boards) == [
        ("member-begun", "audit", ("fire",)),
        ("member-ended", "audit", ("police",)),
        ("line-begun", "audit", ("police",)),
        ("line-ended", "audit", ("police",)),
    ]


def test_the_seats_of_a_board_that_began_are_not_told_beside_it():
    assert told({"new": {"since": 2021, "members": ["police"]}}) == [("board-begun", "new", ())]


def test_a_member_that_becomes_the_chair_is_told_as_both():
    boards = {
        "audit": {
            "members": [
                {"organisation": "police", "capacity": "member", "until": 2022},
                {"organisation": "police", "capacity": "chair", "since": 2022},
            ]
        }
    }

    assert [kind for kind, *_ in told(boards)] == ["member-begun", "member-ended"]


def test_bodies_that_began_and_ended_are_told_and_their_seats_with_them():
    case = {"organisations": {"police": {"until": 2022}, "fire": {"since": 2022}}}
    kinds = told({"audit": {"members": ["police", "fire"]}}, **case)

    assert kinds == [
        ("body-begun", "fire", ()),
        ("body-ended", "police", ()),
        ("member-begun", "audit", ("fire",)),
        ("member-ended", "audit", ("police",)),
    ]


def test_the_day_of_a_change_is_no_more_exact_than_it_is_recorded():
    whole = a_landscape(boards={"new": {"since": "2021-04"}})

    (change,) = find_record_changes(whole.as_of(BEFORE), whole.as_of(AFTER))

    assert str(change.when) == "2021-04"
