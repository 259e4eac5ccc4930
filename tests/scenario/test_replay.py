"""A scenario tried on the landscape of another day: each step says whether it can still be done."""

from datetime import date

import pytest
from hypothesis import given, settings

from landscape.bundled import find_data, find_scenarios
from landscape.load import load
from landscape.scenario import ScenarioError, apply, read_scenario, replay
from tests.builders import a_landscape
from tests.scenario.random_scenarios import scenarios, wild_scenarios
from tests.scenario.steps import (
    a_scenario,
    add_member,
    merge,
    move,
    remove_member,
    rename,
    retire,
    transfer,
)

LATER = date(2026, 1, 1)


def landscape(**changes):
    boards = {
        "audit": {"members": ["police"], "duties": ["plan"]},
        "finance": {"lines": {"reporting": "audit"}},
        "forum": {},
    }
    return a_landscape(boards={**boards, **changes}, organisations=["police", "health"])


def told(steps, *, day=LATER, **changes):
    found = replay(a_scenario(*steps), landscape(**changes).as_of(day))
    return [(step.status, step.rests_on) for step in found.steps]


def test_where_all_is_as_it_was_every_step_is_done_and_the_outcome_is_the_same():
    scenario = a_scenario(merge("audit", "finance", into="money"), retire("forum"))

    found = replay(scenario, landscape())

    assert found.is_on_own_day
    assert [step.status for step in found.steps] == ["done", "done"]
    assert found.outcome == apply(scenario, landscape())


def test_a_board_that_has_ended_is_what_no_longer_holds():
    scenario = a_scenario(retire("forum"))

    found = replay(scenario, landscape(forum={"until": "2025"}).as_of(LATER))

    (step,) = found.steps
    assert step.status == "cannot"
    assert [objection.text("en") for objection in step.objections] == [
        "Forum ('forum') is not there on 1 January 2026. Check the day."
    ]
    assert step.said.text("en") == "End Forum."
    assert found.outcome is None


@pytest.mark.parametrize(
    ("step", "changes", "objection"),
    [
        pytest.param(
            remove_member("audit", organisation="police"),
            {"audit": {"members": [{"organisation": "police", "until": "2025"}]}},
            "police",
            id="member",
        ),
        pytest.param(
            move("finance", "reporting", was="audit", to="forum"),
            {"finance": {"lines": [{"kind": "reporting", "to": "audit", "until": "2025"}]}},
            "has no line",
            id="line",
        ),
        pytest.param(
            transfer("duty", "plan", giver="audit", taker="forum"),
            {"audit": {"duties": [{"duty": "plan", "until": "2025"}]}},
            "Plan",
            id="duty",
        ),
    ],
)
def test_so_is_a_member_a_line_or_a_duty_that_is_not_there(step, changes, objection):
    found = replay(a_scenario(step), landscape(**changes).as_of(LATER))

    assert found.steps[0].status == "cannot"
    assert objection.lower() in found.steps[0].objections[0].text("en").lower()


def test_the_steps_after_one_that_cannot_be_done_are_tried_all_the_same():
    steps = [retire("forum"), retire("finance")]

    found = replay(a_scenario(*steps), landscape(forum={"until": "2025"}).as_of(LATER))

    assert [step.status for step in found.steps] == ["cannot", "done"]
    assert sorted(found.outcome.landscape.board_by_id) == ["audit"]


def test_a_step_that_rests_on_one_that_cannot_be_done_names_it():
    steps = [
        merge("audit", "forum", into="money"),
        add_member("money", "health"),
        remove_member("money", organisation="health"),
        retire("finance"),
    ]

    assert told(steps, forum={"until": "2025"}) == [
        ("cannot", ()),
        ("rests", (1,)),
        ("rests", (1, 2)),
        ("done", ()),
    ]


def test_a_step_that_can_be_done_without_the_one_it_rested_on_is_done():
    steps = [rename("forum", "money"), add_member("money", "health")]

    changes = {"forum": {"until": "2025"}, "money": {"since": "2025"}}

    assert told(steps, **changes) == [("cannot", ()), ("done", ())]


def test_even_where_a_step_never_could_be_done_those_that_name_its_board_rest_on_it():
    steps = [merge("audit", "forun", into="money"), add_member("money", "health")]

    assert told(steps, day=date(2024, 1, 1)) == [("cannot", ()), ("rests", (1,))]


def test_the_outcome_is_that_of_a_scenario_of_the_steps_that_were_done():
    steps = [retire("forum"), retire("finance")]

    outcome = replay(a_scenario(*steps), landscape(forum={"until": "2025"}).as_of(LATER)).outcome

    assert [step.board for step in outcome.scenario.body.steps] == ["finance"]
    assert [step.place for step in outcome.left_out] == [1]
    assert [said.text("en") for said in outcome.steps] == ["End Finance."]


@settings(max_examples=100)
@given(scenarios())
def test_a_scenario_that_can_be_done_replays_as_it_is_done(drawn):
    day, steps, outcome = drawn

    assert replay(a_scenario(*steps), day).outcome == outcome


@settings(max_examples=100)
@given(wild_scenarios())
def test_any_scenario_can_be_replayed_and_agrees_with_the_step_that_stops_it(drawn):
    day, steps = drawn
    scenario = a_scenario(*steps)

    found = replay(scenario, day)

    assert [step.place for step in found.steps] == list(range(1, len(steps) + 1))
    left = [step for step in found.steps if step.status != "done"]
    assert all(step.objections for step in left)
    if left:
        with pytest.raises(ScenarioError) as error:
            apply(scenario, day)
        assert error.value.place == left[0].place
        assert error.value.objections == left[0].objections


def test_five_years_on_the_north_wales_merges_can_no_longer_be_done():
    wales = load(find_data())
    file = find_scenarios() / "north-wales-nine-to-four-a-contest.yaml"

    found = replay(read_scenario(file, wales), wales.as_of(date(2025, 1, 1)))

    assert [step.status for step in found.steps[:4]] == ["cannot", "cannot", "done", "rests"]
    assert not found.is_on_own_day
