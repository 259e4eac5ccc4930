"""Runs the rules over a landscape."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from landscape.findings.accepted import (
    AcceptanceError,
    find_unmatched,
    match,
    say_unknown_code,
    say_unmatched,
)
from landscape.findings.finding import Finding
from landscape.findings.rule import Rule
from landscape.findings.rules import RULES
from landscape.graph import LandscapeGraph
from landscape.model.accepted import Acceptance
from landscape.model.errors import QuestionError
from landscape.model.message import Message

CODES = tuple(rule.code for rule in RULES)

Complaint = tuple[Acceptance, str, Message]
"""A decision that matches nothing, the field that is wrong, if one is, and what is said of it."""


@dataclass(frozen=True)
class Analysis:
    """What the rules found, and what of it a person decided to live with."""

    findings: tuple[Finding, ...]
    """The findings that nobody has accepted, sorted."""

    accepted: tuple[tuple[Finding, Acceptance], ...] = ()
    """The findings that are accepted, each with the decision."""

    unmatched: tuple[Acceptance, ...] = ()
    """The decisions that match no finding; of other days, those about a code that no rule has."""

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    @property
    def every(self) -> tuple[Finding, ...]:
        """All that the rules found, accepted or not, sorted."""
        found = (*self.findings, *(finding for finding, _ in self.accepted))
        return tuple(sorted(found, key=lambda finding: finding.identity))

    def insist(self) -> "Analysis":
        """This analysis, once every decision is known to match a finding.

        Raises:
            AcceptanceError: some decisions match nothing; all of them are named.
        """
        if self.unmatched:
            raise AcceptanceError("\n".join(f"accepted.yaml: {_join(c)}" for c in self.complaints))
        return self

    @property
    def complaints(self) -> tuple[Complaint, ...]:
        """Each decision that matches nothing, the field that is wrong, if one is, and the words."""
        return tuple(map(_complain, self.unmatched))


def analyse(graph: LandscapeGraph, rules: Sequence[Rule] = RULES) -> Analysis:
    """Everything that `rules` find in a landscape, sorted by code and by what it is about."""
    return conclude(graph, [finding for rule in rules for finding in rule.check(graph)])


def conclude(graph: LandscapeGraph, every: Sequence[Finding]) -> Analysis:
    """The analysis of a landscape in which all rules found `every` finding."""
    found = tuple(sorted(_without_moot(every), key=attrgetter("identity")))
    accepted = graph.landscape.accepted
    whole = graph.landscape.whole or graph.landscape
    others = (entry for entry in whole.accepted if entry not in accepted)
    matched = match(found, accepted)
    return Analysis(
        findings=tuple(finding for finding, decision in matched if decision is None),
        accepted=tuple((finding, decision) for finding, decision in matched if decision),
        unmatched=(
            *find_unmatched(found, accepted),
            *(entry for entry in others if entry.code not in CODES),
        ),
    )


def _without_moot(findings: Sequence[Finding]) -> Sequence[Finding]:
    """The findings without those on an expired decision about something that is not found."""
    if not any(map(_is_on_decision, findings)):
        return findings
    there = {(finding.code, tuple(sorted(finding.about))) for finding in findings}
    return [f for f in findings if not _is_on_decision(f) or _find_decided(f) in there]


def _is_on_decision(finding: Finding) -> bool:
    return finding.about[0].startswith("rule:")


def _find_decided(finding: Finding) -> tuple[str, tuple[str, ...]]:
    """The code and what it is about of the finding that an expired decision accepted."""
    rule, *about = finding.about
    return rule.removeprefix("rule:").upper(), tuple(about)


def find_rule(code: str) -> Rule:
    """The rule with a code, in any letter case.

    Raises:
        QuestionError: no rule has that code.
    """
    for rule in RULES:
        if rule.code == code.upper():
            return rule
    codes = ", ".join(CODES)
    raise QuestionError(f"no rule has the code '{code}'. The codes are {codes}.")


def _complain(entry: Acceptance) -> Complaint:
    if entry.code not in CODES:
        return entry, "code", say_unknown_code(entry, CODES)
    return entry, "", say_unmatched(entry)


def _join(complaint: Complaint) -> str:
    _, field, said = complaint
    return ": ".join((f"accepted.{field}".rstrip("."), said.text("en")))
