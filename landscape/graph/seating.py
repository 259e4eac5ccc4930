"""Who sits on some boards and who could, as tables: a row for each board, a column for each party.

Only parties with a seat on one of the boards have a column: what nobody here gave a seat cannot
have one in any seating with the same totals.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from landscape.graph.membership import find_members, find_statutory
from landscape.model.board import Board
from landscape.model.landscape import Landscape

Cells = NDArray[np.bool_]

Content = tuple[tuple[str, ...], bytes, bytes, bytes]


@dataclass(frozen=True, eq=False)
class Seating:
    """The seats of some boards."""

    boards: tuple[str, ...]
    parties: tuple[str, ...]
    seats: Cells
    free: Cells
    """Cells that neither the law nor an area decides."""

    areas: Cells
    """The councils of each board's area."""

    @classmethod
    def of(cls, landscape: Landscape, boards: Sequence[Board]) -> "Seating":
        """The seating of `boards`."""
        members = list(map(find_members, boards))
        parties = tuple(sorted(frozenset[str]().union(*members)))
        column = {party: place for place, party in enumerate(parties)}
        councils = {council.id: place for place, council in enumerate(landscape.councils)}
        areas = _cells([landscape.councils_of(board.area) for board in boards], councils)
        footprints = _cells([_footprint(landscape, party) for party in parties], councils)
        eligible = meet(areas, footprints)
        for row, board in enumerate(boards):
            eligible[row, column.get(board.id, [])] = False
        by_law = _cells([find_statutory(board) for board in boards], column)
        ids = tuple(board.id for board in boards)
        return cls(ids, parties, _cells(members, column), eligible & ~by_law, areas)

    @cached_property
    def content(self) -> Content:
        """All that a fit and a comparison of these boards rest on, but for the boards' names."""
        return self.parties, self.seats.tobytes(), self.free.tobytes(), self.areas.tobytes()

    def find_columns(self, parties: Sequence[str]) -> NDArray[np.int64]:
        """The places of this seating's parties among others that take them in."""
        place = {party: number for number, party in enumerate(parties)}
        return np.array([place[party] for party in self.parties], dtype=np.int64)


def meet(one: Cells, other: Cells) -> Cells:
    """Which rows of one table have a cell in common with which rows of the other."""
    return np.asarray(one.astype(np.float32) @ other.astype(np.float32).T > 0)


def _cells(rows: Sequence[frozenset[str]], column: Mapping[str, int]) -> Cells:
    width = len(column)
    cells = np.zeros(len(rows) * width, dtype=np.bool_)
    # One list for all rows: to write to an array takes as long for one row as for all.
    cells[[place * width + column[name] for place, row in enumerate(rows) for name in row]] = True
    return cells.reshape(len(rows), width)


def _footprint(landscape: Landscape, party: str) -> frozenset[str]:
    """The councils of a party's area; all of them where it has no area."""
    holder = landscape.board_by_id.get(party) or landscape.organisation_by_id.get(party)
    if holder is None or holder.area is None:
        return frozenset(council.id for council in landscape.councils)
    return landscape.councils_of(holder.area)
