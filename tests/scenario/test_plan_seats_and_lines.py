"""What is to be done about seats, lines, open work and themes."""

import pytest

from tests.scenario.plans import planned, todo
from tests.scenario.steps import add_member, merge, move, remove_member, rename, retire

# Seats


def test_newcomers_are_invited_and_only_seats_that_nothing_carries_on_are_closed():
    boards = {"audit": {"members": ["police", "fire"]}, "finance": {"members": ["police"]}}

    plan = planned(
        boards,
        merge("audit", "finance"),
        remove_member("merged", organisation="fire"),
        add_member("merged", "health"),
        organisations=["health"],
    )

    assert todo(plan, "invite", "close-seat") == [
        "Invite Health to sit on Merged.",
        "Close the seat of Fire on Audit.",
    ]
    assert [item.asked for item in plan if item.kind in ("invite", "close-seat")] == [
        ("health",), ("fire",),
    ]  # fmt: skip
    assert [item.steps for item in plan if item.kind == "invite"] == [(3,)]


def test_a_seat_on_a_board_that_ends_is_closed_although_its_member_sits_elsewhere_too():
    boards = {"audit": {"members": ["police"]}, "roads": {"members": ["police"]}}

    plan = planned(boards, retire("audit"))

    assert todo(plan, "close-seat") == ["Close the seat of Police on Audit."]


# Lines


def test_lines_are_set_up_led_on_and_ended():
    boards = {
        "group": {"lines": {"reporting": "audit", "delivery": "police"}},
        "audit": {"lines": {"reporting": "finance"}},
        "finance": {},
    }

    plan = planned(
        boards,
        merge("audit", "finance"),
        move("group", "delivery", was="police", to="fire"),
        organisations=["fire"],
    )

    assert todo(plan, "set-up-line", "redirect-line", "end-line") == [
        "Set up this line: Group delivers for Fire.",
        "Lead this line to the board that takes over: Group reports to Merged. Before, it led to: "
        "Audit.",
        "End this line: Group delivers for Police.",
    ]


def test_the_lines_of_a_board_that_ends_end_with_it():
    boards = {"audit": {"lines": {"reporting": "police"}}, "group": {"lines": {"advice": "audit"}}}

    plan = planned(boards, retire("audit"))

    assert todo(plan, "end-line") == [
        "End this line: Audit reports to Police.",
        "End this line: Group advises Audit.",
    ]


def test_a_line_to_a_board_under_a_new_name_stays_as_it_is():
    plan = planned({"group": {"lines": {"reporting": "old"}}, "old": {}}, rename("old", "new"))

    assert [item.kind for item in plan] == ["rewrite-terms"]


# Work and themes


def test_work_goes_over_to_what_carries_its_board_on_or_needs_somebody():
    boards = {
        "audit": {"tasks": [{"what": "Count the seats", "held-by": "audit"}]},
        "finance": {},
        "roads": {"tasks": [{"what": "Mend the road", "held-by": "roads"}]},
    }

    plan = planned(boards, merge("audit", "finance"), retire("roads"))

    assert todo(plan, "hand-over", "find-taker") == [
        "Hand this work of Audit over to Merged: Count the seats",
        "Find who takes this work of Roads on: Mend the road",
    ]


def test_work_whose_holder_ends_needs_somebody_although_its_board_is_still_there():
    boards = {"audit": {"tasks": [{"what": "Mend the road", "held-by": "roads"}]}, "roads": {}}

    plan = planned(boards, retire("roads"))

    assert todo(plan, "hand-over", "find-taker") == [
        "Find who takes this work of Roads on: Mend the road"
    ]


@pytest.mark.parametrize("task", [{"held-by": "old"}, {"held-by": "audit"}, {}])
def test_work_that_stays_where_it_was_is_not_handed_over(task):
    boards = {"audit": {"tasks": [{"what": "Mend the road", **task}]}, "old": {}}

    plan = planned(boards, rename("old", "new"), add_member("audit", "police"),
                   organisations=["police"])  # fmt: skip

    assert todo(plan, "hand-over", "find-taker") == []


def test_a_theme_that_no_board_holds_any_more_is_decided_on():
    plan = planned({"audit": {"area": "conwy", "themes": ["money"]}}, retire("audit"))

    assert todo(plan, "rehome-theme") == [
        "Decide which board deals with “Money” for Conwy; Audit did."
    ]
