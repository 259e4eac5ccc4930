"""A scenario day by day: what is there before, in shadow, live, and when the old boards end."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landscape.bundled import find_scenarios
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
    landscape_on,
    read_scenario,
)
from landscape.scenario.scenario import Scenario, ScenarioBody
from tests.builders import a_landscape
from tests.scenario.random_scenarios import scenarios
from tests.scenario.steps import (
    ASSUMED,
    TODAY,
    a_scenario,
    add_member,
    create,
    hold_jointly,
    merge,
    move,
    rename,
    retire,
    transfer,
)

NORTH_WALES = find_scenarios() / "north-wales-nine-to-four-a-contest.yaml"

BOARDS = {
    "audit": {
        "members": ["police", "health"],
        "themes": ["money"],
        "duties": ["plan"],
        "lines": {"accountability": "council-conwy"},
    },
    "finance": {"members": ["police"], "themes": ["money"]},
    "forum": {"members": ["board:audit"], "lines": {"reporting": "audit"}},
}
TOGETHER = merge("audit", "finance", into="money-board")


def whole(**changes):
    return a_landscape(boards={**BOARDS, **changes}, duties={"plan": {"area-unit": "region"}})


def dated(*steps, **days):
    body = {
        "title": {"en": "Less is more"},
        "summary": {"en": "A scenario made up for a test."},
        "day": TODAY,
        **ASSUMED,
        **days,
        "steps": list(steps),
    }
    return Scenario(id="less-is-more", body=ScenarioBody.model_validate(body))


def on(scenario, day, landscape=None):
    return landscape_on(scenario, landscape or whole(), date.fromisoformat(day))


def ids(landscape):
    return sorted(landscape.board_by_id)


def days(phases):
    return [(phase.since.isoformat(), phase.until and phase.until.isoformat()) for phase in phases]


def homes(scenario, landscape=None):
    found = find_timeline(scenario, landscape or whole()).homes
    return [
        (s.duty, s.homes, s.since.isoformat(), s.until and s.until.isoformat(), s.boards)
        for s in found
    ]


def said(phase):
    return [sentence.text("en") for sentence in phase.said]


def test_without_dates_there_is_one_phase_after_and_it_says_so():
    (phase,) = find_phases(dated(TOGETHER), whole())

    assert (phase.since.isoformat(), phase.until) == (TODAY, None)
    assert ids(phase.landscape) == ["forum", "money-board"]
    assert said(phase)[0] == (
        "The scenario gives no dates, so all of it is taken to be done on its first day."
    )


def test_before_anything_is_changed_all_is_as_it_was():
    scenario = dated(TOGETHER, shadow="2024-04", live="2025", closed="2025-04")

    first, *_ = find_phases(scenario, whole())

    assert first.touched == frozenset()
    assert first.landscape.boards == whole().as_of(date(2024, 1, 1)).boards
    assert said(first) == ["Nothing has changed yet."]


def test_the_phases_follow_on_each_other_from_shadow_to_live_to_closed():
    scenario = dated(TOGETHER, shadow="2024-04", live="2025", closed="2025-04")

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
    scenario = dated(TOGETHER, shadow="2024-04", live="2025", closed="2025-04")

    _, shadow, live, after = map(said, find_phases(scenario, whole()))

    assert shadow == [
        "1 new board meets in shadow, beside the old ones, with no duty or theme yet: Money board."
    ]
    assert live == [
        "Merge Audit, Finance into Money board.",
        "2 old boards go on beside the new structure, with all that they held: Audit, Finance.",
    ]
    assert after == ["2 old boards end: Audit, Finance."]


def test_a_board_in_shadow_has_members_and_lines_and_no_duty_or_theme():
    scenario = dated(TOGETHER, shadow="2024-04", live="2025")

    board = on(scenario, "2024-06-01").board_by_id["money-board"]

    assert sorted(member.party for member in board.members) == ["health", "police"]
    assert [line.to for line in board.lines] == ["council-conwy"]
    assert (board.duties, board.themes, board.succeeds) == ((), (), ())


def test_a_board_in_shadow_has_no_work_and_no_boards_in_law_yet():
    work = [{"what": "Count the money"}]
    keep = {"basis": "statutory", "member-list": "complete"}
    landscape = whole(
        audit={**BOARDS["audit"], **keep, "tasks": work}, finance={**BOARDS["finance"], **keep}
    )
    scenario = dated(hold_jointly("audit", "finance"), shadow="2024-04", live="2025")

    shadow, live = (
        on(scenario, day, landscape).board_by_id["joint"] for day in ("2024-06-01", "2025-06-01")
    )

    assert (len(shadow.tasks), len(shadow.legal_boards)) == (0, 0)
    assert (len(live.tasks), len(live.legal_boards)) == (1, 2)


def test_seats_and_lines_of_others_stay_with_the_old_board_while_the_new_is_in_shadow():
    scenario = dated(TOGETHER, shadow="2024-04", live="2025")

    before, after = on(scenario, "2024-06-01"), on(scenario, "2025-01-01")

    assert before.board_by_id["forum"].lines[0].to == "audit"
    assert after.board_by_id["forum"].lines[0].to == "money-board"


def test_from_live_the_new_board_has_duty_and_theme():
    board = on(dated(TOGETHER, live="2025"), "2025-01-01").board_by_id["money-board"]

    assert [met.duty for met in board.duties] == ["plan"]
    assert [held.theme for held in board.themes] == ["money"]


def test_the_last_phase_is_what_the_steps_give_at_once():
    scenario = dated(TOGETHER, shadow="2024-04", live="2025", closed="2025-04")

    *_, last = find_phases(scenario, whole())

    given_at_once = apply(scenario, whole()).landscape
    assert last.landscape.boards == given_at_once.as_of(date(2025, 4, 1)).boards


def test_old_boards_that_end_later_give_the_duty_two_homes_until_then():
    scenario = dated(TOGETHER, live="2025", closed="2025-04")

    assert homes(scenario) == [
        ("plan", "two", "2025-01-01", "2025-04-01", ("audit", "money-board"))
    ]


def test_old_boards_that_end_sooner_leave_the_duty_with_no_home_until_live():
    scenario = dated(TOGETHER, shadow="2024-04", live="2025", closed="2024-10")

    assert homes(scenario) == [("plan", "none", "2024-10-01", "2025-01-01", ("audit",))]
    assert ids(on(scenario, "2024-10-01")) == ["forum", "money-board"]


def test_a_duty_that_the_scenario_leaves_homeless_has_none_with_no_end():
    scenario = dated(retire("audit"), live="2025")

    assert homes(scenario) == [("plan", "none", "2025-01-01", None, ("audit",))]


def test_one_home_on_every_day_is_nothing_to_tell():
    assert homes(dated(TOGETHER, shadow="2024-04", live="2025")) == []


def test_a_duty_with_two_homes_or_none_before_is_not_told():
    twice = {**BOARDS, "panel": {"duties": ["plan"]}}
    unmet = {**BOARDS, "audit": {**BOARDS["audit"], "duties": []}}
    scenario = dated(TOGETHER, live="2025", closed="2025-04")

    for boards in (twice, unmet):
        landscape = a_landscape(boards=boards, duties={"plan": {"area-unit": "region"}})
        assert homes(scenario, landscape) == []


def test_days_on_which_nothing_differs_for_a_duty_are_told_as_one_span():
    end = {**retire("forum"), "live": "2025-02", "closed": "2025-02"}
    scenario = dated(TOGETHER, end, live="2025", closed="2025-04")

    assert len(find_phases(scenario, whole())) == 4
    assert [span[2:4] for span in homes(scenario)] == [("2025-01-01", "2025-04-01")]


def test_a_duty_that_the_record_itself_leaves_without_a_home_is_not_told():
    landscape = whole(audit={}, panel={"duties": ["plan"], "until": "2024-10"})

    assert homes(dated(TOGETHER, live="2025"), landscape) == []


def test_a_step_may_have_days_of_its_own():
    scenario = dated({**retire("forum"), "live": "2024-06"}, TOGETHER, live="2025")

    phases = find_phases(scenario, whole())

    assert days(phases)[1:] == [("2024-06-01", "2025-01-01"), ("2025-01-01", None)]
    assert ids(phases[1].landscape) == ["audit", "finance"]


def test_a_board_that_is_only_closed_goes_on_until_then():
    scenario = dated(retire("forum"), live="2025", closed="2025-04")

    assert "forum" in ids(on(scenario, "2025-03-31"))
    assert "forum" not in ids(on(scenario, "2025-04-01"))


def test_a_board_that_gets_another_name_is_never_there_twice():
    scenario = dated(
        rename("audit", "checks"), shadow="2024-04", live="2025", closed="2025-04"
    )  # fmt: skip

    assert ids(on(scenario, "2024-04-01")) == ["audit", "finance", "forum"]
    assert ids(on(scenario, "2025-01-01")) == ["checks", "finance", "forum"]


def test_a_board_that_takes_in_others_under_its_own_name_has_no_shadow():
    scenario = dated(merge("audit", "finance", into="audit"), shadow="2024-04", live="2025")

    assert on(scenario, "2024-04-01").boards == whole().as_of(date(2024, 4, 1)).boards


def test_a_shadow_answers_to_a_board_that_is_to_be_renamed_under_its_present_name():
    scenario = dated(
        rename("forum", "assembly"),
        TOGETHER,
        move("money-board", "reporting", to="assembly"),
        shadow="2024-04",
        live="2025",
    )

    board = on(scenario, "2024-04-01").board_by_id["money-board"]

    assert [line.to for line in board.lines] == ["council-conwy", "forum"]


def test_a_fact_that_ends_in_the_middle_of_the_transition_is_gone_from_then_on():
    seats = [{"organisation": "police"}, {"organisation": "health", "until": "2024-10"}]
    landscape = whole(audit={**BOARDS["audit"], "members": seats})
    scenario = dated(TOGETHER, shadow="2024-04", live="2025")

    shadow, live = (
        [m.party for m in on(scenario, day, landscape).board_by_id["money-board"].members]
        for day in ("2024-06-01", "2025-01-01")
    )

    assert sorted(shadow) == ["health", "police"]
    assert live == ["police"]


def test_a_board_that_the_record_begins_or_ends_in_the_meantime_is_told_apart():
    landscape = whole(lonely={"until": "2024-10"}, later={"since": "2024-10"})
    scenario = dated(TOGETHER, live="2025")

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

    phases = find_phases(dated(step, live="2025-01"), landscape)

    said = [sentence.text("en") for sentence in phases[-1].said]
    assert (f"{GONE}it on: Audit." in said) == is_said


def test_a_board_that_another_on_record_carries_on_is_not_said_to_be_gone():
    boards = {
        "audit": {"until": "2024-10"},
        "lonely": {"members": ["health"]},
        "later": {"since": "2024-10", "succeeds": ["audit"]},
    }

    phases = find_phases(dated(add_member("audit", "health"), live="2025-01"), whole(**boards))

    assert not any(GONE in sentence.text("en") for phase in phases for sentence in phase.said)


def test_what_the_record_made_of_the_same_boards_is_left_out():
    landscape = whole(really={"since": "2024-10", "succeeds": ["audit"], "duties": ["plan"]})

    assert ids(on(dated(TOGETHER, live="2025"), "2025-01-01", landscape)) == [
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
    after = on(dated(step, live="2024-06"), "2025-06-01", landscape)

    # Then none of that change is there, and both boards are
    assert ids(after) == ["audit", "finance", "forum"]
    assert after.board_by_id["audit"].themes == ()


def test_an_old_board_that_goes_on_does_so_whatever_end_is_recorded():
    landscape = whole(audit={**BOARDS["audit"], "until": "2025"})
    scenario = dated(TOGETHER, live="2025", closed="2025-04")

    assert "audit" in ids(on(scenario, "2025-02-01", landscape))


def test_a_day_before_the_scenario_is_refused():
    with pytest.raises(QuestionError) as error:
        on(dated(TOGETHER, live="2025"), "2023-12-31")

    assert str(error.value) == (
        "the scenario 'less-is-more' starts on '2024-01-01'; got '2023-12-31'. Give that day or a "
        "later one."
    )


def test_a_step_that_goes_live_before_the_one_it_rests_on_is_named_with_it():
    early = {**add_member("money-board", "police", post="Chief"), "live": "2024-06"}

    with pytest.raises(ScenarioError) as error:
        find_phases(dated(TOGETHER, early, live="2025"), whole())

    assert str(error.value) == (
        "Scenario less-is-more: step 2 (add-member) cannot be done. It would take effect on "
        "1 June 2024, but rests on step 1 (merge), which takes effect on 1 January 2025. Give it "
        "that day or a later one."
    )


def test_a_step_may_go_live_before_one_that_it_does_not_rest_on():
    early = {**retire("forum"), "live": "2024-06"}

    insist_on_order(apply(dated(TOGETHER, early, live="2025"), whole()))


def test_findings_are_told_beside_the_phase_before():
    scenario = dated(TOGETHER, live="2025", closed="2025-04")

    first, live, closed = find_timeline(scenario, whole()).findings

    assert (first.gone, first.introduced, first.changed) == ((), (), ())
    assert "DUP003" in [finding.code for finding in live.introduced]
    assert "DUP003" in [finding.code for finding in closed.gone]


def test_a_finding_about_an_old_board_goes_on_with_the_board_that_takes_over():
    _, live = find_timeline(dated(TOGETHER, live="2025"), whole()).findings

    no_chair = ("GAP015", ("board:money-board",))
    assert no_chair in [pair.after.identity for pair in live.changed]
    assert no_chair not in [finding.identity for finding in live.introduced]
    assert "GAP015" not in [finding.code for finding in live.gone]


def test_the_findings_of_one_day_are_told_beside_the_start():
    scenario = dated(TOGETHER, live="2025", closed="2025-04")

    found = compare_with_start(
        whole().as_of(date(2024, 1, 1)), find_phase_on(scenario, whole(), date(2025, 2, 1))
    )

    assert "DUP003" in [finding.code for finding in found.introduced]


def test_the_landscape_that_is_given_is_not_touched():
    landscape = whole()
    find_timeline(dated(TOGETHER, shadow="2024-04", live="2025", closed="2026"), landscape)

    assert landscape == whole()


def test_a_new_board_that_another_step_fills_is_in_shadow_with_what_is_planned():
    new = create("hub", members=["police"], duties=["plan"])
    scenario = dated(
        new, add_member("hub", "health"), transfer("duty", "plan", giver="audit", taker="hub"),
        shadow="2024-04", live="2025",
    )  # fmt: skip

    shadow = on(scenario, "2024-04-01").board_by_id["hub"]

    assert sorted(member.party for member in shadow.members) == ["health", "police"]
    assert shadow.duties == ()
    assert homes(scenario) == []


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
