"""What the analyser finds in each phase of a transition, beside the phase before."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from landscape.findings import Finding, analyse
from landscape.graph import build
from landscape.model.landscape import Landscape
from landscape.scenario.homes import HomeSpan, find_home_spans
from landscape.scenario.lineage import Lineage
from landscape.scenario.matching import ChangedFinding, compare_findings
from landscape.scenario.scenario import Scenario, take_start
from landscape.scenario.timeline import Phase, find_phases


@dataclass(frozen=True)
class PhaseFindings:
    """How the findings of a day differ from those of an earlier one."""

    gone: tuple[Finding, ...]
    introduced: tuple[Finding, ...]
    changed: tuple[ChangedFinding, ...]
    unchanged: int


@dataclass(frozen=True)
class Timeline:
    """A transition from its first day to its end."""

    scenario: Scenario
    before: Landscape
    phases: tuple[Phase, ...]
    findings: tuple[PhaseFindings, ...]
    """For each phase, beside the phase before; for the first, beside the landscape before."""

    homes: tuple[HomeSpan, ...]


def find_timeline(scenario: Scenario, landscape: Landscape) -> Timeline:
    """The phases of a scenario, their findings, and the duties with two homes or none.

    Raises:
        ScenarioError: a step cannot be done, or would take effect before one that it rests on.
    """
    before, phases = take_start(scenario, landscape), find_phases(scenario, landscape)
    found = (_analyse(before), *(_analyse(phase.landscape) for phase in phases))
    links = (_start_lineage(before, phases[0]), *_link_each(phases))
    findings = tuple(
        PhaseFindings(*compare_findings(found[place], found[place + 1], lineage))
        for place, lineage in enumerate(links)
    )
    return Timeline(scenario, before, phases, findings, find_home_spans(before, phases))


def compare_with_start(before: Landscape, phase: Phase) -> PhaseFindings:
    """How the findings of a day of the transition differ from those before it began."""
    lineage = _start_lineage(before, phase)
    return PhaseFindings(
        *compare_findings(_analyse(before), _analyse(phase.landscape), lineage)
    )  # fmt: skip


def _analyse(landscape: Landscape) -> tuple[Finding, ...]:
    return analyse(build(landscape)).every


def _link_each(phases: Sequence[Phase]) -> list[Lineage]:
    return [_link(one, other) for one, other in pairwise(phases)]


def _link(one: Phase, other: Phase) -> Lineage:
    """What became of the boards of one phase in the next: they go on, or their heirs do."""
    return Lineage(
        tuple(
            (board, _find_heirs(one.lineage.find_ancestors(board), board, other))
            for board in one.landscape.board_by_id
        )
    )


def _start_lineage(before: Landscape, phase: Phase) -> Lineage:
    return Lineage(
        tuple((board, _find_heirs((board,), board, phase)) for board in before.board_by_id)
    )


def _find_heirs(ancestors: Sequence[str], board: str, phase: Phase) -> tuple[str, ...]:
    here = phase.landscape.board_by_id
    if board in here:
        return (board,)
    heirs = {heir for ancestor in ancestors for heir in phase.lineage.follow(ancestor)}
    return tuple(sorted(heirs & here.keys()))
