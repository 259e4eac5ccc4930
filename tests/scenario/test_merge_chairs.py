"""Who chairs when boards merge: the only chair, the one who is named, or nobody yet."""

from tests.scenario.mergers import chaired, chairs, merged, refused, seats
from tests.scenario.steps import add_member, merge, rename


def test_the_only_chair_chairs_the_merged_board():
    assert chairs(merged(chaired(audit="police", finance="police"))) == ["police"]
    assert chairs(merged(chaired(audit="police", finance=None))) == ["police"]
    assert chairs(merged(chaired(audit=None, finance="health"))) == ["health"]


def test_of_two_chairs_neither_chairs_until_one_is_named():
    boards = chaired(audit="police", finance="health")

    assert chairs(merged(boards)) == []
    assert chairs(merged(boards, merge("audit", "finance", chair="health"))) == ["health"]


def test_two_chairs_that_were_left_open_are_not_decided_by_a_later_merger():
    boards = {**chaired(audit="police", finance="health"), "roads": {}, "old": {}}
    with_police = {**boards, "roads": chaired(roads="police")["roads"]}
    steps = merge("audit", "finance", into="both"), merge("both", "roads")

    assert chairs(merged(boards, *steps)) == []
    assert chairs(merged(with_police, *steps)) == []
    assert chairs(merged(with_police, merge("audit", "finance", "roads"))) == []


def test_a_chair_that_was_named_stays_through_a_later_merger():
    boards = {**chaired(audit="police", finance="health"), "roads": {}}
    named = merge("audit", "finance", into="both", chair="health")

    assert chairs(merged(boards, named, merge("both", "roads"))) == ["health"]


def test_a_chair_who_was_given_the_seat_since_stays_through_a_later_merger():
    boards = {**chaired(audit="police", finance="health"), "roads": {"members": ["fire"]}}
    given = add_member("both", "fire", capacity="chair")

    steps = merge("audit", "finance", into="both"), given, merge("both", "roads")

    assert chairs(merged(boards, *steps)) == ["fire"]


def test_a_chair_that_was_left_open_follows_a_board_to_its_new_name():
    boards = {
        "audit": {"members": [{"board": "clerks", "capacity": "chair"}]},
        "finance": {"members": [{"organisation": "police", "capacity": "chair"}]},
        "roads": {},
        "clerks": {},
    }

    steps = merge("audit", "finance", into="both"), rename("clerks", "writers")

    assert chairs(merged(boards, *steps, merge("both", "roads"))) == []


def test_a_named_chair_need_not_have_been_one():
    boards = chaired(audit="police", finance="police")

    assert chairs(merged(boards, merge("audit", "finance", chair="health"))) == ["health"]


def test_a_chair_who_is_a_member_of_the_other_board_by_law_still_chairs():
    boards = {
        "audit": {"members": [{"organisation": "police", "capacity": "chair"}]},
        "finance": {"members": {"police": "statutory"}},
    }

    board = merged(boards)

    assert seats(board) == [("police", "chair", "statutory")]


def test_two_chairs_are_two_even_when_the_law_seats_one_of_them_as_a_member():
    boards = {
        "audit": {"members": [{"organisation": "police", "capacity": "chair"}]},
        "finance": {
            "members": [
                {"organisation": "police", "reason": "statutory"},
                {"organisation": "health", "capacity": "chair"},
            ]
        },
    }

    assert chairs(merged(boards)) == []


def test_one_seat_of_the_chair_chairs_and_its_other_seats_do_not():
    boards = {
        "audit": {
            "members": [
                {"organisation": "police", "post": "Chief", "capacity": "chair"},
                {"organisation": "police", "post": "Inspector"},
            ]
        },
        "finance": {},
    }

    board = merged(boards)

    capacities = [(member.post.en, member.capacity) for member in board.members]
    assert capacities == [("Chief", "chair"), ("Inspector", "member")]


def test_a_named_chair_that_was_a_deputy_chairs():
    deputy = {"organisation": "police", "capacity": "deputy-chair"}
    boards = {"audit": {"members": [deputy]}, "finance": {}}

    board = merged(boards, merge("audit", "finance", chair="police"))

    assert chairs(board) == ["police"]


def test_a_named_chair_must_have_a_seat():
    boards = chaired(audit="police", finance="health")

    assert refused(boards, merge("audit", "finance", chair="polise")) == (
        "polise has no such seat on Merged. Check its members."
    )
