"""The comparisons of scenarios: several are worked out in sight of who waits, and all are kept."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from landscape.model.landscape import Landscape
from landscape.scenario import Comparison, Scenario, ScenarioError, Start, apply, compare
from landscape.viewer.opened import read_comparison
from landscape.viewer.own import at_work
from landscape.viewer.store import found_comparisons, read_start
from landscape.viewer.watched_work import Find, WatchedWork

Known = dict[str, tuple[Scenario, Comparison | ScenarioError]]


def find_comparison(scenario: Scenario) -> Comparison | ScenarioError:
    """What differs after a scenario, or why it cannot be done; worked out where it was not yet."""
    known = COMPARISONS.find_of(scenario)
    if known is None:
        try:
            known = read_comparison(scenario)
        except ScenarioError as error:
            known = error
        COMPARISONS.keep(scenario, known)
    return known


def _begin(scenarios: Sequence[Scenario]) -> Find[Comparison]:
    """What compares one of them with the day that it starts from, which is looked at once."""
    starts = {scenario.start: read_start(scenario.start) for scenario in scenarios}
    return partial(_compare, starts=starts, known=found_comparisons())


def _compare(
    scenario: Scenario,
    landscape: Landscape,  # noqa: ARG001 (that of the start's day is at hand)
    *,
    starts: dict[date, Start],
    known: Known,
) -> Comparison:
    start = starts[scenario.start]
    with at_work():
        # Somebody else may have come first while this one waited.
        scenario_known, found = known.get(scenario.id, (None, None))
        if scenario_known is scenario and isinstance(found, Comparison):
            return found
        return compare(apply(scenario, start.landscape), start)


COMPARISONS = WatchedWork("comparison", _begin, found_comparisons, fewest=2)
"""What differs after each scenario; of a single one the page waits as for any other thing."""
