"""How many findings there are: in sentences, and by area."""

from collections import Counter
from collections.abc import Iterable, Sequence

from landscape.findings import SEVERITIES, Finding
from landscape.graph import LandscapeGraph
from landscape.render.finding_choice import FAMILY_ORDER, family_of
from landscape.render.finding_subject import group_by_place, name_place
from landscape.render.table import Cell, Table, number
from landscape.words import Language, say

WEIGHTS = tuple(reversed(SEVERITIES))
"""The weights as they are read, the heaviest first."""


def count_sentences(shown: Sequence[Finding], found: int, language: Language) -> tuple[str, ...]:
    """How many of the findings are shown and, if any are, how many of each family and weight."""
    showing = say("findings.showing", language, shown=len(shown), count=found)
    if not shown:
        return (showing,)
    families = _say_counts("family", FAMILY_ORDER, map(family_of, shown), language)
    weights = _say_counts("severity", WEIGHTS, (finding.severity for finding in shown), language)
    return (
        showing,
        say("findings.by-family", language, families=families),
        say("findings.by-weight", language, weights=weights),
    )


def place_table(graph: LandscapeGraph, findings: Sequence[Finding], language: Language) -> Table:
    """How many findings of each weight every area has."""
    heads = (say("table.area", language), *(say(f"severity.{name}", language) for name in WEIGHTS))
    return Table(
        caption=say("table.places.caption", language),
        header=(*heads, say("table.in-all", language)),
        rows=tuple(
            (Cell(name_place(graph, place, language)), *_count_weights(inside, language))
            for place, inside in group_by_place(graph, findings)
        ),
    )


def _say_counts(kind: str, order: Sequence[str], found: Iterable[str], language: Language) -> str:
    """The words of one kind that are found, each with how often."""
    counts = Counter(found)
    words = (f"{say(f'{kind}.{name}', language)} {counts[name]}" for name in order if counts[name])
    return "; ".join(words)


def _count_weights(findings: Sequence[Finding], language: Language) -> tuple[Cell, ...]:
    weights = Counter(finding.severity for finding in findings)
    counts = (*(weights[name] for name in WEIGHTS), len(findings))
    return tuple(number(count, language) for count in counts)
