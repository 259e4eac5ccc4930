"""What if we changed it: steps, their effect, and what differs."""

from landscape.scenario.attempt import ReplayedStep
from landscape.scenario.compare import Comparison, compare, compare_all
from landscape.scenario.introduced import count_introduced, find_introduced
from landscape.scenario.lineage import Lineage
from landscape.scenario.order import insist_on_order
from landscape.scenario.phase_findings import Timeline, compare_with_start, find_timeline
from landscape.scenario.precedent import find_departures, find_idle_reasons
from landscape.scenario.proposals import Proposal, Question, propose
from landscape.scenario.read import (
    read_scenario,
    read_scenario_files,
    read_scenario_text,
    read_scenarios,
)
from landscape.scenario.replay import Replay, replay, try_steps
from landscape.scenario.scenario import Outcome, Scenario, ScenarioBody, ScenarioError, apply
from landscape.scenario.start import Start
from landscape.scenario.timeline import Phase, find_phase_on, find_phases, landscape_on
from landscape.scenario.write import write_scenario_text

__all__ = [
    "Comparison",
    "Lineage",
    "Outcome",
    "Phase",
    "Proposal",
    "Question",
    "Replay",
    "ReplayedStep",
    "Scenario",
    "ScenarioBody",
    "ScenarioError",
    "Start",
    "Timeline",
    "apply",
    "compare",
    "compare_all",
    "compare_with_start",
    "count_introduced",
    "find_departures",
    "find_idle_reasons",
    "find_introduced",
    "find_phase_on",
    "find_phases",
    "find_timeline",
    "insist_on_order",
    "landscape_on",
    "propose",
    "read_scenario",
    "read_scenario_files",
    "read_scenario_text",
    "read_scenarios",
    "replay",
    "try_steps",
    "write_scenario_text",
]
