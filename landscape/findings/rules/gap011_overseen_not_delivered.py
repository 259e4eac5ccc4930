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

from landscape.findings.finding import Finding, find_sources_of, find_weakest_of, infer, ref
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.graph.theme_roles import Roles, ThemePlace, find_theme_places
from landscape.model.message import message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each theme and region with councils for which it is only overseen."""
    for place in find_theme_places(graph, _is_only_overseen):
        yield _finding(graph, place)


def _is_only_overseen(roles: Roles) -> bool:
    return "oversees" in roles and not roles & {"decides", "delivers"}


def _finding(graph: LandscapeGraph, place: ThemePlace) -> Finding:
    boards = place.find_boards("oversees")
    return Finding(
        code=RULE.code,
        about=(ref("theme", place.theme.id), ref("area", place.region.id)),
        severity="note",
        boards=tuple(board.id for board in boards),
        areas=(place.region.id,),
        message=message(
            "finding.GAP011",
            theme=place.theme.name,
            boards=tuple(board.name for board in boards),
            area=tuple(graph.landscape.area_by_id[council].name for council in place.councils),
        ),
        sources=find_sources_of(boards),
        evidence=infer(find_weakest_of(boards)),
    )


RULE = Rule(code="GAP011", name="overseen-not-delivered", family="gap", check=check)
