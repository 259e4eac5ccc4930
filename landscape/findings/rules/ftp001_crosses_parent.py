"""Part of a board's area lies outside the area of the board above it.

## What it flags

A board whose area crosses the area of the board that it answers, reports or delivers to, or has no
council in common with it; and a board that is wider than everything above it taken together. The
councils that lie outside are named, with their residents in the census of 2021.

A board that is wider than each board above it is no matter in itself and is not flagged: a joint
partnership answers to a scrutiny committee in each of its counties, and a regional board to a
partnership in each, which between them cover its area. All the wider boards in the Welsh data are
of that kind. An organisation above a board counts as well, and one without an area covers all.

## Why it matters

What the board does in those councils may be told to a body that has nothing to do with them, or to
nobody. Where areas cross, the residents on either side are served by different sets of bodies.

## What to do

Find out whom the board answers to for the councils outside, and record that line. Where the areas
come from the law, ask whether the board should answer to a body of its own area instead.

## When it is fine

When the footprints come from the law and both bodies have agreed who answers for which councils; or
while a boundary is being changed. Record the reason among the accepted findings. Where one of the
boards is a placeholder that no source names, the finding is a note.
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
    weigh,
)
from landscape.findings.rule import Rule
from landscape.graph import JOINING, LandscapeGraph
from landscape.graph.above import PartOutside, find_parts_outside
from landscape.model.evidence import Evidenced
from landscape.model.message import Message, Value, message

SEVERITIES: dict[str, Severity] = {"crossing": "warning", "apart": "warning", "around": "note"}
"""That nothing else stands above a wider board may only not be recorded, so it is a note."""


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each board and board above it, or for a board and all that are above it."""
    for part in find_parts_outside(graph):
        yield _finding(graph, part)


def _finding(graph: LandscapeGraph, part: PartOutside) -> Finding:
    boards, facts = (part.board, *part.above), _find_facts(graph, part)
    known = find_weakest_of(facts)
    return Finding(
        code=RULE.code,
        about=_name_at_issue(part),
        severity=weigh(SEVERITIES[part.relation], boards),
        boards=tuple(board.id for board in boards),
        areas=tuple(sorted({board.area for board in boards})),
        message=_tell(graph, part),
        figures=(Figure(id="residents-outside", value=part.residents),),
        sources=find_sources_of(facts),
        evidence=infer(known) if part.relation == "around" else known,
    )


def _name_at_issue(part: PartOutside) -> tuple[str, ...]:
    """The board, or the line by which one board is below another: its two ends are no equals."""
    if part.relation == "around":
        return (ref("board", part.board.id),)
    ends = (part.board, *part.above)
    return (*(ref("board", board.id) for board in ends), ref("line", "crossing"))


def _find_facts(graph: LandscapeGraph, part: PartOutside) -> tuple[Evidenced, ...]:
    """The boards, their areas, and the lines that join them."""
    boards, above = (part.board, *part.above), {board.id for board in part.above}
    areas = (graph.landscape.area_by_id[board.area] for board in boards)
    lines = (line for line in part.board.lines if line.to in above and line.kind in JOINING)
    return (*boards, *areas, *lines)


def _tell(graph: LandscapeGraph, part: PartOutside) -> Message:
    """Where the area goes beyond; not beyond whose, for a sensitive board: findings leave."""
    names = graph.landscape.area_by_id
    values: dict[str, Value] = {
        "board": part.board.name,
        "area": names[part.board.area].name,
        "councils": tuple(names[council].name for council in part.councils),
        "residents": f"{part.residents:,}",
    }
    if part.board.sensitive:
        return message("finding.FTP001.sensitive", **values)
    values["above"] = tuple(board.name for board in part.above)
    if part.relation != "around":
        values["other"] = names[part.above[0].area].name
    return message(f"finding.FTP001.{part.relation}", **values)


RULE = Rule(
    code="FTP001",
    name="crosses-parent",
    family="footprint",
    check=check,
    reach="tied",
    tells_particulars=True,
)
