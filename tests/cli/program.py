"""The program as it is run from the command line."""

from typer.testing import CliRunner, Result

from landscape.bundled import find_scenarios
from landscape.cli.commands import app

SCENARIO = str(find_scenarios() / "north-wales-nine-to-four-a-contest.yaml")


def run(*words: str) -> Result:
    """What is printed and the status for these words; an error that nobody meant is raised."""
    return CliRunner().invoke(app, list(words), catch_exceptions=False)
