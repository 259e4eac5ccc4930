"""One page to print of an area: its boards, whom they answer to, key, date and sources, on A3."""

import re
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any

import graphviz

from landscape.graph import LandscapeGraph
from landscape.render.chart import draw
from landscape.render.chart_key import add_key
from landscape.render.chart_style import FONT, PAPER
from landscape.render.fitted import SMALLEST, Fitted, find_size, fit_best
from landscape.render.head import Head, make_head
from landscape.render.layout import lay_out
from landscape.render.selection import Selection, select
from landscape.render.sheet_chart import (
    DETAILS,
    PROBES,
    SHAPES,
    Detail,
    Drawn,
    Shape,
    build_sheet_chart,
    find_drawn,
)
from landscape.render.sheet_words import (
    Part,
    find_notes,
    find_sources,
    number_sources,
    tell_apart,
    tell_names,
)
from landscape.render.typeset import FONT as PAGE_FONT
from landscape.render.typeset import Page, typeset
from landscape.words import Language, say, say_day

HOPELESS = 6.5
"""Points of letters on a whole page below which no other shape of the chart helps."""

PAGE = (1190.55, 841.89)
"""A3 on its side, in points."""

MARGIN, GAP = 30.0, 12.0
TOP, FOOT = 46.0, 16.0
COLUMN = 236.0
"""How wide a column of words is beside the chart, in points."""

SLACK = (1.08, 1.25)
"""What words that are parted into columns need more than in one, first tightly."""

MOST_BESIDE = 2
BELOW = 4
"""How many columns of words stand beside the chart, or below it."""

KEY_SCALE = 0.82
"""The key's letters are of 10 points before it is set."""

_PAGE_COUNT = re.compile(rb"/Type/Pages/Count (\d+)")
_PAGE_SIZE = re.compile(rb"/MediaBox\[0 0 [\d.]+ ([\d.]+)\]")


@dataclass(frozen=True)
class Sheet:
    """The page, ready to be set."""

    head: Head
    subtitle: str
    drawn: Drawn
    chart: Fitted | None
    """None where nothing can be drawn large enough; then all is told in words."""

    key: Fitted | None
    parts: tuple[Part, ...]
    beside: int
    """In how many columns the words stand beside the chart; 0 where they stand below it."""

    height: float
    """How high the words are, in points."""

    @property
    def smallest(self) -> float:
        """The size of the smallest letters on the page, in points."""
        pictures = (one for one in (self.chart, self.key) if one)
        return min([SMALLEST, *(one.smallest for one in pictures)])


def make_sheet(graph: LandscapeGraph, place: str, language: Language) -> Sheet:
    """The page of an area: with as much of it drawn as can be read, and the rest in words.

    Raises:
        QuestionError: there is no such area.
        LayoutError: the chart could not be laid out.
    """
    maker = _Maker(graph, place, language)
    for detail in DETAILS:
        sheet = maker.try_detail(detail)
        if sheet is not None:
            return sheet
    return maker.tell_all()


def set_sheet(sheet: Sheet, page: Page, *, dots: int = 110) -> bytes:
    """The page as PDF, or as PNG with so many dots to an inch."""
    return typeset("sheet", _values(sheet), page, day=sheet.head.day, dots=dots)


def sheet_alt(sheet: Sheet) -> str:
    """The page in a sentence or two, for those who do not see it."""
    drawn, language = sheet.drawn, sheet.head.language
    shown = sum(map(len, drawn.stacks))
    counts = say("file.alt", language, boards=shown, lines=len(drawn.lines))
    return f"{sheet.head.title}. {counts}"


class _Maker:
    """Tries one detail after the other."""

    def __init__(self, graph: LandscapeGraph, place: str, language: Language) -> None:
        self.graph, self.language = graph, language
        self.boards = select(graph, Selection(area=place))
        where = graph.landscape.area_by_id[place].name.say(language)
        title = say("sheet.title", language, place=where)
        label = say("filter.place", language)
        choices = ((label, where),)
        self.head = make_head(graph.landscape, language, title=title, choices=choices)

    def try_detail(self, detail: Detail) -> Sheet | None:
        """The page in this detail; none where letters would be too small, or there is no line."""
        drawn = find_drawn(self.graph, self.boards, detail)
        if not drawn.lines:
            return None
        marks, sources = number_sources(self.graph, drawn)
        charts = self._draw(drawn, marks)
        for is_brief in (False, True):
            blank = self._blank(drawn, sources, is_brief=is_brief)
            for sheet in _arrange(blank, charts, _measure(blank)):
                if _count_pages(sheet) == 1:
                    return sheet
        return None

    def _draw(self, drawn: Drawn, marks: Mapping[str, str]) -> list[str]:
        """The chart in every shape; in two where they are far from being read on the paper."""
        probes = self._draw_shapes(PROBES, drawn, marks)
        if fit_best(probes, *PAGE).smallest < HOPELESS:
            return probes
        return probes + self._draw_shapes(SHAPES[len(PROBES) :], drawn, marks)

    def _draw_shapes(
        self, shapes: Sequence[Shape], drawn: Drawn, marks: Mapping[str, str]
    ) -> list[str]:
        """The layout program draws several at a time."""

        def draw_one(shape: Shape) -> str:
            chart = build_sheet_chart(self.graph, drawn, shape, self.language, marks)
            return draw(chart).decode()

        with ThreadPoolExecutor(max_workers=4) as workers:
            return list(workers.map(draw_one, shapes))

    def tell_all(self) -> Sheet:
        """The page with everything in words."""
        drawn = find_drawn(self.graph, self.boards, Detail(kinds=()))
        _, sources = number_sources(self.graph, replace(drawn, lines=drawn.undrawn))
        blank = self._blank(drawn, sources)
        return replace(blank, height=PAGE[1] - 2 * MARGIN - TOP - FOOT - 2 * GAP)

    def _blank(self, drawn: Drawn, sources: Sequence[str], *, is_brief: bool = False) -> Sheet:
        told = tell_names if is_brief else tell_apart
        return Sheet(
            head=self.head,
            subtitle=self._subtitle(drawn),
            drawn=drawn,
            chart=None,
            key=_make_key(self.graph, drawn, self.language),
            parts=(
                *find_notes(drawn, self.language),
                *told(self.graph, drawn, self.language),
                *find_sources(self.graph, sources, self.language),
            ),
            beside=0,
            height=0,
        )

    def _subtitle(self, drawn: Drawn) -> str:
        return say(
            "sheet.subtitle",
            self.language,
            day=say_day(self.head.day, self.language),
            drawn=sum(map(len, drawn.stacks)),
            boards=len(self.boards),
            lines=len(drawn.lines),
            all_lines=len(drawn.lines) + len(drawn.undrawn),
        )


