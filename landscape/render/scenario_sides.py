"""Both sides of a scenario as charts: the boards that change, and those that carry them on."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from landscape.graph import LandscapeGraph, build
from landscape.model.board import Line
from landscape.render.boards import sentences_of_lines
from landscape.render.chart import Chart, build_chart, build_chart_of, find_lines_shown
from landscape.render.chart_sketch import Sketch
from landscape.render.charts_alike import ChartSide
from landscape.render.decisions import decide
from landscape.render.linked import chain_cells
from landscape.render.table import Cell, Table, put_second
from landscape.render.withheld import keep_open_lines
from landscape.scenario import Comparison
from landscape.scenario.compare import STAYING
from landscape.words import Language, say, say_day

LineKey = tuple[str, str, str]


@dataclass(frozen=True)
class Side:
    """One of the two charts."""

    name: str
    """`before` or `after`."""

    graph: LandscapeGraph
    boards: frozenset[str]
    title: str
    marks: Mapping[str, str]
    """The action of each board that does not just stay."""

    line_word: str
    """The word on a line that the other side lacks."""

    line_meaning: str

    @property
    def chart_side(self) -> ChartSide:
        """What is laid out together with the other side."""
        return ChartSide(
            self.graph, self.boards, self.title, self.marks, self.line_word, self.line_meaning
        )


def side_before(comparison: Comparison, language: Language) -> Side:
    """The boards that change, as they are."""
    outcome = comparison.outcome
    day = say_day(outcome.before.day or outcome.scenario.start, language)
    title = say("compare.chart.before.title", language, day=day)
    return _side("before", build(outcome.before), comparison, title, language)


def side_after(comparison: Comparison, language: Language) -> Side:
    """The boards that carry them on."""
    outcome = comparison.outcome
    scenario = outcome.scenario.body.title.say(language)
    title = say("compare.chart.after.title", language, scenario=scenario)
    return _side("after", build(outcome.landscape), comparison, title, language)


def find_shared(sides: Iterable[Side]) -> frozenset[LineKey]:
    """The lines that all sides show, each as from where, to where and of which kind."""
    each = [{_key(*pair) for pair in find_lines_shown(side.graph, side.boards)} for side in sides]
    return frozenset(each[0].intersection(*each[1:]))


def tell_boards(side: Side, table: Table, language: Language) -> Table:
    """The table of a side's boards with what happens to each, as its chart says."""
    shown = (board.id for board in side.graph.landscape.boards if board.id in side.boards)
    cells = [Cell(side.marks.get(board, "")) for board in shown]
    return put_second(table, say("table.action", language), cells)


def tell_lines(
    side: Side, shared: frozenset[LineKey], table: Table, lines: Sequence[tuple[str, Line]],
    language: Language,
) -> Table:  # fmt: skip
    """The table of a side's lines with the word of its chart on those that the other lacks."""
    cells = [Cell("" if _key(*pair) in shared else side.line_word) for pair in lines]
    return put_second(table, say("table.only-here", language), cells)


def side_sentences(side: Side, shared: frozenset[LineKey], language: Language) -> tuple[Cell, ...]:
    """A side's chart in sentences, with its word after those of lines that the other lacks."""
    lines = find_lines_shown(side.graph, side.boards)
    told = sentences_of_lines(side.graph, side.boards, lines, language)
    said = [
        sentence if _key(*pair) in shared else chain_cells((sentence, Cell(f"({side.line_word})")))
        for sentence, pair in zip(told[: len(lines)], lines, strict=True)
    ]
    return (*said, *told[len(lines) :])


def _key(board: str, line: Line) -> LineKey:
    return board, line.to, line.kind


def chart_of(side: Side, language: Language, *, is_file: bool = False) -> Chart:
    """The chart of one side; in a file without the lines of sensitive boards."""
    if not is_file:
        return build_chart(
            side.graph, side.boards, language, title=side.title, marks=side.marks
        )  # fmt: skip
    lines = keep_open_lines(side.graph.landscape, find_lines_shown(side.graph, side.boards))
    return build_chart_of(Sketch(side.graph, language, side.marks), side.boards, lines, side.title)


def _side(
    name: str, graph: LandscapeGraph, comparison: Comparison, title: str, language: Language
) -> Side:
    here = graph.landscape.board_by_id
    marks = {
        change.board: say(f"decision.{decide(comparison, change)}", language)
        for change in comparison.boards
        if change.action != "kept" and change.board in here
    }
    # A board that only changes a little would bring all that it is joined to onto the chart.
    moved = [change.board for change in comparison.boards if change.action not in STAYING]
    led_to = {line.to for board in moved for line in graph.find_lines_from(board)}
    return Side(
        name,
        graph,
        frozenset(marks) | (led_to & here.keys()),
        title,
        marks,
        say(f"chart.line.{name}", language),
        say(f"chart.line.{name}.meaning", language),
    )
