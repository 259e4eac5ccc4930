"""Boards answer or report to each other in a circle.

## What it flags

Two or more boards whose lines of accountability, reporting or escalation lead round to where they
began. For each group of boards that are tied together in this way one shortest circle is shown.

## Why it matters

In a circle nobody is last: a matter that is passed up may come back, and no board in the circle can
hold the others to account.

## What to do

Agree which board in the circle has the last word, and turn the line that leads away from it into
what it is in practice: often advice, or information for a fellow board.

## When it is fine

When the lines are only an exchange of reports between equals. Record it, or mark one as advice.
"""

from collections.abc import Iterator

from landscape.findings.finding import Finding, find_sources_of, find_weakest_of, ref, weigh
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.graph.reporting import UPWARD
from landscape.model.board import Line
from landscape.model.message import message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each group of boards whose lines lead round to themselves."""
    for cycle in graph.find_cycles():
        yield _finding(graph, cycle)


def _finding(graph: LandscapeGraph, cycle: tuple[str, ...]) -> Finding:
    boards = tuple(graph.landscape.board_by_id[board] for board in cycle)
    lines = _lines_round(graph, cycle)
    return Finding(
        code=RULE.code,
        about=tuple(ref("board", board) for board in sorted(cycle)),
        severity=weigh("warning", boards),
        boards=cycle,
        areas=tuple(sorted({board.area for board in boards})),
        message=message(
            "finding.GAP005", boards=tuple(board.name for board in (*boards, boards[0]))
        ),
        sources=find_sources_of(lines),
        evidence=find_weakest_of(lines),
    )


def _lines_round(graph: LandscapeGraph, cycle: tuple[str, ...]) -> tuple[Line, ...]:
    steps = zip(cycle, (*cycle[1:], cycle[0]), strict=True)
    return tuple(
        line
        for one, other in steps
        for line in graph.find_lines_from(one)
        if line.to == other and line.kind in UPWARD
    )


RULE = Rule(
    code="GAP005",
    name="reporting-cycle",
    family="gap",
    check=check,
    reach="below",
    tells_particulars=True,
)
