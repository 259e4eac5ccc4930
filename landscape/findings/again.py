"""The analysis of a landscape that hardly differs from one whose analysis is known."""

from collections.abc import Iterator, Sequence
from functools import cache

from landscape.findings.analysed import Analysed
from landscape.findings.change import Change
from landscape.findings.finding import Finding
from landscape.findings.narrow import Part, find_part, settle
from landscape.findings.reach import Reach
from landscape.findings.rule import Rule
from landscape.findings.rules import RULES
from landscape.findings.run import Analysis, conclude
from landscape.graph import LandscapeGraph


def reanalyse(before: Analysed, after: LandscapeGraph, rules: Sequence[Rule] = RULES) -> Analysis:
    """What `analyse` finds in the landscape `after`, by looking only at what can have changed.

    Each rule is asked about the part of the landscape within its reach of the boards that changed;
    all else that it found `before`, in an analysis by the same rules, stays. Where more than boards
    differs, everything is looked at.
    """
    change = Change(before, after)

    @cache
    def part(reach: Reach) -> Part:
        return find_part(change, reach)

    parts = ((rule, part(settle(change, rule.reach))) for rule in rules)
    return conclude(after, [f for rule, again in parts for f in _ask(rule, before, again)])


def _ask(rule: Rule, before: Analysed, again: Part) -> Iterator[Finding]:
    known = before.by_code.get(rule.code, ())
    yield from (finding for finding in known if not again.is_moved(finding))
    yield from filter(again.is_moved, rule.check(again.graph))
