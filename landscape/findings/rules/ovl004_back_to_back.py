"""Two boards meet one after the other, and nothing recorded says that different people meet.

## What it flags

Two boards that are recorded as meeting back to back on the day asked about, unless their lists of
members show that fewer than half of all who sit on either sit on both, or their chairs are known
and differ.

## Why it matters

One room, one chair and the same members are already halfway to one board. Keeping two may cost two
sets of papers; it may also be what keeps two legal duties apart.

## What to do

Ask the members whether the second meeting decides anything that the first could not. Where the law
lets the two be held as one table, compare that as a scenario.

## When it is fine

Where the law wants two boards, or one of the two is open to people who may not hear what the other
deals with. Meeting back to back is then good practice. Where one of the boards is a placeholder or
the members are not recorded, nothing more than the meeting itself is known.
"""

from collections.abc import Iterator

from landscape.findings.finding import Finding, find_sources_of, find_weakest_of, ref
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.model.board import Board
from landscape.model.message import Message, message

LEAST_JACCARD = 0.5
"""Half of all who sit on either board: below that most of them go home between the meetings."""


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each pair of boards that meet one after the other."""
    here = graph.landscape.board_by_id
    pairs = {
        tuple(sorted((board.id, beside.board)))
        for board in here.values()
        for beside in board.back_to_back
        if beside.board in here
    }
    for one, other in sorted(pairs):
        if not _are_different(graph, here[one], here[other]):
            yield _finding(graph, here[one], here[other])


def _are_different(graph: LandscapeGraph, one: Board, other: Board) -> bool:
    """Whether the records show other chairs or mostly other members."""
    chairs = [_find_chairs(board) for board in (one, other)]
    if all(chairs) and not chairs[0] & chairs[1]:
        return True
    share = graph.measure_overlap(one.id, other.id).all
    return bool(share.one and share.other) and (share.jaccard or 0) < LEAST_JACCARD


def _find_chairs(board: Board) -> frozenset[str]:
    return frozenset(member.party for member in board.members if member.capacity == "chair")


def _finding(graph: LandscapeGraph, one: Board, other: Board) -> Finding:
    boards = (one, other)
    ids = {board.id for board in boards}
    beside = tuple(item for b in boards for item in b.back_to_back if item.board in ids)
    shared = graph.find_shared_members(one.id, other.id)
    facts = (*beside, *(m for b in boards for m in b.members if m.sits and m.party in shared))
    return Finding(
        code=RULE.code,
        about=tuple(ref("board", board.id) for board in boards),
        severity="note",
        boards=tuple(board.id for board in boards),
        areas=tuple(sorted({board.area for board in boards})),
        message=_tell(one, other, len(shared)),
        sources=find_sources_of(facts),
        evidence=find_weakest_of(facts),
    )


def _tell(one: Board, other: Board, shared: int) -> Message:
    if shared:
        return message("finding.OVL004", one=one.name, other=other.name, count=shared)
    return message("finding.OVL004.unknown", one=one.name, other=other.name)


RULE = Rule(
    code="OVL004",
    name="back-to-back",
    family="overlap",
    check=check,
    reach="tied",
    tells_particulars=True,
)
