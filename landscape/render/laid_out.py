"""Reads back what Graphviz laid out: the boxes and lines of a chart and where they stand."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree import ElementTree

from landscape.render.chart_style import INK

WORD_OF = "word-"
"""The id of a word on a line begins so, and ends in the id of the line."""

_SVG = "{http://www.w3.org/2000/svg}"
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_PORT = re.compile(r":\w+")


@dataclass(frozen=True)
class Box:
    """A shape of a laid-out chart, in points from its upper left corner."""

    name: str
    """Its name in DOT, by which lines find it."""

    left: float
    top: float
    width: float
    height: float
    lines: tuple[str, ...]
    letters: float
    """The size of its letters."""

    fill: str | None
    stroke: str
    thickness: float
    is_dashed: bool
    corners: int
    """How many corners it has: none for an ellipse or rounded corners, 6 for a hexagon."""

    has_curves: bool = False


@dataclass(frozen=True)
class Arrow:
    """A line of a laid-out chart."""

    start: str
    end: str
    stroke: str
    thickness: float
    dashes: str
    word: str = ""
    """What is written on it."""


@dataclass(frozen=True)
class Drawing:
    """What stands on a laid-out chart, and its size in points."""

    width: float
    height: float
    frames: tuple[Box, ...]
    """The frames round the key and round what stands together."""

    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    origin: tuple[float, float] = (0, 0)
    """Where the point (0, 0) of the text of the picture is, from the upper left corner."""


def read_drawing(svg: str) -> Drawing:
    """The boxes and lines of a chart that Graphviz laid out."""
    root = ElementTree.fromstring(svg)
    width, height = (float(root.attrib[side].removesuffix("pt")) for side in ("width", "height"))
    graph = next(root.iter(f"{_SVG}g"))
    across, down = map(float, _NUMBER.findall(graph.attrib["transform"].split("translate")[1]))
    kinds: dict[str, list[ElementTree.Element]] = {
        kind: [] for kind in ("cluster", "node", "edge", "word")
    }
    for group in graph:
        kinds.get(group.get("class", "").split(" ")[0], []).append(group)
    frames, boxes = (
        tuple(_read_box(group, across, down) for group in kinds[kind])
        for kind in ("cluster", "node")
    )
    words = {group.get("id"): group.findtext(f"{_SVG}text", "") for group in kinds["word"]}
    arrows = tuple(_read_arrow(group, words) for group in kinds["edge"])
    return Drawing(width, height, frames, boxes, arrows, (across, down))


def _read_box(group: ElementTree.Element, across: float, down: float) -> Box:
    outlines = [part for part in group.iter() if part.tag in _OUTLINES]
    first = outlines[0] if outlines else None
    texts = list(group.iter(f"{_SVG}text"))
    xs, ys = _find_corners(outlines, texts)
    looks = first.attrib if first is not None else {}
    return Box(
        name=_title(group),
        left=min(xs) + across,
        top=min(ys) + down,
        width=max(xs) - min(xs),
        height=max(ys) - min(ys),
        lines=tuple(text.text or "" for text in texts),
        letters=min((float(text.get("font-size", "10")) for text in texts), default=10),
        fill=_colour(looks.get("fill")),
        stroke=_colour(looks.get("stroke")) or INK.removeprefix("#"),
        thickness=float(looks.get("stroke-width", "1")) if _colour(looks.get("stroke")) else 0,
        is_dashed="stroke-dasharray" in looks,
        corners=len(looks.get("points", "").split()) - 1,
        has_curves=first is not None and first.tag in (f"{_SVG}path", f"{_SVG}ellipse"),
    )


def _find_corners(
    outlines: list[ElementTree.Element], texts: list[ElementTree.Element]
) -> tuple[list[float], list[float]]:
    """The places that a shape reaches to; of a shape that is only words, about where they stand."""
    xs: list[float] = []
    ys: list[float] = []
    for part in outlines:
        if part.tag == f"{_SVG}ellipse":
            cx, cy, rx, ry = (float(part.attrib[name]) for name in ("cx", "cy", "rx", "ry"))
            xs, ys = [*xs, cx - rx, cx + rx], [*ys, cy - ry, cy + ry]
        else:
            numbers = [float(n) for n in _NUMBER.findall(part.get("points") or part.get("d") or "")]
            xs, ys = [*xs, *numbers[::2]], [*ys, *numbers[1::2]]
    if not outlines:
        for text in texts:
            x, y = float(text.get("x", "0")), float(text.get("y", "0"))
            half = len(text.text or "") * 3.2
            xs, ys = [*xs, x - half, x + half], [*ys, y - 11, y + 4]
    return xs or [0], ys or [0]


def _read_arrow(group: ElementTree.Element, words: Mapping[str | None, str]) -> Arrow:
    start, _, end = _title(group).partition("->")
    path = next(group.iter(f"{_SVG}path"))
    dashes = path.get("stroke-dasharray", "")
    return Arrow(
        start=_PORT.sub("", start),
        end=_PORT.sub("", end),
        stroke=_colour(path.get("stroke")) or INK.removeprefix("#"),
        thickness=float(path.get("stroke-width", "1")),
        dashes="" if not dashes else "dot" if dashes.startswith("1,") else "dash",
        word=words.get(f"{WORD_OF}{group.get('id')}", ""),
    )


_OUTLINES = {f"{_SVG}{name}" for name in ("polygon", "ellipse", "path")}


def _title(group: ElementTree.Element) -> str:
    return next(group.iter(f"{_SVG}title")).text or ""


def _colour(text: str | None) -> str | None:
    """A colour as PowerPoint writes it; none for no colour."""
    if text is None or text in ("none", "transparent"):
        return None
    named = {"white": "ffffff", "black": "000000"}
    return named.get(text, text.removeprefix("#"))
