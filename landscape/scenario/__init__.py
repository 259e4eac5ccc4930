"""What if we changed it: steps, their effect, and what differs."""

from landscape.scenario.compare import Comparison, compare
from landscape.scenario.lineage import Lineage
from landscape.scenario.precedent import find_departures, find_idle_reasons
from landscape.scenario.read import read_scenario, read_scenario_text, read_scenarios
from landscape.scenario.scenario import Outcome, Scenario, ScenarioBody, ScenarioError, apply

__all__ = [
    "Comparison",
    "Lineage",
    "Outcome",
    "Scenario",
    "ScenarioBody",
    "ScenarioError",
    "apply",
    "compare",
    "find_departures",
    "find_idle_reasons",
    "read_scenario",
    "read_scenario_text",
    "read_scenarios",
]
