"""Work that came to a board, or that it left open, has nobody who took it on.

## What it flags

A piece of work recorded with a board, in force on the day asked about, for which a source shows
that no board or body took it on. All such work of one board is one finding.

## Why it matters

What everybody thinks that somebody else does is not done. Work left over when a board ends, and
tables that were to be kept up to date, are where this is seen first.

## What to do

Ask the board whose it is to name who does it, or to say that it is no longer needed, and record
either.

## When it is fine

When the work was dropped on purpose. Record the day on which it was dropped.
"""

from collections.abc import Iterator

from landscape.findings.finding import Finding, find_sources_of, find_weakest_of, ref, weigh
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.model.board import Board
from landscape.model.message import Message, message
from landscape.model.ties import Task


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each board with work that nobody took on."""
    for board, tasks in graph.find_unowned_tasks():
        yield _finding(board, tasks)


def _finding(board: Board, tasks: tuple[Task, ...]) -> Finding:
    return Finding(
        code=RULE.code,
        about=(ref("board", board.id),),
        severity=weigh("warning", (board,)),
        boards=(board.id,),
        areas=(board.area,),
        message=_tell(board, tasks),
        sources=find_sources_of(tasks),
        evidence=find_weakest_of(tasks),
    )


def _tell(board: Board, tasks: tuple[Task, ...]) -> Message:
    """What it is; of a sensitive board only that there is some, for findings leave as files."""
    if board.sensitive:
        return message("finding.GAP007.sensitive", count=len(tasks), board=board.name)
    work = tuple(task.what for task in tasks)
    return message("finding.GAP007", count=len(tasks), board=board.name, tasks=work)


RULE = Rule(code="GAP007", name="work-without-owner", family="gap", check=check, reach="board")
