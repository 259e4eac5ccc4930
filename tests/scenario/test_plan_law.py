"""What is to be done because the law or the catalogue of duties asks for it."""

import pytest

from landscape.model.partial_date import PartialDate
from tests.scenario.one_duty import ASKS, BOTH, GROUPED, KNOWN, LOCAL
from tests.scenario.plans import planned, todo
from tests.scenario.steps import (
    absorb,
    add_member,
    create,
    merge,
    move,
    part,
    remove_member,
    rename,
    retire,
    split,
    transfer,
)

# The law


def test_ways_and_needs_come_first_and_those_who_hold_the_duty_are_asked():
    plan = planned(
        {name: {**board, "members": ["police"]} for name, board in LOCAL.items()},
        BOTH,
        plan={
            "joint": {"mode": "express", "routes": ["agreement"], "needs": ["consent"]},
            "duty-holders": ["police-force", "local-authority"],
        },
    )

    assert todo(plan)[:2] == [
        "Have West board meet “Plan” for Conwy, Denbighshire by a way that the catalogue of "
        "duties names: agreement.",
        "Arrange what “Plan” needs when West board meets it for Conwy, Denbighshire: written "
        "consent of each council.",
    ]
    assert (plan[0].asked, plan[0].asked_kinds) == (("police",), ("local-authority",))
    assert (plan[0].duty, plan[0].steps) == ("plan", (1,))


FOLLOWS = [{"what": "zeal", "where": "s2"}, {"what": "a plan", "where": "s1"}]


def test_what_follows_a_merger_comes_last_in_the_order_of_the_catalogue_and_on_no_day():
    joint = {"mode": "express", "routes": ["agreement"], "after-merger": FOLLOWS}
    live = {"live": PartialDate("2024-04")}

    plan = planned(LOCAL, BOTH, plan={"joint": joint}, dates=live)

    assert [(item.by, item.what.text("en")) for item in plan[-2:]] == [
        (None, "After the merger into West board, see to this for “Plan” (s2): zeal."),
        (None, "After the merger into West board, see to this for “Plan” (s1): a plan."),
    ]


def test_nothing_follows_a_merger_where_a_wider_board_only_takes_the_duty_on():
    joint = {"mode": "express", "routes": ["agreement"], "after-merger": FOLLOWS}
    west = create("west-board", duties=[{"duty": "plan", "areas": ["conwy", "denbighshire"]}])
    steps = (retire("conwy-board"), retire("denbighshire-board"), west)

    plan = planned(LOCAL, *steps, plan={"joint": joint})

    assert todo(plan, "take-route") != []
    assert todo(plan, "after-merger") == []


@pytest.mark.parametrize("route", ["direction", "regulations"])
def test_the_welsh_ministers_are_among_those_who_decide_where_the_way_is_theirs(route):
    ways = {"mode": "express", "routes": ["agreement", route]}
    ministers = {"government": {"aliases": ["Welsh Ministers"]}}

    theirs = planned(LOCAL, BOTH, plan={"joint": ways}, organisations=ministers)
    nobody = planned(LOCAL, BOTH, plan={"joint": ways})
    not_theirs = planned(
        LOCAL, BOTH, plan={"joint": {**ways, "routes": ["agreement"]}}, organisations=ministers
    )

    plans = (theirs, nobody, not_theirs)
    assert [plan[0].kind for plan in plans] == ["take-route"] * 3
    assert [plan[0].asked for plan in plans] == [("government",), (), ()]


@pytest.mark.parametrize(
    ("joint", "said"),
    [
        ({"mode": "silent"}, "Have it confirmed how West board may meet “Plan” for: Conwy, "
         "Denbighshire."),
        ({"mode": "excluded"}, "Settle which body of its own meets “Plan” for: Conwy, "
         "Denbighshire."),
        (GROUPED["joint"], "Name a legal group for “Plan” that meets as West board, for each of: "
         "Conwy, Denbighshire."),
    ],
)  # fmt: skip
def test_what_else_the_law_makes_of_joint_meeting_is_to_be_done_too(joint, said):
    # Not by a merger: that is refused where the law has no joint way.
    west = create("west-board", duties=[{"duty": "plan", "areas": ["conwy", "denbighshire"]}])
    steps = (retire("conwy-board"), retire("denbighshire-board"), west)

    assert said in todo(planned(LOCAL, *steps, plan={"joint": joint}))


def test_a_home_is_found_for_a_duty_without_one():
    plan = planned(LOCAL, retire("conwy-board"))

    assert todo(plan)[0] == "Find a board that meets “Plan” for: Conwy."


def test_how_a_required_member_takes_part_is_settled():
    boards = {"old": {"duties": ["plan"], "members": ["police", "health"]}}

    plan = planned(boards, remove_member("old", organisation="police"), plan=ASKS)

    assert todo(plan, "settle-member") == [
        "Settle how police force takes part in “Plan” on Old, for: Conwy, Denbighshire, Flintshire."
    ]


