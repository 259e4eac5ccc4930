"""The analysis after a change, held against the analysis of the whole landscape, rule by rule."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings

from landscape.findings import RULES, Analysed, analyse, reanalyse
from landscape.findings.reach import REACHES
from landscape.findings.rule import Rule
from landscape.graph import build
from landscape.scenario import apply, read_scenarios
from tests.builders import a_landscape
from tests.findings.random_landscapes import seeds
from tests.scenario.random_scenarios import after_a_step, scenarios, scenarios_of_regions
from tests.scenario.steps import a_scenario

MOST_STEPS, STRIDE = 20, 5
"""A scenario of more steps than that is looked at after every fifth, which then are one change."""

ROOT = Path(__file__).parents[2]


def analysed(landscape, also_look_for=frozenset()):
    graph = build(landscape, also_look_for=also_look_for)
    return Analysed(graph, analyse(graph))


def check_each_rule(before, after):
    """Whether every rule finds again what it finds in the whole landscape, and all together."""
    whole = analyse(build(after.landscape, also_look_for=after.also_look_for))
    assert reanalyse(before, after) == whole
    for rule in RULES:
        alone = Analysed(before.graph, analyse(before.graph, [rule]))
        assert reanalyse(alone, after, [rule]) == analyse(after, [rule]), rule.code


def test_a_landscape_that_did_not_change_has_the_same_findings():
    before = analysed(a_landscape(boards={"alpha": {"themes": ["money"]}, "beta": {}}))

    again = reanalyse(before, build(before.graph.landscape, like=before.graph))

    assert again == before.analysis
    assert len(again) > 0


@given(scenarios())
def test_after_random_steps_every_rule_finds_what_it_finds_in_the_whole(drawn):
    landscape, steps, _ = drawn
    for count in range(len(steps)):
        was = apply(a_scenario(*steps[:count]), landscape).landscape if count else landscape
        now = apply(a_scenario(*steps[: count + 1]), landscape).landscape
        before = analysed(was)

        check_each_rule(before, build(now, like=before.graph))


@given(scenarios_of_regions())
@settings(max_examples=40)
def test_after_random_steps_in_one_of_two_regions_every_rule_finds_what_it_finds_in_both(drawn):
    landscape, _, outcome = drawn
    before = analysed(landscape)

    check_each_rule(before, build(outcome.landscape, like=before.graph))


@given(scenarios())
def test_duties_that_are_looked_for_in_one_of_the_two_only_are_seen(drawn):
    landscape, _, outcome = drawn
    met = frozenset(met.duty for board in landscape.boards for met in board.duties)
    before = analysed(landscape, frozenset({"advice"}))

    check_each_rule(before, build(outcome.landscape, also_look_for=met, like=before.graph))


@pytest.mark.parametrize("path", sorted((ROOT / "scenarios").glob("*.yaml")), ids=lambda p: p.stem)
def test_after_each_step_of_a_bundled_scenario_it_finds_what_it_finds_in_the_whole(wales, path):
    scenario = next(s for s in read_scenarios(ROOT / "scenarios", wales) if s.id == path.stem)
    landscape = wales.as_of(scenario.start)
    before = analysed(landscape)

    last = len(scenario.body.steps)
    for place, step in enumerate(scenario.body.steps, start=1):
        landscape = step.effect(landscape).landscape
        if last > MOST_STEPS and place % STRIDE and place != last:
            continue
        after = build(landscape, like=before.graph)
        again = reanalyse(before, after)
        assert again == analyse(build(landscape))
        before = Analysed(after, again)


@pytest.fixture(scope="module")
def wales_before(wales):
    return analysed(wales.as_of(date(2024, 1, 1)))


@given(seeds)
@settings(max_examples=15)
def test_after_a_random_step_in_wales_it_finds_what_it_finds_in_the_whole(wales_before, random):
    landscape = after_a_step(random, wales_before.graph.landscape)

    again = reanalyse(wales_before, build(landscape, like=wales_before.graph))

    assert again == analyse(build(landscape))


def test_where_more_than_boards_differs_everything_is_looked_at():
    before = analysed(a_landscape(boards={"alpha": {}}, themes=["money"]))
    other = a_landscape(boards={"alpha": {"themes": ["roads"]}}, themes=["money", "roads"])

    assert reanalyse(before, build(other)) == analyse(build(other))


def test_a_rule_that_states_no_reach_is_asked_about_everything():
    rule = Rule(code="NEW001", name="new", family="gap", check=lambda _: iter(()))

    assert rule.reach == "everything"
    assert {rule.reach for rule in RULES} == set(REACHES)


def test_a_duty_that_a_board_is_the_first_to_meet_is_then_missed_elsewhere():
    duties = {"advice": {"body": {"required": False, "form": "any"}}}
    boards = {"alpha": {"area": "conwy", "duties": ["advice"]}}
    before = analysed(a_landscape(duties=duties, boards={"alpha": {"area": "conwy"}}))
    now = before.graph.landscape.with_boards(a_landscape(duties=duties, boards=boards).boards)

    again = reanalyse(before, build(now))

    assert again == analyse(build(now))
    assert "GAP001" in {finding.code for finding in again}


def test_a_member_board_counts_with_its_own_area_though_it_is_of_another_region():
    councils = ["conwy", "denbighshire", "monmouthshire", "newport"]
    wales = {"kind": "wales", "councils": councils}
    areas = {"north-wales": councils[:2], "gwent": councils[2:], "wales": wales}
    bodies = ["health", "police", "fire", "pcc"]
    seen = {"members_in": "minutes", "area": "conwy"}
    west = {
        "audit": {"members": [*bodies, "board:far"], **seen},
        "money": {"members": bodies, **seen},
        "roads": {"members": [*bodies[:2], "prison"], **seen},
    }
    far = {"far": {"area": "newport", "members": ["fire"]}}
    case = {"area": "wales", "areas": areas, "councils": councils}
    fewer = {**west, "roads": {"members": ["health", "prison"], **seen}}
    before = analysed(a_landscape(**case, boards={**west, **far}))
    changed = a_landscape(**case, boards={**fewer, **far})
    now = before.graph.landscape.with_boards(changed.boards)

    again = reanalyse(before, build(now))

    assert again == analyse(build(now))
    assert "OVL001" in {finding.code for finding in again}


def test_a_board_through_which_all_lead_is_looked_at_with_all_that_are_below_it():
    lines = {name: {"lines": {"accountability": "hub"}} for name in ("audit", "money", "roads")}
    hub = {"hub": {"lines": {"accountability": "council-conwy"}}}
    below = {"bridges": {"lines": {"accountability": "roads"}}}
    away = {"bridges": {"lines": {"accountability": "council-conwy"}}}
    before = analysed(a_landscape(boards={**lines, **hub, **below}))
    now = before.graph.landscape.with_boards(a_landscape(boards={**lines, **hub, **away}).boards)

    again = reanalyse(before, build(now))

    assert again == analyse(build(now))
    (found,) = (finding for finding in again if finding.code == "GAP012")
    assert found.boards == ("hub", "audit", "money", "roads")


def test_boards_that_a_step_parts_from_others_are_looked_at_though_they_did_not_change():
    boards = {
        name: {"themes": ["money"], "lines": {"reporting": "link"}} for name in ("audit", "roads")
    }
    link = {"link": {"themes": ["rivers"]}}
    before = analysed(a_landscape(boards={**boards, **link}))
    alone = a_landscape(boards=boards, themes=["money", "rivers"])
    now = before.graph.landscape.with_boards(alone.boards)

    again = reanalyse(before, build(now))

    assert again == analyse(build(now))
    assert "FRG001" in {finding.code for finding in again} - {f.code for f in before.analysis}


def test_boards_with_the_members_that_a_board_had_are_looked_at_though_they_did_not_change():
    same = {"members": ["health", "police", "fire"]}
    boards = dict.fromkeys(("audit", "money", "roads"), same)
    before = analysed(a_landscape(boards=boards))
    fewer = {**boards, "roads": {"members": ["health", "police"]}}
    now = before.graph.landscape.with_boards(a_landscape(boards=fewer).boards)

    again = reanalyse(before, build(now))

    assert again == analyse(build(now))
    (found,) = (finding for finding in again if finding.code == "OVL002")
    assert found.boards == ("audit", "money")
