"""How many members two boards share, held against how many they would share by chance.

The yardstick is the stochastic degree sequence model with edge constraints (see `null_model`):
what two boards would share if nothing mattered but how many sit on each, how often each
organisation sits, whom the law seats, and who cannot sit because its area lies elsewhere.

**Fitted by region.** An organisation's seats are counted region by region, and the boards that
work in more than one region are a group of their own. Like for like, of the 698 pairs of a region
that share three members or more on 1 January 2020, one fit for all Wales reads "more" for 7.7%,
this one for 2.6%. Barring bodies whose area lies elsewhere does most of the rest: with nobody
barred and no seat held to be certain, one fit for all Wales reads "more" for 75.2%. Two boards of
different groups are compared where their areas meet, each with its own group's probabilities.

**What is held fixed.** A statutory seat is certain. A place is impossible for an organisation or
board whose area does not meet the board's, and for a board on itself; a seat that is there all the
same is certain too, so it surprises nobody. Only those who sit round the table count. Boards
without recorded members are left out, for a list that is missing does not say that nobody sits; a
list in part is taken as it is. Placeholders, which no source names, are left out too.

**Readings.** "More" where a number as large or larger has a probability of at most 0.1 in the
model, "less" where one as small or smaller has, "about" otherwise. One in ten, not one in twenty,
because with boards of ten members the test sees little: of the nine boards of the worked example
the most surprising pair has 0.091. These boards were designed and not drawn, so a reading says how
surprising a number is and nothing about a population. It is no pass or fail, and no pair is left
out for it. Among the 780 pairs of forty boards chance alone may make up to 78 read "more" on
average: Holm's figure stands beside it for either tail, which allows for all pairs of the same
region, or of the same two groups. A reading whose Holm figure is above 0.1 holds for the pair by
itself only.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from landscape.graph.completeness import group_by_region
from landscape.graph.membership import find_members, find_statutory
from landscape.graph.null_model import adjust_by_holm, find_tails, fit
from landscape.model.board import Board
from landscape.model.landscape import Landscape

Reading = Literal["more", "about", "less"]
Pair = tuple[str, str]
Array = NDArray[np.int64]

SURPRISING = 0.1
"""The probability at or below which a number of shared members reads as more or less."""

_DIGITS = 9
"""Beyond this the figures of two machines may differ."""


@dataclass(frozen=True)
class Expectation:
    """How many members two boards share, and how surprising that is."""

    shared: int
    expected: float
    """The average number in the model."""

    p_more: float
    """The probability, in the model, of sharing as many or more: the upper tail."""

    p_less: float
    """The probability of sharing as many or fewer: the lower tail."""

    p_more_holm: float
    """The upper tail, corrected by Holm for all pairs of the same region, or same two groups."""

    p_less_holm: float
    """The lower tail, corrected likewise."""

    @property
    def reading(self) -> Reading:
        """Whether the two share more than, about as many as or fewer than the model expects."""
        if self.p_more <= SURPRISING:
            return "more"
        return "less" if self.p_less <= SURPRISING else "about"

    @property
    def is_by_itself(self) -> bool:
        """Whether it reads as more or less only as long as no other pair is looked at."""
        corrected = {"more": self.p_more_holm, "less": self.p_less_holm}
        return corrected.get(self.reading, 0) > SURPRISING


def find_expectations(landscape: Landscape) -> Mapping[Pair, Expectation]:
    """What to expect of every pair of boards in one region, or whose areas meet, in order of id.

    `LandscapeGraph.expectations` keeps the answer. Placeholders are in no pair.

    Raises:
        ArithmeticError: the seats of a region could not be fitted.
    """
    boards = [b for b in landscape.boards if find_members(b) and not b.placeholder]
    seating = _Seating.of(landscape, boards)
    by_region = group_by_region(landscape, boards)
    region_of = {board.id: region or "" for region, found in by_region for board in found}
    regions = [region_of[board.id] for board in boards]
    groups = {name: _places(regions, name) for name in sorted(set(regions))}
    fitted = np.zeros(seating.seats.shape)
    for name, places in groups.items():
        fitted[places] = _fit(name, seating.seats[places], seating.free[places])
    found: dict[Pair, Expectation] = {}
    for one, other in combinations_with_replacement(groups, 2):
        pairs = _pairs(groups[one], groups[other])
        if one != other:
            pairs = pairs[:, seating.meeting[pairs[0], pairs[1]]]
        found.update(_expect(boards, seating, fitted, pairs))
    return dict(sorted(found.items()))


@dataclass(frozen=True)
class _Seating:
    """Who sits where and who could: a row for each board, a column for each party."""

    seats: NDArray[np.bool_]
    free: NDArray[np.bool_]
    """Cells that neither the law nor an area decides."""

    meeting: NDArray[np.bool_]
    """Whether the areas of two boards meet."""

    @classmethod
    def of(cls, landscape: Landscape, boards: Sequence[Board]) -> "_Seating":
        parties = sorted(frozenset[str]().union(*map(find_members, boards)))
        column = {party: place for place, party in enumerate(parties)}
        seats = _cells([find_members(board) for board in boards], column)
        by_law = _cells([find_statutory(board) for board in boards], column)
        areas = _cells(
            [landscape.councils_of(board.area) for board in boards], _councils(landscape)
        )
        footprints = _cells([_footprint(landscape, p) for p in parties], _councils(landscape))
        eligible = _meet(areas, footprints)
        for row, board in enumerate(boards):
            eligible[row, column.get(board.id, [])] = False
        return cls(seats, eligible & ~by_law, _meet(areas, areas))


def _cells(rows: Sequence[frozenset[str]], column: Mapping[str, int]) -> NDArray[np.bool_]:
    cells = np.zeros((len(rows), len(column)), dtype=np.bool_)
    for place, row in enumerate(rows):
        cells[place, [column[name] for name in row]] = True
    return cells


def _councils(landscape: Landscape) -> dict[str, int]:
    return {council.id: place for place, council in enumerate(landscape.councils)}


def _footprint(landscape: Landscape, party: str) -> frozenset[str]:
    """The councils of a party's area; all of them where it has no area."""
    holder = landscape.board_by_id.get(party) or landscape.organisation_by_id.get(party)
    if holder is None or holder.area is None:
        return frozenset(_councils(landscape))
    return landscape.councils_of(holder.area)


