"""By when what a scenario asks for is to be done, and out of which step each thing comes."""

from landscape.model.partial_date import PartialDate
from tests.scenario.one_duty import LOCAL
from tests.scenario.plans import planned
from tests.scenario.steps import add_member, merge, remove_member, rename, retire, transfer


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
