"""The groupings that no other allowed grouping beats: the Pareto set."""

from collections.abc import Sequence
from dataclasses import dataclass

from landscape.graph.partitions import Groupings
from landscape.graph.scores import Best, Scores
from landscape.graph.workload import Range, add_ranges
from landscape.scenario.proposals.groupings import Criterion, Table

MARGINS: dict[Criterion, float] = {
    "seats": 1,
    "hours": 10,
    "largest": 1,
    "duplication": 1,
    "introduced": 1,
}
"""How much worse in each criterion a grouping is that is still told of as a near-tie."""


NEAR_NAMED = 2
"""Near-ties of each option that are told of one by one: those that change fewest boards."""


@dataclass(frozen=True)
class Near:
    """An allowed grouping that is hardly worse than an option in any criterion."""

    grouping: tuple[tuple[str, ...], ...]
    figures: tuple[float, ...]


@dataclass(frozen=True)
class Option:
    """One set of figures that no allowed grouping beats, and a grouping that has them."""

    number: int
    """Counted from 1, the fewest seats first."""

    grouping: tuple[tuple[str, ...], ...]
    """Of those with these figures the one that changes fewest boards."""

    figures: tuple[float, ...]
    """In the order of the criteria."""

    hours: Range | None
    """Of all seats in a year; none where the landscape makes no assumptions."""

    alike: int
    """How many allowed groupings have these figures, this one included."""

    near: int
    """How many more are hardly worse in any criterion."""

    on_top: float
    """The share of weightings of the criteria under which it comes first."""

    near_named: tuple[Near, ...] = ()
    """The first of those, the ones that change fewest boards before others."""

    checked: int | None = None
    """The findings that it brings about by every rule on the whole landscape; none where only
    the boards near it were looked at."""

    def beats(self, other: Sequence[float]) -> bool:
        """Whether it is no worse in any criterion than `other` and better in one.

        A figure that is not counted for the other decides nothing.
        """
        pairs = [(a, b) for a, b in zip(self.figures, other, strict=True) if b == b]  # noqa: PLR0124
        return all(a <= b for a, b in pairs) and any(a < b for a, b in pairs)


def find_frontier(table: Table, groupings: Groupings, scores: Scores) -> tuple[Option, ...]:
    """The options that no allowed grouping beats."""
    best = scores.find_best([MARGINS[name] for name in table.criteria])
    return tuple(
        _option(number, table, groupings, found) for number, found in enumerate(best, start=1)
    )


def _find_near(table: Table, groups: tuple[int, ...]) -> Near:
    facts = (table.facts[group - 1] for group in groups)
    return Near(tuple(sorted(fact.boards for fact in facts)), table.find_figures(groups))


def _option(number: int, table: Table, groupings: Groupings, found: Best) -> Option:
    facts = [table.facts[group - 1] for group in groupings.groups_at(found.place)]
    near = (groupings.groups_at(place) for place in found.near[:NEAR_NAMED])
    return Option(
        number=number,
        grouping=tuple(sorted(fact.boards for fact in facts)),
        figures=found.figures,
        hours=add_ranges(fact.hours for fact in facts),
        alike=found.alike,
        near=len(found.near),
        near_named=tuple(_find_near(table, groups) for groups in near),
        on_top=found.on_top,
    )
