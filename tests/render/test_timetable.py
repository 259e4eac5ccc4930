"""The days of a scenario in sentences: its own, those of its base, and those that are past."""

from datetime import date

from landscape.model.partial_date import PartialDate
from landscape.render.plan import plan_of, plans_text
from landscape.render.scenario_text import past_days, timetable, timetable_from
from landscape.scenario import Scenario, apply, compare
from landscape.scenario.compose import build_on
from tests.builders import a_landscape
from tests.scenario.steps import TODAY, a_scenario, add_member, retire

WHOLE = a_landscape(organisations=["police"], boards={"audit": {}, "forum": {}})


def dated(*steps, name="less-is-more", **days):
    scenario = a_scenario(*steps, scenario_id=name)
    given = {key: PartialDate(day) for key, day in days.items()}
    return Scenario(id=name, body=scenario.body.model_copy(update=given))


def planned_on(day, scenario):
    return compare(apply(scenario, WHOLE.as_of(date.fromisoformat(day)) if day else WHOLE))


def test_on_its_own_day_none_of_its_days_is_past():
    comparison = planned_on(None, dated(retire("audit"), live=TODAY))

    assert past_days(comparison, "en") == ()
    assert timetable_from(comparison, "en") == timetable(comparison.outcome.scenario, "en")


def test_on_a_later_day_the_days_that_are_past_are_named_in_the_head_of_a_plan():
    # Given a scenario with days of its own and of a step
    step = {**retire("audit"), "live": "2030-09"}
    scenario = dated(step, retire("forum"), shadow="2030-04", live="2031-04")

    # When it is planned on a day in between
    comparison = planned_on("2031-01-15", scenario)

    # Then the head has the day that it is worked out from, and what is past by then
    head = plans_text([plan_of(comparison)], "en").split("\n\n")[1].replace("\n", " ")
    assert head == (
        "It starts from the landscape of 15 January 2031. "
        "The new boards would first meet, beside the old ones, from April 2030. "
        "The new structure would take over from April 2031. "
        "2 days that the scenario gives lie before 15 January 2031, from which it is worked out "
        "here: April 2030; September 2030."
    )


def test_the_days_of_the_scenario_it_is_based_on_are_told_where_they_are_others():
    first = dated(retire("audit"), name="first", shadow="2030-04", live="2030-09")
    own = dated(add_member("forum", "police"), name="more", live="2031-01")

    told = timetable(build_on(first, own), "en")

    assert told[1:] == (
        "The new structure would take over from January 2031.",
        "It is based on Less is more, whose 1 step is done first and whose assumptions it shares.",
        "The steps of Less is more keep the days of that scenario:",
        "The new boards would first meet, beside the old ones, from April 2030.",
        "The new structure would take over from September 2030.",
    )


def test_days_that_are_taken_over_are_told_once_and_a_base_without_days_is_told_without():
    first = dated(retire("audit"), name="first", live="2030-09")
    plain = dated(add_member("forum", "police"), name="plain")

    assert timetable(build_on(first, plain), "en")[1:] == (
        "The new structure would take over from September 2030.",
        "It is based on Less is more, whose 1 step is done first and whose assumptions it shares.",
    )
    assert "The steps of Less is more keep the days of that scenario:" not in timetable(
        build_on(plain, first), "en"
    )