def test_only_those_who_hold_the_duty_there_and_sit_at_the_table_are_asked():
    # Given a duty of health boards and councils, and members of other areas, kinds and capacities
    seats = [
        "health-west", "health-east", "charity",
        {"organisation": "council-conwy", "capacity": "adviser"},
        {"organisation": "trust", "sits-as": "health-board"},
    ]  # fmt: skip
    where = {"health-west": {"area": "conwy"}, "health-east": {"area": "flintshire"}}

    # When a board gives its duty up for one council
    plan = planned(
        {"conwy-board": {**LOCAL["conwy-board"], "members": seats}, "roads": {}},
        retire("conwy-board"),
        organisations={**where, "council-conwy": {}, "charity": {}, "trust": {}},
        plan={"duty-holders": ["health-board", "local-authority"]},
    )

    # Then those of them who sit there are asked, and of the others the kind is named
    assert plan[0].kind == "find-home"
    assert (plan[0].asked, plan[0].asked_kinds) == (("health-west", "trust"), ("local-authority",))


# Outputs

MAKES = {"outputs": [{"name": "yearly strategy", "frequency": "yearly"}]}


def test_an_output_is_adopted_for_all_areas_together_or_for_each_where_they_are_separate():
    together = planned(LOCAL, BOTH, plan={**MAKES, "joint": {"mode": "silent"}})
    apart = {"mode": "silent", "needs": ["separate-outputs"]}
    separate = planned(LOCAL, BOTH, plan={**MAKES, "joint": apart})

    assert todo(together, "adopt-output") == [
        "Have West board see to this afresh for Conwy, Denbighshire: yearly strategy (from “Plan”)."
    ]
    assert todo(separate, "adopt-output") == [
        "Have West board see to this afresh for Conwy: yearly strategy (from “Plan”).",
        "Have West board see to this afresh for Denbighshire: yearly strategy (from “Plan”).",
    ]


def test_terms_of_reference_that_a_duty_asks_for_are_not_listed_once_more():
    terms = {"name": "terms of reference", "frequency": "first meeting", "is-terms": True}

    plan = planned(LOCAL, BOTH, plan={"outputs": [terms]})

    assert todo(plan, "adopt-output") == []
    assert todo(plan, "write-terms") == ["Write terms of reference for West board."]


def test_a_board_that_newly_meets_a_duty_for_a_wider_area_adopts_its_output_there_as_well():
    wider = merge(
        "conwy-board", "denbighshire-board", into="conwy-board", area="north-wales", tier="regional"
    )

    plan = planned(LOCAL, wider, plan=MAKES)

    assert [item.areas for item in plan if item.kind == "adopt-output"] == [
        ("conwy", "denbighshire"),
    ]  # fmt: skip


def test_a_board_under_a_new_name_has_no_output_to_adopt_afresh():
    plan = planned({"old": {"duties": ["plan"]}}, rename("old", "new"), plan=MAKES)

    assert todo(plan, "adopt-output") == []


# What a change itself asks for

ASSESSED = {
    "duty-holders": ["police-force", "health-board"],
    "on-change": "impact assessment",
}
CHANGES = {
    "merge": merge("audit", "finance"),
    "absorb": absorb("audit", "finance"),
    "split": split("audit", part("a"), part("b")),
    "retire": retire("audit"),
    "create": create("board"),
    "transfer": transfer("duty", "task", giver="audit", taker="finance"),
}


def assessed(*steps, **fields):
    boards = {
        "audit": {"members": ["police"], "duties": ["task"]},
        "finance": {"members": ["fire", "police"]},
    }
    duties = {"task": KNOWN}
    plan = planned(boards, *steps, plan={**ASSESSED, **fields}, duties=duties,
                   organisations=["council-conwy"])  # fmt: skip
    return [item for item in plan if item.kind == "assess"]


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_of_the_structure_of_boards_is_assessed_once_by_those_who_hold_the_duty(change):
    [item] = assessed(CHANGES[change])

    assert item.what.text("en") == (
        "Do this, which “Plan” asks of a change to the structure of boards: impact assessment."
    )
    assert (item.board, item.duty, item.steps) == ("", "plan", (1,))
    assert set(item.asked) <= {"police"}
    assert item.asked_kinds == (() if item.asked else ("police-force", "health-board"))


def test_what_leaves_the_structure_of_boards_as_it_is_needs_no_assessment():
    seat = add_member("audit", "council-conwy")
    new_name = rename("finance", "money")
    line = move("audit", "reporting", to="police")

    assert assessed(seat, new_name, line) == []


def test_an_assessment_known_from_general_knowledge_is_to_be_confirmed():
    [item] = assessed(merge("audit", "finance"), grade="C")

    assert item.what.text("en") == (
        "Have it confirmed, before the structure of boards is changed, whether “Plan” asks for "
        "this: impact assessment."
    )


def test_a_duty_that_is_not_in_force_yet_asks_for_no_assessment():
    assert assessed(merge("audit", "finance"), since="2200") == []
