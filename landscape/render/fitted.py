"""Pictures fitted to the room that there is on paper, and how large their letters are there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

SMALLEST = 8.0
"""Points that every letter on the paper has at least."""

_LARGEST = 1.15
"""A chart of few boards is not made larger than this."""

_SIZE = re.compile(r'<svg width="([\d.]+)pt" height="([\d.]+)pt"')
_LETTERS = re.compile(r'font-size="([\d.]+)"')


@dataclass(frozen=True)
class Fitted:
    """A picture as SVG, and its size on the paper in points."""

    svg: str
    width: float
    height: float

    @property
    def smallest(self) -> float:
        """The size of its smallest letters on the paper, in points."""
        own = float(find_size(self.svg)[0])
        return min(map(float, _LETTERS.findall(self.svg)), default=SMALLEST) * self.width / own


def fit_best(charts: Sequence[str], width: float, height: float) -> Fitted:
    """Of several charts as SVG the one that fits with the largest letters."""
    return max((_fit(svg, width, height) for svg in charts), key=lambda one: one.smallest)


def _fit(svg: str, width: float, height: float) -> Fitted:
    across, down = find_size(svg)
    scale = min(width / across, height / down, _LARGEST)
    return Fitted(svg, across * scale, down * scale)


def find_size(svg: str) -> tuple[float, float]:
    """The width and height that an SVG says it has, in points.

    Raises:
        ValueError: it says none.
    """
    found = _SIZE.search(svg)
    if found is None:
        raise ValueError("this SVG does not say its size in points")
    return float(found[1]), float(found[2])
