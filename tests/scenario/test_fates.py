"""What became of everything that a board held and holds no longer."""

from landscape.scenario import Lineage, compare
from landscape.scenario.fate import Fate
from landscape.scenario.fates import find_fates
from tests.scenario.steps import (
    add_member,
    fates,
    merge,
    move,
    remove_member,
    retire,
    today,
    transfer,
    what_comes_of,
)

EVERYWHERE = ("conwy", "denbighshire", "flintshire")


def test_what_a_board_keeps_has_no_fate():
    boards = {"audit": {"themes": ["money"], "duties": ["plan"], "members": ["police"]}}

    assert fates(boards, move("audit", "reporting", to="police")) == []


def test_what_a_merged_board_held_is_carried_on_by_its_successor():
    boards = {
        "audit": {"themes": ["money"], "duties": ["plan"], "members": ["police"]},
        "finance": {},
    }

    assert fates(boards, merge("audit", "finance")) == [
        ("audit", "duty", "plan", "carried", ("merged",), ()),
        ("audit", "member", "police", "carried", ("merged",), ()),
        ("audit", "theme", "money", "carried", ("merged",), ()),
    ]


def test_what_another_board_newly_has_is_taken_over():
    boards = {"audit": {"themes": ["money"], "duties": ["plan"]}, "finance": {}}

    found = fates(
        boards,
        transfer("theme", "money", giver="audit", taker="finance"),
        transfer("duty", "plan", giver="audit", taker="finance"),
    )

    assert found == [
        ("audit", "duty", "plan", "taken-over", ("finance",), ()),
        ("audit", "theme", "money", "taken-over", ("finance",), ()),
    ]


def test_a_member_that_gets_a_seat_on_another_board_is_taken_over():
    boards = {"audit": {"members": ["police"]}, "finance": {}}

    found = fates(
        boards, remove_member("audit", organisation="police"), add_member("finance", "police")
    )

    assert found == [("audit", "member", "police", "taken-over", ("finance",), ())]


def test_what_another_board_had_all_along_is_still_held():
    held = {"themes": ["money"], "members": ["police"]}

    assert fates({"audit": held, "finance": held}, retire("audit")) == [
        ("audit", "member", "police", "still-held", ("finance",), ()),
        ("audit", "theme", "money", "still-held", ("finance",), ()),
    ]


def test_what_nobody_has_any_more_has_no_home_and_the_councils_are_named():
    boards = {"audit": {"themes": ["money"], "duties": ["plan"], "members": ["police"]}}

    assert fates(boards, retire("audit")) == [
        ("audit", "duty", "plan", "no-home", (), EVERYWHERE),
        ("audit", "member", "police", "no-home", (), ()),
        ("audit", "theme", "money", "no-home", (), EVERYWHERE),
    ]


def test_a_theme_that_a_narrower_board_takes_is_lost_where_that_does_not_reach():
    boards = {"audit": {"themes": ["money"]}, "conwy-board": {"area": "conwy"}}

    found = fates(boards, transfer("theme", "money", giver="audit", taker="conwy-board"))

    assert found == [
        ("audit", "theme", "money", "no-home", (), ("denbighshire", "flintshire")),
        ("audit", "theme", "money", "taken-over", ("conwy-board",), ()),
    ]


def test_a_board_elsewhere_that_holds_the_theme_is_no_home_for_it_here():
    boards = {
        "conwy-board": {"area": "conwy", "themes": ["money"]},
        "flintshire-board": {"area": "flintshire", "themes": ["money"]},
    }

    assert fates(boards, retire("conwy-board")) == [
        ("conwy-board", "theme", "money", "no-home", (), ("conwy",))
    ]


def test_a_duty_that_was_met_in_a_part_of_the_area_is_lost_in_that_part_only():
    boards = {"audit": {"duties": [{"duty": "plan", "areas": ["conwy", "flintshire"]}]}}

    assert fates(boards, retire("audit")) == [
        ("audit", "duty", "plan", "no-home", (), ("conwy", "flintshire"))
    ]


def test_a_board_that_sits_under_a_new_name_sits_still():
    boards = {"audit": {}, "finance": {}, "roads": {"members": ["board:audit", "board:finance"]}}

    assert fates(boards, merge("audit", "finance")) == []


def test_a_board_that_retires_is_a_member_lost_and_named():
    boards = {"audit": {}, "roads": {"members": ["board:audit"]}}

    assert fates(boards, retire("audit")) == [("roads", "member", "audit", "no-home", (), ())]


def test_a_board_that_merges_with_its_own_member_has_lost_nobody():
    boards = {"audit": {}, "finance": {"members": ["board:audit"]}}

    found = fates(boards, merge("audit", "finance"))

    assert found == [("finance", "member", "merged", "carried", ("merged",), ())]


