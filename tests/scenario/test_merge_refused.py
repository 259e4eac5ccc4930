"""Merging boards: every reason against it, and what has to be decided first."""

import pytest

from tests.scenario.mergers import refused
from tests.scenario.steps import after, merge, refusal, retire, today, what_comes_of


def test_boards_that_do_not_exist_cannot_be_merged():
    assert refused({"audit": {}, "finance": {}}, merge("audti", "finance", "zzz")) == (
        "There is no board 'audti'. Did you mean 'audit'? "
        "There is no board 'zzz'. Check the name and the day."
    )


def test_a_board_is_named_once():
    assert refused({"audit": {}}, merge("audit", "audit")) == (
        "A board is named twice. Name each once."
    )


def test_the_new_board_needs_an_id_of_its_own():
    boards = {"audit": {"members": ["police"]}, "finance": {}, "roads": {}}

    assert refused(boards, merge("audit", "finance", into="roads")) == (
        "The id 'roads' is taken. Choose another."
    )
    assert refused(boards, merge("audit", "finance", into="police")) == (
        "The id 'police' is taken. Choose another."
    )


def test_the_area_of_the_new_board_must_be_known():
    assert refused({"audit": {}, "finance": {}}, merge("audit", "finance", area="mercia")) == (
        "There is no area 'mercia'. Name one from areas.yaml."
    )


def test_boards_that_do_different_work_leave_a_question_open():
    boards = {"audit": {"function": "operational"}, "finance": {}}

    assert refused(boards) == (
        "The boards do different kinds of work (operational, strategic). "
        "Say which the new board does: into.function."
    )


def test_boards_of_different_tiers_leave_a_question_open():
    boards = {"audit": {"tier": "local"}, "finance": {}}

    assert refused(boards) == (
        "The boards are of different tiers (local, regional). "
        "Say which tier the new board has: into.tier."
    )


def test_boards_of_different_areas_leave_a_question_open():
    boards = {"audit": {"area": "conwy"}, "finance": {"area": "flintshire"}}

    assert refused(boards) == (
        "The boards serve different areas (conwy, flintshire). "
        "Say which area the new board serves: into.area."
    )


def test_every_question_left_open_is_asked_at_once():
    boards = {
        "audit": {"area": "conwy", "tier": "local", "function": "operational"},
        "finance": {},
    }

    text = refused(boards)

    assert [field for field in ("function", "tier", "area") if f"into.{field}" in text] == [
        "function",
        "tier",
        "area",
    ]


def test_the_area_of_the_new_board_takes_in_those_of_all():
    boards = {"audit": {"area": "conwy"}, "finance": {}}

    assert refused(boards, merge("audit", "finance", area="conwy")) == (
        "The area leaves out Denbighshire, Flintshire. "
        "Choose an area that takes in every board's own."
    )


def test_a_board_whose_body_regulations_fix_cannot_be_merged():
    duties = {"panel": {"joint": {"mode": "fixed-by-regs"}, "grade": "B"}}
    boards = {"audit": {"duties": ["panel"]}, "finance": {}}

    assert refused(boards, duties=duties) == (
        "Audit meets the duty “Panel”, whose body regulations fix; "
        "local partners cannot merge or end it."
    )


@pytest.mark.parametrize("order", [("audit", "finance"), ("finance", "audit")])
def test_a_scrutineer_does_not_merge_with_the_board_that_it_scrutinises(order):
    boards = {"audit": {"lines": {"scrutiny": "finance"}}, "finance": {}}

    assert refused(boards, merge(*order)) == (
        "Audit scrutinises Finance. "
        "One that scrutinises does not merge with one that is scrutinised."
    )


def crime_committees(grade="A", function="scrutiny", mode="excluded"):
    duties = {"crime": {"joint": {"mode": mode}, "function": function, "grade": grade}}
    boards = {
        f"{name}-cdc": {"area": name, "duties": ["crime"]} for name in ("conwy", "flintshire")
    }
    return today(boards=boards, duties=duties)


JOINED = merge("conwy-cdc", "flintshire-cdc", area="north-wales")


def test_scrutiny_that_the_law_asks_of_each_council_cannot_be_joint():
    assert refusal(crime_committees(), JOINED) == (
        "Crime: the law asks each council for its own; Conwy cdc, Flintshire cdc cannot become "
        "one. They can still meet one after the other: meet-back-to-back."
    )


def test_a_duty_that_the_law_has_no_way_to_merge_keeps_its_boards_apart_and_a_way_out_is_named():
    assert refusal(crime_committees(grade="B", function="strategic"), JOINED) == (
        "Crime: each council area keeps its own, and the law has no way to merge them; Conwy cdc, "
        "Flintshire cdc cannot become one board in law. They can still meet as one: hold-jointly."
    )


def test_only_the_boards_that_meet_such_a_duty_are_named():
    duties = {"crime": {"joint": {"mode": "excluded"}, "grade": "A"}}
    boards = {
        "conwy-csp": {"area": "conwy", "duties": ["crime"]},
        "flintshire-csp": {"area": "flintshire", "duties": ["crime"]},
        "roads": {"area": "denbighshire"},
    }

    text = refusal(today(boards=boards, duties=duties), merge(*boards, area="north-wales"))

    assert "Conwy csp, Flintshire csp cannot become one board" in text


@pytest.mark.parametrize(
    "duty",
    [
        {"grade": "C"},
        {"grade": "C", "function": "strategic"},
        {"mode": "silent"},
        {"mode": "express"},
    ],
)
def test_other_duties_may_be_met_by_a_joint_board(duty):
    assert after(crime_committees(**duty), JOINED)["merged"].duties


def test_committees_of_one_and_the_same_council_may_become_one():
    duties = {"crime": {"joint": {"mode": "excluded"}, "function": "scrutiny", "grade": "A"}}
    same = {"area": "conwy", "duties": ["crime"]}
    landscape = today(boards={"audit": same, "finance": same}, duties=duties)

    assert after(landscape, merge("audit", "finance"))["merged"].duties


def test_a_merger_of_boards_that_an_earlier_step_ended_cannot_be_done():
    landscape = today(boards={"audit": {}, "finance": {}})

    assert refusal(landscape, retire("audit"), merge("audit", "finance")) == (
        "There is no board 'audit'. Check the name and the day."
    )


def test_the_base_is_the_same_after_a_merger():
    landscape = today(boards={"audit": {"members": ["police"]}, "finance": {}})
    written = landscape.model_dump_json()

    what_comes_of(landscape, merge("audit", "finance"))

    assert landscape.model_dump_json() == written
