"""Both sides of a scenario as charts: the boards that change, and those that carry them on."""

from collections.abc import Mapping
from dataclasses import dataclass

from landscape.graph import LandscapeGraph, build
from landscape.render.chart import Chart, build_chart, build_chart_of, find_lines_shown
from landscape.render.chart_sketch import Sketch
from landscape.render.charts_alike import ChartSide
from landscape.render.decisions import decide
from landscape.render.withheld import keep_open_lines
from landscape.scenario import Comparison
from landscape.scenario.compare import STAYING
from landscape.words import Language, say, say_day


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
