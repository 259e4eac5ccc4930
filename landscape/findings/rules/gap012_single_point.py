"""Every recorded way from several boards to an account-holder passes through one board.

## What it flags

A board at which lines of accountability from several boards meet, and through which every recorded
way from three or more boards below leads, to an elected or statutory account-holder. In a chain
only the board at which branches meet is told, and not each link above it. Boards without any such
way are not counted; the rule on routes tells of them.

## Why it matters

If that board stops meeting, or does not pass things on, all of those below it answer to nobody. Its
agenda is also where everything has to fit in.

## What to do

See that the board has the time for what is passed up to it, and know what happens when it does not
meet. Before a scenario ends or merges it, say where its boards would answer instead.

## When it is fine

Nearly always: one clear way up is what a good structure has. The finding is a note for those who
think of changing that board.
"""

from collections.abc import Iterator

from landscape.findings.finding import (
    Figure,
    Finding,
    find_sources_of,
    find_weakest_of,
    infer,
    ref,
)
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.graph.routes import find_single_points
from landscape.model.message import message

FEWEST_BELOW = 3
"""One or two boards below another are the rule in any structure."""


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each board that three or more boards cannot get round."""
    for point, below in find_single_points(graph):
        if len(below) >= FEWEST_BELOW:
            yield _finding(graph, point, below)


def _finding(graph: LandscapeGraph, point: str, below: tuple[str, ...]) -> Finding:
    boards = tuple(graph.landscape.board_by_id[board] for board in (point, *below))
    facts = (*boards, *(li for b in boards for li in graph.find_lines_of_account(b.id)))
    return Finding(
        code=RULE.code,
        about=(ref("board", point),),
        severity="note",
        boards=(point, *below),
        areas=tuple(sorted({board.area for board in boards})),
        message=message(
            "finding.GAP012",
            count=len(below),
            board=boards[0].name,
            boards=tuple(board.name for board in boards[1:]),
        ),
        figures=(Figure(id="boards-below", value=len(below)),),
        sources=find_sources_of(facts),
        evidence=infer(find_weakest_of(facts)),
    )


RULE = Rule(
    code="GAP012",
    name="single-point",
    family="gap",
    check=check,
    reach="branch",
    tells_particulars=True,
)
