"""What is to be done before a scenario is so: what, for whom, by when and why, in order."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from landscape.model.board import Meetings
from landscape.model.partial_date import PartialDate
from landscape.model.text import Text
from landscape.scenario import Scenario, apply, compare, read_scenario
from landscape.scenario.lineage import Lineage
from landscape.scenario.plan import PLAN_KINDS, make_plan
from landscape.words import LANGUAGES, find_ids
from tests.scenario.random_scenarios import scenarios
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
    retire,
    split,
    today,
    transfer,
)
from tests.scenario.test_law import ASKS, BOTH, GROUPED, KNOWN, LOCAL

ROOT = Path(__file__).parents[2]


def planned(boards, *steps, dates=None, plan=None, **case):
    """The plan of a scenario on a landscape in shorthand."""
    duties = {"plan": {**KNOWN, **(plan or {})}, **case.pop("duties", {})}
    scenario = a_scenario(*steps)
    body = scenario.body.model_copy(update=dates or {})
    outcome = apply(
        Scenario(id=scenario.id, body=body), today(boards=boards, duties=duties, **case)
    )
    return make_plan(compare(outcome))


def todo(plan, *kinds):
    return [item.what.text("en") for item in plan if not kinds or item.kind in kinds]


# Nothing


def test_a_board_that_only_goes_on_needs_nothing_done():
    boards = {"roads": {"members": ["police"], "lines": {"reporting": "council-conwy"}}}
    gone = {"audit": {}}

    plan = planned({**boards, **gone}, retire("audit"))

    assert todo(plan) == ["Stand Audit down."]


@given(scenarios())
def test_a_scenario_that_does_nothing_has_an_empty_plan_in_any_landscape(drawn):
    landscape, _, outcome = drawn
    unchanged = Lineage.unchanged(landscape.board_by_id)
    body = outcome.scenario.body.model_copy(update={"steps": ()})
    scenario = Scenario.model_construct(id="nothing", body=body)

    nothing = replace(outcome, scenario=scenario, landscape=landscape, lineage=unchanged)

    assert make_plan(compare(nothing)) == ()


@given(scenarios())
def test_a_plan_is_in_order_and_can_be_said_and_every_thing_in_it_comes_out_of_a_step(drawn):
    _, steps, outcome = drawn

    plan = make_plan(compare(outcome))

    kinds = [PLAN_KINDS.index(item.kind) for item in plan]
    assert kinds == sorted(kinds)
    places = set(range(1, len(steps) + 1))
    known = {*outcome.before.board_by_id, *outcome.landscape.board_by_id, ""}
    for item in plan:
        assert item.board in known or item.kind == "find-taker"
        assert set(item.steps) <= places
        assert item.steps or item.duty
        assert all(item.what.text(language) for language in LANGUAGES)


def test_every_kind_has_its_words():
    assert {f"plan.kind.{kind}" for kind in PLAN_KINDS} <= set(find_ids("en"))


# Boards


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


# Lines


def test_a_seat_on_a_board_that_ends_is_closed_although_its_member_sits_elsewhere_too():
    boards = {"audit": {"members": ["police"]}, "roads": {"members": ["police"]}}

    plan = planned(boards, retire("audit"))

    assert todo(plan, "close-seat") == ["Close the seat of Police on Audit."]


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


# Dates


def test_what_makes_the_boards_is_done_by_their_first_meeting_and_the_rest_when_they_take_over():
    boards = {"audit": {"members": ["police"]}, "finance": {}}
    shadow, live = PartialDate("2024-04"), PartialDate("2025-01-01")

    plan = planned(boards, merge("audit", "finance"), dates={"shadow": shadow, "live": live})

    assert {(item.kind, item.by) for item in plan} == {
        ("write-terms", shadow),
        ("stand-down", live),
    }


def test_without_dates_in_the_scenario_no_day_is_made_up():
    plan = planned({"audit": {}, "finance": {}}, merge("audit", "finance"))

    assert {item.by for item in plan} == {None}


def test_without_a_first_meeting_everything_is_due_when_the_boards_take_over():
    live = PartialDate("2025")

    plan = planned({"audit": {}, "finance": {}}, merge("audit", "finance"), dates={"live": live})

    assert {item.by for item in plan} == {live}


def test_what_comes_out_of_a_step_with_days_of_its_own_is_due_on_these():
    boards = {"audit": {}, "finance": {}, "roads": {}, "water": {}}
    first = {**merge("roads", "water", into="ways"), "shadow": "2024-03", "live": "2024-05"}
    second = merge("audit", "finance", into="money")
    dates = {"shadow": PartialDate("2024-06"), "live": PartialDate("2024-09")}

    plan = planned(boards, second, first, dates=dates)

    assert [(item.kind, item.board, str(item.by)) for item in plan] == [
        ("write-terms", "ways", "2024-03"),
        ("stand-down", "roads", "2024-05"),
        ("stand-down", "water", "2024-05"),
        ("write-terms", "money", "2024-06"),
        ("stand-down", "audit", "2024-09"),
        ("stand-down", "finance", "2024-09"),
    ]


def test_the_shadow_of_the_scenario_is_not_that_of_a_step_that_goes_live_before_it():
    step = {**merge("audit", "finance"), "live": "2024-02"}
    dates = {"shadow": PartialDate("2024-06"), "live": PartialDate("2024-09")}

    plan = planned({"audit": {}, "finance": {}}, step, dates=dates)

    assert {str(item.by) for item in plan} == {"2024-02"}


def test_of_several_steps_the_first_to_take_effect_is_what_terms_are_written_for():
    steps = (
        {**merge("audit", "finance", into="money"), "live": "2024-02"},
        {**rename("money", "purse"), "live": "2025-01"},
    )

    plan = planned({"audit": {}, "finance": {}}, *steps)

    assert [str(item.by) for item in plan if item.kind == "write-terms"] == ["2024-02"]


def test_old_boards_that_go_on_beside_the_new_are_stood_down_on_the_day_that_they_end():
    boards = {
        "audit": {"members": ["police"], "lines": {"reporting": "council-conwy"}},
        "roads": {"members": ["police"]},
    }
    live, closed = PartialDate("2024-04"), PartialDate("2024-10")
    steps = (retire("audit"), remove_member("roads", organisation="police"))

    plan = planned(boards, *steps, dates={"live": live, "closed": closed})

    assert [(item.kind, item.board, item.by) for item in plan if item.kind != "end-line"] == [
        ("rewrite-terms", "roads", live),
        ("close-seat", "roads", live),
        ("close-seat", "audit", closed),
        ("stand-down", "audit", closed),
    ]


def test_a_board_that_an_earlier_step_changed_is_stood_down_on_the_day_of_the_one_that_ends_it():
    steps = (
        {**transfer("theme", "asb", giver="audit", taker="roads"), "live": "2024-02"},
        {**retire("audit"), "live": "2025-01"},
    )

    plan = planned({"audit": {"themes": ["asb"]}, "roads": {}}, *steps)

    ends = [item for item in plan if item.kind == "stand-down"]
    assert [(item.steps, str(item.by)) for item in ends] == [((1, 2), "2025-01")]


def test_what_a_step_without_a_day_begins_has_none():
    steps = (
        add_member("roads", "police"),
        {**add_member("roads", "council-conwy"), "live": "2025-01"},
    )

    plan = planned({"roads": {}}, *steps, organisations=["police", "council-conwy"])

    assert [(item.kind, item.things[-1], item.by and str(item.by)) for item in plan] == [
        ("rewrite-terms", "members", None),
        ("invite", "police", None),
        ("invite", "council-conwy", "2025-01"),
    ]


def test_a_duty_is_traced_to_the_step_that_brings_it_and_not_to_others_of_its_board():
    boards = {"audit": {"duties": {"plan": []}}, "finance": {}}
    other = {**add_member("finance", "police"), "live": "2024-02"}
    step = {**transfer("duty", "plan", giver="audit", taker="finance"), "live": "2025-01"}

    yearly = {"outputs": [{"name": "plan", "frequency": "yearly"}]}
    plan = planned(boards, other, step, plan=yearly, organisations=["police"])

    outputs = [item for item in plan if item.kind == "adopt-output"]
    assert [(item.steps, str(item.by)) for item in outputs] == [((2,), "2025-01")]


def test_a_duty_that_a_board_takes_on_area_by_area_comes_out_of_each_of_the_steps():
    joint = {"mode": "express", "needs": ["consent"]}
    boards = {**LOCAL, "west": {"area": "north-wales"}}
    steps = (
        {**transfer("duty", "plan", giver=f"{council}-board", taker="west"), "live": live}
        for council, live in (("conwy", "2024-02"), ("denbighshire", "2025-01"))
    )

    plan = planned(boards, *steps, plan={"joint": joint})

    needs = [item for item in plan if item.kind == "meet-need"]
    assert [(item.steps, str(item.by)) for item in needs] == [((1, 2), "2024-02")]


def test_a_new_board_of_nobody_has_terms_and_members_of_its_own():
    plan = planned({}, create("board", members=["police"]), organisations=["police"])

    assert todo(plan) == [
        "Write terms of reference for Board.",
        "Invite Police to sit on Board.",
    ]


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


# On the landscape that is kept in `data`


def replay(wales, name):
    scenario = read_scenario(ROOT / "scenarios" / f"{name}.yaml", wales)
    return make_plan(compare(apply(scenario, wales)))


def test_the_merger_of_five_boards_of_gwent_begins_with_an_agreement_and_ends_with_five_boards(
    wales,
):
    plan = replay(wales, "gwent-five-public-services-boards-into-one")

    assert [(item.kind, item.duty) for item in plan[:4]] == [
        ("assess", "equality-psed"),
        ("assess", "socio-economic"),
        ("assess", "welsh-language"),
        ("take-route", "psb"),
    ]
    assert {"newport-council", "aneurin-bevan-uhb", "natural-resources-wales"} <= set(plan[3].asked)
    assert "welsh-government" in plan[3].asked
    assert (
        plan[3]
        .what.text("en")
        .endswith("agreement, a direction of the Welsh Ministers, collaboration short of a merger.")
    )
    *rest, first_meeting, review, new_plan, consultation = plan
    assert [item.kind for item in rest[-5:]] == ["stand-down"] * 5
    assert {str(item.by) for item in rest} == {"2021-10-01"}
    after = (first_meeting, review, new_plan, consultation)
    assert {(item.kind, item.duty, item.by) for item in after} == {("after-merger", "psb", None)}
    assert first_meeting.what.text("en") == (
        "After the merger into Gwent Public Services Board, see to this for “Public Services "
        "Board” (Sch 3): first meeting within 60 days of establishment."
    )
    plans = [item for item in plan if item.things == ("local well-being plan",)]
    assert [len(item.areas) for item in plans] == [5]


def test_the_plan_of_nine_to_four_has_terms_before_the_shadow_boards_meet(wales):
    plan = replay(wales, "north-wales-nine-to-four-b-contest-substance-misuse")

    written = [item for item in plan if item.kind == "write-terms"]
    assert {str(item.by) for item in written} == {"2020-04"}
    assert {str(item.by) for item in plan if item.kind == "stand-down"} == {"2021-04"}
    assert len([item for item in plan if item.kind == "stand-down"]) == 7
    assert [item.kind for item in plan if item.kind == "hand-over"] == ["hand-over"]
