"""What holds in any landscape, whatever a scenario does to it."""

from collections import Counter

from hypothesis import event, given, settings

from landscape.findings import analyse
from landscape.graph import build
from landscape.scenario import ScenarioError, apply, compare
from landscape.scenario.duties import JOINT
from landscape.words import LANGUAGES
from tests.scenario.expected import holdings, successors
from tests.scenario.random_scenarios import OPS, scenarios, wild_scenarios
from tests.scenario.steps import a_scenario


@given(scenarios())
def test_every_board_of_before_and_after_has_exactly_one_action(drawn):
    landscape, done, outcome = drawn

    comparison = compare(outcome)

    before, after = landscape.board_by_id, outcome.landscape.board_by_id
    actions = {change.board: change.action for change in comparison.boards}
    assert len(actions) == len(comparison.boards)
    assert actions.keys() == before.keys() | after.keys()
    for board, action in actions.items():
        heirs = successors(board, done)
        if board not in before:
            assert action in ("new", "renamed")
        elif heirs == {board}:
            assert action in ("kept", "changed")
        elif len(heirs) > 1:
            assert action == "split"
        else:
            ends = ("merged", "joint", "absorbed", "renamed")
            assert action in (ends if heirs else ("retired",))
            if action == "joint":
                (heir,) = heirs
                assert outcome.landscape.board_by_id[heir].legal_boards
            assert board not in after


@given(scenarios())
def test_findings_before_and_after_are_each_told_once(drawn):
    landscape, _, outcome = drawn

    comparison = compare(outcome)

    boards = (*landscape.boards, *outcome.landscape.boards)
    met = frozenset(item.duty for board in boards for item in board.duties)
    before = Counter(f.identity for f in analyse(build(landscape, also_look_for=met)))
    after = Counter(f.identity for f in analyse(build(outcome.landscape, also_look_for=met)))
    changed_before = Counter(f.identity for change in comparison.changed for f in change.before)
    changed_after = Counter(change.after.identity for change in comparison.changed)
    resolved = Counter(f.identity for f in (*comparison.resolved, *comparison.lapsed))
    introduced = Counter(f.identity for f in comparison.introduced)
    assert before - resolved - changed_before == after - introduced - changed_after
    assert (before - resolved - changed_before).total() == comparison.unchanged
    assert not (introduced & changed_after)
    assert not (resolved & changed_before)


@given(scenarios())
def test_a_duty_is_homeless_just_where_a_council_lost_it(drawn):
    landscape, _, outcome = drawn

    comparison = compare(outcome)

    def met(holds, duty):
        return {c for (_, *what), where in holds.items() if what == ["duty", duty] for c in where}

    had, has = holdings(landscape), holdings(outcome.landscape)
    councils = {area.id: set(area.councils) for area in landscape.areas}
    for placed in comparison.duties:
        here = councils.get(placed.area, {placed.area})
        lost = here & met(had, placed.duty) - met(has, placed.duty)
        missing = here - met(has, placed.duty)
        assert (placed.placement == "homeless") == bool(lost)
        assert (placed.placement == "unmet-before") == bool(missing and not lost)
        assert (placed.condition is not None) == (placed.placement in JOINT)


@settings(max_examples=300)
@given(wild_scenarios())
def test_a_scenario_is_done_or_refused_with_a_reason_and_nothing_else(drawn):
    landscape, steps = drawn
    scenario = a_scenario(*steps)

    try:
        outcome = apply(scenario, landscape)
    except ScenarioError as error:
        event(f"refused {error.op}")
        assert error.objections
        assert 1 <= error.place <= len(steps)
        for language in LANGUAGES:
            assert "{" not in error.text(language)
    else:
        event("done")
        assert len(outcome.steps) == len(steps)
        for language in LANGUAGES:
            assert all("{" not in step.text(language) for step in outcome.steps)


@given(scenarios())
def test_the_landscape_that_a_scenario_is_given_is_as_it_was(drawn):
    landscape, done, _ = drawn
    written = landscape.model_dump_json()

    again = apply(a_scenario(*done), landscape)

    assert landscape.model_dump_json() == written
    assert again.before is landscape


def test_the_random_scenarios_do_something():
    # Were most of the steps refused, the tests above would show nothing.
    counted = Counter()

    @settings(max_examples=300)
    @given(scenarios())
    def count(drawn):
        _, done, _ = drawn
        counted.update(step["op"] for step in done)

    count()

    assert min(counted[op] for op in OPS) >= 5, counted
