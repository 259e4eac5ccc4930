"""A chart as a file: with its day, filters and source, and without what does not leave."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from textwrap import wrap
from typing import Literal

from landscape.render.chart import Chart, draw
from landscape.render.chart_style import FONT, INK, PAPER
from landscape.render.head import Head
from landscape.render.typeset import FONT as PAGE_FONT
from landscape.render.typeset import typeset
from landscape.words import say

Kind = Literal["svg", "png", "pdf"]

NARROWEST = 420.0
"""Points that the lines below a small chart need, so that they are not folded word by word."""

SMALLEST = 8.0
"""Points below which letters on paper are hard to read."""

MARGIN = 28.0
_FOOT, _LINE, _EDGE = 10.0, 13.0, 8.0
"""The size of the letters below a chart, from line to line, and to the border, in points."""

_LETTER = 0.5
"""About how wide a letter is, as a part of its size."""

MOST_DOTS = 8000
"""Dots on the longer side of a PNG; a wide chart has fewer to an inch."""

_PAPERS = ((595.28, 841.89), (841.89, 1190.55))
"""A4 and A3 in points, upright."""

_SIZE = re.compile(r'<svg width="([\d.]+)pt" height="([\d.]+)pt"\s+viewBox="[^"]*"')
_LETTERS = re.compile(r'font-size="([\d.]+)"')


@dataclass(frozen=True)
class Framed:
    """A picture as SVG and its size in points."""

    svg: str
    width: float
    height: float

    @property
    def smallest(self) -> float:
        """The size of its smallest letters, in points."""
        return min(map(float, _LETTERS.findall(self.svg)), default=SMALLEST)


@dataclass(frozen=True)
class Sheet:
    """A page for a picture: both sides in points, and how much the picture is enlarged."""

    width: float
    height: float
    scale: float


def make_picture(chart: Chart, head: Head, kind: Kind) -> bytes:
    """A chart as a file that may leave; its title and key are part of it.

    Raises:
        LayoutError: it could not be laid out.
        ChartError: the picture leaves out a board or a line that it should show.
        TypesetError: the page could not be set.
    """
    leaving = chart.leaving or chart
    framed = frame(draw(leaving).decode(), foot_lines(chart, head), head)
    if kind == "svg":
        return framed.svg.encode()
    return set_picture(framed, alt_text(leaving, head), head, kind)


def foot_lines(chart: Chart, head: Head) -> tuple[str, ...]:
    """What stands below a chart: day, filters, source, and how many lines are left out."""
    if not chart.withheld:
        return head.lines()
    return (*head.lines(), say("withheld.lines", head.language, count=chart.withheld))


def alt_text(chart: Chart, head: Head) -> str:
    """A chart in a sentence, for those who do not see it."""
    words = " ".join(head.title.split())
    counts = say("file.alt", head.language, boards=len(chart.boards), lines=len(chart.lines))
    return f"{words}. {counts}"


def frame(svg: str, lines: Sequence[str], head: Head) -> Framed:
    """A laid-out chart with lines of words below it."""
    found = _SIZE.search(svg)
    if found is None:
        raise ValueError("this SVG does not say its size in points")
    across, down = map(float, found.groups())
    width = max(across, NARROWEST)
    letters = int((width - 2 * _EDGE) / (_FOOT * _LETTER))
    folded = [part for line in lines for part in wrap(line, letters)]
    height = down + len(folded) * _LINE + _EDGE
    left = (across - width) / 2  # a chart that is narrower than the lines stands in the middle
    begin = (
        f'<svg width="{width:g}pt" height="{height:g}pt" xml:lang="{head.language}" role="img"'
        f' viewBox="{left:g} 0 {width:g} {height:g}"'
    )
    start = svg.index(">", found.end()) + 1
    end = svg.rindex("</svg>")
    ground = f'<rect x="{left:g}" y="0" width="{width:g}" height="{height:g}" fill="{PAPER}"/>'
    texts = "".join(
        f'<text x="{left + _EDGE:g}" y="{down + (place + 1) * _LINE - 3:g}" font-family="{FONT}"'
        f' font-size="{_FOOT:g}" fill="{INK}">{escape(text)}</text>\n'
        for place, text in enumerate(folded)
    )
    title = f"<title>{escape(' '.join(head.title.split()))}</title>"
    whole = (
        f"{svg[: found.start()]}{begin}{svg[found.end() : start]}\n{title}\n{ground}"
        f"{svg[start:end]}{texts}{svg[end:]}"
    )
    return Framed(whole, width, height)


def set_picture(framed: Framed, alt: str, head: Head, kind: Literal["png", "pdf"]) -> bytes:
    """A picture on a page: for a PDF of a size that people print, for a PNG its own."""
    own = Sheet(framed.width, framed.height, 1)
    sheet = choose_sheet(framed) if kind == "pdf" else own
    data = {
        "title": " ".join(head.title.split()),
        "description": " ".join(head.lines()),
        "language": head.language,
        "font": PAGE_FONT,
        "svg": framed.svg.replace(f'font-family="{FONT}"', f'font-family="{PAGE_FONT}"'),
        "alt": alt,
        "margin": MARGIN if kind == "pdf" else 0,
        "page": (sheet.width, sheet.height),
        "size": (framed.width * sheet.scale, framed.height * sheet.scale),
    }
    dots = min(144, int(MOST_DOTS * 72 / max(framed.width, framed.height)))
    return typeset("chart", data, kind, day=head.day, dots=dots)


def choose_sheet(framed: Framed) -> Sheet:
    """A4 where all letters are still read on it, else A3, else a page as large as the picture."""
    for short, long in _PAPERS:
        sheets = [_fit(framed, short, long), _fit(framed, long, short)]
        best = max(sheets, key=lambda sheet: sheet.scale)
        if best.scale * framed.smallest >= SMALLEST:
            return best
    return Sheet(framed.width + 2 * MARGIN, framed.height + 2 * MARGIN, 1)


def _fit(framed: Framed, width: float, height: float) -> Sheet:
    """A picture on paper, as large as it fits and never more than half as large again."""
    across, down = (width - 2 * MARGIN) / framed.width, (height - 2 * MARGIN) / framed.height
    return Sheet(width, height, min(across, down, 1.5))
