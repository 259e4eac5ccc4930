"""Boards below a wider board hold the same theme with the same kind of work as it does.

## What it flags

A theme that a board holds, and that two or more boards joined to it from below hold as well, each
for a part of its area, all of them doing the same kind of work. Boards that the law requires are
not counted, nor are boards of which a document says that they deliver for the board above: that is
work handed down. Bodies that deal with single cases, networks and scrutiny committees are left out,
and so are boards of the national tier: that each region has its own board below is how most
national work is built.

## Why it matters

The same question may be worked on in every county and again for the region, by people from the same
bodies. A decision taken above may be taken again below.

## What to do

Write down what is decided above and what is done below. Where the boards below only carry out what
is decided, record their work as day-to-day; where they decide nothing of their own, ask whether
they are needed.

## When it is fine

When each level decides something that the other does not and the papers say so. Record the reason
among the accepted findings.
"""

from collections.abc import Iterator

from landscape.findings.compared import COMPARED
from landscape.findings.finding import Finding, find_sources_of, find_weakest_of, ref, weigh
from landscape.findings.rule import Rule
from landscape.graph import JOINING, LandscapeGraph
from landscape.model.board import Board, Line
from landscape.model.message import message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each theme of a board that two or more boards below it repeat."""
    for theme, above, below in graph.find_work_repeated_below():
        repeating = tuple(board for board in below if not _is_meant(board, above))
        is_compared = above.function in COMPARED and above.tier != "national"
        if len(repeating) > 1 and is_compared:
            yield _finding(graph, theme, above, repeating)


def _is_meant(board: Board, above: Board) -> bool:
    """Whether the law requires a board, or a document says that the one above handed work down."""
    handed = (li for li in board.lines if li.to == above.id and li.kind == "delivery")
    return board.basis == "statutory" or any(li.evidence == "documented" for li in handed)


def _finding(graph: LandscapeGraph, theme: str, above: Board, below: tuple[Board, ...]) -> Finding:
    boards = (above, *below)
    held = (held for board in boards for held in board.themes if held.theme == theme)
    joining = (line for board in below for line in board.lines if _joins(line, above))
    facts = (*boards, *held, *joining)
    return Finding(
        code=RULE.code,
        about=(ref("theme", theme), ref("board", above.id)),
        severity=weigh("warning", boards),
        boards=tuple(board.id for board in boards),
        areas=(above.area,),
        message=message(
            "finding.DUP002",
            theme=graph.landscape.theme_by_id[theme].name,
            board=above.name,
            count=len(below),
            boards=tuple(board.name for board in below),
        ),
        sources=find_sources_of(facts),
        evidence=find_weakest_of(facts),
    )


def _joins(line: Line, above: Board) -> bool:
    return line.to == above.id and line.kind in JOINING


RULE = Rule(
    code="DUP002",
    name="work-repeated-below",
    family="duplication",
    check=check,
    reach="tied",
    tells_particulars=True,
)
