"""A board that took over from another stands beside it.

## What it flags

A board that is recorded as taking over from another, wholly or in part, where both exist on the day
asked about. Where the record says when the older one ends, the finding is a note that says so.

## Why it matters

While both go on, members attend both and a decision of one may be taken again by the other. After a
reorganisation it also shows where the end of the old board was never settled.

## What to do

Agree the day on which the old board ends and who takes on what it has open, and record it. If it
goes on for good, say what each of the two does.

## When it is fine

For a few months around a change, and where only a part of the work moved and the old board keeps
the rest. Record which it is. When only the year of a start or an end is known, the two may not have
met at all.
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
from landscape.model.board import Board
from landscape.model.message import Message, message
from landscape.model.ties import Succession


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each board that exists beside one that it took over from."""
    here = graph.landscape.board_by_id
    for board in here.values():
        for before in board.succeeds:
            if before.board in here:
                yield _finding(board, here[before.board], before)


def _finding(board: Board, older: Board, succession: Succession) -> Finding:
    facts = (board, older, succession)
    known = find_weakest_of(facts)
    return Finding(
        code=RULE.code,
        about=tuple(sorted((ref("board", board.id), ref("board", older.id)))),
        severity="note" if older.until else weigh("warning", (board, older)),
        boards=(board.id, older.id),
        areas=tuple(sorted({board.area, older.area})),
        message=_tell(board, older),
        sources=find_sources_of(facts),
        # That both exist on one day rests on both their dates.
        evidence=known if board.since and board.since.parts == 3 else infer(known),
    )


def _tell(board: Board, older: Board) -> Message:
    if older.until:
        return message("finding.DUP004.ending", board=board.name, older=older.name, day=older.until)
    return message("finding.DUP004", board=board.name, older=older.name)


RULE = Rule(
    code="DUP004",
    name="successor-and-predecessor",
    family="duplication",
    check=check,
    reach="tied",
    tells_particulars=True,
)
