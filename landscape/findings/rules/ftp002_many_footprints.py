"""A council is served by boards on many different footprints.

## What it flags

A council that is served by boards on more than three different footprints, each wider than the
council and smaller than Wales. Two areas that are made of the same councils are one footprint,
whatever they are called. Boards for the whole of Wales serve every council alike and are not
counted; nor are placeholders that no source names. It is also said how many pairs of the footprints
cross, that is share some councils while each has others of its own.

Three, because the law alone can give a council three: a police area, an area for health, care and
safeguarding, and since 2021 that of a corporate joint committee.

## Why it matters

The council sends people to boards that each gather different neighbours, and what is agreed on one
footprint has to be agreed again on the next. Where footprints cross, neither takes in the other.

## What to do

Look at the footprint with the fewest boards, and ask whether its work can move to another of them.
A footprint that an earlier reorganisation left behind is often the easiest to do without.

## When it is fine

When each footprint follows from the law or from where services are run, and the boards that matter
to one another share one. Where the only board on a footprint has no recorded end, ask first whether
it still meets. Record the reason among the accepted findings.
"""

from collections.abc import Iterator

from landscape.findings.finding import Figure, Finding, find_sources_of, find_weakest_of, ref
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.graph.footprints import (
    Footprint,
    count_residents,
    find_crossings_among,
    find_footprints_of,
)
from landscape.model.area import Council
from landscape.model.landscape import Landscape
from landscape.model.message import message

MOST_FOOTPRINTS = 3
"""What the law alone can give a council: police, health and care, corporate joint committee."""


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each council on more footprints than that."""
    for council in graph.landscape.councils:
        footprints = _find_wider(graph.landscape, council)
        if len(footprints) > MOST_FOOTPRINTS:
            yield _finding(graph.landscape, council, footprints)


def _find_wider(landscape: Landscape, council: Council) -> tuple[Footprint, ...]:
    """The footprints between the council and Wales on which some board is named by a source."""
    return tuple(
        footprint
        for footprint in find_footprints_of(landscape, council.id)
        if len(footprint.councils) > 1
        and all(area.kind != "wales" for area in footprint.areas)
        and not all(board.placeholder for board in footprint.boards)
    )


def _finding(landscape: Landscape, council: Council, footprints: tuple[Footprint, ...]) -> Finding:
    boards = [b for footprint in footprints for b in footprint.boards if not b.placeholder]
    areas = {board.area for board in boards}
    facts = (*boards, *(landscape.area_by_id[area] for area in areas))
    crossings = find_crossings_among(landscape, footprints)
    figures = {
        "footprints": len(footprints),
        "boards-on-footprints": len(boards),
        "crossing-footprints": len(crossings),
        "residents": count_residents(landscape, (council.id,)),
    }
    return Finding(
        code=RULE.code,
        about=(ref("area", council.id),),
        severity="note",
        boards=tuple(sorted(board.id for board in boards)),
        areas=(council.id,),
        message=message(
            "finding.FTP002",
            council=council.name,
            count=len(footprints),
            footprints=tuple(footprint.areas[0].name for footprint in footprints),
            crossing=len(crossings),
        ),
        figures=tuple(Figure(id=name, value=value) for name, value in figures.items()),
        sources=find_sources_of(facts),
        evidence=find_weakest_of(facts),
    )


RULE = Rule(code="FTP002", name="many-footprints", family="footprint", check=check, reach="place")
