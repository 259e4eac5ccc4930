"""Applying a scenario: what it never touches, where it stops, and what became of each board."""

from datetime import date

import pytest

from landscape.scenario import ScenarioError, apply
from landscape.scenario.lineage import Lineage
from tests.builders import a_landscape
from tests.scenario.steps import (
    a_scenario,
    create,
    merge,
    move,
    retire,
    today,
    transfer,
    what_comes_of,
)

FOUR = {
    "audit": {"members": ["police"], "themes": ["money"], "lines": {"reporting": "finance"}},
    "finance": {"members": ["health"], "themes": ["money"]},
    "roads": {"members": ["board:audit"], "duties": ["plan"]},
    "schools": {"lines": {"advice": "finance"}},
}


def test_steps_that_undo_each_other_leave_the_landscape_as_it_was():
    before = today(boards={"audit": {"lines": {"reporting": "police"}}, "finance": {}})

    outcome = what_comes_of(
        before,
        create("interim"),
        retire("interim"),
        move("audit", "reporting", was="police", to="finance"),
        move("audit", "reporting", was="finance", to="police"),
    )

    assert outcome.landscape.boards == before.boards
    assert outcome.lineage == Lineage.unchanged(["audit", "finance"])


def test_a_scenario_does_not_touch_the_landscape_it_is_given():
    before = today(boards=FOUR)
    written, boards = before.model_dump_json(), before.boards

    outcome = what_comes_of(
        before,
        merge("audit", "finance"),
        transfer("duty", "plan", giver="roads", taker="schools"),
        retire("roads"),
    )

    assert outcome.before is before
    assert before.boards is boards
    assert before.model_dump_json() == written
    assert outcome.landscape != before


def test_boards_that_no_step_touches_are_shared_and_not_copied():
    before = today(boards={**FOUR, "network": {"members": ["police"]}})

    outcome = what_comes_of(before, merge("audit", "finance"))

    assert outcome.landscape.board_by_id["network"] is before.board_by_id["network"]
    assert outcome.landscape.organisations is before.organisations


def test_each_step_sees_the_result_of_those_before():
    outcome = what_comes_of(
        today(boards=FOUR),
        merge("audit", "finance", into="money-board"),
        merge("money-board", "roads", into="everything"),
        retire("schools"),
    )

    assert [board.id for board in outcome.landscape.boards] == ["everything"]


def test_the_boards_of_the_outcome_are_in_order_of_id():
    outcome = what_comes_of(
        today(boards=FOUR), create("zebra"), create("aardvark"), merge("roads", "schools", into="m")
    )

    ids = [board.id for board in outcome.landscape.boards]
    assert ids == ["aardvark", "audit", "finance", "m", "zebra"]


def test_what_was_done_is_told_step_by_step():
    outcome = what_comes_of(
        today(boards=FOUR),
        merge("audit", "finance", into="money-board"),
        retire("roads"),
    )

    assert [step.text("en") for step in outcome.steps] == [
        "Merge Audit, Finance into Money board.",
        "End Roads.",
    ]


def test_a_landscape_of_every_day_is_taken_on_the_day_of_the_scenario():
    whole = a_landscape(boards={"audit": {"until": 2024}, "finance": {}, "roads": {}})

    outcome = apply(a_scenario(merge("finance", "roads")), whole)

    assert outcome.before.day == date(2024, 1, 1)
    assert [board.id for board in outcome.landscape.boards] == ["merged"]


def test_a_landscape_of_one_day_is_taken_as_it_is():
    before = a_landscape(boards={"audit": {"until": 2024}}).as_of(date(2023, 1, 1))

    outcome = apply(a_scenario(retire("audit")), before)

    assert outcome.before is before


def test_a_step_that_cannot_be_done_is_named_with_its_place_and_the_reason():
    with pytest.raises(ScenarioError) as error:
        what_comes_of(today(boards=FOUR), retire("roads"), merge("finance", "roads"))

    assert str(error.value) == (
        "Scenario less-is-more: step 2 (merge) cannot be done. "
        "There is no board 'roads'. Check the name and the day."
    )
    assert (error.value.place, error.value.op) == (2, "merge")


def test_every_reason_against_one_step_is_given_at_once():
    with pytest.raises(ScenarioError) as error:
        what_comes_of(today(boards=FOUR), merge("audti", "zzz"))

    assert str(error.value) == (
        "Scenario less-is-more: step 1 (merge) cannot be done. "
        "There is no board 'audti'. Did you mean 'audit'? "
        "There is no board 'zzz'. Check the name and the day."
    )


def test_the_steps_after_one_that_cannot_be_done_are_not_looked_at():
    with pytest.raises(ScenarioError) as error:
        what_comes_of(today(boards=FOUR), retire("nobody"), retire("nobody-else"))

    assert error.value.place == 1
    assert len(error.value.objections) == 1


def test_a_step_that_cannot_be_done_is_told_in_welsh_as_well():
    with pytest.raises(ScenarioError) as error:
        what_comes_of(today(boards=FOUR), retire("nobody"))

    welsh = error.value.text("cy")
    assert "less-is-more" in welsh
    assert "'nobody'" in welsh
    assert welsh != str(error.value)


# Lineage


def follow(*steps, boards=FOUR):
    return what_comes_of(today(boards=boards), *steps).lineage


def test_a_board_that_nothing_happens_to_carries_itself_on():
    lineage = follow(retire("roads"))

    assert lineage.follow("audit") == ("audit",)
    assert lineage.find_ancestors("audit") == ("audit",)


def test_merged_boards_are_carried_on_by_the_new_one():
    lineage = follow(merge("audit", "finance"))

    assert lineage.follow("audit") == lineage.follow("finance") == ("merged",)
    assert lineage.find_ancestors("merged") == ("audit", "finance")


def test_lineage_leads_through_one_merger_to_the_next():
    lineage = follow(merge("audit", "finance", into="first"), merge("first", "roads", into="last"))

    assert lineage.follow("audit") == ("last",)
    assert lineage.find_ancestors("last") == ("audit", "finance", "roads")


def test_a_board_that_takes_others_in_is_among_its_own_ancestors():
    lineage = follow(merge("audit", "finance", into="audit"))

    assert lineage.follow("audit") == lineage.follow("finance") == ("audit",)
    assert lineage.find_ancestors("audit") == ("audit", "finance")


def test_a_board_that_ended_is_carried_on_by_none():
    lineage = follow(merge("audit", "finance"), retire("merged"))

    assert lineage.follow("audit") == ()
    assert lineage.find_ancestors("merged") == ()


def test_a_board_that_is_new_carries_itself_on_and_nothing_else():
    lineage = follow(create("newcomer"))

    assert lineage.follow("newcomer") == ("newcomer",)
    assert lineage.find_ancestors("newcomer") == ()


@pytest.mark.parametrize(
    "steps",
    [
        [retire("audit"), create("audit")],
        [merge("audit", "finance"), create("audit")],
        [retire("audit"), merge("finance", "roads", into="audit")],
    ],
)
def test_the_id_of_a_board_that_ended_is_not_given_to_another(steps):
    # Otherwise the newcomer would pass for the old board, and what that held for carried on.
    with pytest.raises(ScenarioError) as error:
        follow(*steps)

    assert str(error.value).endswith("cannot be done. The id 'audit' is taken. Choose another.")
    assert error.value.place == 2


def test_a_merged_board_may_have_the_id_of_a_board_that_it_carries_on():
    lineage = follow(
        merge("audit", "finance", into="merged"), merge("merged", "roads", into="audit")
    )

    assert lineage.find_ancestors("audit") == ("audit", "finance", "roads")
