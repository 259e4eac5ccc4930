"""Findings that a group brings about: on the boards near it as many as on the whole landscape."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import assume, given

from landscape.findings import analyse
from landscape.graph import build
from landscape.graph.unmeasured import UnmeasuredGraph
from landscape.load import load
from landscape.scenario import Scenario, ScenarioBody, apply, compare
from landscape.scenario.proposals.introduced import GroupCounter, WholeCounter
from landscape.scenario.proposals.merged import merge_group
from tests.findings.random_landscapes import a_case, on_its_day, seeds
from tests.scenario.steps import today
from tests.scenario.test_north_wales import NINE

COUNTED_ON_THE_WHOLE_ONLY = {"FTP002", "WKL001"}


@pytest.fixture(scope="module")
def wales():
    whole = load(Path(__file__).parents[3] / "data")
    return whole.as_of(whole.about.as_of.first_day)


def outcome_of(landscape, *group):
    """What comes of it when `group` becomes one board, objections or not."""
    step = merge_group(landscape, group)
    body = ScenarioBody(
        title=step.into.name,
        summary=step.into.name,
        day=str(landscape.day),
        steps=(step,),
        evidence="assumed",
        because=step.because,
    )
    return apply(Scenario(id="joint", body=body), landscape)


def near_and_whole(landscape, *group, of=None):
    """How many findings a group brings about, counted nearby and by a full comparison."""
    introduced = compare(outcome_of(landscape, *group)).introduced
    whole = [f.code for f in introduced if f.code not in COUNTED_ON_THE_WHOLE_ONLY]
    asked = of or sorted(landscape.board_by_id)
    return GroupCounter(landscape, asked).count(group), Counter(whole)


def test_a_board_by_itself_brings_nothing_about():
    landscape = today(boards={"audit": {}, "finance": {}})

    assert GroupCounter(landscape, ("audit", "finance")).count(("audit",)) == 0


def test_two_chairs_that_leave_the_chair_open_bring_one_finding_about():
    chairs = [{"organisation": party, "capacity": "chair"} for party in ("police", "fire")]
    boards = {
        name: {"members": [chair], "terms-of-reference": None}
        for name, chair in zip(("audit", "finance"), chairs, strict=True)
    }
    landscape = today(boards=boards)

    assert GroupCounter(landscape, ("audit", "finance")).count(("audit", "finance")) == 1


def test_a_board_nearby_that_the_new_one_shares_its_members_with_is_seen():
    # Given two boards that share two members each with a third, too few to be told of
    members = {
        "audit": ["police", "fire"],
        "finance": ["health", "probation"],
        "other": ["police", "fire", "health", "probation"],
    }
    boards = {
        name: {"members": seated, "terms-of-reference": None, "member-list": "complete"}
        for name, seated in members.items()
    }

    near, whole = near_and_whole(today(boards=boards), "audit", "finance", of=("audit", "finance"))

    assert whole["OVL002"] == 1
    assert near == whole.total()


@given(seeds)
def test_what_is_counted_nearby_is_what_a_comparison_introduces(random):
    landscape = on_its_day(a_case(random, least=3, most=5))
    boards = sorted(landscape.board_by_id)
    assume(len(boards) > 1)
    group = tuple(sorted(random.sample(boards, random.randint(2, len(boards)))))
    assume(not merge_group(landscape, group).objections(landscape))

    near, whole = near_and_whole(landscape, *group)

    assert near == whole.total(), whole


GROUPS = (
    ("nw-area-planning-board", "nw-safer-communities-board"),
    ("nw-county-lines-needs-group", "nw-criminal-justice-board"),
    ("nw-contest-board", "nw-criminal-justice-board", "nw-soc-board"),
    ("nw-anti-slavery-project", "nw-county-lines-needs-group", "nw-vawdasv-board"),
    tuple(sorted(NINE)),
)


def test_in_north_wales_what_is_counted_nearby_is_what_a_comparison_introduces(wales):
    counter = GroupCounter(wales, sorted(NINE))

    near = [counter.count(group) for group in GROUPS]

    assert near == [len(compare(outcome_of(wales, *group)).introduced) for group in GROUPS]
    assert any(near)


def test_the_count_on_the_whole_landscape_is_that_of_a_comparison(wales):
    outcomes = [outcome_of(wales, *group) for group in GROUPS[:3]]
    counter = WholeCounter(wales)

    assert [counter.count(item) for item in outcomes] == [
        len(compare(item).introduced) for item in outcomes
    ]


def test_without_what_chance_would_have_the_same_findings_are_found(wales):
    found = {f.identity for f in analyse(build(wales))}

    assert {f.identity for f in analyse(UnmeasuredGraph(wales))} == found
