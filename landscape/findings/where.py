"""Where something is so: the councils by name, or the whole area when it is all of them."""

from collections.abc import Sequence

from landscape.graph import LandscapeGraph
from landscape.model.area import Area
from landscape.model.text import Text


def name_where(graph: LandscapeGraph, area: Area, councils: Sequence[str]) -> tuple[Text, ...]:
    """The names of those `councils` of an area, or its own name when they are all of them."""
    if len(councils) == len(area.councils):
        return (area.name,)
    return tuple(graph.landscape.area_by_id[council].name for council in councils)
