"""A board's lines of accountability lead to no elected or statutory account-holder.

## What it flags

A board that answers to somebody, where following its lines of account, and theirs in turn, never
reaches a council, a police and crime commissioner, Ministers or another body that is elected or
that the law makes answerable. A board with no line at all is reported as GAP003 instead.

## Why it matters

Accountability that stops half-way is hard to see: each board can name the one above, and nobody at
the top can be asked by the public.

## What to do

Follow the chain to the board where it stops, and find out whom that board answers to. One line
added there often mends the way for every board below.

## When it is fine

When the board at the top is made of account-holders who each answer for themselves. Record it.
"""

from collections.abc import Iterator

from landscape.findings.finding import Finding, find_sources_of, find_weakest_of, infer, ref
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.model.board import Board
from landscape.model.message import message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each board that answers to somebody but reaches no account-holder."""
    for board in graph.landscape.boards:
        if board.placeholder or not graph.find_lines_of_account(board.id):
            continue
        if not graph.find_route_to_account_holder(board.id):
            yield _finding(graph, board)


def _finding(graph: LandscapeGraph, board: Board) -> Finding:
    lines = graph.find_lines_of_account(board.id)
    facts = (board, *lines)
    return Finding(
        code=RULE.code,
        about=(ref("board", board.id),),
        severity="warning",
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


RULE = Rule(code="GAP004", name="no-route-to-account-holder", family="gap", check=check)
