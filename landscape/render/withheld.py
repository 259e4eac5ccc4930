"""What does not leave in a file: who sits on a sensitive board, and what joins it to others."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from landscape.findings import RULES, Analysis, Finding
from landscape.graph import Overlap
from landscape.graph.survival import Survival
from landscape.model.accepted import Acceptance
from landscape.model.board import Line
from landscape.model.landscape import Landscape
from landscape.scenario import Comparison, Scenario
from landscape.scenario.effects import find_seat_changes
from landscape.scenario.fate import Fate, Held
from landscape.scenario.law import LegalPoint
from landscape.scenario.plan import PARTICULARS, PlanItem
from landscape.scenario.precedent import ToldDeparture

_TELLING = frozenset(rule.code for rule in RULES if rule.tells_particulars)

_OPEN: frozenset[Held] = frozenset({"theme", "duty"})
"""What of a sensitive board may be told; all else says who sits there or what joins it."""

Pair = TypeVar("Pair", Overlap, Survival)


def find_sensitive(landscape: Landscape) -> frozenset[str]:
    """The sensitive boards of the day, and of any other day."""
    every = (*landscape.boards, *(landscape.whole or landscape).boards)
    return frozenset(board.id for board in every if board.sensitive)


def keep_open(landscape: Landscape, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that may stand in a file, in their order.

    One of a rule that tells particulars stays out when it concerns a sensitive board; so does one
    about a decision on such a finding.
    """
    sensitive = find_sensitive(landscape)
    return tuple(finding for finding in findings if not _is_withheld(finding, sensitive))


def keep_open_accepted(
    landscape: Landscape, accepted: Iterable[tuple[Finding, Acceptance]]
) -> tuple[tuple[Finding, Acceptance], ...]:
    """The accepted findings that may stand in a file, each with its decision."""
    sensitive = find_sensitive(landscape)
    return tuple(pair for pair in accepted if not _is_withheld(pair[0], sensitive))


def is_open_decision(decision: Acceptance) -> bool:
    """Whether a decision is on findings that tell no particulars, whatever boards they concern."""
    rules = {part.partition(":")[2].upper() for part in decision.about if part[:5] == "rule:"}
    return _TELLING.isdisjoint({decision.code, *rules})


def keep_open_analysis(landscape: Landscape, analysis: Analysis) -> Analysis:
    """What was found, without what tells particulars of a sensitive board."""
    return replace(
        analysis,
        findings=keep_open(landscape, analysis.findings),
        accepted=keep_open_accepted(landscape, analysis.accepted),
    )


def leave_out_about(analysis: Analysis, boards: frozenset[str]) -> Analysis:
    """What was found, without what concerns any of these boards."""
    accepted = (pair for pair in analysis.accepted if boards.isdisjoint(pair[0].boards))
    findings = (one for one in analysis.findings if boards.isdisjoint(one.boards))
    return replace(analysis, findings=tuple(findings), accepted=tuple(accepted))


