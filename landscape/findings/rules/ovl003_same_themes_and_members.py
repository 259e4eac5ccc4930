"""Boards of one kind share both themes and members.

## What it flags

Two or more strategic, operational or advisory boards that do the same kind of work, have a council
in common, hold at least one theme in common, and seat at least three organisations or boards in
common. What is named is all that every one of them shares, and the boards are all that share it.
Of groups with the same themes only the largest are told of. A board that answers to all the others
of a group, delivers for all of them or is so served by all of them is left out: it and they are one
structure. Advisers and secretaries are not counted.

## Why it matters

Shared members alone are often a strength, and a shared theme may be split by agreement. Where the
same bodies meet twice on the same subject, for one place and on one level of work, the papers, the
decisions and the time are most likely to meet as well.

## What to do

Put the terms of reference of these boards side by side, theme by theme. They are candidates for
looking at together, not for closing: see what each decides that the others do not, and whether one
agenda, one day or one support team would do.

## When it is fine

When one of the boards is for a county and another for the region and each decides something of its
own; when the law asks for both; when the boards say in writing who does what on the theme. Record
what coordination the shared members provide as a deliberate overlap.
"""

from collections.abc import Iterator
from functools import reduce

from landscape.findings.compared import COMPARED
from landscape.findings.finding import Figure, Finding, find_sources_of, find_weakest_of, ref
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.graph.blocks import Block, find_blocks
from landscape.graph.membership import find_statutory
from landscape.model.evidence import Evidenced
from landscape.model.message import Message, message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each group of boards that share themes and members."""
    compared = (board for board in graph.landscape.boards if board.function in COMPARED)
    for block in find_blocks(graph, compared):
        yield _finding(graph, block)


def _finding(graph: LandscapeGraph, block: Block) -> Finding:
    facts = tuple(_find_facts(block))
    return Finding(
        code=RULE.code,
        about=tuple(ref("board", board.id) for board in block.boards),
        severity="note",
        boards=tuple(board.id for board in block.boards),
        areas=tuple(sorted({board.area for board in block.boards})),
        message=_say(graph, block),
        figures=_figures(block),
        sources=find_sources_of(facts),
        evidence=find_weakest_of(facts),
    )


def _find_facts(block: Block) -> Iterator[Evidenced]:
    for board in block.boards:
        yield board
        yield from (held for held in board.themes if held.theme in block.themes)
        yield from (seat for seat in board.members if seat.sits and seat.party in block.members)


def _say(graph: LandscapeGraph, block: Block) -> Message:
    """What is shared; no member of a sensitive board is named, for findings leave as files."""
    count = len(block.members)
    boards = tuple(board.name for board in block.boards)
    themes = tuple(graph.landscape.theme_by_id[theme].name for theme in block.themes)
    if any(board.sensitive for board in block.boards):
        return message("finding.OVL003.sensitive", count=count, boards=boards, themes=themes)
    members = tuple(map(graph.landscape.name_of, block.members))
    return message("finding.OVL003", count=count, boards=boards, themes=themes, members=members)


def _figures(block: Block) -> tuple[Figure, ...]:
    by_law = reduce(frozenset.__and__, map(find_statutory, block.boards))
    values = {
        "group-boards": len(block.boards),
        "shared-themes": len(block.themes),
        "shared": len(block.members),
        "group-statutory": len(by_law),
    }
    return tuple(Figure(id=name, value=value) for name, value in values.items())


RULE = Rule(code="OVL003", name="same-themes-and-members", family="overlap", check=check)
