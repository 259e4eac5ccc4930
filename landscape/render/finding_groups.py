"""Findings under headings: those of one rule and one duty stand together, the weightiest first."""

from collections.abc import Iterable
from dataclasses import dataclass

from landscape.findings import SEVERITIES, Finding, Severity
from landscape.findings.rule import Family
from landscape.graph import LandscapeGraph
from landscape.model.accepted import Acceptance
from landscape.model.text import Text
from landscape.render.day import say_partial
from landscape.render.finding_choice import FAMILY_ORDER, family_of
from landscape.render.finding_subject import find_parts
from landscape.render.findings import finding_key
from landscape.render.table import Cell, Table, cell_of, many, term
from landscape.words import Language, say, takes


@dataclass(frozen=True)
class FindingGroup:
    """Findings of one rule, and of one duty where the heading of the rule names a duty."""

    code: str
    duty: str | None
    findings: tuple[Finding, ...]
    """The weightiest first."""

    @property
    def severity(self) -> Severity:
        """The heaviest weight among them."""
        return self.findings[0].severity


def group_findings(
    findings: Iterable[Finding],
) -> tuple[tuple[Family, tuple[FindingGroup, ...]], ...]:
    """Groups of findings by family, notes after warnings."""
    groups: dict[tuple[str, str | None], list[Finding]] = {}
    for finding in sorted(findings, key=lambda f: (_lightness(f.severity), f.identity)):
        groups.setdefault((finding.code, _find_duty(finding)), []).append(finding)
    made = [FindingGroup(code, duty, tuple(found)) for (code, duty), found in groups.items()]
    made.sort(key=lambda group: (_lightness(group.severity), group.code, group.duty or ""))
    families = {
        family: tuple(group for group in made if family_of(group.findings[0]) == family)
        for family in FAMILY_ORDER
    }
    return tuple((family, found) for family, found in families.items() if found)


def group_label(graph: LandscapeGraph, group: FindingGroup, language: Language) -> str:
    """What a group has in common, how many findings it has, and the heaviest weight or the one."""
    is_one = len({finding.severity for finding in group.findings}) == 1
    return say(
        "findings.group.label.all" if is_one else "findings.group.label",
        language,
        group=group_title(graph, group.code, group.duty, language),
        count=len(group.findings),
        severity=say(f"severity.{group.severity}", language),
    )


def group_title(graph: LandscapeGraph, code: str, duty: str | None, language: Language) -> str:
    """What the findings of one rule, and of one duty, have in common."""
    if duty is None:
        return say(f"findings.group.{code}", language)
    name = (graph.landscape.whole or graph.landscape).duty_by_id[duty].name
    return say(f"findings.group.{code}", language, duty=name.say(language))


def group_table(graph: LandscapeGraph, group: FindingGroup, language: Language) -> Table:
    """The findings of a group; what they have in common is not said again in every row."""
    by_area = group.duty is not None and all(map(_is_of_areas, group.findings))
    has_boards = any(finding.boards for finding in group.findings)
    names = ("area", *(("boards",) if has_boards else ())) if by_area else ("finding",)
    row = _row_of_duty if by_area else _row
    return Table(
        caption=say(
            "table.group.caption",
            language,
            group=group_title(graph, group.code, group.duty, language),
            count=len(group.findings),
        ),
        header=tuple(say(f"table.{name}", language) for name in (*names, "severity", "evidence")),
        rows=tuple(
            (*row(graph, f, language)[: len(names)], *_weight(f, language)) for f in group.findings
        ),
    )


def accepted_table(accepted: Iterable[tuple[Finding, Acceptance]], language: Language) -> Table:
    """The findings that a person decided to live with: why, if wanted, who decided, until when."""
    rows = tuple(
        (
            Cell(finding.message.text(language), link=f"finding:{finding_key(finding)}"),
            cell_of(decision.reason, language),
            term("value.yes" if decision.deliberate else "value.no", language),
            cell_of(decision.by, language),
            Cell(say_partial(decision.review_by, language)),
        )
        for finding, decision in accepted
    )
    return Table(
        caption=say("table.accepted.caption", language, count=len(rows)),
        header=tuple(say(f"table.{name}", language) for name in _ACCEPTED),
        rows=rows,
    )


def board_cells(graph: LandscapeGraph, finding: Finding, language: Language) -> tuple[Cell, ...]:
    """The boards that a finding concerns, each with a link to its page."""
    known = graph.landscape.board_by_id
    return tuple(
        cell_of(graph.landscape.name_of(board), language,
                link=f"board:{board}" if board in known else None)
        for board in finding.boards
    )  # fmt: skip


def area_cells(graph: LandscapeGraph, finding: Finding, language: Language) -> tuple[Cell, ...]:
    """The areas that a finding concerns."""
    return tuple(cell_of(_area_name(graph, area), language) for area in finding.areas)


_ACCEPTED = ("finding", "decided-because", "deliberate", "by", "until")


def _row(graph: LandscapeGraph, finding: Finding, language: Language) -> tuple[Cell, ...]:  # noqa: ARG001
    return (Cell(finding.message.text(language), link=f"finding:{finding_key(finding)}"),)


def _row_of_duty(graph: LandscapeGraph, finding: Finding, language: Language) -> tuple[Cell, ...]:
    area = _part(finding, "area") or graph.landscape.about.area
    words = _area_name(graph, area).say(language)
    member = _part(finding, "member")
    if member:
        kind = say(f"organisation-type.{member}", language)
        words = say("findings.row.member", language, area=words, member=kind)
    boards = tuple(map(graph.landscape.name_of, finding.boards))
    return (Cell(words, link=f"finding:{finding_key(finding)}"), many(boards, language))


def _weight(finding: Finding, language: Language) -> tuple[Cell, Cell]:
    return (
        term(f"severity.{finding.severity}", language),
        term(f"evidence.{finding.evidence}", language),
    )


def _area_name(graph: LandscapeGraph, area: str) -> Text:
    return graph.landscape.area_by_id[area].name


def _find_duty(finding: Finding) -> str | None:
    """The duty under which a finding stands; none where its rule's heading names no duty."""
    return _part(finding, "duty") if takes(f"findings.group.{finding.code}", "duty") else None


def _is_of_areas(finding: Finding) -> bool:
    """Whether area and kind of member tell a finding from the others about the same duty."""
    return {about.partition(":")[0] for about in finding.about} <= {"duty", "area", "member"}


def _part(finding: Finding, kind: str) -> str | None:
    return next(iter(find_parts(finding, kind)), None)


def _lightness(severity: Severity) -> int:
    return -SEVERITIES.index(severity)
