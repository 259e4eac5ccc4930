"""Which findings of before are still there after: under new names, changed, or in another group."""

from collections.abc import Sequence
from dataclasses import dataclass

from landscape.findings import Finding
from landscape.scenario.lineage import Lineage
from landscape.scenario.regrouped import find_regrouped

Identity = tuple[str, tuple[str, ...]]


@dataclass(frozen=True)
class ChangedFinding:
    """A finding that is still there, but differs."""

    before: tuple[Finding, ...]
    """One finding, or several that a merger or a new member of a group made one."""

    after: Finding
    """Of another rule than before where a pair came to share all of its members, or no longer."""


def compare_findings(
    before: tuple[Finding, ...], after: tuple[Finding, ...], lineage: Lineage
) -> tuple[tuple[Finding, ...], tuple[Finding, ...], tuple[ChangedFinding, ...], int]:
    """The findings gone, introduced and changed, and how many are the same.

    A finding of before is looked for after with its boards replaced by their successors, so a
    merger does not make it look new; then as a group that lost or gained boards. One that differs
    only in what chance would have is the same: that moves with every seat in the region.
    """
    now = {finding.identity: finding for finding in after}
    origins: dict[Identity, list[Finding]] = {key: [] for key in now}
    gone = _trace(before, origins, lineage)
    new = tuple(now[key] for key, found in origins.items() if not found)
    regrouped = find_regrouped(gone, new, lineage)
    for old, heir in regrouped:
        origins[heir.identity].append(old)
    moved = {old.identity for old, _ in regrouped}
    introduced = tuple(now[key] for key, found in origins.items() if not found)
    pairs = tuple(ChangedFinding(tuple(found), now[key]) for key, found in origins.items() if found)
    changed = tuple(pair for pair in pairs if not _is_same(pair))
    gone = tuple(finding for finding in gone if finding.identity not in moved)
    return gone, introduced, changed, len(pairs) - len(changed)


def _trace(
    before: Sequence[Finding], origins: dict[Identity, list[Finding]], lineage: Lineage
) -> tuple[Finding, ...]:
    """Enters each finding of before with those that carry it on; gives those that nothing does."""
    gone = []
    for finding in before:
        heirs = [key for key in _successors(finding, lineage) if key in origins]
        for key in heirs:
            origins[key].append(finding)
        if not heirs:
            gone.append(finding)
    return tuple(gone)


def _is_same(pair: ChangedFinding) -> bool:
    if pair.before == (pair.after,):
        return True
    before = tuple(finding.without_yardsticks() for finding in pair.before)
    return before == (pair.after.without_yardsticks(),)


def _successors(finding: Finding, lineage: Lineage) -> list[Identity]:
    """The identities that a finding may have after; boards that became one are named once.

    So a pair that became one board matches nothing, and a circle of three that became one of two
    is still that circle. One about a rule repeats what a person wrote in a file, where a scenario
    gives no board a new name.
    """
    if any(part.startswith("rule:") for part in finding.about):
        return [finding.identity]
    abouts: list[tuple[str, ...]] = [()]
    for about in finding.about:
        kind, _, thing = about.partition(":")
        heirs = lineage.follow(thing) or (thing,) if kind == "board" else (thing,)
        abouts = [(*known, f"{kind}:{heir}") for known in abouts for heir in heirs]
    return [(finding.code, in_order(tuple(dict.fromkeys(about)))) for about in abouts]


def in_order(about: tuple[str, ...]) -> tuple[str, ...]:
    """Boards that are at issue as equals in order of id; a line keeps its two ends."""
    if any(not part.startswith("board:") for part in about):
        return about
    return tuple(sorted(about))
