"""Places that people look at: the whole landscape, its regions, its councils."""

from collections.abc import Iterable, Sequence

from landscape.model.area import Area, AreaKind
from landscape.model.errors import QuestionError
from landscape.model.landscape import Landscape
from landscape.words import Language

_KINDS: tuple[AreaKind, ...] = ("wales", "region", "la")
_OTHER_KINDS: tuple[AreaKind, ...] = ("police", "lhb", "apb", "psb")
"""Footprints that people also ask for by name: police forces, health boards, partnerships."""


def find_places(landscape: Landscape) -> tuple[Area, ...]:
    """The landscape's own area, then the regions and the councils in it, each by name."""
    own = landscape.area_by_id[landscape.about.area]
    return (own, *_find_inside(landscape, _KINDS))


def find_footprints(landscape: Landscape) -> tuple[Area, ...]:
    """The places, then the areas of police forces, health boards and partnerships, by name."""
    return (*find_places(landscape), *_find_inside(landscape, _OTHER_KINDS))


def _find_inside(landscape: Landscape, kinds: Sequence[AreaKind]) -> list[Area]:
    """The areas of some kinds inside the landscape's own area, kind by kind, each by name."""
    own = landscape.area_by_id[landscape.about.area]
    councils = frozenset(own.councils)
    inside = (
        area
        for area in landscape.area_by_id.values()
        if area.kind in kinds and area.id != own.id and councils.issuperset(area.councils)
    )
    return sorted(inside, key=lambda area: (kinds.index(area.kind), area.name.en))


def is_of_place(landscape: Landscape, place: str, councils: frozenset[str]) -> bool:
    """Whether something for `councils` belongs to a place: it is for some of the place at least.

    What is for the whole of Wales belongs to Wales alone, or every place would show all of it.
    """
    if place == landscape.about.area:
        return True
    own = landscape.area_by_id[landscape.about.area]
    is_all_wales = own.kind == "wales" and councils.issuperset(own.councils)
    return bool(councils & landscape.councils_of(place)) and not is_all_wales


def name_councils(landscape: Landscape, councils: Iterable[str], language: Language) -> str:
    """The best-known area made of just these councils; their own names where there is none."""
    given = frozenset(councils)
    try:
        return landscape.name_area(given).name.say(language)
    except QuestionError:
        return ", ".join(landscape.area_by_id[one].name.say(language) for one in sorted(given))
