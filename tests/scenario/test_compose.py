"""A scenario that is based on another: that one's steps first, and its assumptions as well."""

import json

import pytest

from landscape.load import LoadError
from landscape.render.report import comparisons_json
from landscape.scenario import (
    apply,
    compare,
    read_scenario,
    read_scenario_text,
    read_scenarios,
    replay,
    write_scenario_text,
)
from tests.builders import a_landscape
from tests.scenario.steps import ASSUMED, TODAY, add_member, merge, retire

LANDSCAPE = a_landscape(
    organisations=["police"],
    boards={"audit": {"members": ["police"]}, "finance": {}, "forum": {}},
)
LISTS = {"text": {"en": "No source lists the boards."}, **ASSUMED}
MONEY = {"text": {"en": "The money is there."}, **ASSUMED}


def put(folder, name, *steps, **fields):
    """A scenario file in a folder."""
    given = {key.replace("_", "-"): value for key, value in fields.items()}
    body = {"title": {"en": name}, "summary": {"en": name}, "day": TODAY, **ASSUMED, **given}
    path = folder / f"{name}.yaml"
    path.write_text(json.dumps({**body, "steps": list(steps)}), encoding="utf-8")
    return path


def problems(path):
    with pytest.raises(LoadError) as error:
        read_scenario(path, LANDSCAPE)
    return str(error.value).splitlines()[:-1]


def test_a_scenario_based_on_none_has_its_own_steps_only(tmp_path):
    scenario = read_scenario(put(tmp_path, "more", retire("forum")), LANDSCAPE)

    assert scenario.base is None
    assert scenario.inherited == 0
    assert scenario.own == scenario.body


def test_the_steps_of_the_scenario_it_is_based_on_are_done_first(tmp_path):
    put(tmp_path, "first", merge("audit", "finance", into="money"))
    more = put(tmp_path, "more", add_member("money", "police", post="Chief"), based_on="first")

    outcome = apply(read_scenario(more, LANDSCAPE), LANDSCAPE)

    assert [step.op for step in outcome.scenario.body.steps] == ["merge", "add-member"]
    assert outcome.scenario.inherited == 1
    assert [board.id for board in outcome.landscape.boards] == ["forum", "money"]


def test_a_chain_of_three_is_done_from_its_beginning(tmp_path):
    put(tmp_path, "one", merge("audit", "finance", into="money"))
    put(tmp_path, "two", merge("money", "forum", into="all"), based_on="one")
    three = put(tmp_path, "three", add_member("all", "police", post="Chief"), based_on="two")

    scenario = read_scenario(three, LANDSCAPE)

    assert [step.op for step in scenario.body.steps] == ["merge", "merge", "add-member"]
    assert scenario.base.base.id == "one"


def test_the_whole_folder_is_read_as_each_file_is(tmp_path):
    put(tmp_path, "one", merge("audit", "finance", into="money"))
    two = put(tmp_path, "two", retire("forum"), based_on="one")

    assert read_scenarios(tmp_path, LANDSCAPE)[1] == read_scenario(two, LANDSCAPE)


def test_assumptions_are_taken_over_and_one_said_twice_is_told_once(tmp_path):
    put(tmp_path, "first", retire("forum"), assumptions=[LISTS])
    more = put(
        tmp_path, "more", retire("audit"), based_on="first", assumptions=[LISTS, MONEY]
    )  # fmt: skip

    scenario = read_scenario(more, LANDSCAPE)

    said = [item.text.en for item in scenario.body.assumptions]
    assert said == ["No source lists the boards.", "The money is there."]


def test_the_json_of_a_comparison_says_what_a_scenario_is_based_on(tmp_path):
    put(tmp_path, "first", retire("forum"), assumptions=[LISTS])
    more = put(tmp_path, "more", retire("audit"), based_on="first")

    outcome = apply(read_scenario(more, LANDSCAPE), LANDSCAPE)
    (found,) = comparisons_json([compare(outcome)])["comparisons"]

    assert found["based-on"] == "first"
    assert len(found["steps"]) == 2
    assert len(found["assumptions"]) == 1


def test_the_days_are_those_of_the_base_where_a_scenario_gives_none(tmp_path):
    put(tmp_path, "first", retire("forum"), shadow="2024-04", live="2025", closed="2025-04")
    more = put(tmp_path, "more", retire("audit"), based_on="first")

    body = read_scenario(more, LANDSCAPE).body

    assert (str(body.shadow), str(body.live), str(body.closed)) == ("2024-04", "2025", "2025-04")


def test_the_steps_of_the_base_keep_its_days_where_a_scenario_gives_its_own(tmp_path):
    put(tmp_path, "first", retire("forum"), live="2025")
    more = put(tmp_path, "more", retire("audit"), based_on="first", live="2026", closed="2027")

    inherited, own = read_scenario(more, LANDSCAPE).body.steps

    assert (str(inherited.live), str(inherited.closed)) == ("2025", "2025")
    assert (own.live, own.closed) == (None, None)


def test_a_base_that_is_not_there_is_named_with_the_nearest(tmp_path):
    put(tmp_path, "first", retire("forum"))
    more = put(tmp_path, "more", retire("audit"), based_on="frist")

    assert problems(more) == [
        f"{tmp_path.name}/more.yaml:1: based-on: names no scenario beside this one; got 'frist'. "
        "Did you mean 'first'?"
    ]


def test_a_circle_is_told_with_all_that_are_in_it(tmp_path):
    put(tmp_path, "one", retire("forum"), based_on="two")
    two = put(tmp_path, "two", retire("audit"), based_on="one")

    assert problems(two) == [
        f"{tmp_path.name}/one.yaml:1: based-on: leads back to where it began; got 'two': 'two' "
        "which is based on 'one' which is based on 'two'. Take one based-on out."
    ]


