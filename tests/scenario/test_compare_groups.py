"""Pairs and groups of boards with the same members, followed through a scenario."""

from landscape.graph import build
from tests.scenario.findings_told import ANSWERS, SAME, of, told, told_changes
from tests.scenario.steps import add_member, compared, merge, remove_member, retire

# Pairs and groups through a merger

PARTLY = {**SAME, "members": ["police", "health", "fire", "prison"]}


def test_a_pair_that_becomes_one_board_is_resolved():
    comparison = compared({"audit": SAME, "finance": SAME}, merge("audit", "finance"))

    assert told(comparison.resolved) == [("OVL002", "board:audit", "board:finance")]
    assert told(comparison.introduced) == []


def test_a_pair_of_which_one_goes_under_a_new_name_is_the_same_pair():
    comparison = compared(
        {"audit": SAME, "finance": ANSWERS, "zoo": SAME}, merge("audit", "finance", into="money")
    )

    assert told(comparison.resolved) == []
    assert told(comparison.introduced) == []
    assert told_changes(comparison) == [("OVL002", "board:money", "board:zoo", 1)]


def test_the_boards_of_a_pair_may_change_places_by_their_new_names():
    comparison = compared(
        {"audit": SAME, "finance": ANSWERS, "mid": SAME}, merge("audit", "finance", into="zz")
    )

    assert told(comparison.resolved) == told(comparison.introduced) == []
    assert told_changes(comparison) == [("OVL002", "board:mid", "board:zz", 1)]


def test_two_pairs_that_a_merger_makes_one_are_one_change_of_two():
    comparison = compared(
        {"audit": SAME, "finance": SAME, "zoo": PARTLY}, merge("audit", "finance")
    )

    assert told(comparison.resolved) == [("OVL002", "board:audit", "board:finance")]
    assert told_changes(comparison) == [("OVL001", "board:merged", "board:zoo", 2)]


def test_what_chance_would_have_moves_with_the_region_and_changes_no_finding():
    boards = {
        "audit": {"members": ["police", "health", "fire"]},
        "finance": {"members": ["police", "health", "fire"]},
        "roads": {"members": ["police", "prison"]},
        "parks": {"members": ["health", "prison"]},
    }

    comparison = compared(boards, retire("roads"))

    before, after = (
        graph.expectations["audit", "finance"].expected
        for graph in (build(comparison.outcome.before), build(comparison.outcome.landscape))
    )
    assert before != after
    assert of("OVL001", told_changes(comparison)) == []


def test_a_group_of_three_of_which_two_merge_is_still_that_group():
    comparison = compared({"audit": SAME, "finance": SAME, "zoo": SAME}, merge("audit", "finance"))

    assert told(comparison.resolved) == told(comparison.introduced) == []
    assert told_changes(comparison) == [("OVL002", "board:merged", "board:zoo", 1)]
    (change,) = (c for c in comparison.changed if c.after.code == "OVL002")
    assert change.before[0].figure("group-boards") == 3
    assert change.after.figure("group-boards") == 2


# Groups that boards join or leave

OTHERS = {"members": ["charity", "college", "trust"], **ANSWERS}


def test_a_group_that_a_board_leaves_is_still_that_group():
    boards = {"audit": SAME, "finance": SAME, "zoo": SAME}

    comparison = compared(boards, *(remove_member("zoo", organisation=o) for o in SAME["members"]))

    assert of("OVL002", told(comparison.resolved) + told(comparison.lapsed)) == []
    assert of("OVL002", told(comparison.introduced)) == []
    assert told_changes(comparison) == [("OVL002", "board:audit", "board:finance", 1)]


def test_a_group_of_which_one_board_ended_is_still_that_group():
    comparison = compared({"audit": SAME, "finance": SAME, "zoo": SAME}, retire("audit"))

    assert told(comparison.lapsed) == told(comparison.introduced) == []
    assert told_changes(comparison) == [("OVL002", "board:finance", "board:zoo", 1)]


def test_a_group_that_a_board_joins_takes_in_the_pairs_that_it_was_in():
    boards = {"audit": SAME, "finance": SAME, "zoo": PARTLY}

    joined = compared(boards, remove_member("zoo", organisation="prison"))
    left = compared({**boards, "zoo": SAME}, add_member("zoo", "prison"), organisations=["prison"])

    assert told(joined.resolved) == told(joined.introduced) == []
    assert told_changes(joined) == [("OVL002", "board:audit", "board:finance", "board:zoo", 3)]
    assert told(left.resolved) == told(left.introduced) == []
    assert told_changes(left) == [
        ("OVL001", "board:audit", "board:zoo", 1),
        ("OVL001", "board:finance", "board:zoo", 1),
        ("OVL002", "board:audit", "board:finance", 1),
    ]


def test_a_group_goes_on_as_the_one_that_has_most_of_its_boards():
    fives = dict.fromkeys(("audit", "finance", "parks", "roads", "zoo"), SAME)
    swap = [
        step
        for board in ("audit", "finance")
        for step in (
            *(remove_member(board, organisation=o) for o in SAME["members"]),
            *(add_member(board, o) for o in OTHERS["members"]),
        )
    ]

    comparison = compared(fives, *swap, organisations=OTHERS["members"])

    assert told_changes(comparison) == [
        ("OVL002", "board:audit", "board:finance", 1),
        ("OVL002", "board:parks", "board:roads", "board:zoo", 1),
    ]
    assert told(comparison.introduced) == told(comparison.resolved) == []


def test_a_group_that_shares_one_board_with_a_former_one_is_new():
    boards = {"audit": SAME, "finance": SAME, "zoo": OTHERS}

    comparison = compared(
        boards,
        *(remove_member("finance", organisation=o) for o in SAME["members"]),
        *(add_member("finance", o) for o in OTHERS["members"]),
    )

    assert told(comparison.resolved) == [("OVL002", "board:audit", "board:finance")]
    assert told(comparison.introduced) == [("OVL002", "board:finance", "board:zoo")]
    assert told_changes(comparison) == []
