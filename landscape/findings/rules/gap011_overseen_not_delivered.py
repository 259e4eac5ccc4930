"""A theme is scrutinised for some councils, but no board is recorded as deciding or doing anything.

## What it flags

A theme and a region with councils for which a scrutiny board holds the theme, its parent or one of
its parts, and no board that sets direction, runs day-to-day work or deals with single cases holds
any of these. Each region is one finding.

## Why it matters

Scrutiny without anything to look at costs time and reassures for no reason; more often it shows
that the board that does the work is missing from the data.

## What to do

Ask the scrutiny board whom it asks to come. Add the theme to that board's file.

## When it is fine

When one body alone does the work, and no board is needed. What is not recorded may well be there:
the finding is a note.
"""

from collections.abc import Iterator

from landscape.findings.finding import Finding
from landscape.findings.rule import Rule
from landscape.findings.theme_gap import make_theme_gap
from landscape.graph import LandscapeGraph
from landscape.graph.theme_roles import Roles, find_theme_places


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each theme and region with councils for which it is only overseen."""
    for place in find_theme_places(graph, _is_only_overseen):
        yield make_theme_gap(RULE.code, graph, place, "oversees")


def _is_only_overseen(roles: Roles) -> bool:
    return "oversees" in roles and not roles & {"decides", "delivers"}


RULE = Rule(code="GAP011", name="overseen-not-delivered", family="gap", check=check, reach="theme")
