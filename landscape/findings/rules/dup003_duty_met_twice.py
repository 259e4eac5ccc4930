"""Two structures meet the same duty for the same council.

## What it flags

A duty that two or more boards are recorded as meeting for the same council on the day asked about,
where no line of account or delivery makes these boards one structure. A board and the groups that
answer to it are counted once. All councils of one area are one finding.

## Why it matters

Members may be asked for the same plan or the same figures twice, and it may be unclear which board
speaks for the bodies that hold the duty. It is also how a duty comes to be dropped: each board may
think that the other has it.

## What to do

Look at what each board does towards the duty. Record which of them meets it, or write the division
down; where one works for the other, add the line that says so.

## When it is fine

When the law itself gives the duty to both, as it does for safeguarding boards for children and for
adults. Where every board is required by law, where the law asks for no body to meet the duty, or
where the duty is known only in general, the finding is a note. Record the division among the
accepted findings.
"""

from collections.abc import Iterator

from landscape.findings.finding import (
    Finding,
    Severity,
    find_sources_of,
    find_weakest_of,
    know_duty,
    ref,
    weigh,
)
from landscape.findings.rule import Rule
from landscape.findings.where import name_where
from landscape.graph import LandscapeGraph
from landscape.graph.met_twice import MetTwice, find_met_twice
from landscape.model.evidence import find_weakest
from landscape.model.message import message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each duty and area with a council for which two structures meet it."""
    for twice in find_met_twice(graph):
        yield _finding(graph, twice)


def _finding(graph: LandscapeGraph, twice: MetTwice) -> Finding:
    duty, area, boards = twice.duty, twice.area, twice.boards
    met = tuple(item for board in boards for item in board.duties if item.duty == duty.id)
    facts = (*boards, *met)
    return Finding(
        code=RULE.code,
        about=(ref("duty", duty.id), ref("area", area.id)),
        severity=_severity(twice),
        boards=tuple(board.id for board in boards),
        areas=(area.id,),
        message=message(
            "finding.DUP003",
            duty=duty.name,
            area=name_where(graph, area, twice.councils),
            count=len(twice.groups),
            council=graph.landscape.area_by_id[twice.example].name,
            groups=tuple(tuple(map(graph.landscape.name_of, group)) for group in twice.groups),
        ),
        sources=find_sources_of(facts),
        evidence=find_weakest((find_weakest_of(facts), know_duty(duty))),
    )


def _severity(twice: MetTwice) -> Severity:
    is_by_law = all(board.basis == "statutory" for board in twice.boards)
    needs_no_body = twice.duty.grade == "C" or not twice.duty.body.required
    return "note" if is_by_law or needs_no_body else weigh("warning", twice.boards)


RULE = Rule(code="DUP003", name="duty-met-twice", family="duplication", check=check, reach="duty")
