"""A map of tiles as one SVG file: black on white, with its title, its words and its key inside."""

import re
from collections.abc import Iterator, Sequence
from html import escape
from textwrap import wrap

from landscape.render.tile_map import Mark, MarkedTile, Pattern, TileMap, tile_sentences
from landscape.words import Language

_WIDTH, _HEIGHT, _GAP, _EDGE = 92, 54, 4, 16
_LINE, _TITLE_LINE, _KEY_LINE = 15, 20, 24
_LETTERS, _TITLE_LETTERS = 12, 76
"""Letters that a tile, and the title, hold beside each other."""

_FILLS: dict[Pattern, str] = {
    "full": 'fill="#d0d0d0" stroke="#000" stroke-width="2"',
    "stripes": 'fill="url(#stripes)" stroke="#000" stroke-width="2"',
    "dots": 'fill="url(#dots)" stroke="#000" stroke-width="2" stroke-dasharray="2 3"',
    "dashes": 'fill="#fff" stroke="#000" stroke-dasharray="6 4"',
}
_PLAIN = 'fill="#fff" stroke="#6b6b6b"'

_PATTERNS = (
    '<defs><pattern id="stripes" width="8" height="8" patternUnits="userSpaceOnUse" '
    'patternTransform="rotate(45)"><rect width="8" height="8" fill="#fff"/>'
    '<rect width="2.5" height="8" fill="#c8c8c8"/></pattern>'
    '<pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse">'
    '<rect width="7" height="7" fill="#fff"/><circle cx="2" cy="2" r="1" fill="#b0b0b0"/>'
    "</pattern></defs>"
)


def tile_map_svg(tile_map: TileMap, language: Language, *, source: str = "") -> str:
    """The map as a picture that says in words what it shows; `source` stands below its key."""
    heads = wrap(tile_map.title, _TITLE_LETTERS)
    top = _EDGE + len(heads) * _TITLE_LINE
    columns = max((tile.place.column for tile in tile_map.tiles), default=0) + 1
    rows = max((tile.place.row for tile in tile_map.tiles), default=0) + 1
    below = top + rows * (_HEIGHT + _GAP) + _EDGE
    under = [*_key(tile_map.marks, below)]
    height = below + (len(under) + bool(source)) * _KEY_LINE + _EDGE
    width = columns * (_WIDTH + _GAP) + 2 * _EDGE
    drawn = [
        *(_say(line, _EDGE, _EDGE + 8 + place * _TITLE_LINE, 'font-size="15" font-weight="bold"')
          for place, line in enumerate(heads)),
        *(_tile(tile, top) for tile in tile_map.tiles),
        *under,
        _say(source, _EDGE, height - _EDGE),
    ]  # fmt: skip
    told = escape(" ".join(tile_sentences(tile_map, language)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" '
        f'width="{width:g}" height="{height:g}" lang="{language}" role="img" '
        'aria-labelledby="title told" font-family="Source Sans 3, Arial, sans-serif" '
        f'font-size="13"><title id="title">{escape(tile_map.title)}</title>'
        f'<desc id="told">{told}</desc>{_PATTERNS}<rect width="100%" height="100%" fill="#fff"/>'
        f"{''.join(drawn)}</svg>"
    )


def _say(text: str, x: float, y: float, look: str = "") -> str:
    return f'<text x="{x:g}" y="{y:g}" {look}>{escape(text)}</text>' if text else ""


def _tile(tile: MarkedTile, above: float) -> str:
    left = _EDGE + tile.place.column * (_WIDTH + _GAP)
    top = above + tile.place.row * (_HEIGHT + _GAP)
    look = _FILLS[tile.mark.pattern] if tile.mark else _PLAIN
    lines = break_label(tile.label)
    first = top + _HEIGHT / 2 - (len(lines) - 1) * _LINE / 2 + 4.5
    texts = "".join(
        _say(line, left + _WIDTH / 2, first + place * _LINE, 'text-anchor="middle"')
        for place, line in enumerate(lines)
    )
    return (
        f'<g><rect x="{left:g}" y="{top:g}" width="{_WIDTH}" height="{_HEIGHT}" rx="4" {look}/>'
        f"{texts}</g>"
    )


def _key(marks: Sequence[Mark], top: float) -> Iterator[str]:
    for place, mark in enumerate(marks):
        y = top + place * _KEY_LINE
        box = f'<rect x="{_EDGE}" y="{y:g}" width="28" height="16" rx="3" {_FILLS[mark.pattern]}/>'
        yield box + _say(mark.words, _EDGE + 38, y + 13)


def break_label(label: str) -> tuple[str, ...]:
    """The lines of a label: broken at blanks and hyphens, and at soft hyphens, only where needed.

    A word that is too long by itself stays whole.
    """
    lines = [""]
    for part in re.findall("[^ \u00ad-]+[ \u00ad-]?", label):
        plain, end = (part[:-1], part[-1]) if part[-1] in " \u00ad-" else (part, "")
        shown = plain + ("-" if end == "-" else "")
        if lines[-1] and len(lines[-1].replace("\u00ad", "") + shown) > _LETTERS:
            lines.append("")
        lines[-1] += shown + (end if end in " \u00ad" else "")
    return tuple(_end_line(line) for line in lines)


def _end_line(line: str) -> str:
    """A line as it is shown: a soft hyphen is seen only where the line ends at it."""
    whole = line.rstrip(" ")
    return whole.removesuffix("\u00ad").replace("\u00ad", "") + (
        "-" if whole.endswith("\u00ad") else ""
    )
