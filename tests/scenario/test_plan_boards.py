"""What is to be done about boards: terms of reference, the chair, and standing down."""

from dataclasses import replace

import pytest

from landscape.model.board import Meetings
from landscape.model.text import Text
from landscape.scenario import apply, compare
from landscape.scenario.plan import make_plan
from tests.scenario.plans import planned, todo
from tests.scenario.steps import (
    ASSUMED,
    a_scenario,
    absorb,
    add_member,
    change_area,
    change_frequency,
    change_member,
    convert,
    create,
    end_line,
    merge,
    move,
    part,
    remove_member,
    rename,
    split,
    today,
    transfer,
)


def test_a_new_board_has_terms_to_be_written_and_old_ones_are_stood_down():
    plan = planned({"audit": {}, "finance": {}}, merge("audit", "finance"))

    assert todo(plan) == [
        "Write terms of reference for Merged.",
        "Stand Audit down; it is carried on by: Merged.",
        "Stand Finance down; it is carried on by: Merged.",
    ]


def test_terms_are_rewritten_where_they_are_not_so_any_more():
    boards = {"old": {"duties": ["plan"], "themes": ["money"]}, "new": {}}

    plan = planned(
        boards,
        transfer("duty", "plan", giver="old", taker="new"),
        transfer("theme", "money", giver="old", taker="new"),
        add_member("new", "police"),
        organisations=["police"],
    )

    assert todo(plan, "rewrite-terms") == [
        "Rewrite the terms of reference of New where they say: the themes, the duties, members "
        "and chair.",
        "Rewrite the terms of reference of Old where they say: the themes, the duties.",
    ]


@pytest.mark.parametrize(
    ("field", "value", "part"),
    [
        ("area", "conwy", "the area"),
        ("function", "advisory", "purpose and function"),
        ("purpose", Text(en="To advise."), "purpose and function"),
        ("meetings", Meetings(a_year=2, **ASSUMED), "how often it meets"),
    ],
)
def test_terms_are_rewritten_where_the_board_itself_is_another(field, value, part):
    # Given a board that a step changed
    landscape = today(boards={"audit": {"meetings": 4}}, organisations=["police"])
    outcome = apply(a_scenario(add_member("audit", "police")), landscape)
    [audit] = landscape.boards
    changed = landscape.with_boards((audit.model_copy(update={field: value}),))

    # When its plan is made
    plan = make_plan(compare(replace(outcome, landscape=changed)))

    # Then the terms are rewritten in that part and no other
    assert todo(plan) == [f"Rewrite the terms of reference of Audit where they say: {part}."]


def test_a_board_that_only_reports_somewhere_has_nobody_on_record_who_decides_on_its_terms():
    boards = {"audit": {"lines": {"reporting": "police"}}}

    [item] = planned(boards, rename("audit", "other"))

    assert (item.asked, item.asked_kinds) == ((), ())


def test_a_line_alone_is_no_reason_to_rewrite_terms():
    plan = planned({"audit": {}}, move("audit", "reporting", to="police"), organisations=["police"])

    assert [item.kind for item in plan] == ["set-up-line"]


def test_a_board_under_a_new_name_is_not_stood_down():
    plan = planned({"old": {"members": ["police"]}}, rename("old", "new"))

    assert todo(plan) == ["Rewrite the terms of reference of New where they say: the name."]


def test_every_part_of_a_board_that_is_split_has_terms_to_be_written_and_the_board_is_stood_down():
    plan = planned({"audit": {"themes": ["money"]}}, split("audit", part("a"), part("b")))

    assert todo(plan, "write-terms", "rewrite-terms", "stand-down") == [
        "Write terms of reference for A.",
        "Write terms of reference for B.",
        "Stand Audit down; it is carried on by: A, B.",
    ]


def test_a_board_that_takes_another_in_has_its_own_terms_rewritten_and_the_other_is_stood_down():
    boards = {"audit": {"themes": ["money"]}, "grants": {"themes": ["grants"]}}

    plan = planned(boards, absorb("audit", "grants"))

    assert todo(plan) == [
        "Rewrite the terms of reference of Audit where they say: the themes.",
        "Stand Grants down; it is carried on by: Audit.",
    ]


