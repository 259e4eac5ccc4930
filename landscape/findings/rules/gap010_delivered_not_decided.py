"""A theme is worked on for some councils, but no board is recorded as setting its direction.

## What it flags

A theme and a region with councils for which boards that run day-to-day work or deal with single
cases hold the theme, its parent or one of its parts, and no board that sets direction holds any of
these. Each region is one finding.

## Why it matters

Those who do the work have nobody to ask for a decision, money or a change of course, and what each
does may drift apart from the rest.

## What to do

Ask the boards that do the work who decides for them. Add the theme to that board's file, or agree
which board takes it.

## When it is fine

When the direction is set by the law, by a ministry or by one body alone, so that no board is
needed. What is not recorded may well be there: the finding is a note.
"""

from collections.abc import Iterator

from landscape.findings.finding import Finding
from landscape.findings.rule import Rule
from landscape.findings.theme_gap import make_theme_gap
from landscape.graph import LandscapeGraph
from landscape.graph.theme_roles import Roles, find_theme_places


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each theme and region with councils for which it is only delivered."""
    for place in find_theme_places(graph, _is_only_delivered):
        yield make_theme_gap(RULE.code, graph, place, "delivers")


def _is_only_delivered(roles: Roles) -> bool:
    return "delivers" in roles and "decides" not in roles


RULE = Rule(code="GAP010", name="delivered-not-decided", family="gap", check=check, reach="theme")
