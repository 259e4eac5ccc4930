"""Where an option that people named stands among all groupings, and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from landscape.graph.scores import Before, Scores
from landscape.model.text import Text
from landscape.scenario.proposals.broken import Broken
from landscape.scenario.proposals.frontier import Option
from landscape.scenario.proposals.groupings import Criterion, Table
from landscape.scenario.scenario import Outcome

Grouping = tuple[tuple[str, ...], ...]
"""Groups of boards, each sorted, in the order of their first boards."""


@dataclass(frozen=True)
class Scored:
    """All groupings that were looked at, to place an option among them."""

    table: Table
    scores: Scores
    frontier: tuple[Option, ...]
    at_most: int

    def count_before(self, criterion: int, value: float) -> Before:
        """The groupings that are better in one criterion, given by its place."""
        return self.scores.count_before(criterion, value, len(self.table.rules))


@dataclass(frozen=True)
class Rank:
    """How many groupings are better than an option in one criterion."""

    criterion: Criterion
    value: float
    before: Before
    """Of findings brought about, which are counted for allowed groupings only, just those."""


@dataclass(frozen=True)
class Position:
    """Where one named option stands."""

    scenario: str
    title: Text
    grouping: Grouping
    ranks: tuple[Rank, ...]
    broken: tuple[Broken, ...]
    place: int | None
    """Counted from 1, the option of the frontier that has just its figures."""

    beaten_by: tuple[int, ...]
    """The options of the frontier that are no worse in any criterion and better in one."""

    beating: int
    """How many allowed groupings are."""

    checked: int | None = None
    """The findings that its grouping brings about by every rule on the whole landscape."""


def find_grouping(outcome: Outcome, boards: Sequence[str]) -> Grouping | None:
    """How a scenario groups `boards`; none where it ends one, splits one or merges none of them."""
    groups: dict[str, list[str]] = {}
    for board in sorted(boards):
        now = outcome.lineage.follow(board)
        if len(now) != 1:
            return None
        groups.setdefault(now[0], []).append(board)
    if len(groups) == len(boards):
        return None
    return tuple(sorted(map(tuple, groups.values())))


def find_position(outcome: Outcome, grouping: Grouping, scored: Scored) -> Position:
    """The position of an option; it is placed by its grouping alone, not by its other steps."""
    groups = [scored.table.number_of(group) for group in grouping]
    own = scored.table.find_figures(groups)
    broken = scored.table.find_broken(groups, scored.at_most)
    frontier = scored.frontier
    return Position(
        scenario=outcome.scenario.id,
        title=outcome.scenario.body.title,
        grouping=grouping,
        ranks=tuple(
            _rank(name, own[place], scored.count_before(place, own[place]))
            for place, name in enumerate(scored.table.criteria)
        ),
        broken=broken,
        place=next((o.number for o in frontier if not broken and o.figures == own), None),
        beaten_by=tuple(option.number for option in frontier if option.beats(own)),
        beating=scored.scores.count_beating(own),
    )


def _rank(name: Criterion, value: float, before: Before) -> Rank:
    if name != "introduced":
        return Rank(name, value, before)
    # Findings are counted for allowed groupings only.
    return Rank(name, value, Before(before.allowed, before.allowed, ()))