def _meet(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> NDArray[np.bool_]:
    return np.asarray(one.astype(np.float32) @ other.astype(np.float32).T > 0)


def _fit(group: str, seats: NDArray[np.bool_], free: NDArray[np.bool_]) -> NDArray[np.float64]:
    found = fit(seats, free)
    if not found.has_converged:  # never seen; a reading off such a fit would look like any other
        where = f"of region '{group}'" if group else "that work across regions"
        raise ArithmeticError(
            f"what boards {where} share by chance could not be worked out: "
            f"after {found.steps} steps a total is still {found.error:g} seats out"
        )
    return found.probabilities


def _places(regions: Sequence[str], name: str) -> Array:
    return np.array([place for place, region in enumerate(regions) if region == name])


def _pairs(one: Array, other: Array) -> Array:
    """Every pair of one board from each group, or of two from the group when both are the same."""
    if one is other:
        return one[np.stack(np.triu_indices(len(one), k=1))]
    return np.stack([np.repeat(one, len(other)), np.tile(other, len(one))])


def _expect(
    boards: Sequence[Board], seating: _Seating, fitted: NDArray[np.float64], pairs: Array
) -> Iterator[tuple[Pair, Expectation]]:
    shared = (seating.seats[pairs[0]] & seating.seats[pairs[1]]).sum(axis=1)
    expected, more, less = find_tails(fitted, pairs, shared)
    columns = (expected, more, less, adjust_by_holm(more), adjust_by_holm(less))
    figures = zip(*(np.round(column, _DIGITS).tolist() for column in columns), strict=True)
    for one, other, count, of_chance in zip(*pairs.tolist(), shared.tolist(), figures, strict=True):
        first, second = sorted((boards[one].id, boards[other].id))
        yield (first, second), Expectation(count, *of_chance)
