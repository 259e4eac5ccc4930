"""Groupings that no other one beats, found one by one where not every grouping can be looked at.

Each point is the answer to a task of its own: least of one thing while the largest board, or
another thing, is held down further and further (epsilon-constraint, Haimes et al. 1971). Then it is
asked whether anything could be less with nothing more (Benson 1978), so that no grouping beats a
point, whether it was found or not. For one thing against the largest board all points are found.
For more things those found are a part, and it is said so.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

from landscape.scenario.proposals.solver import solve
from landscape.scenario.proposals.solver.clock import Clock
from landscape.scenario.proposals.task import Candidate, Limit, Solved, Task, Watch

_NOBODY = Watch()

_STEPS = (1 / 3, 2 / 3)
"""Where between its least and what it is at the least of another thing each thing is held."""


@dataclass(frozen=True)
class Weighed:
    """A group that is allowed, and what it comes to."""

    boards: int
    amounts: tuple[float, ...]
    """What adds up over groups, such as seats and hours; less is better."""

    size: float
    """What does not add up: the greatest of all groups counts."""


@dataclass(frozen=True)
class Point:
    """A grouping, and what it comes to."""

    amounts: tuple[float, ...]
    largest: float
    chosen: tuple[int, ...]

    @property
    def figures(self) -> tuple[float, ...]:
        """Everything in which less is better."""
        return (*self.amounts, self.largest)

    def beats(self, other: "Point") -> bool:
        """Whether it is nowhere worse, and somewhere better."""
        pairs = [*zip(self.figures, other.figures, strict=True)]
        return all(a <= b for a, b in pairs) and any(a < b for a, b in pairs)


@dataclass(frozen=True)
class Points:
    """The points found, those with the least of the first thing first."""

    points: tuple[Point, ...]
    is_complete: bool
    """Whether these are all points that no grouping beats."""

    is_proved: bool
    """Whether no point is beaten by any grouping; not so where time ran out."""

    bound: float
    """No grouping comes to less of the first thing; infinite where there is no grouping."""


def find_points(
    count: int, groups: tuple[Weighed, ...], at_most: int, watch: Watch = _NOBODY
) -> Points:
    """Groupings of `count` boards into `at_most` groups that no other grouping beats."""
    search = _Search(count, groups, at_most, watch)
    found = {point.figures: point for point in search.find_all()}
    points = [p for p in found.values() if not any(other.beats(p) for other in found.values())]
    is_complete = search.is_sure and len(search.things) <= 1
    in_order = tuple(sorted(points, key=lambda p: p.figures))
    return Points(in_order, is_complete, search.is_sure, search.bound)


class _Search:
    """What was found so far, and whether each answer was proved."""

    def __init__(self, count: int, groups: tuple[Weighed, ...], at_most: int, watch: Watch) -> None:
        self.things = range(len(groups[0].amounts) if groups else 0)
        self.is_sure = True
        self.bound = 0.0
        self._has_begun = False
        self._count, self._groups, self._at_most = count, groups, at_most
        self._by_number = {group.boards: group for group in groups}
        self._clock = Clock(watch)

    def find_all(self) -> Iterator[Point]:
        """Points by the least of each thing under each size, then those between."""
        ends = {}
        for thing in self.things:
            swept = [*self._sweep(thing)]
            yield from swept
            if swept:
                ends[thing] = swept[0]
        for thing, end in ends.items():
            for other in sorted(ends.keys() - {thing}):
                yield from self._step_between(thing, other, end, ends[other])

    def _sweep(self, thing: int) -> Iterator[Point]:
        """The least of a thing, while the largest board gets smaller until there is no way."""
        under: float | None = None
        while point := self._find((thing,), under):
            point = self._improve(point) if len(self.things) > 1 else point
            yield point
            under = point.largest

    def _step_between(self, thing: int, other: int, end: Point, goal: Point) -> Iterator[Point]:
        span = end.amounts[other] - goal.amounts[other]
        for step in _STEPS if span > 0 else ():
            held = {other: goal.amounts[other] + span * step}
            point = self._find((thing,), None, held)
            if point:
                yield self._improve(point)

    def _improve(self, point: Point) -> Point:
        """A point that nothing beats, and that is nowhere worse than this one."""
        better: Point | None = point
        while better:
            point = better
            held = dict(enumerate(point.amounts))
            better = self._find(tuple(self.things), point.largest, held)
        held = dict(enumerate(point.amounts))
        return self._find(tuple(self.things), None, held, point.largest) or point

    def _find(
        self,
        things: tuple[int, ...],
        under: float | None,
        held: dict[int, float] | None = None,
        most: float = float("inf"),
    ) -> Point | None:
        """The least of some things added up, with the largest board held and other things too.

        Once time is up nothing more is looked for; what was found until then is kept. The first
        task is begun in any case, for it has a quick answer.
        """
        if self._has_begun and self._clock.is_over:
            self.is_sure = False
            return None
        fit = [g for g in self._groups if g.size <= most and (under is None or g.size < under)]
        costs = tuple(Candidate(g.boards, sum(g.amounts[i] for i in things)) for g in fit)
        limits = tuple(
            Limit(tuple(g.amounts[i] for g in fit), most) for i, most in (held or {}).items()
        )
        task = Task(self._count, costs, self._at_most, limits=limits)
        solved = solve(task, self._clock.rest)
        if not self._has_begun:
            self._has_begun, self.bound = True, solved.bound if solved else inf
        return self._as_point(solved)

    def _as_point(self, solved: Solved | None) -> Point | None:
        if solved is None:
            return None
        self.is_sure = self.is_sure and solved.is_proved
        if not solved.chosen:
            return None
        groups = [self._by_number[boards] for boards in solved.chosen]
        amounts = tuple(sum(group.amounts[thing] for group in groups) for thing in self.things)
        return Point(amounts, max(group.size for group in groups), solved.chosen)
