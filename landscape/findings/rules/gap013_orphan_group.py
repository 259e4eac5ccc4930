"""A group has no board above it: the one it had has ended, or nothing joins it to any board.

## What it flags

A board that answered to, reported to or worked for boards until they ended, all of them before the
day asked about, and from which no line leads to anybody now. And a board for day-to-day work or
single cases that no line to a board or body above, no seat and no meeting joins to anything.
Placeholders are left out; a line that still leads to a board that has ended is another finding.

## Why it matters

A sub-group outlives its board more often than anybody means it to. It goes on meeting, with nobody
to take what it finds or to tell it to stop.

## What to do

Find the board that took over and record the line; or end the group. For those joined to nothing,
ask whom they tell.

## When it is fine

When a group was meant to stand by itself. For groups that nothing joins, the lines may simply not
be written in any paper that was read: those findings are notes.
"""

from collections.abc import Iterator

from landscape.findings.finding import (
    Finding,
    find_sources_of,
    find_weakest_of,
    infer,
    ref,
    weigh,
)
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.graph.alone import find_alone, find_left_behind
from landscape.model.board import Board
from landscape.model.message import message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each group left behind, and one for each that nothing joins."""
    for board, ended in find_left_behind(graph):
        yield _left_behind(graph, board, ended)
    for board in find_alone(graph):
        yield _alone(board)


def _left_behind(graph: LandscapeGraph, board: Board, ended: tuple[str, ...]) -> Finding:
    return Finding(
        code=RULE.code,
        about=(ref("board", board.id),),
        severity=weigh("warning", (board,)),
        boards=(board.id,),
        areas=(board.area,),
        message=message(
            "finding.GAP013",
            board=board.name,
            ended=tuple(map(graph.landscape.name_of, ended)),
        ),
        sources=find_sources_of((board,)),
        evidence=infer(find_weakest_of((board,))),
    )


def _alone(board: Board) -> Finding:
    return Finding(
        code=RULE.code,
        about=(ref("board", board.id),),
        severity="note",
        boards=(board.id,),
        areas=(board.area,),
        message=message("finding.GAP013.alone", board=board.name),
        sources=find_sources_of((board,)),
        evidence=infer(find_weakest_of((board,))),
    )


RULE = Rule(
    code="GAP013",
    name="orphan-group",
    family="gap",
    check=check,
    reach="tied",
    tells_particulars=True,
)