def _arrange(blank: Sheet, charts: Sequence[str], tall: float) -> Iterator[Sheet]:
    """The page with the words beside the chart or below it, the larger letters first."""
    width, height = PAGE[0] - 2 * MARGIN, PAGE[1] - 2 * MARGIN
    room = height - TOP - FOOT - 2 * GAP - (blank.key.height if blank.key else 0)
    found = []
    for beside in range(1, MOST_BESIDE + 1):
        if tall * (1 if beside == 1 else SLACK[0]) <= room * beside:
            chart = fit_best(charts, width - beside * (COLUMN + GAP), room)
            found.append(replace(blank, chart=chart, beside=beside, height=room))
    wide = (width + GAP) / BELOW - GAP
    for slack in SLACK:
        height = tall * COLUMN / wide / BELOW * slack + 2 * SMALLEST
        if room - height - GAP > 0:
            chart = fit_best(charts, width, room - height - GAP)
            found.append(replace(blank, chart=chart, height=height))
    readable = [sheet for sheet in found if sheet.chart and sheet.chart.smallest >= SMALLEST]
    yield from sorted(readable, key=lambda sheet: -sheet.chart.smallest if sheet.chart else 0)


def _measure(sheet: Sheet) -> float:
    """How high the words are in one column, in points."""
    pdf = typeset("sheet", _values(sheet) | {"measure": True}, "pdf", day=sheet.head.day)
    return float(_PAGE_SIZE.findall(pdf)[-1])


def _count_pages(sheet: Sheet) -> int:
    return int(_PAGE_COUNT.findall(set_sheet(sheet, "pdf"))[0])


def _values(sheet: Sheet) -> dict[str, Any]:
    """All that the template sets."""
    chart = sheet.chart
    return {
        "measure": False,
        "title": sheet.head.title,
        "description": " ".join(sheet.head.lines()),
        "subtitle": sheet.subtitle,
        "language": sheet.head.language,
        "font": PAGE_FONT,
        "letters": SMALLEST,
        "page": PAGE,
        "margin": MARGIN,
        "gap": GAP,
        "column": COLUMN,
        "columns": sheet.beside or BELOW,
        "top": TOP,
        "room": chart.height if chart else 0,
        "height": sheet.height,
        "beside": sheet.beside > 0,
        "chart": _picture(chart),
        "alt": sheet_alt(sheet),
        "key": _picture(sheet.key),
        "key_alt": say("chart.legend", sheet.head.language),
        "foot": f"{sheet.head.say_day()}. {sheet.head.source}",
        "parts": [
            {"heading": part.heading, "items": part.items, "kind": part.kind}
            for part in sheet.parts
        ],
    }


def _picture(one: Fitted | None) -> dict[str, Any] | None:
    if one is None:
        return None
    svg = one.svg.replace(f'font-family="{FONT}"', f'font-family="{PAGE_FONT}"')
    return {"svg": svg, "width": one.width, "height": one.height}


def _make_key(graph: LandscapeGraph, drawn: Drawn, language: Language) -> Fitted | None:
    """The key in a single row of shapes above a row of lines; none where nothing is drawn."""
    if not drawn.lines:
        return None
    known = graph.landscape.board_by_id
    ends = {line.to for _, line in drawn.lines} & known.keys()
    names = sorted({board for stack in drawn.stacks for board in stack} | ends)
    dot = graphviz.Digraph("key")
    dot.attr("graph", rankdir="BT", bgcolor=PAPER, pad="0.02", ranksep="0.02", nodesep="0.15")
    dot.attr("node", fontname=FONT)
    kinds = {line.kind for _, line in drawn.lines}
    add_key(dot, language, [known[name] for name in names], kinds, is_wide=True)
    svg = lay_out(dot.source).decode()
    across, down = find_size(svg)
    scale = min(KEY_SCALE, (PAGE[0] - 2 * MARGIN) / across)
    return Fitted(svg, across * scale, down * scale)
