"""What `landscape check` says."""

from collections.abc import Sequence
from typing import Any

from landscape.load import LoadError, Problem
from landscape.model.errors import LandscapeError
from landscape.model.landscape import Landscape
from landscape.scenario import Scenario
from landscape.words import Language, say


def check_text(landscape: Landscape, scenarios: Sequence[Scenario], language: Language) -> str:
    """That there are no problems, and how much was read."""
    read = say(
        "report.check",
        language,
        boards=len(landscape.boards),
        organisations=len(landscape.organisations),
        duties=len(landscape.duties),
        sources=len(landscape.sources),
    )
    return f"{read}\n{say('report.check-scenarios', language, count=len(scenarios))}"


def check_json(landscape: Landscape, scenarios: Sequence[Scenario]) -> dict[str, Any]:
    """The same as plain values."""
    return {
        "format": "landscape-check/1",
        "problems": [],
        "boards": len(landscape.boards),
        "organisations": len(landscape.organisations),
        "duties": len(landscape.duties),
        "sources": len(landscape.sources),
        "scenarios": [scenario.id for scenario in scenarios],
    }


def error_json(error: LandscapeError) -> dict[str, Any]:
    """What is wrong, as plain values."""
    return {
        "format": "landscape-check/1",
        "message": str(error),
        **problems_json(error.problems if isinstance(error, LoadError) else ()),
    }


def problems_json(problems: Sequence[Problem]) -> dict[str, Any]:
    """Problems as plain values under a key of their own."""
    return {"problems": [vars(problem) for problem in sorted(set(problems))]}
