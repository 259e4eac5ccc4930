"""A body for one kind of review works beside the unified review that takes it in.

## What it flags

A board that meets duties to review deaths or serious incidents and no other duty, where the
catalogue of duties names another kind of review that now takes these in, and another board meets
that one for some of the same councils on the day asked about. A body that answers to that board, or
delivers for it, is part of the unified review and is not flagged. In Wales the single unified
safeguarding review has taken in domestic homicide reviews since 1 October 2024.

## Why it matters

A family and the bodies involved may be asked to go through the same events twice, and what is
learnt may be written down in two places.

## What to do

Ask both boards how a review begins and who decides its form. Where all of them now go through the
unified review, agree when the separate body ends and who keeps its open reviews.

## When it is fine

While reviews that began under the old arrangements are being finished, and where the law still asks
for a step that the unified review does not take. A partnership that has other duties as well is not
flagged: it may do no more than commission reviews.
"""

from collections.abc import Iterator

from landscape.findings.finding import Finding, find_sources_of, find_weakest_of, ref, weigh
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.graph.joined import group_structures
from landscape.model.board import Board
from landscape.model.evidence import Evidenced
from landscape.model.landscape import Landscape
from landscape.model.message import message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each kind of review for which a board stands alone."""
    wider = _find_wider(graph.landscape)
    for board in graph.landscape.boards:
        duties = {met.duty for met in board.duties}
        for duty in sorted(duties) if duties <= wider.keys() else ():
            yield from _look(graph, board, duty, wider[duty])


def _find_wider(landscape: Landscape) -> dict[str, str]:
    """For each review that another one in force takes in, that other one; by their ids."""
    known = landscape.duty_by_id
    pairs = ((duty, known.get(duty.alternative or "")) for duty in landscape.duties)
    return {
        narrow.id: wider.id
        for narrow, wider in pairs
        if wider and narrow.function == wider.function == "review"
    }


def _look(graph: LandscapeGraph, board: Board, duty: str, wider: str) -> Iterator[Finding]:
    where = {c for c in graph.councils_of(board) if board in graph.find_boards_meeting(duty, c)}
    meeting = {o.id: o for c in sorted(where) for o in graph.find_boards_meeting(wider, c)}
    own = next(g for g in group_structures(graph.landscape, (board, *meeting.values()))
               if board.id in g)  # fmt: skip
    others = tuple(meeting[name] for name in sorted(meeting.keys() - set(own)))
    if others:
        met = tuple(m for m in board.duties if m.duty == duty)
        also = tuple(m for other in others for m in other.duties if m.duty == wider)
        yield _finding(graph, board, duty, others, (board, *met, *others, *also))


def _finding(
    graph: LandscapeGraph,
    board: Board,
    duty: str,
    others: tuple[Board, ...],
    facts: tuple[Evidenced, ...],
) -> Finding:
    return Finding(
        code=RULE.code,
        about=(ref("board", board.id), ref("duty", duty)),
        severity=weigh("warning", (board, *others)),
        boards=(board.id, *(other.id for other in others)),
        areas=(board.area,),
        message=message(
            "finding.DUP005",
            board=board.name,
            duty=graph.landscape.duty_by_id[duty].name,
            others=tuple(other.name for other in others),
        ),
        sources=find_sources_of(facts),
        evidence=find_weakest_of(facts),
    )


RULE = Rule(code="DUP005", name="review-beside-unified", family="duplication", check=check)
