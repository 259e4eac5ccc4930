"""No chair is recorded.

## What it flags

A board whose list of members is complete and names nobody in the chair; and, as a note, a board
that sets direction whose chair is not recorded and whose list is not complete. Placeholders and
boards that are recorded as having no members at all are left out.

## Why it matters

The chair is who can be asked what the board decided, and who may call it together. A list of boards
without chairs cannot be used to reach them.

## What to do

Ask the board which body, and which post, is in the chair, and add the seat with its source.

## When it is fine

When the chair goes round among the members: record that in the board's notes. Where the list is not
complete, a chair that is not recorded is no sign that there is none: the finding is a note.
"""

from collections.abc import Iterator

from landscape.findings.finding import Finding, find_sources_of, find_weakest_of, infer, ref
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.model.board import Board
from landscape.model.message import message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each board with nobody in the chair."""
    for board in graph.landscape.boards:
        if _is_expected(board) and not _has_chair(board):
            yield _finding(board, is_known=board.member_list == "complete")


def _is_expected(board: Board) -> bool:
    if board.placeholder:
        return False
    is_complete = board.member_list == "complete"
    return bool(board.members) if is_complete else board.function == "strategic"


def _has_chair(board: Board) -> bool:
    return any(member.capacity == "chair" for member in board.members)


def _finding(board: Board, *, is_known: bool) -> Finding:
    facts = (board, *board.members)
    return Finding(
        code=RULE.code,
        about=(ref("board", board.id),),
        severity="warning" if is_known else "note",
        boards=(board.id,),
        areas=(board.area,),
        message=message(
            "finding.GAP015" if is_known else "finding.GAP015.unknown", board=board.name
        ),
        sources=find_sources_of(facts),
        evidence=infer(find_weakest_of(facts)),
    )


RULE = Rule(code="GAP015", name="no-chair", family="gap", check=check, reach="board")
