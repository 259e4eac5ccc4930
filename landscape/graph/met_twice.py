"""Duties that two structures meet for the same council."""

from dataclasses import dataclass

from landscape.graph.joined import group_structures
from landscape.graph.landscape_graph import LandscapeGraph
from landscape.model.area import Area
from landscape.model.board import Board
from landscape.model.duty import Duty


@dataclass(frozen=True)
class MetTwice:
    """A duty, an area, and the boards that meet it there in more than one structure."""

    duty: Duty
    area: Area
    councils: tuple[str, ...]
    """The councils of the area for which more than one structure meets it, sorted."""

    boards: tuple[Board, ...]
    """The boards that meet it for one of these councils, sorted by id."""


def find_met_twice(graph: LandscapeGraph) -> tuple[MetTwice, ...]:
    """Every duty and area with a council for which boards that are not one structure meet it."""
    found = (_look(graph, duty, area) for duty, area in graph.find_duty_areas())
    return tuple(twice for twice in found if twice.councils)


def _look(graph: LandscapeGraph, duty: Duty, area: Area) -> MetTwice:
    boards: dict[str, Board] = {}
    councils = []
    for council in sorted(area.councils):
        meeting = graph.find_boards_meeting(duty.id, council)
        if len(meeting) > 1 and len(group_structures(graph.landscape, meeting)) > 1:
            councils.append(council)
            boards.update((board.id, board) for board in meeting)
    return MetTwice(duty, area, tuple(councils), tuple(boards[name] for name in sorted(boards)))
