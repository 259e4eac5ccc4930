"""No board is recorded as meeting a duty in an area where it applies.

## What it flags

A duty that is in force on the day asked about, and an area in which it applies, where no board in
the data is recorded as meeting it. A duty is looked for when the law asks for a body to meet it,
or when at least one board in the landscape meets it elsewhere.

## Why it matters

A duty that nobody meets leaves people without the service or the protection that the law, or a
funder, meant them to have, and leaves the bodies that hold the duty open to challenge.

## What to do

Find out who meets the duty in that area. If a board does, add it to the board's file with the
document that says so. If none does, the bodies that hold the duty need to agree where it goes.

## When it is fine

When the duty is met without a standing board, or by a body outside the data. Record the reason and
who decided it.
"""

from collections.abc import Iterator

from landscape.findings.finding import Finding, Severity, infer, know_duty, ref
from landscape.findings.rule import Rule
from landscape.findings.where import name_where
from landscape.graph import LandscapeGraph
from landscape.model.area import Area
from landscape.model.duty import Duty
from landscape.model.message import message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each duty and area with a council in which no board meets the duty."""
    for duty, area in graph.find_duty_areas():
        unmet = graph.find_councils_unmet(duty.id, area.id)
        if unmet:
            yield _finding(graph, duty, area, unmet)


def _finding(graph: LandscapeGraph, duty: Duty, area: Area, unmet: tuple[str, ...]) -> Finding:
    return Finding(
        code=RULE.code,
        about=(ref("duty", duty.id), ref("area", area.id)),
        severity=_severity(duty),
        areas=(area.id,),
        message=message("finding.GAP001", duty=duty.name, area=name_where(graph, area, unmet)),
        sources=tuple(sorted({citation.source for citation in duty.sources})),
        evidence=infer(know_duty(duty)),
    )


def _severity(duty: Duty) -> Severity:
    """General knowledge may point something out; it never says that the law is not met."""
    if duty.grade == "C" or not duty.body.required:
        return "note"
    return "serious" if duty.grade == "A" else "warning"


RULE = Rule(code="GAP001", name="duty-unmet", family="gap", check=check, reach="duty")
