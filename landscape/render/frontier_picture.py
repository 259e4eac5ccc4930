"""The picture of the options that no other beats: shapes and letters on two axes, as SVG."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from math import floor, hypot, log10

from landscape.render.chart_style import INK, PAPER
from landscape.render.frontier_marks import Frontier, Kind, Mark, frontier_title
from landscape.render.html import Address
from landscape.words import Language, say

WIDTH, HEIGHT = 720, 500
"""Points of the picture."""

_LEFT, _RIGHT, _TOP, _BOTTOM = 84, 24, 74, 92
_SIZE = 13.0
"""Half of the width of a mark: 26 points are large enough to hit."""

_GAP = 2 * _SIZE + 2
"""Between the middles of two marks, so that none covers another."""

_TICKS = 5

_SHAPES: dict[Kind, str] = {
    "option": '<circle cx="{x}" cy="{y}" r="13"/>',
    "named": '<rect x="{left}" y="{top}" width="26" height="26"/>',
    "own": '<path d="M{x} {upper}L{wide} {y}L{x} {lower}L{narrow} {y}Z" stroke-width="3"/>',
    "today": '<path d="M{x} {upper}L{wide} {lower}L{narrow} {lower}Z" stroke-width="2.5"/>',
}


@dataclass(frozen=True)
class Placed:
    """A mark with the middle of where it is drawn, and the spot that it stands for."""

    mark: Mark
    x: float
    y: float
    at: tuple[float, float]

    @property
    def is_moved(self) -> bool:
        """Whether another mark stands on its spot, so that it is drawn beside it."""
        return (self.x, self.y) != self.at


@dataclass(frozen=True)
class Scale:
    """From figures to points along one axis."""

    ticks: tuple[float, ...]
    start: float
    length: float

    def place(self, value: float) -> float:
        """The point of a figure."""
        first, last = self.ticks[0], self.ticks[-1]
        return round(self.start + self.length * (value - first) / (last - first), 1)


def place_marks(frontier: Frontier) -> tuple[Placed, ...]:
    """Where each mark is drawn: at its spot, or beside it where another already stands."""
    across, up = _scales(frontier)
    placed: list[Placed] = []
    for mark in frontier.marks:
        at = across.place(mark.across), up.place(mark.up)
        free = (spot for spot in _spots(at) if all(_is_clear(spot, one) for one in placed))
        x, y = next(free, at)
        placed.append(Placed(mark, x, y, at))
    return tuple(placed)


def frontier_svg(frontier: Frontier, language: Language) -> str:
    """The picture, black on white."""
    across, up = _scales(frontier)
    placed = place_marks(frontier)
    title = escape(frontier_title(frontier, language))
    parts = [
        _text(frontier.head, 8, 22, "start", bold=True),
        _text(say("frontier.key", language), 8, HEIGHT - 14, "start"),
        *_draw_axes(frontier, across, up, language),
        *(f'<circle cx="{across.place(x)}" cy="{up.place(y)}" r="2.5" fill="{INK}"/>'
          for x, y in frontier.dots),
        *(line for one in placed for line in _draw_lead(one)),
        *(_draw_mark(one) for one in placed),
    ]  # fmt: skip
    back = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}" stroke="none"/>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'width="{WIDTH}" height="{HEIGHT}" role="img" aria-label="{title}" '
        f'font-family="Arial, sans-serif" font-size="13" fill="{INK}" stroke="{INK}" '
        f">{back}{''.join(parts)}</svg>"
    )


def frontier_html(frontier: Frontier, language: Language, address: Address) -> str:
    """The picture for a page, with a link over each mark that leads somewhere."""
    links = "".join(_link(one, frontier, language, address) for one in place_marks(frontier))
    # As an image: what cleans a page's HTML takes drawings out of it.
    code = b64encode(frontier_svg(frontier, language).encode()).decode()
    return (
        f'<div class="landscape-frontier" style="position: relative; width: {WIDTH}px">'
        f'<img alt="{escape(frontier_title(frontier, language))}" width="{WIDTH}" '
        f'height="{HEIGHT}" style="max-width: none" src="data:image/svg+xml;base64,{code}"/>'
        f"{links}</div>"
    )


def _link(placed: Placed, frontier: Frontier, language: Language, address: Address) -> str:
    mark = placed.mark
    where = address(mark.link) if mark.link else None
    if not where:
        return ""
    figures = {
        "x": say("frontier.figure", language, figure=f"{round(mark.across):,}",
                 what=say(f"propose.criterion.{frontier.across}", language)),
        "y": say("frontier.figure", language, figure=f"{round(mark.up):,}",
                 what=say(f"propose.criterion.{frontier.up}", language)),
    }  # fmt: skip
    words = escape(say("frontier.open", language, sign=mark.sign, name=mark.name, **figures))
    left, top = placed.x - _SIZE, placed.y - _SIZE
    return (
        f'<a href="{escape(where)}" target="_self" aria-label="{words}" title="{words}" '
        f'style="position: absolute; left: {left}px; top: {top}px; width: 26px; height: 26px">'
        "</a>"
    )


def _scales(frontier: Frontier) -> tuple[Scale, Scale]:
    spots = [(mark.across, mark.up) for mark in frontier.marks] + list(frontier.dots)
    across, up = zip(*spots, strict=True)
    wide, high = WIDTH - _LEFT - _RIGHT, HEIGHT - _TOP - _BOTTOM
    return (
        Scale(_find_ticks(across), _LEFT, wide),
        Scale(_find_ticks(up), HEIGHT - _BOTTOM, -high),
    )


def _find_ticks(values: Sequence[float]) -> tuple[float, ...]:
    """Round figures, evenly spaced, a little beyond the least and the most."""
    low, high = min(values), max(values)
    rough = max((high - low) / _TICKS, 0.2)
    power = 10.0 ** floor(log10(rough))
    step = max(1.0, next(power * by for by in (1, 2, 5, 10) if power * by >= rough))
    first = step * floor(low / step - 0.25)
    count = 2
    while first + step * (count - 1) < high + step * 0.25:
        count += 1
    return tuple(first + step * place for place in range(count))


def _spots(at: tuple[float, float]) -> Iterator[tuple[float, float]]:
    """The spot itself, then others round it, nearer ones first."""
    yield at
    ways = ((1, 0), (0, -1), (-1, 0), (0, 1), (1, -1), (-1, -1), (-1, 1), (1, 1))
    for ring in range(1, 40):
        for dx, dy in ways:
            x, y = at[0] + dx * ring * _GAP, at[1] + dy * ring * _GAP
            if _is_inside(x, y):
                yield round(x, 1), round(y, 1)


def _is_inside(x: float, y: float) -> bool:
    is_wide = _LEFT + _SIZE <= x <= WIDTH - _SIZE
    return is_wide and _TOP - _SIZE <= y <= HEIGHT - _BOTTOM - _SIZE


def _is_clear(spot: tuple[float, float], other: Placed) -> bool:
    return hypot(spot[0] - other.x, spot[1] - other.y) >= _GAP - 1


def _draw_axes(frontier: Frontier, across: Scale, up: Scale, language: Language) -> Iterator[str]:
    bottom, right = HEIGHT - _BOTTOM, WIDTH - _RIGHT
    yield f'<path d="M{_LEFT} {_TOP}V{bottom}H{right}" fill="none"/>'
    for tick in across.ticks:
        x = across.place(tick)
        yield f'<path d="M{x} {bottom}v5" fill="none"/>'
        yield _text(f"{tick:,g}", x, bottom + 20, "middle")
    for tick in up.ticks:
        y = up.place(tick)
        yield f'<path d="M{_LEFT} {y}h-5" fill="none"/>'
        yield f'<path d="M{_LEFT} {y}H{right}" fill="none" stroke-opacity="0.2"/>'
        yield _text(f"{tick:,g}", _LEFT - 9, y + 4, "end")
    for name, x, y, anchor in (
        (frontier.across, (_LEFT + right) / 2, bottom + 44, "middle"),
        (frontier.up, 8, _TOP - 22, "start"),
    ):
        axis = say(f"propose.criterion.{name}", language)
        unit = say(f"frontier.unit.{name}", language)
        yield _text(say("frontier.axis", language, axis=axis, unit=unit), x, y, anchor, bold=True)


def _draw_lead(placed: Placed) -> Iterator[str]:
    """A dot on the spot and a line to the mark, where the mark stands beside it."""
    if placed.is_moved:
        x, y = placed.at
        yield f'<path d="M{x} {y}L{placed.x} {placed.y}" fill="none" stroke-dasharray="3 2"/>'
        yield f'<circle cx="{x}" cy="{y}" r="3" fill="{INK}"/>'


def _draw_mark(placed: Placed) -> str:
    x, y = placed.x, placed.y
    shape = _SHAPES[placed.mark.kind].format(
        x=x, y=y, left=x - _SIZE, top=y - _SIZE, upper=y - _SIZE - 3, lower=y + _SIZE + 1,
        wide=x + _SIZE + 3, narrow=x - _SIZE - 3,
    )  # fmt: skip
    words = _text(placed.mark.sign, x, y + 5, "middle", bold=True)
    return f'<g fill="{PAPER}" stroke="{INK}" stroke-width="1.6">{shape}</g>{words}'


def _text(words: str, x: float, y: float, anchor: str, *, bold: bool = False) -> str:
    weight = ' font-weight="700"' if bold else ""
    return (
        f'<text x="{x}" y="{y}" text-anchor="{anchor}" stroke="none"{weight}>{escape(words)}</text>'
    )
