"""A board's lines of accountability lead to nobody elected.

## What it flags

A board that answers to somebody, where following its lines of account, and theirs in turn, never
reaches a council, a police and crime commissioner, Ministers or another body that is elected or
that the law makes answerable. Where the way stops at boards with no line of account, which GAP003
tells of, it is a note; where it leads round, or to a body that is no account-holder, a warning.
And, as a note that names the way, a board whose way ends with a body that the law makes answerable,
such as a police force or a health board: to whom that body answers in turn is not part of the
record. A board with no line at all is reported as GAP003 instead.

## Why it matters

Accountability that stops half-way is hard to see: each board can name the one above, and nobody at
the top can be asked by the public.

## What to do

Follow the chain to the board where it stops, and find out whom that board answers to. One line
added there often mends the way for every board below.

## When it is fine

When the board at the top is made of account-holders who each answer for themselves, or when the law
means the body at the end to answer without being elected. Record it.
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
from landscape.graph.routes import Route, find_dead_ends, find_route
from landscape.model.board import Board
from landscape.model.message import message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each board that answers to somebody but reaches nobody elected."""
    for board in graph.landscape.boards:
        if board.placeholder or not graph.find_lines_of_account(board.id):
            continue
        route = find_route(graph, board.id)
        if route is None:
            yield _stops(graph, board)
        elif route.end != "elected":
            yield _ends_unelected(graph, board, route)


def _stops(graph: LandscapeGraph, board: Board) -> Finding:
    lines = graph.find_lines_of_account(board.id)
    facts = (board, *lines)
    return Finding(
        code=RULE.code,
        about=(ref("board", board.id),),
        severity=_weigh_stop(graph, board),
        boards=(board.id,),
        areas=(board.area,),
        message=message(
            "finding.GAP004",
            board=board.name,
            to=tuple(graph.landscape.name_of(line.to) for line in lines),
        ),
        sources=find_sources_of(facts),
        evidence=infer(find_weakest_of(facts)),
    )


def _weigh_stop(graph: LandscapeGraph, board: Board) -> Severity:
    """A note where every way stops at a board that answers to nobody: that is told of there."""
    stops = find_dead_ends(graph, board.id)
    is_told = stops and stops <= graph.landscape.board_by_id.keys()
    return "note" if is_told else "warning"


def _ends_unelected(graph: LandscapeGraph, board: Board, route: Route) -> Finding:
    on_the_way = tuple(graph.landscape.board_by_id[party] for party in route.parties[:-1])
    lines = (line for one in on_the_way for line in graph.find_lines_of_account(one.id))
    facts = (*on_the_way, *lines)
    return Finding(
        code=RULE.code,
        about=(ref("board", board.id),),
        severity="note",
        boards=tuple(one.id for one in on_the_way),
        areas=(board.area,),
        message=message(
            "finding.GAP004.unelected",
            board=board.name,
            end=graph.landscape.name_of(route.parties[-1]),
            way=tuple(map(graph.landscape.name_of, route.parties)),
        ),
        figures=() if route.unplaced else (Figure(id="crossings", value=route.crossings),),
        sources=find_sources_of(facts),
        evidence=infer(find_weakest_of(facts)),
    )


RULE = Rule(
    code="GAP004",
    name="no-route-to-account-holder",
    family="gap",
    check=check,
    reach="below",
    tells_particulars=True,
)
