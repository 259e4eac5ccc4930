"""A kind of member that a duty requires has no seat on any board that meets the duty.

## What it flags

A duty that boards meet in an area, and a kind of organisation that must take part in it, where
none of these boards is recorded as seating such an organisation for one or more of the area's
councils. A body counts for every council in its own area: one health board serves them all.

## Why it matters

The law gives the duty to these bodies together. One that is not at the table still carries the
duty, without a hand in how it is met.

## What to do

Check the board's terms of reference. If the body sits there, add the seat to the board's file. If
it does not, ask for a named member, or a written note of how it takes part without one.

## When it is fine

When the body takes part in another way that is written down. Where the list of members is not
complete, or the duty is known only in general, the finding is a note: a seat that is not written
down may well exist.
"""

from collections.abc import Iterator

from landscape.findings.finding import (
    Finding,
    Severity,
    find_sources_of,
    find_weakest_of,
    infer,
    know_duty,
    ref,
)
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.graph.duties import AbsentMember
from landscape.model.area import Area
from landscape.model.board import Board
from landscape.model.duty import Duty
from landscape.model.evidence import find_weakest
from landscape.model.message import Term, message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each duty, area and required kind of member that has no seat there."""
    for duty, area in graph.find_duty_areas():
        boards = graph.find_boards_meeting(duty.id, area.id)
        for absent in graph.find_absent_members(duty, area.id):
            yield _finding(graph, duty, area, boards, absent)


def _finding(
    graph: LandscapeGraph,
    duty: Duty,
    area: Area,
    boards: tuple[Board, ...],
    absent: AbsentMember,
) -> Finding:
    facts = graph.find_duty_facts(duty.id, area.id)
    is_known = all(board.member_list == "complete" for board in boards)
    known = find_weakest((find_weakest_of(facts), know_duty(duty)))
    cited = {citation.source for citation in duty.sources}
    return Finding(
        code=RULE.code,
        about=(ref("duty", duty.id), ref("area", area.id), ref("member", absent.type)),
        severity=_severity(duty, is_known=is_known),
        boards=tuple(board.id for board in boards),
        areas=(area.id,),
        message=message(
            "finding.GAP002" if is_known else "finding.GAP002.incomplete",
            duty=duty.name,
            member=Term(id=f"organisation-type.{absent.type}"),
            boards=tuple(board.name for board in boards),
            area=tuple(graph.landscape.area_by_id[council].name for council in absent.councils),
        ),
        sources=tuple(sorted({*find_sources_of(facts), *cited})),
        evidence=known if is_known else infer(known),
    )


def _severity(duty: Duty, *, is_known: bool) -> Severity:
    return "warning" if is_known and duty.grade != "C" else "note"


RULE = Rule(code="GAP002", name="required-member-absent", family="gap", check=check, reach="duty")
