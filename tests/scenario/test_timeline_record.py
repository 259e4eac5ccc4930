"""What the record itself begins and ends while a scenario takes effect."""

import pytest

from landscape.scenario import find_phases
from tests.scenario.dated import BOARDS, TOGETHER, ids, on, said, whole
from tests.scenario.steps import a_scenario, add_member, retire, transfer


def test_a_fact_that_ends_in_the_middle_of_the_transition_is_gone_from_then_on():
    seats = [{"organisation": "police"}, {"organisation": "health", "until": "2024-10"}]
    landscape = whole(audit={**BOARDS["audit"], "members": seats})
    scenario = a_scenario(TOGETHER, shadow="2024-04", live="2025")

    shadow, live = (
        [m.party for m in on(scenario, day, landscape).board_by_id["money-board"].members]
        for day in ("2024-06-01", "2025-01-01")
    )

    assert sorted(shadow) == ["health", "police"]
    assert live == ["police"]


def test_a_board_that_the_record_begins_or_ends_in_the_meantime_is_told_apart():
    landscape = whole(lonely={"until": "2024-10"}, later={"since": "2024-10"})
    scenario = a_scenario(TOGETHER, live="2025")

    _, live = find_phases(scenario, landscape)

    assert ids(live.landscape) == ["forum", "later", "money-board"]
    assert said(live)[-2:] == [
        "Apart from the scenario, 1 board begins, as it is recorded: Later.",
        "Apart from the scenario, 1 board ends, as it is recorded: Lonely.",
    ]


GONE = "As it is recorded, 1 board that these steps change is gone by then, and no board carries "


@pytest.mark.parametrize(
    ("step", "until", "is_said"),
    [
        (add_member("audit", "health"), "2024-10", True),
        (add_member("audit", "health"), "2025-01", True),
        (add_member("audit", "health"), "2025-02", False),
        (retire("audit"), "2024-10", True),
        (retire("audit"), "2025-01", False),
    ],
)
def test_a_step_with_a_board_that_the_record_has_ended_by_then_says_that_it_is_gone(
    step, until, is_said
):
    landscape = whole(audit={"until": until}, lonely={"members": ["health"]})

    phases = find_phases(a_scenario(step, live="2025-01"), landscape)

    said = [sentence.text("en") for sentence in phases[-1].said]
    assert (f"{GONE}it on: Audit." in said) == is_said


def test_a_board_that_another_on_record_carries_on_is_not_said_to_be_gone():
    boards = {
        "audit": {"until": "2024-10"},
        "lonely": {"members": ["health"]},
        "later": {"since": "2024-10", "succeeds": ["audit"]},
    }

    phases = find_phases(a_scenario(add_member("audit", "health"), live="2025-01"), whole(**boards))

    assert not any(GONE in sentence.text("en") for phase in phases for sentence in phase.said)


def test_what_the_record_made_of_the_same_boards_is_left_out():
    landscape = whole(really={"since": "2024-10", "succeeds": ["audit"], "duties": ["plan"]})

    assert ids(on(a_scenario(TOGETHER, live="2025"), "2025-01-01", landscape)) == [
        "forum",
        "money-board",
    ]


def test_boards_that_the_record_made_one_go_on_where_the_scenario_only_changes_one_of_them():
    # Given a record in which audit and forum became one, and then that one another
    landscape = whole(
        audit={**BOARDS["audit"], "until": "2024-10"},
        forum={**BOARDS["forum"], "until": "2024-10"},
        really={"since": "2024-10", "until": "2025", "succeeds": ["audit", "forum"]},
        later={"since": "2025", "succeeds": ["really"]},
    )
    step = transfer("theme", "money", giver="audit", taker="finance")

    # When a scenario changes audit before that
    after = on(a_scenario(step, live="2024-06"), "2025-06-01", landscape)

    # Then none of that change is there, and both boards are
    assert ids(after) == ["audit", "finance", "forum"]
    assert after.board_by_id["audit"].themes == ()


def test_an_old_board_that_goes_on_does_so_whatever_end_is_recorded():
    landscape = whole(audit={**BOARDS["audit"], "until": "2025"})
    scenario = a_scenario(TOGETHER, live="2025", closed="2025-04")

    assert "audit" in ids(on(scenario, "2025-02-01", landscape))
