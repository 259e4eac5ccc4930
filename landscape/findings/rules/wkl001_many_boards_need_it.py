"""Several boards depend on one organisation for a member that a duty requires.

## What it flags

An organisation without which three or more boards would lack a kind of member that a duty they meet
requires, because no other organisation of that kind is recorded as sitting for the same council's
area. Councils are left out: each is the only one for its own area, so this is true of every one of
them. Independent and elected members are left out too, for their seats stand for many people.
Boards marked as sensitive are not counted.

## Why it matters

When such a body loses staff, is reorganised or stays away, several boards are short of a member
that the law asks for at the same time, and nobody who sits there can fill the place.

## What to do

Ask the body which of these boards it can serve well, and by whom. Where it is short of people, see
whether some of these boards could meet on one day, or as one, with the duties kept.

## When it is fine

Nearly always: there is one police force and one health board for an area, and the law wants just
that one. The finding says how much rests on it, not that anything is wrong. It is as good as the
lists of members: another body may sit without being recorded.
"""

from collections.abc import Iterator
from functools import partial
from itertools import groupby
from operator import attrgetter

from landscape.findings.finding import (
    Figure,
    Finding,
    find_sources_of,
    find_weakest_of,
    infer,
    know_duty,
    ref,
)
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.graph.needed import OnlySeat, find_only_seats
from landscape.model.evidence import find_weakest
from landscape.model.landscape import Landscape
from landscape.model.message import message
from landscape.model.organisation import OrganisationType
from landscape.model.text import Text

FEWEST_BOARDS = 3
"""One or two are a body's own partnership and what stands below it; from three on, boards that may
know nothing of each other rest on the same body."""

LEFT_OUT: tuple[OrganisationType, ...] = ("local-authority", "lay-member", "elected-member")
"""Kinds of which the same would be said everywhere, or whose seats stand for many people."""


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each organisation that several boards depend on."""
    landscape = graph.landscape
    seats = find_only_seats(graph, left_out=LEFT_OUT)
    told = (seat for seat in seats if not seat.board.sensitive)
    for organisation, found in groupby(told, key=attrgetter("organisation")):
        only = tuple(found)
        if len({seat.board.id for seat in only}) >= FEWEST_BOARDS:
            work = partial(_finding, landscape, organisation, only)
            yield graph.keep((RULE.code, organisation), only, work)


def _finding(landscape: Landscape, organisation: str, only: tuple[OnlySeat, ...]) -> Finding:
    boards = {seat.board.id: seat.board for seat in only}
    duties = {seat.duty.id: seat.duty for seat in only}
    facts = (*(seat.member for seat in only), *(met for seat in only for met in seat.met))
    cited = {citation.source for duty in duties.values() for citation in duty.sources}
    levels = (find_weakest_of(facts), *map(know_duty, duties.values()))
    return Finding(
        code=RULE.code,
        about=(ref("organisation", organisation),),
        severity="note",
        boards=tuple(sorted(boards)),
        areas=tuple(sorted({board.area for board in boards.values()})),
        message=message(
            "finding.WKL001",
            organisation=landscape.name_of(organisation),
            count=len(boards),
            duties=tuple(_quote(duties[duty].name) for duty in sorted(duties)),
        ),
        figures=(
            Figure(id="boards-in-need", value=len(boards)),
            Figure(id="duties-in-need", value=len(duties)),
        ),
        sources=tuple(sorted({*find_sources_of(facts), *cited})),
        evidence=infer(find_weakest(levels)),
    )


def _quote(name: Text) -> Text:
    """The name in quotation marks, because the names of duties have commas in them."""
    return name.model_copy(update={"en": f"“{name.en}”", "cy": name.cy and f"“{name.cy}”"})


RULE = Rule(
    code="WKL001",
    name="many-boards-need-it",
    family="workload",
    check=check,
    reach="met",
    tells_particulars=True,
)
