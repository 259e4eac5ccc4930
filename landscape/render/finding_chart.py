"""The small chart of a finding: the boards that it names, their lines, and one step up."""

from dataclasses import dataclass

from landscape.findings import Finding
from landscape.graph import LandscapeGraph
from landscape.model.board import Line
from landscape.render.boards import sentences_of_lines
from landscape.render.chart import Chart, build_chart_of
from landscape.render.chart_sketch import Sketch
from landscape.render.table import Cell
from landscape.words import Language, say, say_day

MOST_SHAPES = 16
"""Boards and bodies that can be read on a small chart."""

KEY_WIDTH = 2
ROOM_BESIDE_WORDS = 4
ROOM_ON_THE_PAGE = 8
"""In shapes side by side: the key, what fits beside a column of words, and across the page.

A chart of more shapes would be shrunk to fit, its letters to less than about 12 px on a screen of
1366 px.
"""


@dataclass(frozen=True)
class Surroundings:
    """The boards at issue, with what is one step up from them."""

    at_issue: tuple[str, ...]
    """Ids of the boards that the finding names and that exist on the day."""

    lines: tuple[tuple[str, Line], ...]
    """The lines that lead from them, and those that lead back to them from one step up."""

    has_above: bool = True
    """Whether what is one step up is shown; where that is too much, only the boards at issue."""

    @property
    def shapes(self) -> frozenset[str]:
        """Ids of the boards and bodies that a chart of them shows."""
        return frozenset(self.at_issue) | {line.to for _, line in self.lines}

    @property
    def parts(self) -> tuple[frozenset[str], ...]:
        """The sets of shapes that lines join; those without a line stand together."""
        parts: list[frozenset[str]] = []
        for board, line in self.lines:
            pair = frozenset((board, line.to))
            met = [part for part in parts if part & pair]
            parts = [*(part for part in parts if part not in met), pair.union(*met)]
        alone = self.shapes.difference(*parts)
        return (*parts, *((alone,) if alone else ()))

    @property
    def widths(self) -> tuple[int, ...]:
        """About how many shapes stand side by side in each part."""
        at_issue = frozenset(self.at_issue)
        return tuple(max(len(part & at_issue), len(part - at_issue)) for part in self.parts)

    @property
    def is_wide(self) -> bool:
        """Whether a chart needs more than a part of the page's width."""
        return sum(self.widths) + KEY_WIDTH > ROOM_BESIDE_WORDS

    @property
    def can_be_drawn(self) -> bool:
        """Whether there is something to draw, and no more than can be read."""
        return bool(self.at_issue) and len(self.shapes) <= MOST_SHAPES


def find_surroundings(graph: LandscapeGraph, finding: Finding) -> Surroundings:
    """What stands around the boards of a finding; the boards alone where that is too much."""
    here = graph.landscape.board_by_id
    at_issue = tuple(sorted({board for board in finding.boards if board in here}))
    up = {line.to for board in at_issue for line in graph.find_lines_from(board)}
    above = sorted((up & here.keys()) - set(at_issue))
    lines = [(board, line) for board in at_issue for line in graph.find_lines_from(board)]
    back = ((board, line) for board in above for line in graph.find_lines_from(board))
    lines += [(board, line) for board, line in back if line.to in at_issue]
    around = Surroundings(at_issue, tuple(lines))
    among = tuple(pair for pair in lines if {pair[0], pair[1].to} <= set(at_issue))
    alone = Surroundings(at_issue, among, has_above=False)
    return alone if alone.can_be_drawn and not around.can_be_drawn else around


def finding_chart(graph: LandscapeGraph, around: Surroundings, language: Language) -> Chart:
    """The chart; the boards at issue carry a word that says so."""
    mark = say("findings.chart.mark", language)
    marks = dict.fromkeys(around.at_issue, mark)
    sketch = Sketch(graph, language, marks, packing=_find_packing(around))
    title = finding_chart_title(graph, around, language)
    return build_chart_of(sketch, around.shapes, around.lines, title, around=around.at_issue)


def finding_chart_title(graph: LandscapeGraph, around: Surroundings, language: Language) -> str:
    """What the chart of a finding is called: what it shows, and the day."""
    day = say_day(graph.landscape.day, language) if graph.landscape.day else ""
    shown = "findings.chart.title" if around.has_above else "findings.chart.title.alone"
    return say(shown, language, day=day)


def finding_sentences(
    graph: LandscapeGraph, around: Surroundings, language: Language
) -> tuple[Cell, ...]:
    """The chart in sentences: one for each line, and one for each board at issue without any."""
    return sentences_of_lines(graph, around.at_issue, around.lines, language)


def _find_packing(around: Surroundings) -> str:
    """How the parts stand: in a row, below one another beside the key, or all below one another."""
    widths = around.widths
    if sum(widths) + KEY_WIDTH <= ROOM_ON_THE_PAGE:
        return "array_cu1"
    is_narrow = max(widths) + KEY_WIDTH <= ROOM_ON_THE_PAGE
    return f"array_cu{len(widths)}" if is_narrow else "array_u1"
