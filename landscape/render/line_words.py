"""Words on the lines of a laid-out chart, such as that a line is new.

They are written into the picture afterwards: Graphviz loses the labels of lines in charts of which
it lays the parts out one by one, and lines themselves where a label is in their way.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import NamedTuple

from landscape.render.chart_style import FONT, INK, PAPER
from landscape.render.laid_out import WORD_OF, read_drawing

_LETTERS = 10.0
"""The size of the letters, in points: that of the key."""

_LETTER = 0.56
"""About how wide a letter is, as a part of its size."""

_PARTS = tuple(0.5 + 0.04 * side * step for step in range(11) for side in (1, -1)[: step + 1])
"""How far along a line its word may stand; the first place that is free is taken."""

_ASIDE = (0, 0.9, -0.9)
"""How far beside the line its middle may be, as a part of half its width: it still touches it."""

_EDGE = re.compile(
    r'<g id="(?P<id>\w+)" class="edge (?P<name>\w+)">\s*<title>(?P<title>[^<]*)</title>'
    r'.*?<path\b[^>]*\sd="(?P<way>[^"]+)"',
    re.DOTALL,
)
_WAY = re.compile(r'(?<= d=")M[^"]+C[^"]+')
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")

_STEPS = tuple(step / 40 for step in range(41))

Point = tuple[float, float]


class _Place(NamedTuple):
    """A rectangle that something takes up, in the chart's own points."""

    left: float
    top: float
    right: float
    bottom: float

    def is_free(self, others: Sequence["_Place"]) -> bool:
        """Whether none of the others is in the way."""
        return not any(
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
            for other in others
        )


def put_words(svg: bytes, words: Mapping[str, str]) -> bytes:
    """The picture with a word on each line of a class that `words` names.

    No word stands on a shape, a word or another line where its own line has room beside them.
    """
    text = svg.decode()
    end = text.rindex("</g>")  # of the whole chart: no line that comes later runs through a word
    return f"{text[:end]}{''.join(_write_words(text, words))}{text[end:]}".encode()


def _write_words(svg: str, words: Mapping[str, str]) -> Iterator[str]:
    taken = list(_find_shapes(svg))
    steps = {found[0]: list(_find_steps(found[0])) for found in _WAY.finditer(svg)}
    for found in _EDGE.finditer(svg):
        word, own = words.get(found["name"]), found["way"]
        if word is None:
            continue
        others = [step for way, each in steps.items() if way != own for step in each]
        points = list(find_points(own, _PARTS))
        places = [_find_place(word, point, aside) for aside in _ASIDE for point in points]
        free = [place for place in places if place.is_free(taken)]
        alone = (place for place in free if place.is_free(others))
        place = next(alone, (free or places)[0])
        taken.append(place)
        # Its title says whose ends it has, by which it fades and stays with its line.
        yield (
            f'<g id="{WORD_OF}{found["id"]}" class="word edge">\n<title>{found["title"]}</title>\n'
            f"{_word_svg(word, place)}</g>\n"
        )


def find_points(way: str, parts: Sequence[float]) -> Iterator[Point]:
    """The points so far along a line: curves that follow one another, as SVG writes them."""
    numbers = [float(found) for found in _NUMBER.findall(way)]
    points = list(zip(numbers[::2], numbers[1::2], strict=True))
    curves = (len(points) - 1) // 3
    for part in parts:
        curve = min(int(part * curves), curves - 1)
        t = part * curves - curve
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        four = points[3 * curve : 3 * curve + 4]
        x, y = (sum(w * p[axis] for w, p in zip(weights, four, strict=True)) for axis in (0, 1))
        yield x, y


def _find_steps(way: str) -> Iterator[_Place]:
    """A line as so many of its points that no word fits between two of them."""
    return (_Place(x, y, x, y) for x, y in find_points(way, _STEPS))


def _find_shapes(svg: str) -> Iterator[_Place]:
    drawing = read_drawing(svg)
    across, down = drawing.origin
    for box in drawing.boxes:
        left, top = box.left - across, box.top - down
        yield _Place(left, top, left + box.width, top + box.height)


def _find_place(word: str, middle: Point, aside: float) -> _Place:
    half, tall = len(word) * _LETTERS * _LETTER / 2 + 2, _LETTERS / 2 + 1
    x, y = middle[0] + aside * half, middle[1]
    return _Place(x - half, y - tall, x + half, y + tall)


def _word_svg(word: str, place: _Place) -> str:
    """The word on paper of its own, so that the line does not run through its letters."""
    left, top, right, bottom = place
    corners = f"{left:g},{top:g} {right:g},{top:g} {right:g},{bottom:g} {left:g},{bottom:g}"
    x, y = (left + right) / 2, (top + bottom) / 2 + _LETTERS / 3
    return (
        f'<polygon fill="{PAPER}" stroke="none" points="{corners}"/>\n'
        f'<text xml:space="preserve" text-anchor="middle" x="{x:g}" y="{y:g}"'
        f' font-family="{FONT}" font-size="{_LETTERS:g}" fill="{INK}">{escape(word)}</text>\n'
    )
