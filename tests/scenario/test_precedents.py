"""The changes that happened and the proposals that are kept in `scenarios`, on the real data."""

from datetime import timedelta
from pathlib import Path

import pytest

from landscape.scenario import (
    apply,
    compare,
    find_departures,
    find_idle_reasons,
    read_scenarios,
)

ROOT = Path(__file__).parents[2]

HAPPENED = {
    "cwm-taf-and-bridgend-public-services-boards-into-one",
    "cwm-taf-two-community-safety-partnerships-meet-as-one",
    "dyfed-powys-serious-violence-joins-organised-crime",
    "gwent-five-public-services-boards-into-one",
    "north-wales-three-safeguarding-boards-into-one",
    "south-wales-criminal-justice-and-offender-management",
    "western-bay-youth-justice-into-three",
    "wrexham-delivery-board-becomes-the-partnership",
}
PROPOSED = {
    "audit-2016-formal-community-safety-boards",
    "gwent-one-board-in-view-of-the-councils",
}

every_precedent = pytest.mark.parametrize("name", sorted(HAPPENED))
every_one = pytest.mark.parametrize("name", sorted(HAPPENED | PROPOSED))


@pytest.fixture(scope="module")
def scenarios(wales):
    return {scenario.id: scenario for scenario in read_scenarios(ROOT / "scenarios", wales)}


@pytest.fixture(scope="module")
def outcomes(scenarios, wales):
    return {name: apply(scenarios[name], wales) for name in HAPPENED | PROPOSED}


def test_the_changes_that_happened_are_marked_so_and_the_others_are_not(scenarios):
    happened = {name for name, scenario in scenarios.items() if scenario.body.precedent}

    assert happened == HAPPENED
    assert scenarios.keys() >= PROPOSED


@every_precedent
def test_the_record_is_taken_on_the_day_after_the_last_day_of_before(name, outcomes):
    body = outcomes[name].scenario.body

    assert body.precedent.day.first_day == body.day.first_day + timedelta(days=1)
    assert body.live.first_day == body.precedent.day.first_day


@every_precedent
def test_every_difference_from_the_record_has_a_reason_and_every_reason_a_difference(
    name, outcomes
):
    assert [told.departure for told in find_departures(outcomes[name]) if not told.because] == []
    assert find_idle_reasons(outcomes[name]) == ()


@every_precedent
def test_what_ended_and_what_began_is_as_recorded(name, outcomes, wales):
    outcome = outcomes[name]
    record = wales.as_of(outcome.scenario.body.precedent.day.first_day)
    before, after = outcome.before.board_by_id.keys(), outcome.landscape.board_by_id.keys()

    assert before - after
    assert not (before - after) & record.board_by_id.keys()
    assert after - before <= record.board_by_id.keys()


@every_one
def test_no_duty_is_left_without_a_home(name, outcomes):
    assert compare(outcomes[name]).homeless == ()


@every_one
def test_no_theme_or_duty_of_a_board_is_lost(name, outcomes):
    lost = {fate.held for fate in compare(outcomes[name]).lost}

    assert not lost & {"theme", "duty", "task"}


def test_the_proposals_keep_every_statutory_partnership(outcomes):
    for name in PROPOSED:
        before, after = outcomes[name].before, outcomes[name].landscape
        by_law = {b.id for b in before.boards if b.basis == "statutory"}
        assert by_law <= after.board_by_id.keys()


def test_the_gwent_option_answers_to_the_five_councils(outcomes):
    comparison = compare(outcomes["gwent-one-board-in-view-of-the-councils"])

    resolved = {finding.identity for finding in comparison.resolved}
    assert ("GAP003", ("board:safer-gwent",)) in resolved
    assert comparison.introduced == ()


def test_the_recommendation_of_2016_leaves_open_whom_the_boards_answer_to(outcomes):
    comparison = compare(outcomes["audit-2016-formal-community-safety-boards"])

    introduced = {finding.identity for finding in comparison.introduced}
    for region in ("dyfed-powys", "south-wales"):
        assert ("GAP003", (f"board:{region}-community-safety-board",)) in introduced
