"""Which findings are shown: families, weights, evidence, themes, a place and a board."""

from collections.abc import Iterable
from dataclasses import dataclass

from landscape.findings import RULES, SEVERITIES, Analysis, Finding
from landscape.findings.rule import Family
from landscape.graph import LandscapeGraph
from landscape.model.evidence import LEVELS
from landscape.render.finding_subject import find_areas, find_themes
from landscape.render.known import insist
from landscape.render.places import find_places, is_of_place

FAMILY_ORDER: tuple[Family, ...] = (
    "duplication", "fragmentation", "gap", "footprint", "overlap", "workload",
)  # fmt: skip
"""The families as they are read: what may repeat work, what is missing, what is shared."""

_FAMILY_OF: dict[str, Family] = {rule.code: rule.family for rule in RULES}


@dataclass(frozen=True)
class FindingChoice:
    """Conditions that a finding must meet: one of each group that is not empty."""

    families: tuple[str, ...] = ()
    severities: tuple[str, ...] = ()
    area: str | None = None
    """Only findings about this place or some of it; those about all Wales belong to Wales."""

    board: str | None = None
    evidence: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()


def choose(
    graph: LandscapeGraph, findings: Iterable[Finding], choice: FindingChoice
) -> tuple[Finding, ...]:
    """The findings that meet every condition of a choice, in their order."""
    return tuple(finding for finding in findings if _meets(graph, finding, choice))


def choose_from(graph: LandscapeGraph, analysis: Analysis, choice: FindingChoice) -> Analysis:
    """The analysis with only those findings, accepted ones among them, that meet a choice.

    Raises:
        QuestionError: the choice names what is not there.
    """
    _check(graph, choice)
    return Analysis(
        findings=choose(graph, analysis.findings, choice),
        accepted=tuple(pair for pair in analysis.accepted if _meets(graph, pair[0], choice)),
        unmatched=analysis.unmatched,
    )


def find_by_key(findings: Iterable[Finding], key: str) -> Finding | None:
    """The finding that an address names; none when there is none."""
    return next((f for f in findings if " ".join((f.code, *f.about)) == key), None)


def family_of(finding: Finding) -> Family:
    """The family of the rule that made a finding."""
    return _FAMILY_OF[finding.code]


def _meets(graph: LandscapeGraph, finding: Finding, choice: FindingChoice) -> bool:
    return (
        (not choice.families or family_of(finding) in choice.families)
        and (not choice.severities or finding.severity in choice.severities)
        and (not choice.evidence or finding.evidence in choice.evidence)
        and (choice.board is None or choice.board in finding.boards)
        and (not choice.themes or not find_themes(graph, finding).isdisjoint(choice.themes))
        and (choice.area is None or _is_of(graph, finding, choice.area))
    )


def _is_of(graph: LandscapeGraph, finding: Finding, place: str) -> bool:
    landscape = graph.landscape
    areas = map(landscape.councils_of, find_areas(graph, finding))
    return place == landscape.about.area or any(
        is_of_place(landscape, place, councils) for councils in areas
    )


def _check(graph: LandscapeGraph, choice: FindingChoice) -> None:
    """Makes sure that everything that a choice names is there."""
    landscape = graph.landscape
    insist("family", choice.families, FAMILY_ORDER, when="")
    insist("severity", choice.severities, SEVERITIES, when="")
    insist("evidence", choice.evidence, LEVELS, when="")
    insist("theme", choice.themes, landscape.theme_by_id)
    insist("board", (choice.board,) if choice.board else (), landscape.board_by_id)
    places = [place.id for place in find_places(landscape)]
    insist("area", (choice.area,) if choice.area else (), landscape.area_by_id, offered=places)