def test_a_scenario_based_on_itself_is_a_circle(tmp_path):
    one = put(tmp_path, "one", retire("forum"), based_on="one")

    assert problems(one) == [
        f"{tmp_path.name}/one.yaml:1: based-on: leads back to where it began; got 'one': 'one' "
        "which is based on 'one'. Take one based-on out."
    ]


def test_another_day_than_that_of_the_base_is_a_problem(tmp_path):
    put(tmp_path, "first", retire("forum"))
    more = put(tmp_path, "more", retire("audit"), based_on="first", day="2023")

    assert problems(more) == [
        f"{tmp_path.name}/more.yaml:1: day: is not the day of the scenario that it is based on; "
        "got '2023', and 'first' starts from '2024-01-01'. Give that day, or take based-on out."
    ]


def test_what_is_wrong_in_the_base_is_told_with_its_own_file_beside_what_is_wrong_here(tmp_path):
    put(tmp_path, "first", {"op": "fly", **ASSUMED})
    more = put(tmp_path, "more", {"op": "swim", **ASSUMED}, based_on="first")

    found = problems(more)

    assert [line.split(":")[0] for line in found] == [
        f"{tmp_path.name}/first.yaml",
        f"{tmp_path.name}/more.yaml",
    ]


def test_a_step_that_cannot_be_done_is_counted_from_the_first_of_the_base(tmp_path):
    put(tmp_path, "first", retire("forum"))
    more = put(tmp_path, "more", retire("audit"), retire("nobody"), based_on="first")

    scenario = read_scenario(more, LANDSCAPE)

    assert scenario.find_in_file(3) == ("steps", 1)
    assert scenario.find_in_file(1) == ("based-on",)


def test_a_text_builds_on_the_scenarios_that_are_given_with_it(tmp_path):
    first = read_scenario(put(tmp_path, "first", retire("forum")), LANDSCAPE)
    text = put(tmp_path, "more", retire("audit"), based_on="first").read_text(encoding="utf-8")

    scenario = read_scenario_text(text, "more.yaml", LANDSCAPE, [first])

    assert scenario == read_scenario(tmp_path / "more.yaml", LANDSCAPE)


def test_a_text_that_builds_on_none_of_those_given_says_so(tmp_path):
    text = put(tmp_path, "more", retire("audit"), based_on="first").read_text(encoding="utf-8")

    with pytest.raises(LoadError) as error:
        read_scenario_text(text, "more.yaml", LANDSCAPE)

    assert str(error.value).splitlines()[0] == (
        "more.yaml:1: based-on: names no scenario beside this one; got 'first'. Put its file "
        "beside this one, or correct the name."
    )


def test_of_a_replay_the_steps_that_were_done_are_its_own_without_those_of_the_base(tmp_path):
    put(tmp_path, "first", retire("finance"))
    more = put(tmp_path, "more", retire("nobody"), retire("forum"), based_on="first")

    scenario = replay(read_scenario(more, LANDSCAPE), LANDSCAPE).outcome.scenario

    assert [step.board for step in scenario.body.steps] == ["finance", "forum"]
    assert [step.board for step in scenario.own.steps] == ["forum"]
    assert scenario.inherited == 1


def test_written_out_it_is_still_based_on_the_other_and_its_steps_are_its_own(tmp_path):
    put(tmp_path, "first", retire("forum"), live="2025")
    more = put(tmp_path, "more", retire("audit"), based_on="first", assumptions=[MONEY])
    scenario = read_scenario(more, LANDSCAPE)

    text = write_scenario_text(scenario)

    assert "based-on: first" in text
    assert "forum" not in text
    assert read_scenario_text(text, "more.yaml", LANDSCAPE, [scenario.base]) == scenario


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        pytest.param(
            {"shadow": "2025-04", "live": "2025"},
            "shadow: comes after live; got '2025-04', and live is '2025'. The new boards first "
            "meet in shadow, on the day that they go live or before: give an earlier day, or take "
            "it out.",
            id="shadow after live",
        ),
        pytest.param(
            {"shadow": "2025-04"},
            "shadow: has no live beside it; got '2025-04'. Add 'live', the day on which the new "
            "structure takes over.",
            id="shadow without live",
        ),
        pytest.param(
            {"closed": "2025-04"},
            "closed: has no live beside it; got '2025-04'. Add 'live', the day on which the new "
            "structure takes over.",
            id="closed without live",
        ),
        pytest.param(
            {"live": "2023"},
            "live: comes before the day from which the scenario starts; got '2023', and day is "
            "'2024-01-01'. Give that day or a later one.",
            id="before the start",
        ),
    ],
)
def test_days_that_contradict_each_other_are_told_of_a_scenario_and_of_a_step(
    tmp_path, fields, problem
):
    whole = put(tmp_path, "whole", retire("forum"), **fields)
    step = put(tmp_path, "step", {**retire("forum"), **fields})

    assert problems(whole) == [f"{tmp_path.name}/whole.yaml:1: {problem}"]
    assert problems(step) == [f"{tmp_path.name}/step.yaml:1: steps.1.{problem}"]


def test_the_shadow_of_a_step_is_held_against_the_live_of_the_scenario(tmp_path):
    step = {**retire("forum"), "shadow": "2026"}
    path = put(tmp_path, "step", step, live="2025")

    (problem,) = problems(path)

    assert "steps.1.shadow: comes after live; got '2026', and live is '2025'." in problem
