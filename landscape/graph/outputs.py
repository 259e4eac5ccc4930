"""Outputs of one duty that another duty needs, where nobody meets the first."""

from collections.abc import Iterator
from dataclasses import dataclass

from landscape.graph.landscape_graph import LandscapeGraph
from landscape.model.area import Area
from landscape.model.duty import Duty, DutyOutput


@dataclass(frozen=True)
class MissingOutput:
    """Something that a met duty needs and that no board is recorded as producing."""

    duty: Duty
    """The duty whose output it is."""

    output: DutyOutput
    needed_for: Duty
    area: Area
    """An area in which `duty` applies."""

    councils: tuple[str, ...]
    """The councils of the area for which the one is met and the other is not, sorted."""


def find_missing_outputs(graph: LandscapeGraph) -> tuple[MissingOutput, ...]:
    """Every output that feeds a duty which is met where the duty behind the output is not."""
    duties = graph.landscape.duty_by_id
    return tuple(
        missing
        for duty, area in graph.find_duty_areas()
        for output, needed in _find_uses(duty)
        if needed in duties
        for missing in _look(graph, duty, area, output, duties[needed])
    )


def _find_uses(duty: Duty) -> Iterator[tuple[DutyOutput, str]]:
    return ((output, needed) for output in duty.outputs for needed in output.feeds)


def _look(
    graph: LandscapeGraph, duty: Duty, area: Area, output: DutyOutput, needed: Duty
) -> Iterator[MissingOutput]:
    unmet = graph.find_councils_unmet(duty.id, area.id)
    waiting = tuple(c for c in unmet if graph.find_boards_meeting(needed.id, c))
    if waiting:
        yield MissingOutput(duty, output, needed, area, waiting)