def test_a_board_that_several_become_under_a_new_name_has_new_terms_though_it_keeps_an_id():
    step = merge("audit", "grants", into="audit", name={"en": "Both"})

    plan = planned({"audit": {}, "grants": {}}, step)

    assert todo(plan, "write-terms", "rewrite-terms") == ["Write terms of reference for Both."]


@pytest.mark.parametrize(
    ("step", "what"),
    [
        (change_area("audit", "north-wales"), ["the area"]),
        (change_frequency("audit", 6), ["how often it meets"]),
        (change_member("audit", organisation="police", capacity="chair"), ["members and chair"]),
        (change_member("audit", organisation="police", new_post="Clerk"), ["members and chair"]),
    ],
)
def test_a_step_that_changes_one_thing_of_a_board_asks_for_that_in_its_terms_alone(step, what):
    seat = {"organisation": "police", "post": "Chief"}

    plan = planned({"audit": {"area": "conwy", "meetings": 4, "members": [seat]}}, step)

    assert todo(plan) == [
        f"Rewrite the terms of reference of Audit where they say: {', '.join(what)}."
    ]


def test_the_one_seat_that_is_lost_is_closed_though_another_has_a_new_post():
    posts = [{"organisation": "police", "post": post} for post in ("Chief", "Clerk")]
    renewed = change_member("audit", organisation="police", post="Chief", new_post="Inspector")

    plan = planned(
        {"audit": {"members": posts}},
        renewed, remove_member("audit", organisation="police", post="Clerk"),
    )  # fmt: skip

    assert todo(plan, "close-seat") == ["Close the seat of Police on Audit."]


def test_a_sub_group_has_one_line_to_set_up_and_those_that_it_gives_up_to_end():
    lines = {"accountability": "roads", "reporting": "roads"}
    boards = {"audit": {"lines": lines}, "roads": {}, "money": {}}

    plan = planned(boards, convert("audit", under="money"))

    assert todo(plan, "set-up-line", "redirect-line", "end-line") == [
        "Set up this line: Audit answers to Money.",
        "End this line: Audit answers to Roads.",
    ]


def test_a_line_that_ends_is_to_be_ended_and_nothing_else():
    boards = {"audit": {"lines": {"accountability": "roads"}}, "roads": {}}

    plan = planned(boards, end_line("audit", "accountability", to="roads"))

    assert todo(plan) == ["End this line: Audit answers to Roads."]


def test_terms_are_for_those_whom_the_board_answers_to_and_who_hold_its_duties():
    boards = {
        "board": {
            "duties": ["plan"],
            "members": ["police", "charity"],
            "lines": {"accountability": "council-conwy"},
        }
    }
    holders = {"duty-holders": ["police-force", "health-board"]}

    [item, *_] = planned(boards, rename("board", "renamed"), plan=holders)

    assert item.kind == "rewrite-terms"
    assert item.asked == ("council-conwy", "police")
    assert item.asked_kinds == ("health-board",)


def test_a_chair_is_chosen_where_several_boards_had_one():
    chairs = {
        name: {"members": [{"organisation": party, "capacity": "chair"}]}
        for name, party in (("audit", "police"), ("finance", "fire"))
    }

    plan = planned(chairs, merge("audit", "finance"))

    assert todo(plan, "choose-chair") == [
        "Choose who chairs Merged. On the boards that it carries on, the chair was with: Fire, "
        "Police."
    ]


def test_no_chair_is_chosen_where_the_only_one_goes_on():
    chaired = {"members": [{"organisation": "police", "capacity": "chair"}]}

    plan = planned({"audit": chaired, "finance": {}}, merge("audit", "finance"))

    assert todo(plan, "choose-chair") == []


def test_a_new_board_of_nobody_has_terms_and_members_of_its_own():
    plan = planned({}, create("board", members=["police"]), organisations=["police"])

    assert todo(plan) == [
        "Write terms of reference for Board.",
        "Invite Police to sit on Board.",
    ]
