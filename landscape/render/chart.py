"""Governance charts: a set of boards, the lines between them, and whom they answer to."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from landscape.graph import LandscapeGraph
from landscape.model.board import Board, Line
from landscape.model.errors import LandscapeError
from landscape.render.chart_key import add_key
from landscape.render.chart_sketch import Sketch
from landscape.render.layout import Picture, count_drawn, lay_out
from landscape.render.line_words import put_words
from landscape.render.withheld import keep_open_lines
from landscape.words import Language


class ChartError(LandscapeError):
    """A chart leaves out what it was asked to show; better none than such a one."""


@dataclass(frozen=True)
class Chart:
    """A chart as text, and what it must show when it is drawn."""

    dot: str
    boards: tuple[str, ...]
    """Ids of the boards on it, sorted."""

    lines: tuple[tuple[str, Line], ...]
    """The lines on it, each with the board from which it leads."""

    nodes: int
    """How many shapes the picture has, those of its key included."""

    edges: int
    """How many arrows the picture has, those of its key included."""

    title: str = ""
    words: tuple[tuple[str, str], ...] = ()
    """The word on the lines of each class in the text, such as that they are new."""

    withheld: int = 0
    """How many of its lines lead from or to a sensitive board, and so do not leave in a file."""

    leaving: "Chart | None" = None
    """The chart without those lines, as it leaves in a file; none where all of it may leave."""


def build_chart(  # noqa: PLR0913 (all but the first three by name)
    graph: LandscapeGraph,
    boards: Collection[str],
    language: Language,
    *,
    title: str,
    marks: Mapping[str, str] | None = None,
    around: Collection[str] | None = None,
) -> Chart:
    """The chart of `boards`, their lines among each other, and the bodies that they answer to.

    `marks` adds a word to some boards, such as what a scenario does with them. Of a chart `around`
    some boards only they, and what lines that may leave join to them, leave in a file.
    """
    sketch = Sketch(graph, language, marks or {})
    lines = find_lines_shown(graph, boards)
    return build_chart_of(sketch, boards, lines, title, around=around)


def build_chart_of(  # noqa: PLR0913 (all but the first four by name)
    sketch: Sketch,
    boards: Collection[str],
    lines: Sequence[tuple[str, Line]],
    title: str,
    *,
    around: Collection[str] | None = None,
    later: Sequence[Board] = (),
) -> Chart:
    """The chart of `boards` with just these lines, in a sketch that nothing was drawn on yet.

    Boards that begin `later` than the day stand greyed in a frame of their own.
    """
    chart = _build(sketch, boards, lines, title, later)
    kept = keep_open_lines(sketch.graph.landscape, lines)
    withheld = len(lines) - len(kept)
    if not withheld:
        return chart
    if around is not None:
        # What stands on the chart only because it is tied to a sensitive board would tell the tie.
        boards = _find_tied(around, kept) & frozenset(boards)
    kept = tuple((board, line) for board, line in kept if board in boards)
    leaving = _build(sketch.begin_anew(), boards, kept, title, later)
    return replace(chart, withheld=withheld, leaving=leaving)


def _find_tied(around: Collection[str], lines: Sequence[tuple[str, Line]]) -> frozenset[str]:
    """Some boards, and all that lines tie to them, however many lines away."""
    ends = {frozenset((board, line.to)) for board, line in lines}
    tied = frozenset(around)
    while more := frozenset().union(*(pair for pair in ends if pair & tied)) - tied:
        tied |= more
    return tied


def _build(
    sketch: Sketch,
    boards: Collection[str],
    lines: Sequence[tuple[str, Line]],
    title: str,
    later: Sequence[Board],
) -> Chart:
    shown = tuple(board for board in sketch.graph.landscape.boards if board.id in boards)
    sketch.begin(title)
    for board in shown:
        sketch.add_board(board)
    for _, line in lines:
        sketch.add_end(line.to)
    sketch.add_lines(lines)
    sketch.gather_loose([board.id for board in shown])
    sketch.add_later(later)
    kinds = [line.kind for _, line in lines]
    nodes, edges = add_key(sketch.dot, sketch.language, shown, kinds)
    return Chart(
        dot=sketch.dot.source,
        boards=tuple(board.id for board in shown),
        lines=tuple(lines),
        nodes=len(sketch.names) + nodes,
        edges=len(lines) + edges,
        title=title,
    )


def find_lines_shown(
    graph: LandscapeGraph, boards: Collection[str]
) -> tuple[tuple[str, Line], ...]:
    """The lines of `boards` to one of them, to an organisation, or to what is not there then."""
    here = graph.landscape.board_by_id
    return tuple(
        (board, line)
        for board in sorted(boards)
        if board in here
        for line in graph.find_lines_from(board)
        if line.to in boards or line.to not in here
    )


def draw(chart: Chart, picture: Picture = "svg") -> bytes:
    """The picture of a chart, with its count of shapes and arrows checked.

    Raises:
        LayoutError: it could not be laid out.
        ChartError: the picture leaves out a board or a line.
    """
    svg = lay_out(chart.dot)
    drawn = count_drawn(svg)
    if drawn != (chart.nodes, chart.edges):
        raise ChartError(
            f"The chart would leave something out: it has {drawn[0]} shapes and {drawn[1]} lines "
            f"instead of {chart.nodes} and {chart.edges}. Show fewer boards, or read the table."
        )
    if picture != "svg":
        return lay_out(chart.dot, picture=picture)
    return put_words(svg, dict(chart.words)) if chart.words else svg
