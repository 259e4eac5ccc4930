"""A decision to live with a finding has run out and was not renewed.

## What it flags

An accepted finding whose day of review is not after the day asked about, where no other decision on
the same finding stands on that day and the finding is still there.

## Why it matters

A decision to live with something is made for a time. When that time is over, the finding counts
again, and readers should know that it was once accepted and why.

## What to do

Ask the post that decided. Renew the decision with a new day of review, or deal with what was found;
if it is gone, take the old decision out.

## When it is fine

For the few weeks until the board that decides meets again.
"""

from collections.abc import Iterator

from landscape.findings.finding import Finding, ref
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.model.accepted import Acceptance
from landscape.model.message import message
from landscape.model.text import Text


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each decision that has run out and that no other renews.

    Whether what was accepted is still found, `analyse` sees once all rules have run.
    """
    day = graph.landscape.day
    whole = graph.landscape.whole or graph.landscape
    standing = {_key(entry) for entry in graph.landscape.accepted}
    latest: dict[tuple[str, tuple[str, ...]], Acceptance] = {}
    for entry in sorted(whole.accepted, key=lambda entry: entry.since.first_day):
        if day and entry.review_by.first_day <= day and _key(entry) not in standing:
            latest[_key(entry)] = entry
    for entry in latest.values():
        yield _finding(graph, entry)


def _key(entry: Acceptance) -> tuple[str, tuple[str, ...]]:
    return entry.code, tuple(sorted(entry.about))


def _finding(graph: LandscapeGraph, entry: Acceptance) -> Finding:
    known = graph.landscape.area_by_id
    areas = [thing for kind, _, thing in _parts(entry) if kind == "area" and thing in known]
    return Finding(
        code=RULE.code,
        about=(ref("rule", entry.code.lower()), *sorted(entry.about)),
        severity="warning",
        boards=tuple(
            thing
            for kind, _, thing in _parts(entry)
            if kind == "board" and thing in graph.landscape.board_by_id
        ),
        areas=tuple(areas) or (graph.landscape.about.area,),
        message=message(
            "finding.GAP018",
            code=entry.code,
            about=tuple(_name(graph, thing) for _, _, thing in _parts(entry)),
            by=entry.by,
            day=entry.review_by,
            reason=entry.reason,
        ),
        sources=tuple(sorted({citation.source for citation in entry.sources})),
        evidence="documented" if entry.sources else "inferred",
    )


def _name(graph: LandscapeGraph, thing: str) -> Text:
    """The name of something at issue; a word that names nothing stands for itself."""
    landscape = graph.landscape
    for known in (landscape.theme_by_id, landscape.duty_by_id, landscape.area_by_id):
        if thing in known:
            return known[thing].name
    return landscape.name_of(thing)


def _parts(entry: Acceptance) -> tuple[tuple[str, str, str], ...]:
    return tuple(about.partition(":") for about in entry.about)


RULE = Rule(code="GAP018", name="expired-acceptance", family="gap", check=check)
