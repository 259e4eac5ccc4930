"""For which councils a board meets a duty."""

from collections.abc import Iterable

from landscape.model.board import Board, MetDuty
from landscape.model.landscape import Landscape
from landscape.scenario.steps.strongest import find_strongest


def find_councils(landscape: Landscape, board: Board, duty: str) -> frozenset[str]:
    """The councils for which `board` meets `duty`; none when it does not meet it."""
    areas = (a for met in board.duties if met.duty == duty for a in met.areas or (board.area,))
    return frozenset().union(*map(landscape.councils_of, areas))


def merge_duties(found: Iterable[tuple[str, MetDuty]]) -> tuple[MetDuty, ...]:
    """Each duty once, for the areas of all; `found` gives each with the area of its board.

    The areas are written out, so that each duty stays where it was met when the area grows.
    """
    met_in = tuple(found)
    areas: dict[str, set[str]] = {}
    for own, met in met_in:
        areas.setdefault(met.duty, set()).update(met.areas or (own,))
    anywhere = (met.model_copy(update={"areas": ()}) for _, met in met_in)
    strongest = find_strongest(anywhere, lambda met: met.duty)
    return tuple(
        met.model_copy(update={"areas": tuple(sorted(areas[met.duty]))}) for met in strongest
    )
