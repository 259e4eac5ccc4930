"""A board has no recorded line of accountability.

## What it flags

A board that answers to no other board and to no account-holder on the day asked about, as far as
the data says. Placeholders are left out: nothing is known of what they stand for.

## Why it matters

If nobody can ask a board to explain itself, nobody notices when its work stops, and members cannot
say on whose behalf they decide.

## What to do

Look in the terms of reference for whom the board answers to, and add the line with its source. If
there is none, agree one.

## When it is fine

For a network or a meeting of equals that decides nothing, for a scrutiny committee, whose members
answer to the councils that sent them, and for a board whose members each answer for themselves
under the law. Record which of these it is. For boards that decide nothing the finding is a note.
"""

from collections.abc import Iterator

from landscape.findings.finding import (
    Figure,
    Finding,
    Severity,
    find_sources_of,
    find_weakest_of,
    infer,
    ref,
)
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.model.board import Board, Function
from landscape.model.message import message

DECIDES_NOTHING: tuple[Function, ...] = ("network", "advisory", "scrutiny")
"""Functions in which an absent line of account is no more than a note."""


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each board without a line of account, placeholders left out."""
    for board in graph.landscape.boards:
        if not board.placeholder and not graph.find_lines_of_account(board.id):
            yield _finding(graph, board)


def _finding(graph: LandscapeGraph, board: Board) -> Finding:
    others = graph.find_lines_from(board.id)
    severity: Severity = "note" if board.function in DECIDES_NOTHING else "warning"
    return Finding(
        code=RULE.code,
        about=(ref("board", board.id),),
        severity=severity,
        boards=(board.id,),
        areas=(board.area,),
        message=message("finding.GAP003", board=board.name),
        figures=(Figure(id="other-lines", value=len(others)),),
        sources=find_sources_of((board,)),
        evidence=infer(find_weakest_of((board,))),
    )


RULE = Rule(code="GAP003", name="answers-to-nobody", family="gap", check=check, reach="board")
