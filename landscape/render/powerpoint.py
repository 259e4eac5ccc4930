"""A chart as a slide of boxes and lines that can be moved and written in; the only home of pptx."""

import io
from collections import Counter
from datetime import datetime
from typing import Any, Literal

import pptx
from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_LINE
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from landscape.render.chart import Chart, draw
from landscape.render.chart_style import FLOW_STYLE, INK, LINE_STYLE, PAPER
from landscape.render.head import Head
from landscape.render.laid_out import Arrow, Box, Drawing, read_drawing
from landscape.render.office_file import LOCALES, with_same_days
from landscape.render.picture import alt_text, foot_lines

_FONT = "Arial"
_TOP, _FOOT, _EDGE = 70.0, 80.0, 24.0
"""Room for the title, for the lines below the chart, and at the sides, in points."""

_LEAST = (960.0, 540.0)
"""A slide is at least as large as PowerPoint's own."""

_MOST = 4000.0
"""No side of a slide may be longer (56 inches)."""

_ASIDE = 9.0
"""Points between lines that join the same two boxes."""

_WORD = 9.0
"""The size of a word on a line, in points."""

_ALONG = 0.06
"""How far from the middle of a line its word stands, for each line before it."""

Side = Literal["top", "left", "bottom", "right"]

_HEADS = {"normal": "triangle", "vee": "arrow", "diamond": "diamond", "odot": "oval",
          "tee": "stealth", "onormal": "stealth"}  # fmt: skip
"""Graphviz's heads of lines and PowerPoint's."""


def chart_slides(chart: Chart, head: Head) -> bytes:
    """A chart as one slide with its title, key, day, filters and source, and as notes in words.

    Lines of sensitive boards are not on it, and are counted. The same chart gives the same bytes.
    """
    leaving = chart.leaving or chart
    drawing = read_drawing(draw(leaving).decode())
    deck = pptx.Presentation()
    scale = _set_size(deck, drawing)
    _describe(deck, head)
    slide = deck.slides.add_slide(deck.slide_layouts[5])  # a title and nothing else
    _add_title(slide, deck, head)
    for frame in drawing.frames:
        _add_box(slide, frame, scale, head).text_frame.vertical_anchor = MSO_ANCHOR.TOP
    shapes = {box.name: _add_box(slide, box, scale, head) for box in drawing.boxes}
    before: Counter[frozenset[str]] = Counter()
    lines: list[tuple[Any, str, int]] = []
    for arrow in drawing.arrows:
        pair = frozenset((arrow.start, arrow.end))
        line = _add_arrow(slide, arrow, (shapes[arrow.start], shapes[arrow.end]), before[pair])
        lines.append((line, arrow.word, before[pair]))
        before[pair] += 1
    for line, word, place in lines:  # above all lines, so that none runs through a word
        if word:
            _add_word(slide, line, word, place, head)
    _add_foot(slide, deck, foot_lines(chart, head), head)
    notes = "\n".join((alt_text(leaving, head), *foot_lines(chart, head)))
    slide.notes_slide.notes_text_frame.text = notes
    file = io.BytesIO()
    deck.save(file)
    return with_same_days(file.getvalue())


def _find_colour(text: str) -> Any:
    make: Any = RGBColor.from_string
    return make(text.upper())


def _set_size(deck: Any, drawing: Drawing) -> float:
    """Makes the slide large enough for the chart, and gives how much that is enlarged."""
    room = (_MOST - 2 * _EDGE) / max(drawing.width, drawing.height + _TOP + _FOOT)
    scale = min(1.0, room)
    width = max(_LEAST[0], drawing.width * scale + 2 * _EDGE)
    height = max(_LEAST[1], drawing.height * scale + _TOP + _FOOT)
    deck.slide_width, deck.slide_height = Pt(width), Pt(height)
    return scale


def _describe(deck: Any, head: Head) -> None:
    told = deck.core_properties
    made = datetime.combine(head.day, datetime.min.time())
    told.title, told.language = " ".join(head.title.split()), LOCALES[head.language]
    told.author = "Landscape"
    told.comments, told.created, told.modified = head.source, made, made


def _add_title(slide: Any, deck: Any, head: Head) -> None:
    title = slide.shapes.title
    title.left, title.top = Pt(_EDGE), Pt(8)
    title.width, title.height = deck.slide_width - Pt(2 * _EDGE), Pt(_TOP - 16)
    _write(title.text_frame, (" ".join(head.title.split()),), 20, head, PP_ALIGN.LEFT)


def _add_box(slide: Any, box: Box, scale: float, head: Head) -> Any:
    left, top = Pt(_EDGE + box.left * scale), Pt(_TOP + box.top * scale)
    size = (Pt(max(box.width * scale, 2)), Pt(max(box.height * scale, 2)))
    shape = slide.shapes.add_shape(_find_kind(box), left, top, *size)
    shape.shadow.inherit = False
    shape.name = " ".join(box.lines)[:80] or "Line sample"
    _paint(shape, box)
    _write(shape.text_frame, _join(box.lines), box.letters * scale, head, PP_ALIGN.CENTER)
    return shape


def _find_kind(box: Box) -> Any:
    if box.corners == 6:
        return MSO_SHAPE.HEXAGON
    if not box.has_curves:
        return MSO_SHAPE.RECTANGLE
    return MSO_SHAPE.ROUNDED_RECTANGLE if len(box.lines) else MSO_SHAPE.OVAL


