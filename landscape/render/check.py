"""What `landscape check` says."""

from collections.abc import Sequence
from datetime import date
from textwrap import fill
from typing import Any

from landscape.graph import LandscapeGraph
from landscape.load import LoadError, Problem
from landscape.model.errors import LandscapeError
from landscape.model.landscape import Landscape
from landscape.render.completeness import (
    lack_table,
    region_table,
    review_sentence,
    review_table,
    unused_source_table,
)
from landscape.render.plain import PAGE, table_text
from landscape.render.quality import conflict_table, evidence_sentence, evidence_table, welsh_table
from landscape.scenario import Scenario
from landscape.words import Language, say, say_day


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


def completeness_text(graph: LandscapeGraph, language: Language, today: date) -> str:
    """What is known of the landscape on a day and what is not, as tables and sentences.

    `today` is the reader's own day: by it files are past their review date.
    """
    landscape = graph.landscape
    day = say_day(landscape.day or landscape.about.as_of.first_day, language)
    tables = (
        evidence_table(landscape, language),
        region_table(landscape, language),
        lack_table(landscape, language),
        welsh_table(landscape.whole or landscape, language),
        conflict_table(graph, language),
        review_table(landscape, language, today),
        unused_source_table(landscape, language),
    )
    sentences = (
        say("report.completeness", language, day=day),
        evidence_sentence(landscape, language),
        review_sentence(landscape, language, today),
    )
    told = (table_text(table) if table.rows else fill(table.caption, PAGE) for table in tables)
    return "\n\n".join((*(fill(sentence, PAGE) for sentence in sentences), *told))


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


def error_json(error: LandscapeError, language: Language) -> dict[str, Any]:
    """What is wrong, as plain values; its sentences are in `language`."""
    return {
        "format": "landscape-check/1",
        "message": error.text(language),
        **problems_json(error.problems if isinstance(error, LoadError) else (), language),
    }


def problems_json(problems: Sequence[Problem], language: Language) -> dict[str, Any]:
    """Problems as plain values under a key of their own; their texts are in `language`."""
    return {
        "problems": [
            {"file": p.file, "line": p.line, "field": p.field, "text": p.said.text(language)}
            for p in sorted(set(problems))
        ]
    }
