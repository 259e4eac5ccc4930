"""What differs between scenarios that start from one landscape; not what they have in common."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

from landscape.findings import Finding
from landscape.scenario.compare import BoardChange, Comparison
from landscape.scenario.duties import PlacedDuty
from landscape.scenario.fate import Fate

K = TypeVar("K", bound=tuple[Any, ...])
T = TypeVar("T", bound=Hashable)

Turn = Literal["resolved", "lapsed", "introduced", "changed"]


@dataclass(frozen=True)
class Contrast(Generic[K, T]):
    """One thing of which not all scenarios make the same."""

    key: K
    each: tuple[T | None, ...]
    """What each scenario makes of it, in the order of the scenarios; none where it leaves it."""


@dataclass(frozen=True)
class Turned:
    """What a scenario does to a finding of before, or the finding that it brings."""

    turn: Turn
    finding: Finding
    after: Finding | None = None
    """Of a changed one, as it is after."""


Identity = tuple[str, tuple[str, ...]]
BoardContrast = Contrast[tuple[str], BoardChange]
DutyContrast = Contrast[tuple[str, str], PlacedDuty]
FateContrast = Contrast[tuple[str, str, str, str], tuple[Fate, ...]]
FindingContrast = Contrast[Identity, Turned]


def contrast_boards(comparisons: Sequence[Comparison]) -> tuple[BoardContrast, ...]:
    """The boards that not all scenarios treat alike, by id."""
    return _contrast(comparisons, _boards)


def contrast_duties(comparisons: Sequence[Comparison]) -> tuple[DutyContrast, ...]:
    """The duties, each in an area, that not all scenarios place alike, by id."""
    return _contrast(comparisons, _duties)


def contrast_fates(comparisons: Sequence[Comparison]) -> tuple[FateContrast, ...]:
    """What boards hold and not all scenarios treat alike: by board, what kind, which, and post."""
    return _contrast(comparisons, _fates)


def contrast_findings(comparisons: Sequence[Comparison]) -> tuple[FindingContrast, ...]:
    """The findings of which not all scenarios make the same, by rule and what they are about."""
    return _contrast(comparisons, _findings)


def _contrast(
    comparisons: Sequence[Comparison], find: Callable[[Comparison], Mapping[K, T]]
) -> tuple[Contrast[K, T], ...]:
    found = [find(comparison) for comparison in comparisons]
    keys = sorted({key for one in found for key in one})
    rows = (Contrast(key, tuple(one.get(key) for one in found)) for key in keys)
    return tuple(row for row in rows if len(set(row.each)) > 1)


def _boards(comparison: Comparison) -> Mapping[tuple[str], BoardChange]:
    return {(c.board,): c for c in comparison.boards if c.action != "kept"}


def _duties(comparison: Comparison) -> Mapping[tuple[str, str], PlacedDuty]:
    return {(placed.duty, placed.area): placed for placed in comparison.duties}


def _fates(comparison: Comparison) -> Mapping[tuple[str, str, str, str], tuple[Fate, ...]]:
    found: dict[tuple[str, str, str, str], tuple[Fate, ...]] = {}
    for fate in comparison.fates:
        key = (fate.board, fate.held, fate.thing, fate.post)
        found[key] = (*found.get(key, ()), fate)
    return found


def _findings(comparison: Comparison) -> Mapping[Identity, Turned]:
    """A changed finding under what it was before, for that is what scenarios have in common."""
    found = {
        old.identity: Turned("changed", _bare(old), _bare(pair.after))
        for pair in comparison.changed
        for old in pair.before
    }
    groups: dict[Turn, tuple[Finding, ...]] = {
        "resolved": comparison.resolved,
        "lapsed": comparison.lapsed,
        "introduced": comparison.introduced,
    }
    for turn, findings in groups.items():
        found |= {one.identity: Turned(turn, _bare(one)) for one in findings}
    return found


def _bare(finding: Finding) -> Finding:
    """The finding without what moves with every seat in the region."""
    return finding.without_yardsticks()
