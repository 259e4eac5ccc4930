"""Days on which a duty has two homes or none because of a scenario."""

import pytest

from landscape.bundled import find_scenarios
from landscape.model.partial_date import PartialDate
from landscape.scenario import find_phases, find_timeline, read_scenario
from tests.builders import a_landscape
from tests.scenario.dated import BOARDS, TOGETHER, homes, ids, on, whole
from tests.scenario.steps import a_scenario, retire

NORTH_WALES = find_scenarios() / "north-wales-nine-to-four-a-contest.yaml"


def test_old_boards_that_end_later_give_the_duty_two_homes_until_then():
    scenario = a_scenario(TOGETHER, live="2025", closed="2025-04")

    assert homes(scenario) == [
        ("plan", "two", "2025-01-01", "2025-04-01", ("audit", "money-board"))
    ]


def test_old_boards_that_end_sooner_leave_the_duty_with_no_home_until_live():
    scenario = a_scenario(TOGETHER, shadow="2024-04", live="2025", closed="2024-10")

    assert homes(scenario) == [("plan", "none", "2024-10-01", "2025-01-01", ("audit",))]
    assert ids(on(scenario, "2024-10-01")) == ["forum", "money-board"]


def test_a_duty_that_the_scenario_leaves_homeless_has_none_with_no_end():
    scenario = a_scenario(retire("audit"), live="2025")

    assert homes(scenario) == [("plan", "none", "2025-01-01", None, ("audit",))]


def test_one_home_on_every_day_is_nothing_to_tell():
    assert homes(a_scenario(TOGETHER, shadow="2024-04", live="2025")) == []


def test_a_duty_with_two_homes_or_none_before_is_not_told():
    twice = {**BOARDS, "panel": {"duties": ["plan"]}}
    unmet = {**BOARDS, "audit": {**BOARDS["audit"], "duties": []}}
    scenario = a_scenario(TOGETHER, live="2025", closed="2025-04")

    for boards in (twice, unmet):
        landscape = a_landscape(boards=boards, duties={"plan": {"area-unit": "region"}})
        assert homes(scenario, landscape) == []


def test_days_on_which_nothing_differs_for_a_duty_are_told_as_one_span():
    end = {**retire("forum"), "live": "2025-02", "closed": "2025-02"}
    scenario = a_scenario(TOGETHER, end, live="2025", closed="2025-04")

    assert len(find_phases(scenario, whole())) == 4
    assert [span[2:4] for span in homes(scenario)] == [("2025-01-01", "2025-04-01")]


def test_a_duty_that_the_record_itself_leaves_without_a_home_is_not_told():
    landscape = whole(audit={}, panel={"duties": ["plan"], "until": "2024-10"})

    assert homes(a_scenario(TOGETHER, live="2025"), landscape) == []


@pytest.mark.parametrize(
    ("closed", "trouble", "since", "until"),
    [
        pytest.param("2021-10", "two", "2021-04-01", "2021-10-01", id="old boards go on"),
        pytest.param("2020-10", "none", "2020-10-01", "2021-04-01", id="old boards end early"),
    ],
)
def test_in_north_wales_two_duties_hang_on_the_day_the_old_boards_end(
    wales, closed, trouble, since, until
):
    scenario = read_scenario(NORTH_WALES, wales)
    body = scenario.body.model_copy(update={"closed": PartialDate(closed)})

    found = find_timeline(scenario.model_copy(update={"body": body}), wales).homes

    assert [(s.duty, s.homes, str(s.since), str(s.until)) for s in found] == [
        ("apb", trouble, since, until),
        ("pcc-cj-cooperation", trouble, since, until),
    ]


def test_in_north_wales_no_duty_has_two_homes_or_none_on_the_days_in_the_file(wales):
    assert find_timeline(read_scenario(NORTH_WALES, wales), wales).homes == ()
