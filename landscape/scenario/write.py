"""Writes a scenario as the file that it would be read from."""

from landscape.load.dump import dump_value
from landscape.scenario.scenario import Scenario

SCHEMA = "../schemas/scenario.schema.json"


def write_scenario_text(scenario: Scenario) -> str:
    """The text of a scenario's file; read again it gives an equal scenario.

    Comments of the file that it was read from are not kept. One that is based on another scenario
    names that one, whose steps stay in its own file.
    """
    return dump_value(scenario.own, SCHEMA)
