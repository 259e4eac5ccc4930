"""A scenario day by day: what is there before, in shadow, live, and when the old boards end."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landscape.model.errors import QuestionError
from landscape.model.partial_date import PartialDate
from landscape.scenario import (
    ScenarioError,
    apply,
    compare_with_start,
    find_phase_on,
    find_phases,
    find_timeline,
    insist_on_order,
)
from tests.scenario.dated import TOGETHER, days, ids, on, said, whole
from tests.scenario.random_scenarios import scenarios
from tests.scenario.steps import TODAY, a_scenario, add_member, rename, retire


def test_without_dates_there_is_one_phase_after_and_it_says_so():
    (phase,) = find_phases(a_scenario(TOGETHER), whole())

    assert (phase.since.isoformat(), phase.until) == (TODAY, None)
    assert ids(phase.landscape) == ["forum", "money-board"]
    assert said(phase)[0] == (
        "The scenario gives no dates, so all of it is taken to be done on its first day."
    )


def test_before_anything_is_changed_all_is_as_it_was():
    scenario = a_scenario(TOGETHER, shadow="2024-04", live="2025", closed="2025-04")

    first, *_ = find_phases(scenario, whole())

    assert first.touched == frozenset()
    assert first.landscape.boards == whole().as_of(date(2024, 1, 1)).boards
    assert said(first) == ["Nothing has changed yet."]


def test_the_phases_follow_on_each_other_from_shadow_to_live_to_closed():
    scenario = a_scenario(TOGETHER, shadow="2024-04", live="2025", closed="2025-04")

    phases = find_phases(scenario, whole())

    assert days(phases) == [
        ("2024-01-01", "2024-04-01"),
        ("2024-04-01", "2025-01-01"),
        ("2025-01-01", "2025-04-01"),
        ("2025-04-01", None),
    ]
    assert [ids(phase.landscape) for phase in phases] == [
        ["audit", "finance", "forum"],
        ["audit", "finance", "forum", "money-board"],
        ["audit", "finance", "forum", "money-board"],
        ["forum", "money-board"],
    ]


def test_each_phase_says_what_begins_and_what_ends():
    scenario = a_scenario(TOGETHER, shadow="2024-04", live="2025", closed="2025-04")

    _, shadow, live, after = map(said, find_phases(scenario, whole()))

    assert shadow == [
        "1 new board meets in shadow, beside the old ones, with no duty or theme yet: Money board."
    ]
    assert live == [
        "Merge Audit, Finance into Money board.",
        "2 old boards go on beside the new structure, with all that they held: Audit, Finance.",
    ]
    assert after == ["2 old boards end: Audit, Finance."]


def test_from_live_the_new_board_has_duty_and_theme():
    board = on(a_scenario(TOGETHER, live="2025"), "2025-01-01").board_by_id["money-board"]

    assert [met.duty for met in board.duties] == ["plan"]
    assert [held.theme for held in board.themes] == ["money"]


def test_the_last_phase_is_what_the_steps_give_at_once():
    scenario = a_scenario(TOGETHER, shadow="2024-04", live="2025", closed="2025-04")

    *_, last = find_phases(scenario, whole())

    given_at_once = apply(scenario, whole()).landscape
    assert last.landscape.boards == given_at_once.as_of(date(2025, 4, 1)).boards


def test_a_step_may_have_days_of_its_own():
    scenario = a_scenario({**retire("forum"), "live": "2024-06"}, TOGETHER, live="2025")

    phases = find_phases(scenario, whole())

    assert days(phases)[1:] == [("2024-06-01", "2025-01-01"), ("2025-01-01", None)]
    assert ids(phases[1].landscape) == ["audit", "finance"]


def test_a_board_that_is_only_closed_goes_on_until_then():
    scenario = a_scenario(retire("forum"), live="2025", closed="2025-04")

    assert "forum" in ids(on(scenario, "2025-03-31"))
    assert "forum" not in ids(on(scenario, "2025-04-01"))


def test_a_board_that_gets_another_name_is_never_there_twice():
    scenario = a_scenario(
        rename("audit", "checks"), shadow="2024-04", live="2025", closed="2025-04"
    )  # fmt: skip

    assert ids(on(scenario, "2024-04-01")) == ["audit", "finance", "forum"]
    assert ids(on(scenario, "2025-01-01")) == ["checks", "finance", "forum"]


def test_a_day_before_the_scenario_is_refused():
    with pytest.raises(QuestionError) as error:
        on(a_scenario(TOGETHER, live="2025"), "2023-12-31")

    assert str(error.value) == (
        "the scenario 'less-is-more' starts on '2024-01-01'; got '2023-12-31'. Give that day or a "
        "later one."
    )


def test_a_step_that_goes_live_before_the_one_it_rests_on_is_named_with_it():
    early = {**add_member("money-board", "police", post="Chief"), "live": "2024-06"}

    with pytest.raises(ScenarioError) as error:
        find_phases(a_scenario(TOGETHER, early, live="2025"), whole())

    assert str(error.value) == (
        "Scenario less-is-more: step 2 (add-member) cannot be done. It would take effect on "
        "1 June 2024, but rests on step 1 (merge), which takes effect on 1 January 2025. Give it "
        "that day or a later one."
    )


def test_a_step_may_go_live_before_one_that_it_does_not_rest_on():
    early = {**retire("forum"), "live": "2024-06"}

    insist_on_order(apply(a_scenario(TOGETHER, early, live="2025"), whole()))


def test_findings_are_told_beside_the_phase_before():
    scenario = a_scenario(TOGETHER, live="2025", closed="2025-04")

    first, live, closed = find_timeline(scenario, whole()).findings

    assert (first.gone, first.introduced, first.changed) == ((), (), ())
    assert "DUP003" in [finding.code for finding in live.introduced]
    assert "DUP003" in [finding.code for finding in closed.gone]


def test_a_finding_about_an_old_board_goes_on_with_the_board_that_takes_over():
    _, live = find_timeline(a_scenario(TOGETHER, live="2025"), whole()).findings

    no_chair = ("GAP015", ("board:money-board",))
    assert no_chair in [pair.after.identity for pair in live.changed]
    assert no_chair not in [finding.identity for finding in live.introduced]
    assert "GAP015" not in [finding.code for finding in live.gone]


def test_the_findings_of_one_day_are_told_beside_the_start():
    scenario = a_scenario(TOGETHER, live="2025", closed="2025-04")

    found = compare_with_start(
        whole().as_of(date(2024, 1, 1)), find_phase_on(scenario, whole(), date(2025, 2, 1))
    )

    assert "DUP003" in [finding.code for finding in found.introduced]


def test_the_landscape_that_is_given_is_not_touched():
    landscape = whole()
    find_timeline(a_scenario(TOGETHER, shadow="2024-04", live="2025", closed="2026"), landscape)

    assert landscape == whole()


@settings(max_examples=60)
@given(scenarios(), st.lists(st.sampled_from(["2024-02", "2024-06", "2025"]), min_size=3,
                             max_size=3))  # fmt: skip
def test_whatever_the_days_every_phase_can_be_taken_and_the_last_is_the_whole(drawn, chosen):
    landscape, steps, outcome = drawn
    shadow, live = sorted(chosen[:2])
    scenario = a_scenario(*steps)
    given_days = {"shadow": shadow, "live": live, "closed": chosen[2]}
    dates = {name: PartialDate(day) for name, day in given_days.items()}
    scenario = scenario.model_copy(update={"body": scenario.body.model_copy(update=dates)})

    phases = find_phases(scenario, landscape)

    # when all is done, the boards are those that the steps give at once
    assert ids(phases[-1].landscape) == ids(outcome.landscape.as_of(phases[-1].since))
    for one, other in pairwise(phases):
        assert one.until == other.since
    # and a board that only meets in shadow holds nothing in its own right
    for phase in phases:
        if phase.since < dates["live"].first_day:
            new = phase.landscape.board_by_id.keys() - landscape.board_by_id.keys()
            assert not any(phase.landscape.board_by_id[board].duties for board in new)
