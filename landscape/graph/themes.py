"""Which themes stand for one another."""

from landscape.model.landscape import Landscape


def near_themes(landscape: Landscape, theme: str) -> tuple[str, ...]:
    """A theme, its parent and its parts, sorted: a board for one of them deals with the theme.

    A board for the whole of a subject deals with its parts, and one for a part with some of it.
    """
    parent = landscape.theme_by_id[theme].parent
    parts = (part.id for part in landscape.themes if part.parent == theme)
    return tuple(sorted({theme, *parts, *((parent,) if parent else ())}))


def find_broadest(landscape: Landscape, theme: str) -> str:
    """The theme at the top of those above `theme`, which may be itself."""
    parent = landscape.theme_by_id[theme].parent
    return theme if parent is None else find_broadest(landscape, parent)
