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

from landscape.findings.finding import Finding, find_sources_of, find_weakest_of, infer, ref
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.graph.theme_roles import Roles, ThemePlace, find_theme_places
from landscape.model.message import message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each theme and region with councils for which it is only delivered."""
    for place in find_theme_places(graph, _is_only_delivered):
        yield _finding(graph, place)


def _is_only_delivered(roles: Roles) -> bool:
    return "delivers" in roles and "decides" not in roles


def _finding(graph: LandscapeGraph, place: ThemePlace) -> Finding:
    boards = place.find_boards("delivers")
    return Finding(
        code=RULE.code,
        about=(ref("theme", place.theme.id), ref("area", place.region.id)),
        severity="note",
        boards=tuple(board.id for board in boards),
        areas=(place.region.id,),
        message=message(
            "finding.GAP010",
            theme=place.theme.name,
            boards=tuple(board.name for board in boards),
            area=tuple(graph.landscape.area_by_id[council].name for council in place.councils),
        ),
        sources=find_sources_of(boards),
        evidence=infer(find_weakest_of(boards)),
    )


RULE = Rule(code="GAP010", name="delivered-not-decided", family="gap", check=check)
