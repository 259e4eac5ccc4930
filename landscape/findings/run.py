"""Runs the rules over a landscape."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from landscape.findings.accepted import AcceptanceError, find_unmatched, match, say_unmatched
from landscape.findings.finding import Finding
from landscape.findings.rule import Rule
from landscape.findings.rules import RULES
from landscape.graph import LandscapeGraph
from landscape.model.accepted import Acceptance
from landscape.model.errors import QuestionError


@dataclass(frozen=True)
class Analysis:
    """What the rules found, and what of it a person decided to live with."""

    findings: tuple[Finding, ...]
    """The findings that nobody has accepted, sorted."""

    accepted: tuple[tuple[Finding, Acceptance], ...] = ()
    """The findings that are accepted, each with the decision."""

    unmatched: tuple[Acceptance, ...] = ()
    """The decisions that match no finding."""

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def insist(self) -> "Analysis":
        """This analysis, once every decision is known to match a finding.

        Raises:
            AcceptanceError: some decisions match nothing; all of them are named.
        """
        if self.unmatched:
            raise AcceptanceError("\n".join(map(say_unmatched, self.unmatched)))
        return self


def analyse(graph: LandscapeGraph, rules: Sequence[Rule] = RULES) -> Analysis:
    """Everything that `rules` find in a landscape, sorted by code and by what it is about."""
    found = tuple(finding for rule in rules for finding in rule.check(graph))
    found = tuple(sorted(found, key=lambda finding: finding.identity))
    accepted = graph.landscape.accepted
    matched = match(found, accepted)
    return Analysis(
        findings=tuple(finding for finding, decision in matched if decision is None),
        accepted=tuple((finding, decision) for finding, decision in matched if decision),
        unmatched=find_unmatched(found, accepted),
    )


def find_rule(code: str) -> Rule:
    """The rule with a code, in any letter case.

    Raises:
        QuestionError: no rule has that code.
    """
    for rule in RULES:
        if rule.code == code.upper():
            return rule
    codes = ", ".join(rule.code for rule in RULES)
    raise QuestionError(f"no rule has the code '{code}'. The codes are {codes}.")
