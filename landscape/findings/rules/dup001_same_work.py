"""Boards of the same kind hold the same theme for the same area.

## What it flags

A theme that two or more strategic, operational or advisory boards hold on the day asked about, all
of them doing the same kind of work for exactly the same councils. A board and its own sub-group,
joined by a line of account or delivery, are one structure and are not counted against each other.
Nor are boards for areas that lie inside one another, boards for neighbouring areas, bodies that
deal with single cases, networks, and scrutiny committees.

## Why it matters

The same people may be asked to settle the same question twice, a paper may have to pass both
boards, and it may be unclear whose decision counts. Auditors call this duplication when the same
work is done for the same people; with less than that they call it overlap or fragmentation.

## What to do

Ask both boards what they decide on the theme. Either write the difference down, give the theme to
one of them, or join them with a line that says which one answers to the other.

## When it is fine

When the law sets up both, when one is closing and the other starting, or when the boards divide
the theme between them and say so. Record the reason among the accepted findings. Where one of the
boards is a placeholder that no source names, the finding is a note.
"""

from collections.abc import Iterator

from landscape.findings.compared import COMPARED
from landscape.findings.finding import Finding, find_sources_of, find_weakest_of, ref, weigh
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.graph.structures import find_unrelated
from landscape.model.board import Board, HeldTheme
from landscape.model.message import message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each theme, area and function with two or more unrelated boards."""
    for theme, councils, boards in graph.find_boards_sharing_work():
        unrelated = find_unrelated(boards)
        if unrelated and boards[0].function in COMPARED:
            yield _finding(graph, theme, councils, unrelated)


def _finding(
    graph: LandscapeGraph, theme: str, councils: frozenset[str], boards: tuple[Board, ...]
) -> Finding:
    area = graph.landscape.name_area(councils)
    facts = tuple(fact for board in boards for fact in (board, *_held(board, theme)))
    function = boards[0].function
    return Finding(
        code=RULE.code,
        about=(ref("theme", theme), ref("area", area.id), ref("function", function)),
        severity=weigh("warning", boards),
        boards=tuple(board.id for board in boards),
        areas=(area.id,),
        message=message(
            f"finding.DUP001.{function}",
            theme=graph.landscape.theme_by_id[theme].name,
            area=area.name,
            count=len(boards),
            boards=tuple(board.name for board in boards),
        ),
        sources=find_sources_of(facts),
        evidence=find_weakest_of(facts),
    )


def _held(board: Board, theme: str) -> tuple[HeldTheme, ...]:
    return tuple(held for held in board.themes if held.theme == theme)


RULE = Rule(code="DUP001", name="same-work", family="duplication", check=check, reach="theme")
