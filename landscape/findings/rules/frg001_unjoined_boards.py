"""Boards that hold the same theme for the same council are not joined in any recorded way.

## What it flags

A theme and a region in which the boards that serve one council, and that set direction, run
day-to-day work or advise, fall into two or more groups with nothing recorded between the groups: no
line of any kind, no seat of one board on another, no meeting back to back, not even by way of other
boards. Boards for all of Wales, placeholders, bodies for single cases, networks and scrutiny
committees are left out. Auditors call this fragmentation: several bodies in one broad field.

## Why it matters

A matter that one board settles may not reach the others. Whoever brings it may have to bring it
several times, and nobody sees the whole.

## What to do

Ask each board whom it tells, and record the line. Where there is none, agree who passes what to
whom; that often takes less than joining the boards.

## When it is fine

When the boards deal with different people or different parts of the theme, or pass on what matters
through members whom they share. What is not recorded may well be there: the finding is a note.
"""

from collections.abc import Iterator

from landscape.findings.compared import COMPARED
from landscape.findings.finding import Finding, find_sources_of, find_weakest_of, infer, ref
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.graph.theme_groups import Fragments, find_fragments
from landscape.model.message import message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each theme and region with a council whose boards are in unjoined groups."""
    for fragments in find_fragments(graph, COMPARED):
        yield _finding(graph, fragments)


def _finding(graph: LandscapeGraph, found: Fragments) -> Finding:
    held = (h for b in found.boards for h in b.themes if h.theme == found.theme.id)
    facts = (*found.boards, *held)
    groups = tuple(tuple(map(graph.landscape.name_of, group)) for group in found.groups)
    return Finding(
        code=RULE.code,
        about=(ref("theme", found.theme.id), ref("area", found.region.id)),
        severity="note",
        boards=tuple(board.id for board in found.boards),
        areas=(found.region.id,),
        message=message(
            "finding.FRG001",
            theme=found.theme.name,
            area=found.region.name,
            count=len(found.councils),
            total=len(found.region.councils),
            council=graph.landscape.area_by_id[found.example].name,
            groups=groups,
        ),
        sources=find_sources_of(facts),
        evidence=infer(find_weakest_of(facts)),
    )


RULE = Rule(
    code="FRG001",
    name="unjoined-boards",
    family="fragmentation",
    check=check,
    reach="joined-theme",
    tells_particulars=True,
)
