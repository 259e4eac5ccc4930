"""An area on the map of tiles: alone, or beside another with what the two share."""

from landscape.model.area import relate
from landscape.model.landscape import Landscape
from landscape.render.crossings import find_crossings_in
from landscape.render.footprints import name_of
from landscape.render.tile_map import Mark, Pattern, TileMap, make_tile_map
from landscape.words import Language, say

FEW = 4
"""Pairs of footprints that are drawn; a table has them all."""


def footprint_tiles(
    landscape: Landscape, area: str, language: Language, *, beside: str | None = None
) -> TileMap:
    """The councils of an area; beside another area also that one's, and those of both.

    Raises:
        QuestionError: there is no such area.
    """
    title = say("tiles.area", language, area=name_of(landscape, area, language))
    if beside is not None:
        title = relation_sentence(landscape, area, beside, language)
    marks = _find_marks(landscape, area, beside, language)
    return make_tile_map(landscape, marks, language, title=title)


def crossing_tiles(landscape: Landscape, place: str, language: Language) -> tuple[TileMap, ...]:
    """The few pairs of footprints crossing in a place that share the most residents, each a map.

    Raises:
        QuestionError: there is no such place.
    """
    crossings = find_crossings_in(landscape, place)
    most = sorted(crossings, key=lambda crossing: (-crossing.residents, crossing.shared))[:FEW]
    return tuple(
        footprint_tiles(landscape, pair.one.areas[0].id, language, beside=pair.other.areas[0].id)
        for pair in most
    )


def relation_sentence(landscape: Landscape, area: str, beside: str, language: Language) -> str:
    """How one area lies to another: the same councils, inside, around, apart, crossing.

    Raises:
        QuestionError: there is no such area.
    """
    own, other = landscape.councils_of(area), landscape.councils_of(beside)
    return say(
        f"tiles.relation.{relate(own, other)}",
        language,
        area=name_of(landscape, area, language),
        beside=name_of(landscape, beside, language),
    )


def _find_marks(
    landscape: Landscape, area: str, beside: str | None, language: Language
) -> dict[str, Mark]:
    own = landscape.councils_of(area)
    if beside is None:
        return dict.fromkeys(own, Mark("full", say("tiles.in-area", language)))
    other = landscape.councils_of(beside)
    apart: dict[Pattern, tuple[str, frozenset[str]]] = {
        "stripes": (area, own - other),
        "dots": (beside, other - own),
    }
    marks = dict.fromkeys(own & other, Mark("full", say("tiles.in-both", language)))
    for pattern, (name, councils) in apart.items():
        words = say("tiles.only-in", language, area=name_of(landscape, name, language))
        marks |= dict.fromkeys(councils, Mark(pattern, words))
    return marks
