"""Findings about a group of boards that boards joined or left: no cure, and nothing new."""

from collections.abc import Iterable, Iterator, Sequence

from landscape.findings import Finding
from landscape.scenario.lineage import Lineage

LEAST_COMMON = 2
"""Boards that two groups have in common to be one; any two groups may have one in common."""

_SHARING = frozenset({"OVL001", "OVL002"})
"""Rules of which the second tells, as one group, of the pairs of the first that share all."""


def find_regrouped(
    gone: Sequence[Finding], new: Sequence[Finding], lineage: Lineage
) -> tuple[tuple[Finding, Finding], ...]:
    """Findings of before, each with the one of after that is about the same group, nearly.

    A finding that is gone goes on as the new one with which it has most boards in common; one of
    the same rule comes first, then the order of what they are about decides. What then is left of
    the new ones and is about a part of a former group is no new matter either.
    """
    found = tuple(_pair(gone, new, lineage))
    taken = {heir.identity for _, heir in found}
    left = (heir for heir in new if heir.identity not in taken)
    parts = ((heir, [old for old in gone if _takes_in(old, heir, lineage)]) for heir in left)
    return (*found, *((min(wholes, key=_by_identity), heir) for heir, wholes in parts if wholes))


def _pair(
    gone: Iterable[Finding], new: Sequence[Finding], lineage: Lineage
) -> Iterator[tuple[Finding, Finding]]:
    for old in gone:
        heirs = [heir for heir in new if len(_common(old, heir, lineage)) >= LEAST_COMMON]
        if heirs:
            yield old, min(heirs, key=lambda heir: _nearness(old, heir, lineage))


def _nearness(
    old: Finding, heir: Finding, lineage: Lineage
) -> tuple[bool, int, tuple[str, tuple[str, ...]]]:
    """The smaller, the nearer."""
    return old.code != heir.code, -len(_common(old, heir, lineage)), heir.identity


def _takes_in(old: Finding, heir: Finding, lineage: Lineage) -> bool:
    """Whether every board of `heir` is one of those of `old`, or carries one of them on."""
    return len(_common(old, heir, lineage)) == len(heir.about)


def _by_identity(finding: Finding) -> tuple[str, tuple[str, ...]]:
    return finding.identity


def _common(old: Finding, heir: Finding, lineage: Lineage) -> frozenset[str]:
    """The boards of after that two findings of one kind are both about; none for other kinds."""
    if old.code != heir.code and not {old.code, heir.code} <= _SHARING:
        return frozenset()
    before, now = _boards(old), _boards(heir)
    return now.intersection(board for each in before for board in lineage.follow(each))


def _boards(finding: Finding) -> frozenset[str]:
    """The boards that a finding is about; none where it is about anything else as well."""
    parts = [part.partition(":") for part in finding.about]
    is_group = all(kind == "board" for kind, _, _ in parts)
    return frozenset(thing for _, _, thing in parts) if is_group else frozenset()
