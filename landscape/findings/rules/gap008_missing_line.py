"""A source says that one body has no line to another.

## What it flags

A line that is recorded as missing on the day asked about, because a source says so. A line that is
only not recorded is not flagged here.

## Why it matters

Somebody looked and found that information, direction or account does not pass where it was
expected to. That is stronger than a blank in a list.

## What to do

Agree what should pass, in which direction and how often, and record the line; or record why none is
needed.

## When it is fine

When both bodies get what they need by another way. Say which, and end the entry.
"""

from collections.abc import Iterator

from landscape.findings.finding import Finding, find_sources_of, ref, weigh
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.model.board import Board
from landscape.model.message import Message, message
from landscape.model.ties import AbsentLine


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each line that a source says is missing."""
    for board, line in graph.find_missing_lines():
        yield _finding(graph, board, line)


def _finding(graph: LandscapeGraph, board: Board, line: AbsentLine) -> Finding:
    other = graph.landscape.board_by_id.get(line.to)
    boards = (board, other) if other else (board,)
    return Finding(
        code=RULE.code,
        about=(ref("board", board.id), ref("board", line.to), ref("line", "missing")),
        severity=weigh("warning", boards),
        boards=tuple(one.id for one in boards),
        areas=tuple(sorted({one.area for one in boards})),
        message=_tell(graph, board, line),
        sources=find_sources_of((line,)),
        evidence=line.evidence,
    )


def _tell(graph: LandscapeGraph, board: Board, line: AbsentLine) -> Message:
    """What does not pass; not for a sensitive board, for findings leave as files."""
    to = graph.landscape.name_of(line.to)
    if board.sensitive:
        return message("finding.GAP008.sensitive", board=board.name, to=to)
    return message("finding.GAP008", board=board.name, to=to, about=line.about)


RULE = Rule(
    code="GAP008",
    name="missing-line",
    family="gap",
    check=check,
    reach="tied",
    tells_particulars=True,
)
