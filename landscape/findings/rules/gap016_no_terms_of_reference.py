"""A board that sets direction has no terms of reference on record.

## What it flags

A board that sets direction and of which no terms of reference are recorded on the day asked about.
Placeholders are left out, and so are groups for day-to-day work or single cases: what they are for
is usually written in the papers of the board above.

## Why it matters

Terms of reference say what a board is for, who sits on it and whom it answers to. Without them a
review has to ask each member, and the answers may differ.

## What to do

Ask the board for the document. Record it with its date and the day of its next review. If there is
none, a page written now saves the next review a month.

## When it is fine

When the law itself says all of it. A document that is not recorded may well exist: the finding is a
note.
"""

from collections.abc import Iterator

from landscape.findings.finding import Finding, find_sources_of, find_weakest_of, infer, ref
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.model.board import Board
from landscape.model.message import message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each board that sets direction without terms of reference."""
    for board in graph.landscape.boards:
        is_expected = board.function == "strategic" and not board.placeholder
        if is_expected and board.terms_of_reference is None:
            yield _finding(board)


def _finding(board: Board) -> Finding:
    return Finding(
        code=RULE.code,
        about=(ref("board", board.id),),
        severity="note",
        boards=(board.id,),
        areas=(board.area,),
        message=message("finding.GAP016", board=board.name),
        sources=find_sources_of((board,)),
        evidence=infer(find_weakest_of((board,))),
    )


RULE = Rule(code="GAP016", name="no-terms-of-reference", family="gap", check=check, reach="board")
