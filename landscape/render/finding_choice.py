"""Which findings are shown: families, weights, areas and one board."""

from collections.abc import Iterable
from dataclasses import dataclass

from landscape.findings import Finding, find_rule
from landscape.findings.rule import Family
from landscape.graph import LandscapeGraph
from landscape.render.places import is_of_place

FAMILY_ORDER: tuple[Family, ...] = (
    "duplication", "fragmentation", "gap", "footprint", "overlap", "workload",
)  # fmt: skip
"""The families as they are read: what may repeat work, what is missing, what is shared."""


@dataclass(frozen=True)
class FindingChoice:
    """Conditions that a finding must meet: one of each group that is not empty."""

    families: tuple[str, ...] = ()
    severities: tuple[str, ...] = ()
    area: str | None = None
    """Only findings about this place or some of it; those about all Wales belong to Wales."""

    board: str | None = None


def choose(
    graph: LandscapeGraph, findings: Iterable[Finding], choice: FindingChoice
) -> tuple[Finding, ...]:
    """The findings that meet every condition of a choice, in their order."""
    return tuple(
        finding
        for finding in findings
        if (not choice.families or family_of(finding) in choice.families)
        and (not choice.severities or finding.severity in choice.severities)
        and (choice.area is None or _is_of(graph, finding, choice.area))
        and (choice.board is None or choice.board in finding.boards)
    )


def find_by_key(findings: Iterable[Finding], key: str) -> Finding | None:
    """The finding that an address names; none when there is none."""
    return next((f for f in findings if " ".join((f.code, *f.about)) == key), None)


def family_of(finding: Finding) -> Family:
    """The family of the rule that made a finding."""
    return find_rule(finding.code).family


def _is_of(graph: LandscapeGraph, finding: Finding, place: str) -> bool:
    landscape = graph.landscape
    areas = map(landscape.councils_of, finding.areas)
    return any(is_of_place(landscape, place, councils) for councils in areas)