def keep_open_pairs(landscape: Landscape, pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """The pairs of boards that share members of which neither is sensitive, in their order."""
    sensitive = find_sensitive(landscape)
    return tuple(pair for pair in pairs if sensitive.isdisjoint((pair.one, pair.other)))


def keep_open_lines(
    landscape: Landscape, lines: Iterable[tuple[str, Line]]
) -> tuple[tuple[str, Line], ...]:
    """The lines, each with the board from which it leads, that no sensitive board is an end of."""
    sensitive = find_sensitive(landscape)
    return tuple(pair for pair in lines if sensitive.isdisjoint((pair[0], pair[1].to)))


def keep_open_departures(
    landscape: Landscape, departures: Iterable[ToldDeparture]
) -> tuple[ToldDeparture, ...]:
    """Where steps and record differ, without members and lines of sensitive boards."""
    sensitive = find_sensitive(landscape)
    return tuple(
        told
        for told in departures
        if told.departure.part not in ("member", "line")
        or sensitive.isdisjoint((told.departure.board, *told.departure.thing.split(" ")))
    )


def find_sensitive_named(scenario: Scenario, landscape: Landscape) -> tuple[str, ...]:
    """The sensitive boards that a scenario's steps name, sorted."""
    named = {text for step in scenario.body.steps for text in find_texts(step.model_dump())}
    return tuple(sorted(find_sensitive(landscape) & named))


def keep_open_comparison(comparison: Comparison) -> Comparison:
    """The comparison with the findings, fates and legal points that may stand in a file.

    Of a sensitive board no seat is counted, and no member, chair or work named. A board that ends
    or begins in the scenario is sensitive on both sides of it.
    """
    outcome = comparison.outcome
    sensitive = find_sensitive(outcome.before) | find_sensitive(outcome.landscape)

    def keep(findings: Iterable[Finding]) -> tuple[Finding, ...]:
        return tuple(finding for finding in findings if not _is_withheld(finding, sensitive))

    def is_open(boards: Iterable[str]) -> bool:
        return sensitive.isdisjoint(boards)

    return replace(
        comparison,
        seats=find_seat_changes(outcome, leave_out=sensitive),
        last_seats=tuple(one for one in comparison.last_seats if is_open(one.boards)),
        bridges=tuple(one for one in comparison.bridges if is_open(one.boards)),
        only_links=tuple(board for board in comparison.only_links if is_open((board,))),
        resolved=keep(comparison.resolved),
        lapsed=keep(comparison.lapsed),
        introduced=keep(comparison.introduced),
        legal=tuple(p for p in comparison.legal if not _is_telling(comparison, p, sensitive)),
        changed=tuple(
            pair
            for pair in comparison.changed
            if keep((*pair.before, pair.after)) == (*pair.before, pair.after)
        ),
        fates=tuple(fate for fate in comparison.fates if not _tells_fate(fate, sensitive)),
    )


def keep_open_plan(comparison: Comparison, plan: Iterable[PlanItem]) -> tuple[PlanItem, ...]:
    """What is to be done that may stand in a file, in its order.

    What tells the particulars of a sensitive board stays out; elsewhere only who is asked does,
    where that is known from such a board's seats and lines.
    """
    outcome = comparison.outcome
    sensitive = find_sensitive(outcome.before) | find_sensitive(outcome.landscape)
    return tuple(_withhold_asked(p, sensitive) for p in plan if not _tells(p, sensitive))


def count_differing(comparison: Comparison) -> int:
    """How many findings a comparison tells of; one that changed is one."""
    c = comparison
    return sum(map(len, (c.resolved, c.lapsed, c.introduced, c.changed)))


def _tells_fate(fate: Fate, sensitive: frozenset[str]) -> bool:
    """Whether a fate tells who sat on a sensitive board, or what joined it to another."""
    boards = {fate.board, *fate.thing.split(" "), *fate.to}
    return fate.held not in _OPEN and not sensitive.isdisjoint(boards)


def _is_telling(comparison: Comparison, point: LegalPoint, sensitive: frozenset[str]) -> bool:
    """Whether a point tells who sits or sat on a sensitive board, or what it is in law."""
    if point.group not in ("members", "groups") and point.kind != "legal-groups":
        return False
    meeting = (d for d in comparison.duties if d.duty == point.duty and d.area in point.areas)
    boards = {board for placed in meeting for board in (*placed.before, *placed.after)}
    return not sensitive.isdisjoint(boards)


def _tells(item: PlanItem, sensitive: frozenset[str]) -> bool:
    named = {item.board, *item.things, *item.asked, *item.told_by}
    return item.kind in PARTICULARS and not sensitive.isdisjoint(named)


def _withhold_asked(item: PlanItem, sensitive: frozenset[str]) -> PlanItem:
    if sensitive.isdisjoint((*item.told_by, *item.asked)):
        return item
    return replace(item, asked=(), asked_kinds=(), is_asked_withheld=True)


def _is_withheld(finding: Finding, sensitive: frozenset[str]) -> bool:
    parts = [part.partition(":") for part in finding.about]
    rules = {finding.code, *(thing.upper() for kind, _, thing in parts if kind == "rule")}
    boards = {*finding.boards, *(thing for kind, _, thing in parts if kind == "board")}
    return not (_TELLING.isdisjoint(rules) or sensitive.isdisjoint(boards))


def find_texts(value: object) -> Iterator[str]:
    """Every text within values, lists and mappings."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from find_texts(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from find_texts(each)
