"""Seats, boards and hours of every organisation, last seats, and who no longer meets."""

from landscape.graph.workload import Range
from landscape.scenario.effects import find_seat_changes
from tests.scenario.steps import (
    add_member,
    compared,
    create,
    merge,
    remove_member,
    retire,
    today,
    what_comes_of,
)

WEST = {"west": ["conwy", "denbighshire"]}


def effect(comparison, party):
    return next(change for change in comparison.seats if change.party == party)


# Seats, boards, hours


def test_seats_and_boards_are_counted_apart():
    two = [{"organisation": "police", "post": "Chief"}, {"organisation": "police", "post": "Clerk"}]

    comparison = compared(
        {"audit": {"members": two}, "finance": {"members": ["police"]}}, retire("audit")
    )

    change = effect(comparison, "police")
    assert (change.before, change.after) == (3, 1)
    assert (change.boards_before, change.boards_after) == (2, 1)


def test_hours_are_worked_as_a_range():
    # Four meetings a year of 2 to 4 hours, with 1 to prepare and 1 to travel, by one person.
    boards = {name: {"members": ["police"], "meetings": 4} for name in ("audit", "finance")}

    comparison = compared(
        boards, retire("audit"), assumptions={"hours-per-meeting": ["2", "3", "4"]}
    )

    change = effect(comparison, "police")
    assert change.hours_before == Range(32, 40, 48)
    assert change.hours_after == Range(16, 20, 24)


def test_without_assumptions_hours_are_not_given():
    change = effect(compared({"audit": {"members": ["police"]}}, retire("audit")), "police")

    assert (change.hours_before, change.hours_after) == (None, None)


def test_who_newly_sits_had_no_hours_and_who_leaves_has_none():
    boards = {"audit": {"members": ["police"]}}

    comparison = compared(
        boards, create("new", members=["fire"]), retire("audit"),
        assumptions={}, organisations=["fire"],
    )  # fmt: skip

    assert effect(comparison, "fire").hours_before == Range(0, 0, 0)
    assert effect(comparison, "police").hours_after == Range(0, 0, 0)


def test_a_board_that_is_to_meet_more_often_changes_the_hours_alone():
    boards = {name: {"members": ["police"], "meetings": 2} for name in ("audit", "finance")}
    steps = (merge("audit", "finance", meetings_a_year=4), create("third", members=["police"]))

    comparison = compared(boards, *steps, assumptions={})

    change = effect(comparison, "police")
    assert (change.before, change.after, change.boards_before, change.boards_after) == (2, 2, 2, 2)
    assert change.hours_before.central == 16
    assert change.hours_after.central == 32


def test_a_board_that_sits_has_seats_and_no_hours():
    comparison = compared(
        {"audit": {}, "roads": {"members": ["board:audit"]}}, retire("audit"), assumptions={}
    )

    change = effect(comparison, "audit")
    assert (change.before, change.after) == (1, 0)
    assert (change.hours_before, change.hours_after) == (None, None)


def test_boards_that_are_left_out_are_not_counted_on_either_side():
    landscape = today(boards={name: {"members": ["police"]} for name in ("audit", "watch")})
    outcome = what_comes_of(landscape, retire("watch"))

    (change,) = find_seat_changes(outcome)

    assert (change.before, change.after) == (2, 1)
    assert find_seat_changes(outcome, leave_out=frozenset({"watch"})) == ()


# Last seats


def lost(comparison):
    return [(one.who, one.name, one.councils, one.is_anywhere) for one in comparison.last_seats]


def test_who_still_sits_somewhere_for_every_council_loses_no_last_seat():
    boards = {name: {"members": ["police"]} for name in ("audit", "finance")}

    assert compared(boards, retire("audit")).last_seats == ()
    assert compared(boards, merge("audit", "finance")).last_seats == ()


def test_a_last_seat_is_lost_by_the_organisation_and_by_its_kind():
    comparison = compared({"audit": {"area": "conwy", "members": ["police"]}}, retire("audit"))

    assert lost(comparison) == [
        ("kind", "police-force", ("conwy",), True),
        ("organisation", "police", ("conwy",), True),
    ]
    assert {one.boards for one in comparison.last_seats} == {("audit",)}


