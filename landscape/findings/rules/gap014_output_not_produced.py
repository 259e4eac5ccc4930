"""A duty needs something that comes from another duty, and no board meets that other duty there.

## What it flags

A plan, an assessment or another output that the catalogue of duties says is needed for a second
duty, where boards meet the second duty for some councils and no board is recorded as meeting the
duty from which the output comes. Each area of the first duty is one finding.

## Why it matters

A strategy that rests on an assessment nobody makes rests on last year's, or on nothing.

## What to do

Find out where those who meet the second duty get what they need. If a board makes it, record the
duty with that board.

## When it is fine

When one body makes it by itself, without a board: a police and crime commissioner writes the police
and crime plan. Record that. The finding is a note.
"""

from collections.abc import Iterator

from landscape.findings.finding import Finding, infer, know_duty, ref
from landscape.findings.rule import Rule
from landscape.findings.where import name_where
from landscape.graph import LandscapeGraph
from landscape.graph.outputs import MissingOutput, find_missing_outputs
from landscape.model.evidence import find_weakest
from landscape.model.message import message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each pair of duties and area in which the first one's output is missing."""
    seen = set()
    for missing in find_missing_outputs(graph):
        # Several outputs of one duty may feed another; what is at issue is the same.
        finding = _finding(graph, missing)
        if finding.about not in seen:
            seen.add(finding.about)
            yield finding


def _finding(graph: LandscapeGraph, missing: MissingOutput) -> Finding:
    duty, needed, area = missing.duty, missing.needed_for, missing.area
    cited = {citation.source for each in (duty, needed) for citation in each.sources}
    return Finding(
        code=RULE.code,
        about=(ref("duty", duty.id), ref("duty", needed.id), ref("area", area.id)),
        severity="note",
        areas=(area.id,),
        message=message(
            "finding.GAP014",
            duty=duty.name,
            needed=needed.name,
            area=name_where(graph, area, missing.councils),
        ),
        sources=tuple(sorted(cited)),
        evidence=infer(find_weakest((know_duty(duty), know_duty(needed)))),
    )


RULE = Rule(code="GAP014", name="output-not-produced", family="gap", check=check, reach="duty")
