"""Where each duty was met and is met after a scenario, and on what condition."""

import pytest

from tests.scenario.one_duty import BOTH, LOCAL
from tests.scenario.steps import add_member, compared, create, merge, retire, transfer


def places(comparison, duty="plan"):
    return {
        placed.area: (placed.placement, placed.before, placed.after)
        for placed in comparison.duties
        if placed.duty == duty
    }


def test_a_duty_that_stays_where_it_was_is_placed():
    found = places(compared(LOCAL, add_member("conwy-board", "police"), organisations=["police"]))

    assert found["conwy"] == ("placed", ("conwy-board",), ("conwy-board",))


def test_a_duty_that_a_wider_board_takes_on_is_placed_with_a_condition():
    joint = {
        "mode": "express",
        "condition": "Both councils agree in writing.",
        "routes": ["agreement"],
    }
    comparison = compared(LOCAL, BOTH, duties={"plan": {"joint": joint, "grade": "A"}})

    found = places(comparison)

    assert found["conwy"] == ("condition", ("conwy-board",), ("west-board",))
    assert found["flintshire"] == ("placed", ("flintshire-board",), ("flintshire-board",))
    conditions = {placed.area: placed.condition for placed in comparison.duties}
    assert conditions["conwy"].say("en") == "Both councils agree in writing."
    assert conditions["flintshire"] is None


def test_where_the_law_says_nothing_of_joint_working_that_is_the_condition():
    silent = {"plan": {"joint": {"mode": "silent"}, "grade": "A"}}
    comparison = compared(LOCAL, BOTH, duties=silent)

    assert places(comparison)["conwy"][0] == "confirm"
    (condition,) = {placed.condition for placed in comparison.duties if placed.condition}
    assert condition.say("en") == "The law says nothing on joint working"
    assert condition.say("cy") != condition.say("en")


def test_a_duty_of_each_body_by_itself_needs_no_condition():
    comparison = compared(LOCAL, BOTH, duties={"plan": {"joint": {"mode": "n/a"}}})

    assert {placement for placement, *_ in places(comparison).values()} == {"placed"}


@pytest.mark.parametrize(("area", "placement"), [("north", "placed"), ("wales", "confirm")])
def test_a_duty_that_is_regional_already_is_to_be_confirmed_only_for_several_regions(
    area, placement
):
    areas = {
        "north": {"kind": "police", "councils": ["conwy"]},
        "south": {"kind": "police", "councils": ["swansea"]},
        "wales": ["conwy", "swansea"],
    }
    plan = {"area-unit": "police", "joint": {"mode": "already-regional"}, "grade": "A"}
    boards = {f"{name}-board": {"area": name, "duties": ["plan"]} for name in ("north", "south")}
    boards["other-board"] = {"area": area}
    step = merge("north-board", "other-board", into="merged", area=area)

    comparison = compared(boards, step, areas=areas, duties={"plan": plan})

    assert places(comparison)["north"][0] == placement


def test_a_duty_that_goes_to_a_wider_board_as_it_is_is_to_be_confirmed_where_the_law_is_silent():
    boards = {**LOCAL, "regional-board": {}}

    comparison = compared(
        boards, transfer("duty", "plan", giver="conwy-board", taker="regional-board")
    )

    assert places(comparison)["conwy"] == ("confirm", ("conwy-board",), ("regional-board",))


def test_a_merger_with_a_wider_board_that_never_met_the_duty_is_joint_meeting_as_well():
    boards = {**LOCAL, "regional-board": {"tier": "local"}}

    comparison = compared(
        boards, merge("conwy-board", "regional-board", into="merged", area="north-wales")
    )

    assert places(comparison)["conwy"] == ("confirm", ("conwy-board",), ("merged",))


def test_a_duty_that_goes_from_one_wide_board_to_another_needs_no_condition():
    boards = {"old": {"duties": ["plan"]}, "new": {}}

    comparison = compared(boards, transfer("duty", "plan", giver="old", taker="new"))

    assert {placement for placement, *_ in places(comparison).values()} == {"placed"}


def test_a_duty_that_nobody_meets_any_more_is_homeless():
    comparison = compared(LOCAL, retire("conwy-board"))

    assert places(comparison)["conwy"] == ("homeless", ("conwy-board",), ())
    assert [(placed.duty, placed.area) for placed in comparison.homeless] == [("plan", "conwy")]


def test_a_duty_that_is_lost_in_a_part_of_its_area_is_homeless():
    comparison = compared(LOCAL, retire("conwy-board"), duties={"plan": {"area-unit": "region"}})

    boards = ("conwy-board", "denbighshire-board", "flintshire-board")
    assert places(comparison)["north-wales"] == ("homeless", boards, boards[1:])


def test_a_duty_that_nobody_met_before_either_is_not_the_scenarios_doing():
    boards = {"conwy-board": LOCAL["conwy-board"], "roads": {}}

    comparison = compared(boards, retire("roads"))

    assert places(comparison)["flintshire"] == ("unmet-before", (), ())
    assert comparison.homeless == ()


def test_a_duty_that_is_lost_beside_a_part_that_nobody_met_is_homeless_all_the_same():
    boards = {name: LOCAL[name] for name in ("conwy-board", "denbighshire-board")}

    comparison = compared(boards, retire("conwy-board"), duties={"plan": {"area-unit": "region"}})

    assert places(comparison)["north-wales"][0] == "homeless"


def test_a_duty_that_a_new_board_meets_in_one_area_of_its_own_needs_no_condition():
    comparison = compared(
        {"conwy-board": LOCAL["conwy-board"]},
        create("flintshire-board", **LOCAL["flintshire-board"]),
    )

    assert places(comparison)["flintshire"] == ("placed", (), ("flintshire-board",))


def test_a_duty_without_a_body_is_told_even_when_the_last_board_that_met_it_ends():
    duties = {"plan": {"body": {"required": False, "form": "any"}}}

    comparison = compared(
        {"conwy-board": LOCAL["conwy-board"]}, retire("conwy-board"), duties=duties
    )

    assert places(comparison)["conwy"] == ("homeless", ("conwy-board",), ())


def test_duties_come_in_order_of_duty_and_area():
    comparison = compared(LOCAL, BOTH, duties=["plan", "a-first-duty"])

    order = [(placed.duty, placed.area) for placed in comparison.duties]
    assert order == sorted(order)
    assert len(order) == 6