def test_another_of_its_kind_keeps_the_seat_of_the_kind():
    boards = {"audit": {"members": ["police"]}, "finance": {"members": ["police-b"]}}

    comparison = compared(boards, retire("audit"))

    assert [name for who, name, *_ in lost(comparison)] == ["police"]


def test_a_seat_lost_for_one_council_is_told_although_there_are_seats_for_others():
    boards = {
        "audit": {"area": "west", "members": ["police"]},
        "finance": {"area": "conwy", "members": ["police"]},
    }

    comparison = compared(boards, retire("audit"), areas=WEST)

    assert lost(comparison) == [
        ("kind", "police-force", ("denbighshire",), False),
        ("organisation", "police", ("denbighshire",), False),
    ]


def test_a_member_left_out_of_a_merger_loses_its_last_seat():
    boards = {"audit": {"members": ["police"]}, "finance": {"members": ["police", "charity"]}}
    steps = (merge("audit", "finance"), remove_member("merged", organisation="charity"))

    comparison = compared(boards, *steps)

    assert ("organisation", "charity") in [one[:2] for one in lost(comparison)]


def test_an_adviser_has_no_last_seat_to_lose():
    adviser = {"organisation": "police", "capacity": "adviser"}

    assert compared({"audit": {"members": [adviser]}}, retire("audit")).last_seats == ()


# Lost bridges


def bridges(comparison):
    return [(bridge.kinds, bridge.councils, bridge.boards) for bridge in comparison.bridges]


POLICE_HEALTH = ("health-board", "police-force")


def test_two_that_also_meet_elsewhere_for_the_council_lose_no_bridge():
    both = {"members": ["police", "health"]}

    assert compared({"audit": both, "finance": both}, retire("audit")).bridges == ()


def test_two_that_met_only_on_the_board_that_ends_lose_the_bridge():
    boards = {
        "audit": {"area": "conwy", "members": ["police", "health"]},
        "finance": {"members": ["police"]},
        "roads": {"members": ["health"]},
    }

    comparison = compared(boards, retire("audit"))

    assert bridges(comparison) == [(POLICE_HEALTH, ("conwy",), ("audit",))]
    assert comparison.bridges[0].organisations == (("health", "police"),)
    assert comparison.last_seats == ()


def test_a_bridge_is_lost_for_the_councils_where_it_is_and_no_others():
    boards = {
        "audit": {"area": "west", "members": ["police", "health"]},
        "finance": {"area": "conwy", "members": ["police", "health"]},
    }

    comparison = compared(boards, retire("audit"), areas=WEST)

    assert bridges(comparison) == [(POLICE_HEALTH, ("denbighshire",), ("audit",))]


def test_one_organisation_that_sits_as_two_kinds_is_no_bridge():
    seats = [{"organisation": "police"}, {"organisation": "police", "sits-as": "pcc", "post": "B"}]

    assert compared({"audit": {"members": seats}}, retire("audit")).bridges == ()


def test_a_neighbour_sits_for_all_councils_of_a_board_outside_its_own_area():
    boards = {"audit": {"area": "west", "members": ["council-flintshire", "police"]}}

    comparison = compared(boards, retire("audit"), areas=WEST)

    kinds = ("local-authority", "police-force")
    assert bridges(comparison) == [(kinds, ("conwy", "denbighshire"), ("audit",))]


def test_a_merger_keeps_the_bridges_and_may_build_new_ones():
    boards = {"audit": {"members": ["police", "health"]}, "finance": {"members": ["fire"]}}

    assert compared(boards, merge("audit", "finance")).bridges == ()


def test_a_member_that_leaves_takes_its_bridges_along():
    comparison = compared(
        {"audit": {"area": "conwy", "members": ["police", "health"]}},
        remove_member("audit", organisation="health"),
    )

    assert bridges(comparison) == [(POLICE_HEALTH, ("conwy",), ("audit",))]


def test_a_board_becomes_the_only_link_of_a_body_that_sits_nowhere_else():
    boards = {name: {"members": ["police", "health"]} for name in ("audit", "finance")}

    comparison = compared(boards, add_member("audit", "fire"), organisations=["fire"])

    assert comparison.only_links == ("audit",)


def test_a_successor_of_an_only_link_is_not_newly_one():
    boards = {"audit": {"members": ["police", "health"]}, "finance": {"members": ["police"]}}

    assert compared(boards, merge("audit", "finance")).only_links == ()
