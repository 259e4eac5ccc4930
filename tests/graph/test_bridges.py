"""Which kinds of organisation meet, for which council, and which boards alone link somebody."""

from landscape.graph.bridges import find_meetings, find_only_links
from tests.builders import a_landscape


def meetings(**case):
    return sorted((*m.kinds, m.council, m.board) for m in find_meetings(a_landscape(**case)))


def test_where_nobody_sits_nobody_meets():
    assert meetings(boards={"audit": {}}) == []


def test_two_kinds_on_one_board_meet_for_each_of_its_councils():
    found = meetings(
        boards={"audit": {"area": "west", "members": ["police", "health"]}},
        areas={"west": ["conwy", "denbighshire"]},
    )

    assert found == [
        ("health-board", "police-force", "conwy", "audit"),
        ("health-board", "police-force", "denbighshire", "audit"),
    ]


def test_two_of_one_kind_are_no_meeting_of_kinds_nor_is_a_body_with_itself():
    twice = [{"organisation": "police", "sits-as": "pcc"}, "police"]

    assert meetings(boards={"audit": {"members": ["police", "police-b", *twice[:1]]}}) != []
    assert meetings(boards={"audit": {"members": ["police", "police-b"]}}) == []
    assert meetings(boards={"audit": {"members": twice}}) == []


def test_a_seat_stands_for_the_kind_that_it_is_said_to_stand_for():
    members = ["police", {"organisation": "charity", "sits-as": "victim-survivor-voice"}]

    found = meetings(boards={"audit": {"area": "conwy", "members": members}})

    assert found == [("police-force", "victim-survivor-voice", "conwy", "audit")]


def test_a_council_meets_others_for_its_own_area_only():
    found = meetings(
        boards={"audit": {"members": ["conwy-council", "police"]}},
        organisations={"conwy-council": {"area": "conwy"}},
    )

    assert found == [("local-authority", "police-force", "conwy", "audit")]


def test_a_neighbour_that_sits_outside_its_area_sits_for_the_area_of_the_board():
    found = meetings(
        boards={"audit": {"area": "flintshire", "members": ["conwy-council", "police"]}},
        organisations={"conwy-council": {"area": "conwy"}},
    )

    assert found == [("local-authority", "police-force", "flintshire", "audit")]


def test_an_adviser_meets_nobody():
    adviser = {"organisation": "health", "capacity": "adviser"}

    assert meetings(boards={"audit": {"members": ["police", adviser]}}) == []


# Boards that alone link somebody to the rest


def only_links(**boards):
    return find_only_links(a_landscape(boards=boards))


def test_without_seats_there_is_no_link():
    assert only_links(audit={}, finance={}) == ()


def test_two_boards_with_the_same_two_members_can_each_be_missed():
    both = {"members": ["police", "health"]}

    assert only_links(audit=both, finance=both) == ()


def test_a_board_in_the_middle_of_a_chain_is_an_only_link():
    # health - audit - police - finance - fire: without `audit` health sits nowhere.
    found = only_links(
        audit={"members": ["health", "police"]}, finance={"members": ["police", "fire"]}
    )

    assert found == ("audit", "finance")


def test_a_board_that_joins_two_circles_is_an_only_link():
    found = only_links(
        a={"members": ["police", "health"]},
        b={"members": ["police", "health"]},
        c={"members": ["fire", "prison"]},
        d={"members": ["fire", "prison"]},
        middle={"members": ["health", "fire"]},
    )

    assert found == ("middle",)
