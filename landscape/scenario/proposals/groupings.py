"""Every grouping of up to twelve boards, with what it comes to and the rules that it breaks."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, get_args

from landscape.graph.partitions import Floats, Groupings
from landscape.graph.scores import Scores
from landscape.model.landscape import Landscape
from landscape.model.message import message
from landscape.scenario.proposals.broken import Broken
from landscape.scenario.proposals.duplication import Shared, find_shared_work
from landscape.scenario.proposals.groups import GroupFacts
from landscape.scenario.proposals.rules import AT_MOST, Rule

Criterion = Literal["seats", "hours", "largest", "duplication", "introduced"]
"""What is compared; of each, less is better, and unlike things are never added up."""

CRITERIA: tuple[Criterion, ...] = get_args(Criterion)

_UNCOUNTED = float("nan")
"""Findings that a group brings about that is not allowed: neither more nor less than others."""


@dataclass(frozen=True)
class Table:
    """The groups of a question, by number: what each comes to."""

    facts: tuple[GroupFacts, ...]
    rules: tuple[Rule, ...]
    shared: tuple[Shared, ...]

    @classmethod
    def of(
        cls, landscape: Landscape, facts: tuple[GroupFacts, ...], rules: tuple[Rule, ...]
    ) -> "Table":
        """The table of these groups."""
        return cls(facts, rules, find_shared_work(landscape, facts))

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """What can be compared: no hours where the landscape makes no assumptions."""
        has_hours = self.facts[0].hours is not None
        return tuple(name for name in CRITERIA if name != "hours" or has_hours)

    def number_of(self, boards: Sequence[str]) -> int:
        """The number of a group."""
        places = {fact.boards[0]: n for n, fact in enumerate(self.facts, 1) if n & (n - 1) == 0}
        return sum(places[board] for board in boards)

    def find_broken(self, groups: Sequence[int], at_most: int) -> tuple[Broken, ...]:
        """The rules that one grouping breaks, with the reasons."""
        found = [broken for group in groups for broken in self.facts[group - 1].broken]
        if len(groups) > at_most:
            why = message("propose.broken.at-most", count=len(groups), most=at_most)
            found.append(Broken(AT_MOST, (), why))
        return tuple(found)

    def find_figures(self, groups: Sequence[int]) -> tuple[float, ...]:
        """What one grouping comes to, in the order of the criteria."""
        alone = self.score(Groupings.one(groups), len(groups))
        return tuple(map(float, alone.figures[0]))

    def score(self, groupings: Groupings, at_most: int) -> Scores:
        """What all groupings come to, and the rules that they break."""
        broken = groupings.join_bits([0, *map(self._bits, self.facts)])
        broken |= (groupings.count_groups() > at_most) << self._place(AT_MOST)
        size = [0, *(len(fact.boards) for fact in self.facts)]
        moved = [count if count > 1 else 0 for count in size]
        plainness = (groupings.add_up(moved), groupings.find_greatest(size))
        return Scores.of(self._columns(groupings), broken, plainness)

    def _columns(self, groupings: Groupings) -> list[Floats]:
        seats = [0, *(fact.seats for fact in self.facts)]
        hours = [0, *(fact.hours.central if fact.hours else 0 for fact in self.facts)]
        new = [0, *(_UNCOUNTED if f.introduced is None else f.introduced for f in self.facts)]
        columns = {
            "seats": groupings.add_up(seats),
            "hours": groupings.add_up(hours),
            "largest": groupings.find_greatest(seats),
            "duplication": self._count_repeats(groupings),
            "introduced": groupings.add_up(new),
        }
        return [columns[name] for name in self.criteria]

    def _count_repeats(self, groupings: Groupings) -> Floats:
        """How often work is decided more than once."""
        others = (item for item in self.shared if not item.is_certain)
        repeats = (item.pieces * groupings.count_repeats(item.outside, item.has) for item in others)
        first = sum(item.pieces * (item.outside - 1) for item in self.shared if item.is_certain)
        return sum(repeats, groupings.add_up(self._certain) + first)

    @cached_property
    def _certain(self) -> tuple[float, ...]:
        """By group, how much work it decides that somebody decides in every grouping.

        Such work is repeated once for each who decides it after the first, so it adds up over
        groups.
        """
        certain = [item for item in self.shared if item.is_certain]
        numbers = range(len(self.facts) + 1)
        return tuple(sum(item.pieces * item.has[group] for item in certain) for group in numbers)

    def _bits(self, fact: GroupFacts) -> int:
        return sum(1 << place for place in {self._place(broken.rule) for broken in fact.broken})

    def _place(self, rule: str) -> int:
        return next(place for place, known in enumerate(self.rules) if known.id == rule)
