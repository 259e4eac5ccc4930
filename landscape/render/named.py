"""Takes an area or a theme by its id or by its name, in either language, in any letter case."""

from collections.abc import Iterable, Mapping

from landscape.graph.names import fold
from landscape.model.landscape import Landscape
from landscape.model.text import Text
from landscape.render.known import insist
from landscape.render.places import find_places


def take_named_area(landscape: Landscape, typed: str | None) -> str | None:
    """The id of the area that is meant; none when none is typed.

    Raises:
        QuestionError: there is no such area; the message offers the regions and councils.
    """
    if not typed:
        return None
    areas = landscape.area_by_id
    places = [place.id for place in find_places(landscape)]
    # Several areas share a name where the law draws them alike: the region or council is meant.
    inner = {name: areas[name].name for name in places}
    outer = {name: area.name for name, area in areas.items()}
    found = _find(typed, inner) or _find(typed, outer)
    insist("area", () if found else (typed,), areas, offered=places)
    return found


def take_named_themes(landscape: Landscape, typed: Iterable[str]) -> tuple[str, ...]:
    """The ids of the themes that are meant.

    Raises:
        QuestionError: there is no such theme; the message says which there are.
    """
    themes = {name: theme.name for name, theme in landscape.theme_by_id.items()}
    found = tuple(_find(one, themes) or one for one in typed)
    insist("theme", found, themes)
    return found


def _find(typed: str, names: Mapping[str, Text]) -> str | None:
    """The id that `typed` is or whose name it is, ids before names."""
    if typed in names:
        return typed
    plain = fold(typed)
    by_id = (name for name in sorted(names) if fold(name) == plain)
    by_name = (name for name in sorted(names) if plain in _find_plain_names(names[name]))
    return next(by_id, None) or next(by_name, None)


def _find_plain_names(text: Text) -> frozenset[str]:
    return frozenset(map(fold, (text.say("en"), text.say("cy"))))
