"""The analysis of a landscape that hardly differs from one whose analysis is known."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache

from landscape.findings.analysed import Analysed
from landscape.findings.change import Change
from landscape.findings.finding import Finding
from landscape.findings.narrow import Part, find_part
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

    return conclude(after, [f for rule in rules for f in _ask(rule, before, part)])


def _ask(rule: Rule, before: Analysed, part: Callable[[Reach], Part]) -> Iterator[Finding]:
    again = part(rule.reach)
    known = before.by_code.get(rule.code, ())
    yield from (finding for finding in known if not again.is_moved(finding))
    yield from filter(again.is_moved, rule.check(again.graph))