def _paint(shape: Any, box: Box) -> None:
    if box.fill:
        shape.fill.solid()
        shape.fill.fore_color.rgb = _find_colour(box.fill)
    else:
        shape.fill.background()
    if not box.thickness:
        shape.line.fill.background()
        return
    shape.line.color.rgb = _find_colour(box.stroke)
    shape.line.width = Pt(box.thickness)
    if box.is_dashed:
        shape.line.dash_style = MSO_LINE.DASH


def _join(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line.strip() for line in lines)


def _write(frame: Any, lines: tuple[str, ...], letters: float, head: Head, align: Any) -> None:
    """Texts, one a line, in letters of a size and in the language of the file."""
    frame.word_wrap = align != PP_ALIGN.CENTER
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Emu(0)
    frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    for place, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
        paragraph.alignment = align
        run = paragraph.add_run()
        run.text = line
        run.font.size, run.font.name = Pt(max(1, round(letters, 1))), _FONT
        run.font.color.rgb = _find_colour(INK.removeprefix("#"))
        run._r.get_or_add_rPr().set("lang", LOCALES[head.language])


def _add_arrow(slide: Any, arrow: Arrow, ends: tuple[Any, Any], before: int) -> Any:
    """A line that stays with its boxes when they are moved; further ones stand beside the first."""
    start, end = ends
    sides = _find_sides(start, end)
    (x, y), (to_x, to_y) = (_place(one, side) for one, side in zip(ends, sides, strict=True))
    aside = Pt(_ASIDE * before)
    line = slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, x + aside, y, to_x + aside, to_y)
    if not before:
        line._connect_begin_to(start, _site(start, sides[0]))
        line._connect_end_to(end, _site(end, sides[1]))
    line.name = f"{start.name} → {end.name}"[:120]
    line.line.color.rgb = _find_colour(arrow.stroke)
    line.line.width = Pt(arrow.thickness)
    if arrow.dashes:
        line.line.dash_style = MSO_LINE.ROUND_DOT if arrow.dashes == "dot" else MSO_LINE.DASH
    drawn = line.line._get_or_add_ln()
    drawn.append(drawn.makeelement(qn("a:tailEnd"), {"type": _find_head(arrow)}))
    return line


def _add_word(slide: Any, line: Any, word: str, before: int, head: Head) -> None:
    """A word in the middle of a line; of further lines between the same boxes, further on."""
    part = 0.5 + _ALONG * before * (-1) ** before
    width, height = Pt(len(word) * _WORD * 0.6 + 2), Pt(_WORD + 2)
    x = line.begin_x + (line.end_x - line.begin_x) * part
    y = line.begin_y + (line.end_y - line.begin_y) * part
    left, top = Emu(int(x - width / 2)), Emu(int(y - height / 2))
    box = slide.shapes.add_textbox(left, top, width, height)
    box.name = f"{word}: {line.name}"[:120]
    box.fill.solid()
    box.fill.fore_color.rgb = _find_colour(PAPER.removeprefix("#"))
    _write(box.text_frame, (word,), _WORD, head, PP_ALIGN.CENTER)


def _find_head(arrow: Arrow) -> str:
    """The head in PowerPoint that is most like that of a kind of line."""
    looks = [*LINE_STYLE.values(), *FLOW_STYLE.values()]
    heads = (look["arrowhead"] for look in looks if look["color"] == f"#{arrow.stroke}")
    return _HEADS[next(heads, "normal")]


def _find_sides(start: Any, end: Any) -> tuple[Side, Side]:
    """The sides at which a line leaves and comes in."""
    if start.top >= end.top + end.height:
        return "top", "bottom"
    if end.top >= start.top + start.height:
        return "bottom", "top"
    return ("right", "left") if start.left < end.left else ("left", "right")


def _is_hexagon(shape: Any) -> bool:
    return bool(shape.auto_shape_type == MSO_SHAPE.HEXAGON)


def _site(shape: Any, side: Side) -> int:
    """PowerPoint's number for the middle of a side; of a hexagon's top and bottom a corner."""
    if _is_hexagon(shape):
        return {"right": 0, "bottom": 1, "left": 3, "top": 5}[side]
    return {"top": 0, "left": 1, "bottom": 2, "right": 3}[side]


def _place(shape: Any, side: Side) -> tuple[int, int]:
    """Where a line meets a side of a shape."""
    across, down = shape.left + shape.width // 2, shape.top + shape.height // 2
    if side in ("left", "right"):
        return shape.left + (shape.width if side == "right" else 0), down
    if _is_hexagon(shape):
        across = shape.left + shape.width - min(shape.width, shape.height) // 4
    return across, shape.top + (shape.height if side == "bottom" else 0)


def _add_foot(slide: Any, deck: Any, lines: tuple[str, ...], head: Head) -> None:
    top = deck.slide_height - Pt(_FOOT)
    box = slide.shapes.add_textbox(Pt(_EDGE), top, deck.slide_width - Pt(2 * _EDGE), Pt(_FOOT - 8))
    box.name = "Source"
    _write(box.text_frame, lines, 10, head, PP_ALIGN.LEFT)
