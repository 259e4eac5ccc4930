"""Which findings are shown: families, weights, areas and one board."""

from collections.abc import Iterable
from dataclasses import dataclass

from landscape.findings import Finding, find_rule
from landscape.findings.rule import Family
from landscape.graph import LandscapeGraph
from landscape.model.area import Area

FAMILY_ORDER: tuple[Family, ...] = ("duplication", "gap", "overlap")
"""The families as they are read: what may repeat work, what is missing, what is shared."""


@dataclass(frozen=True)
class FindingChoice:
    """Conditions that a finding must meet: one of each group that is not empty."""

    families: tuple[str, ...] = ()
    severities: tuple[str, ...] = ()
    area: str | None = None
    """Id of an area as `find_areas` gives it."""

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
        and (choice.area is None or choice.area in areas_of(graph, finding))
        and (choice.board is None or choice.board in finding.boards)
    )


def find_areas(graph: LandscapeGraph, findings: Iterable[Finding]) -> tuple[Area, ...]:
    """The areas of some findings, the widest first; two footprints of one area count as one."""
    ids = {area for finding in findings for area in areas_of(graph, finding)}
    areas = (graph.landscape.area_by_id[area] for area in ids)
    return tuple(sorted(areas, key=lambda area: (-len(area.councils), area.name.en)))


def find_by_key(findings: Iterable[Finding], key: str) -> Finding | None:
    """The finding that an address names; none when there is none."""
    return next((f for f in findings if " ".join((f.code, *f.about)) == key), None)


def family_of(finding: Finding) -> Family:
    """The family of the rule that made a finding."""
    return find_rule(finding.code).family


def areas_of(graph: LandscapeGraph, finding: Finding) -> frozenset[str]:
    """The areas of a finding, each by its best-known name: a council before a footprint."""
    landscape = graph.landscape
    return frozenset(landscape.name_area(landscape.councils_of(area)).id for area in finding.areas)
