"""What if we changed it: steps, their effect, and what differs."""

from landscape.scenario.compare import Comparison, compare, compare_all
from landscape.scenario.introduced import count_introduced, find_introduced
from landscape.scenario.lineage import Lineage
from landscape.scenario.precedent import find_departures, find_idle_reasons
from landscape.scenario.read import read_scenario, read_scenario_text, read_scenarios
from landscape.scenario.scenario import Outcome, Scenario, ScenarioBody, ScenarioError, apply
from landscape.scenario.start import Start
from landscape.scenario.write import write_scenario_text

__all__ = [
    "Comparison",
    "Lineage",
    "Outcome",
    "Scenario",
    "ScenarioBody",
    "ScenarioError",
    "Start",
    "apply",
    "compare",
    "compare_all",
    "count_introduced",
    "find_departures",
    "find_idle_reasons",
    "find_introduced",
    "read_scenario",
    "read_scenario_text",
    "read_scenarios",
    "write_scenario_text",
]
