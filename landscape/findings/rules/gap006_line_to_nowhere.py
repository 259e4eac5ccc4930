"""A line leads to a board that does not exist on the day.

## What it flags

A line of any kind that is in force on the day asked about, and leads to a board or organisation
that has not yet begun or has already ended on that day.

## Why it matters

Whoever relies on the line believes that somebody is at the other end. After a reorganisation such
lines are the usual sign that a successor was never named.

## What to do

Find the board that took over and move the line there, or end the line on the day on which the
other board ended.

## When it is fine

Hardly ever; for a few weeks around a change it may be known and agreed. Record it with the day on
which it is to be looked at again.
"""

from collections.abc import Iterator

from landscape.findings.finding import Finding, find_sources_of, find_weakest_of, ref, weigh
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.model.board import Board, Line
from landscape.model.message import message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each line whose far end does not exist on the day."""
    for board, line in graph.find_lines_to_nowhere():
        yield _finding(graph, board, line)


def _finding(graph: LandscapeGraph, board: Board, line: Line) -> Finding:
    facts = (board, line)
    return Finding(
        code=RULE.code,
        about=(ref("board", board.id), ref("board", line.to), ref("line", line.kind)),
        severity=weigh("warning", (board,)),
        boards=(board.id,),
        areas=(board.area,),
        message=message(
            f"finding.GAP006.{line.kind}",
            board=board.name,
            to=graph.landscape.name_of(line.to),
        ),
        sources=find_sources_of(facts),
        evidence=find_weakest_of(facts),
    )


RULE = Rule(
    code="GAP006",
    name="line-to-nowhere",
    family="gap",
    check=check,
    reach="tied",
    tells_particulars=True,
)
