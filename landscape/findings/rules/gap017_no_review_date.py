"""Terms of reference have no day of review, or that day has passed.

## What it flags

A board whose recorded terms of reference name no day on which they are to be looked at again, or
name one that has passed on the day asked about. A month or a year has passed when it is over.

## Why it matters

Terms that nobody looks at stay as they were while the board becomes something else. A day in the
diary is the least that keeps the paper and the board together.

## What to do

Put the review on the board's agenda, and record the new day with the paper that says so.

## When it is fine

When the law fixes what the terms say. Terms that name no day are a note; a day that has passed is a
warning.
"""

from collections.abc import Iterator
from datetime import date

from landscape.findings.finding import (
    Finding,
    Severity,
    find_sources_of,
    find_weakest_of,
    infer,
    ref,
    weigh,
)
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.model.board import Board, Terms
from landscape.model.message import Message, message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each board whose terms of reference await no review, or one that is past."""
    day = graph.landscape.day
    for board in graph.landscape.boards:
        terms = board.terms_of_reference
        if terms and (terms.review_by is None or _is_past(terms, day)):
            yield _finding(board, terms)


def _is_past(terms: Terms, day: date | None) -> bool:
    return bool(day and terms.review_by and terms.review_by.last_day < day)


def _finding(board: Board, terms: Terms) -> Finding:
    known = find_weakest_of((board, terms))
    severity: Severity = "warning" if terms.review_by else "note"
    return Finding(
        code=RULE.code,
        about=(ref("board", board.id),),
        severity=weigh(severity, (board,)),
        boards=(board.id,),
        areas=(board.area,),
        message=_tell(board, terms),
        sources=find_sources_of((board, terms)),
        evidence=known if terms.review_by else infer(known),
    )


def _tell(board: Board, terms: Terms) -> Message:
    if terms.review_by:
        return message("finding.GAP017.past", board=board.name, day=terms.review_by)
    return message("finding.GAP017", board=board.name)


RULE = Rule(code="GAP017", name="no-review-date", family="gap", check=check, reach="board")
