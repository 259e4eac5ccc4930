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

    example: str
    """The first of these councils with the most structures."""

    groups: tuple[tuple[str, ...], ...]
    """Ids of the boards that meet it for that council, those of one structure together."""

    boards: tuple[Board, ...]
    """The boards that meet it for any of these councils, sorted by id."""


def find_met_twice(graph: LandscapeGraph) -> tuple[MetTwice, ...]:
    """Every duty and area with a council for which boards that are not one structure meet it."""
    found = (_look(graph, duty, area) for duty, area in graph.find_duty_areas())
    return tuple(twice for twice in found if twice)


def _look(graph: LandscapeGraph, duty: Duty, area: Area) -> MetTwice | None:
    groups = {}
    for council in sorted(area.councils):
        meeting = graph.find_boards_meeting(duty.id, council)
        found = group_structures(graph.landscape, meeting) if len(meeting) > 1 else ()
        if len(found) > 1:
            groups[council] = found
    if not groups:
        return None
    example = max(groups, key=lambda council: len(groups[council]))
    names = {name for found in groups.values() for group in found for name in group}
    boards = tuple(graph.landscape.board_by_id[name] for name in sorted(names))
    return MetTwice(duty, area, tuple(groups), example, groups[example], boards)
