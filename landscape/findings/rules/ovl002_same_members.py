"""Boards have exactly the same members.

## What it flags

Two or more boards whose areas meet and round whose tables exactly the same organisations and
boards are recorded as sitting, at least three of them. The boards are told of once, as a group,
and the pairs among them are not told of again as pairs that share members. Areas may meet through
another board of the group. Advisers and secretaries are not counted, and an organisation counts
once however many seats it has. Placeholders that no source names are left out. Where a list of
members is not complete, or no document shows any of the members on all of the boards, the sentence
says so: such lists may be alike only because they were inferred from one law.

## Why it matters

Whoever sits on one of these boards sits on all of them. Either the law or an agreement wants each
board to have its own meeting, or one meeting might do the work of several. The same members never
show on their own that the boards do the same work.

## What to do

See how many of the members the law seats on every one of the boards. Then ask what each board
decides, and whether the boards already meet back to back, share an agenda or have one chair.

## When it is fine

When the law asks for each of the boards, as it does for the safeguarding boards for adults and for
children; when the work differs; when the boards already meet as one. It may also be that the lists
of members are short because little is known. Record what coordination the shared members provide
as a deliberate overlap.
"""

from collections.abc import Iterator
from functools import reduce

from landscape.findings.finding import Figure, Finding, find_sources_of, find_weakest_of, infer, ref
from landscape.findings.rule import Rule
from landscape.findings.shared import are_complete, are_seen, describe_lists
from landscape.graph import LandscapeGraph
from landscape.graph.membership import find_members, find_statutory
from landscape.graph.same_members import Group, find_same_members
from landscape.model.message import Message, message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each group of boards with the same members."""
    for group in find_same_members(graph.landscape):
        yield _finding(group)


def _finding(group: Group) -> Finding:
    by_law = reduce(frozenset.__and__, map(find_statutory, group))
    facts = tuple(member for board in group for member in board.members if member.sits)
    known = find_weakest_of(facts)
    figures = {
        "group-boards": len(group),
        "group-members": len(find_members(group[0])),
        "group-statutory": len(by_law),
    }
    return Finding(
        code=RULE.code,
        about=tuple(ref("board", board.id) for board in group),
        severity="note",
        boards=tuple(board.id for board in group),
        areas=tuple(sorted({board.area for board in group})),
        message=_say(group, len(by_law)),
        figures=tuple(Figure(id=name, value=value) for name, value in figures.items()),
        sources=find_sources_of(facts),
        evidence=known if are_complete(group) else infer(known),
    )


def _say(group: Group, statutory: int) -> Message:
    members = find_members(group[0])
    names = tuple(board.name for board in group)
    if are_complete(group) and are_seen(group, members):
        return message("finding.OVL002", count=len(members), statutory=statutory, boards=names)
    return message(
        "finding.OVL002.incomplete",
        count=len(members),
        statutory=statutory,
        boards=names,
        lists=describe_lists(group, members),
    )


RULE = Rule(
    code="OVL002",
    name="same-members",
    family="overlap",
    check=check,
    reach="members",
    tells_particulars=True,
)
