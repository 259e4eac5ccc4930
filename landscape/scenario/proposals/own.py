"""What a grouping comes to that somebody made for themselves, without the search being run anew."""

from collections.abc import Mapping
from dataclasses import dataclass

from landscape.graph.membership import find_members
from landscape.graph.workload import add_ranges, find_hours
from landscape.model.landscape import Landscape
from landscape.model.text import Text
from landscape.scenario.proposals.groupings import Criterion
from landscape.scenario.proposals.groups import become
from landscape.scenario.proposals.merged import Merger
from landscape.scenario.proposals.position import Grouping


@dataclass(frozen=True)
class Own:
    """An option that is no part of what was searched, by what can be told of it alone."""

    scenario: str
    title: Text
    figures: Mapping[Criterion, float]
    """Seats, hours and the largest board; what rests on all groupings is not counted."""


def measure_grouping(landscape: Landscape, grouping: Grouping) -> Mapping[Criterion, float]:
    """Seats, hours a year where assumptions are made, and members of the largest board."""
    merger = Merger(landscape, [board for group in grouping for board in group])
    boards = [become(merger, group) for group in grouping]
    seats = [len(find_members(board)) for board in boards]
    few = merger.landscape
    hours = add_ranges(find_hours(few.with_boards((board,))) for board in boards)
    figures: dict[Criterion, float] = {"seats": sum(seats), "largest": max(seats)}
    return figures | ({"hours": hours.central} if hours else {})
