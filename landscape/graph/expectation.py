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

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import combinations_with_replacement
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from landscape.graph.completeness import group_by_region
from landscape.graph.kept import Kept
from landscape.graph.null_model import adjust_by_holm, find_tails, fit
from landscape.graph.seating import Seating, meet
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


class Expectations(Mapping[Pair, Expectation]):
    """What to expect of every pair of boards in one region, or whose areas meet, in order of id.

    Placeholders are in no pair. Figures are worked out for all pairs of two groups once one of them
    is asked for, and kept as arrays.
    """

    def __init__(self, landscape: Landscape, kept: Kept) -> None:
        """Takes from `kept` what was worked out of groups with the same seats."""
        named = (board for board in landscape.boards if not board.placeholder)
        boards = [board for board in named if any(member.sits for member in board.members)]
        groups = {name or "": found for name, found in group_by_region(landscape, boards) if found}
        self._kept = kept
        self._groups = [_Group(name, groups[name], landscape, kept) for name in sorted(groups)]
        self._places = {
            board.id: (place, row)
            for place, group in enumerate(self._groups)
            for row, board in enumerate(group.boards)
        }
        self._figures: dict[tuple[int, int], _Figures] = {}

    def __getitem__(self, pair: Pair) -> Expectation:
        """What to expect of two boards.

        Raises:
            KeyError: they are not in order of id, are in two regions, or are in no pair.
            ArithmeticError: the seats of a region could not be fitted.
        """
        if pair[0] >= pair[1]:
            raise KeyError(pair)
        (one, row), (other, column) = sorted(self._places[board] for board in pair)
        figures = self._weigh(one, other)
        number = figures.number[row, column]
        if number < 0:
            raise KeyError(pair)
        return Expectation(int(figures.shared[number]), *figures.of_chance[:, number].tolist())

    def __iter__(self) -> Iterator[Pair]:
        return iter(sorted(pair for both in self._combine() for pair in self._list(*both)))

    def __len__(self) -> int:
        return sum(int(np.count_nonzero(self._meet(*both))) for both in self._combine())

    def _combine(self) -> Iterator[tuple[int, int]]:
        """Each two groups, and each group with itself."""
        return combinations_with_replacement(range(len(self._groups)), 2)

    def _list(self, one: int, other: int) -> Iterator[Pair]:
        first, second = self._groups[one].boards, self._groups[other].boards
        for row, column in np.argwhere(self._meet(one, other)).tolist():
            yield tuple(sorted((first[row].id, second[column].id)))  # type: ignore[misc]

    def _weigh(self, one: int, other: int) -> "_Figures":
        """The figures of all pairs of a board of one group and one of the other."""
        if (one, other) not in self._figures:
            groups = (self._groups[one], self._groups[other])
            question = ("what chance would have shared", *(group.name for group in groups))
            rests_on = tuple(group.seating.content for group in groups)
            work = partial(self._work_out, one, other)
            self._figures[one, other] = self._kept.keep(question, rests_on, work)
        return self._figures[one, other]

    def _work_out(self, one: int, other: int) -> "_Figures":
        groups = (self._groups[one], self._groups[other])
        parties = sorted({party for group in groups for party in group.seating.parties})
        fitted = [np.zeros((len(group.boards), len(parties))) for group in groups]
        seats = [np.zeros(table.shape, dtype=np.float32) for table in fitted]
        for group, chances, taken in zip(groups, fitted, seats, strict=True):
            columns = group.seating.find_columns(parties)
            chances[:, columns] = group.chances
            taken[:, columns] = group.seating.seats
        meeting = self._meet(one, other)
        rows = np.stack(np.nonzero(meeting))
        # A product, in which whole numbers stay exact: the seats of every pair would fill memory.
        shared = (seats[0] @ seats[1].T)[rows[0], rows[1]].astype(np.int64)
        pairs = rows + np.array([[0], [len(groups[0].boards)]])
        expected, more, less = find_tails(np.concatenate(fitted), pairs, shared)
        tails = np.stack([expected, more, less, adjust_by_holm(more), adjust_by_holm(less)])
        number = np.full(meeting.shape, -1)
        number[rows[0], rows[1]] = np.arange(len(shared))
        return _Figures(number, shared, tails.round(_DIGITS))

    def _meet(self, one: int, other: int) -> NDArray[np.bool_]:
        """Of two groups, or a group and itself, which boards are a pair."""
        first, second = self._groups[one], self._groups[other]
        if one == other:
            return np.triu(np.ones((len(first.boards),) * 2, dtype=np.bool_), k=1)
        return meet(first.seating.areas, second.seating.areas)


@dataclass(frozen=True, eq=False)
class _Group:
    """The boards of a region, or those across regions; looked at once a pair of them is asked for.

    Where a part of a landscape is looked at, the boards of most regions are there for their seats.
    """

    name: str
    """Nothing for boards across regions."""

    boards: tuple[Board, ...]
    landscape: Landscape
    kept: Kept

    @cached_property
    def seating(self) -> Seating:
        """Who sits on the boards, and who could."""
        known = self.landscape.board_by_id
        sitting = (known.get(m.board) for board in self.boards for m in board.members if m.board)
        work = partial(Seating.of, self.landscape, self.boards)
        return self.kept.keep(("seating", self.name), (*self.boards, *sitting), work)

    @cached_property
    def chances(self) -> NDArray[np.float64]:
        """The probability of every seat.

        Raises:
            ArithmeticError: the seats could not be fitted.
        """
        work = partial(_fit, self.name, self.seating)
        return self.kept.keep(("chances", self.name), (self.seating.content,), work)


@dataclass(frozen=True, eq=False)
class _Figures:
    """The figures of all pairs of two groups, a column for each pair."""

    number: Array
    """The pair's column, by the rows of the two boards; -1 for what is no pair."""

    shared: Array
    of_chance: NDArray[np.float64]
    """As the fields of `Expectation` after the first, a row each."""


def _fit(group: str, seating: Seating) -> NDArray[np.float64]:
    found = fit(seating.seats, seating.free)
    if not found.has_converged:  # never seen; a reading off such a fit would look like any other
        where = f"of region '{group}'" if group else "that work across regions"
        raise ArithmeticError(
            f"what boards {where} share by chance could not be worked out: "
            f"after {found.steps} steps a total is still {found.error:g} seats out"
        )
    return found.probabilities
