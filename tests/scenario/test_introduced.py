"""What a step would introduce, counted without a whole comparison."""

from hypothesis import given

from landscape.findings import analyse
from landscape.scenario import (
    Start,
    apply,
    compare,
    compare_all,
    count_introduced,
    find_introduced,
    start,
)
from landscape.scenario.steps.step import Effect
from tests.builders import a_landscape
from tests.scenario.random_scenarios import scenarios
from tests.scenario.steps import a_scenario, merge


def test_a_step_that_changes_nothing_introduces_nothing():
    landscape = a_landscape(boards={"alpha": {}, "beta": {}})

    assert count_introduced(Start(landscape), Effect(landscape)) == 0


@given(scenarios())
def test_a_step_introduces_what_its_comparison_says(drawn):
    landscape, steps, _ = drawn
    scenario = a_scenario(steps[0])

    outcome = apply(scenario, landscape)
    effect = scenario.body.steps[0].effect(outcome.before)

    introduced = compare(outcome).introduced
    assert find_introduced(Start(outcome.before), effect) == introduced
    assert count_introduced(Start(outcome.before), effect) == len(introduced)


@given(scenarios())
def test_scenarios_compared_together_compare_as_each_by_itself(drawn):
    landscape, steps, outcome = drawn
    outcomes = (outcome, apply(a_scenario(steps[0]), landscape), outcome)

    assert compare_all(outcomes) == tuple(map(compare, outcomes))


def test_a_start_is_analysed_once_for_several_scenarios(monkeypatch):
    landscape = a_landscape(boards={"alpha": {}, "beta": {}, "gamma": {}})
    outcomes = [
        apply(a_scenario(merge("alpha", other, into="omega")), landscape)
        for other in ("beta", "gamma")
    ]
    analysed = []
    monkeypatch.setattr(start, "analyse", lambda graph: _note(graph, analysed))

    compare_all(outcomes)

    before = [graph for graph in analysed if graph.landscape == outcomes[0].before]
    assert len(before) == 1


def _note(graph, analysed):
    analysed.append(graph)
    return analyse(graph)
