"""Buttons for whole documents: a workbook of an area or of options, a paper, slides."""

from collections.abc import Callable, Collection, Sequence
from functools import partial

from landscape.findings import analyse
from landscape.graph import LandscapeGraph
from landscape.render.chart import Chart
from landscape.render.head import Head
from landscape.render.options_paper import options_paper
from landscape.render.powerpoint import chart_slides
from landscape.render.workbook import area_workbook, comparison_workbook
from landscape.scenario import Comparison
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.file_head import file_name, head_of
from landscape.words import say

_OFFICE = "application/vnd.openxmlformats-officedocument"
_TYPES = {
    "xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    "docx": f"{_OFFICE}.wordprocessingml.document",
    "pptx": f"{_OFFICE}.presentationml.presentation",
}


def show_area_workbook(graph: LandscapeGraph, boards: Collection[str], view: View) -> None:
    """A button for all that is known of some boards, as one workbook."""
    head = head_of(say("workbook.title", view.language, count=len(boards)), view)
    # Found when asked for: it takes about a second, and most look at the page only.
    make = partial(_make_workbook, graph, boards, head)
    _show("workbook", "xlsx", file_name("workbook", head), make, view)


def _make_workbook(graph: LandscapeGraph, boards: Collection[str], head: Head) -> bytes:
    return area_workbook(graph, boards, analyse(graph).findings, head)


def show_option_files(comparisons: Sequence[Comparison], view: View) -> None:
    """Buttons for a paper and a workbook on options beside today."""
    day = comparisons[0].outcome.before.day
    head = head_of(say("paper.title", view.language, count=len(comparisons)), view, day=day)
    paper = partial(options_paper, comparisons, head)
    _show("paper", "docx", file_name("paper", head), paper, view)
    workbook = partial(comparison_workbook, comparisons, head)
    _show("workbook", "xlsx", file_name("workbook", head), workbook, view)


def show_slides(chart: Chart, view: View, *, name: str) -> None:
    """A button for a chart as a slide whose boxes and lines can be moved and written in."""
    head = head_of(chart.title, view)
    make = partial(chart_slides, chart, head)
    _show("slides", "pptx", file_name(name, head), make, view, key=name)


def _show(  # noqa: PLR0913, PLR0917 (all of one button)
    what: str, ending: str, name: str, make: Callable[[], bytes], view: View, key: str = ""
) -> None:
    ui.download_button(
        say(f"download.{what}", view.language),
        make,
        file_name=f"{name}.{ending}",
        mime=_TYPES[ending],
        key=f"{ending}-{what}-{key}",
    )
