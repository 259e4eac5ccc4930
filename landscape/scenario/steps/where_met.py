"""For which councils a board meets a duty."""

from collections.abc import Iterable

from landscape.model.board import Board, MetDuty
from landscape.model.landscape import Landscape
from landscape.model.text import Text
from landscape.scenario.steps.strongest import find_strongest


def find_councils(landscape: Landscape, board: Board, duty: str) -> frozenset[str]:
    """The councils for which `board` meets `duty`; none when it does not meet it."""
    areas = (a for met in board.duties if met.duty == duty for a in met.areas or (board.area,))
    return frozenset().union(*map(landscape.councils_of, areas))


def find_left_out(landscape: Landscape, area: str, boards: Iterable[Board]) -> tuple[Text, ...]:
    """The names of the councils that some of `boards` serve and `area` leaves out, by id."""
    served = frozenset().union(*(landscape.councils_of(board.area) for board in boards))
    return name_councils(landscape, served - landscape.councils_of(area))


def name_councils(landscape: Landscape, councils: Iterable[str]) -> tuple[Text, ...]:
    """The names of `councils`, by id."""
    return tuple(landscape.area_by_id[council].name for council in sorted(councils))


def keep_within(
    landscape: Landscape, areas: Iterable[str], councils: frozenset[str]
) -> tuple[str, ...]:
    """`areas` as far as `councils` go: one that goes further is written out by its councils."""
    kept: set[str] = set()
    for area in areas:
        there = landscape.councils_of(area)
        kept |= {area} if there <= councils else there & councils
    return tuple(sorted(kept))


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