def test_a_member_of_both_merged_boards_is_carried_from_each():
    held = {"members": ["police"]}

    found = fates({"audit": held, "finance": held}, merge("audit", "finance", into="audit"))

    assert found == [("finance", "member", "police", "carried", ("audit",), ())]


def test_the_successor_comes_before_others_that_hold_the_same():
    held = {"themes": ["money"]}
    boards = {"audit": held, "finance": {}, "roads": held}

    assert fates(boards, merge("audit", "finance")) == [
        ("audit", "theme", "money", "carried", ("merged",), ())
    ]


def test_a_theme_that_left_with_a_transfer_after_a_merger_is_taken_over():
    boards = {"audit": {"themes": ["money"]}, "finance": {}, "roads": {}}

    found = fates(
        boards,
        merge("audit", "finance"),
        transfer("theme", "money", giver="merged", taker="roads"),
    )

    assert found == [("audit", "theme", "money", "taken-over", ("roads",), ())]


def test_what_the_board_itself_keeps_in_a_part_of_its_area_is_lost_in_the_rest():
    # No step does this today; a step that narrows an area would.
    before = today(boards={"audit": {"duties": ["plan"]}})
    after = today(boards={"audit": {"duties": [{"duty": "plan", "areas": ["conwy"]}]}})

    found = find_fates(before, after, Lineage.unchanged(["audit"]))

    assert found == (
        Fate("audit", "duty", "plan", "no-home", (), ("denbighshire", "flintshire")),
        Fate("audit", "duty", "plan", "still-held", ("audit",)),
    )


CHIEF, CLERK = ({"organisation": "police", "post": post} for post in ("Chief", "Clerk"))


def test_of_several_seats_the_one_that_is_given_up_is_named():
    boards = {"audit": {"members": [CHIEF, CLERK]}}
    step = remove_member("audit", organisation="police", post="Clerk")

    comparison = compare(what_comes_of(today(boards=boards), step))

    (fate,) = comparison.fates
    assert (fate.thing, fate.post, fate.status) == ("police", "Clerk", "no-home")
    assert comparison.lost == (fate,)


def test_every_seat_of_a_merged_board_is_carried_on_by_itself():
    boards = {"audit": {"members": [CHIEF, CLERK]}, "finance": {}}

    comparison = compare(what_comes_of(today(boards=boards), merge("audit", "finance")))

    assert [(f.post, f.status) for f in comparison.fates] == [
        ("Chief", "carried"),
        ("Clerk", "carried"),
    ]


def chairs(boards, *steps):
    return [fate for fate in fates(boards, *steps) if fate[1] == "chair"]


def test_a_chair_that_a_merger_leaves_open_is_named_as_lost():
    police, health = ({"organisation": who, "capacity": "chair"} for who in ("police", "health"))
    boards = {"audit": {"members": [police]}, "finance": {"members": [health]}}

    assert chairs(boards, merge("audit", "finance")) == [
        ("audit", "chair", "police", "no-home", (), ()),
        ("finance", "chair", "health", "no-home", (), ()),
    ]
    assert chairs(boards, merge("audit", "finance", chair="health")) == [
        ("audit", "chair", "police", "no-home", (), ()),
        ("finance", "chair", "health", "carried", ("merged",), ()),
    ]


def test_a_chair_that_chairs_the_merged_board_is_carried_on():
    chaired = {"members": [{"organisation": "police", "capacity": "chair"}]}

    assert chairs({"audit": chaired, "finance": {}}, merge("audit", "finance", into="audit")) == []
    assert chairs({"audit": chaired, "finance": {}}, merge("audit", "finance")) == [
        ("audit", "chair", "police", "carried", ("merged",), ())
    ]


def test_the_chair_of_another_board_is_no_home_for_a_chair():
    chaired = {"members": [{"organisation": "police", "capacity": "chair"}]}
    boards = {"audit": chaired, "finance": chaired}

    assert chairs(boards, remove_member("audit", organisation="police")) == [
        ("audit", "chair", "police", "no-home", (), ())
    ]


def test_a_board_that_ended_needs_no_chair():
    chaired = {"members": [{"organisation": "police", "capacity": "chair"}]}

    assert chairs({"audit": chaired}, retire("audit")) == []


def test_a_board_in_law_that_no_board_carries_on_has_no_home_in_its_area():
    legal = {"name": {"en": "Audit of Conwy"}, "area": "conwy"}
    boards = {"audit": {"legal-boards": [legal]}, "roads": {}}

    assert fates(boards, retire("audit")) == [
        ("audit", "legal-board", "Audit of Conwy", "no-home", (), ("conwy",))
    ]
    assert fates(boards, merge("audit", "roads")) == [
        ("audit", "legal-board", "Audit of Conwy", "carried", ("merged",), ())
    ]
