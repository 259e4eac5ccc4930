"""The councils as a map of equal tiles: who is next to whom, and which are marked, and how.

Every mark is told by a pattern and a sign as well as in words, so that it holds in black and white,
in a person's own colours, and for those who hear the page.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from html import escape
from typing import Literal, get_args

from landscape.model.area import Council, Tile
from landscape.model.landscape import Landscape
from landscape.render.html import Address
from landscape.render.table import Cell, Table, cell_of
from landscape.words import Language, say

Pattern = Literal["full", "stripes", "dots", "dashes"]

PATTERNS: tuple[Pattern, ...] = get_args(Pattern)

SIGNS: Mapping[Pattern, str] = {"full": "●", "stripes": "◐", "dots": "○", "dashes": "–"}
"""What stands on a tile of each pattern; a person's own colours take patterns away."""


@dataclass(frozen=True)
class Mark:
    """What is told of some tiles, and the pattern that tells it."""

    pattern: Pattern
    words: str


@dataclass(frozen=True)
class MarkedTile:
    """A council on the map."""

    council: str
    place: Tile
    name: str
    label: str
    """The name, with soft hyphens where it may be broken."""

    language: Language | None
    """Set where the name is not in the language of the map."""

    mark: Mark | None
    link: str | None = None
    is_chosen: bool = False


@dataclass(frozen=True)
class TileMap:
    """The tiles from the top left, row by row, under a title."""

    title: str
    tiles: tuple[MarkedTile, ...]

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks on the map, each once, by pattern: what a key explains."""
        found = {tile.mark for tile in self.tiles if tile.mark}
        return tuple(sorted(found, key=lambda mark: (PATTERNS.index(mark.pattern), mark.words)))


def make_tile_map(
    landscape: Landscape, marks: Mapping[str, Mark], language: Language, *, title: str
) -> TileMap:
    """The councils that have a tile, marked as is said for their ids.

    Of a landscape whose councils have no tiles the map is empty.
    """
    tiles = [
        _mark(council, council.tile, marks.get(council.id), language)
        for council in landscape.councils
        if council.tile
    ]
    return TileMap(title, tuple(sorted(tiles, key=lambda one: (one.place.row, one.place.column))))


def link_tiles(
    tile_map: TileMap, links: Mapping[str, str], chosen: Collection[str] = ()
) -> TileMap:
    """The same map with ways from its tiles, and with those told apart that are looked at.

    A way is a kind and an id, or `url:` and an address, as the link of a cell is.
    """
    tiles = (
        replace(tile, link=links.get(tile.council), is_chosen=tile.council in chosen)
        for tile in tile_map.tiles
    )
    return replace(tile_map, tiles=tuple(tiles))


def tile_table(tile_map: TileMap, language: Language) -> Table:
    """The map as a table: each marked council and what is told of it, mark by mark."""
    return Table(
        caption=tile_map.title,
        header=(say("table.footprints.council", language), say("tiles.mark", language)),
        rows=tuple(
            (Cell(tile.name, tile.language, link=tile.link), Cell(mark.words))
            for mark in tile_map.marks
            for tile in tile_map.tiles
            if tile.mark == mark
        ),
    )


def tile_sentences(tile_map: TileMap, language: Language) -> tuple[str, ...]:
    """The map in sentences: for each mark, which councils have it."""
    return tuple(
        say(
            "tiles.sentence",
            language,
            mark=mark.words,
            councils=", ".join(tile.name for tile in tile_map.tiles if tile.mark == mark),
        )
        for mark in tile_map.marks
    )


def tile_map_html(tile_map: TileMap, address: Address) -> str:
    """The map as a list of tiles in its place, with its title above and its key below."""
    if not tile_map.tiles:
        return ""
    tiles = "".join(_tile_html(tile, address) for tile in tile_map.tiles)
    key = "".join(
        f'<li><span class="tile {mark.pattern}" aria-hidden="true">{SIGNS[mark.pattern]}</span> '
        f"{escape(mark.words)}</li>"
        for mark in tile_map.marks
    )
    legend = f'<ul class="tile-key" role="list">{key}</ul>' if key else ""
    title = escape(tile_map.title)
    halves = max(int(tile.place.column * 2) for tile in tile_map.tiles) + 2
    return (
        f'<figure class="tile-map"><figcaption>{title}</figcaption>'
        f'<ul class="tiles" role="list" aria-label="{title}" style="--halves: {halves}">'
        f"{tiles}</ul>{legend}</figure>"
    )


def _mark(council: Council, place: Tile, mark: Mark | None, language: Language) -> MarkedTile:
    name = cell_of(council.name, language)
    label = place.label.say(language) if place.label else name.text
    return MarkedTile(council.id, place, name.text, label, name.language, mark)


def _tile_html(tile: MarkedTile, address: Address) -> str:
    """One tile at its place; what is read out is the council's whole name and its mark."""
    column, row = int(tile.place.column * 2) + 1, tile.place.row + 1
    look = " ".join(["tile", *([tile.mark.pattern] if tile.mark else [])])
    look += " chosen" if tile.is_chosen else ""
    words = f": {tile.mark.words}" if tile.mark else ""
    sign = f'<span class="sign">{SIGNS[tile.mark.pattern]}</span>' if tile.mark else ""
    spoken = f' lang="{tile.language}"' if tile.language else ""
    inside = (
        f'<span aria-hidden="true"{spoken}>{escape(tile.label)}{sign}</span>'
        f'<span class="unseen"><span{spoken}>{escape(tile.name)}</span>{escape(words)}</span>'
    )
    where = address(tile.link) if tile.link else None
    if where:
        here = ' aria-current="true"' if tile.is_chosen else ""
        inside = f'<a href="{escape(where)}" target="_self"{here}>{inside}</a>'
    return (
        f'<li class="{look}" style="grid-column: {column} / span 2; grid-row: {row}">{inside}</li>'
    )
