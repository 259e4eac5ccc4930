"""Nobody is recorded as deciding, delivering or overseeing a theme for some councils.

## What it flags

A theme of the list, and the councils of a region for which no board holds the theme, its parent or
one of its parts; or only boards that advise or exchange news do. Each region is one finding.

## Why it matters

A subject that no board holds is dealt with by whoever happens to meet it. Nobody can say what is
being done, and a neighbour who wants to work together finds no door to knock on.

## What to do

Ask who deals with the subject there. If a board does, add the theme to its file with the paper that
says so. If none does, agree whether one should.

## When it is fine

When the subject does not arise there, or is dealt with by a body outside the data. The list of
themes is longer than any one region needs, and what is not recorded may well be there: the finding
is a note.
"""

from collections.abc import Iterator

from landscape.findings.finding import Finding, find_sources_of, find_weakest_of, infer, ref
from landscape.findings.rule import Rule
from landscape.findings.where import name_where
from landscape.graph import LandscapeGraph
from landscape.graph.theme_roles import Roles, ThemePlace, find_theme_places
from landscape.model.message import message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each theme and region with councils for which nobody has it in hand."""
    for place in find_theme_places(graph, _is_in_no_hands):
        yield _finding(graph, place)


def _is_in_no_hands(roles: Roles) -> bool:
    return roles <= {"advises"}


def _finding(graph: LandscapeGraph, place: ThemePlace) -> Finding:
    names = {"boards": tuple(board.name for board in place.boards)} if place.boards else {}
    return Finding(
        code=RULE.code,
        about=(ref("theme", place.theme.id), ref("area", place.region.id)),
        severity="note",
        boards=tuple(board.id for board in place.boards),
        areas=(place.region.id,),
        message=message(
            "finding.GAP009.advised" if place.boards else "finding.GAP009",
            theme=place.theme.name,
            area=name_where(graph, place.region, place.councils),
            **names,
        ),
        sources=find_sources_of(place.boards),
        evidence=infer(find_weakest_of(place.boards)),
    )


RULE = Rule(code="GAP009", name="theme-decided-nowhere", family="gap", check=check, reach="theme")
