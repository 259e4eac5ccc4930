"""What would follow from the steps of a draft, in short; all of it is on the compare page."""

from landscape.render.counts import counts_table
from landscape.render.legal import count_legal
from landscape.render.scenario_text import answer, better, otherwise, unmet_before, worse
from landscape.render.table import Cell
from landscape.scenario import Comparison
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.build_form import RESULT
from landscape.viewer.chart_modes import show_modes
from landscape.viewer.scenario_charts import has_charts, show_charts
from landscape.viewer.show import show_list, show_table
from landscape.viewer.trial import Trial
from landscape.viewer.typed import as_typed
from landscape.words import say


def show_result(trial: Trial, view: View) -> None:
    """Whether any duty loses its home, the counts, and what gets worse, better or otherwise."""
    comparison, language = trial.comparison, view.language
    with ui.container(key=RESULT):
        ui.header(say("build.result", language))
        if not trial.is_whole:
            ui.warning(say("build.result.part", language))
        if comparison is None:
            ui.info(say("build.result.none", language))
            return
        _show_answer(comparison, view)
    show_table(counts_table(comparison, language), view)
    groups = {"worse": worse, "better": better, "otherwise": otherwise}
    for column, (name, find) in zip(ui.columns(3), groups.items(), strict=True):
        with column:
            ui.subheader(say(f"compare.{name}", language))
            show_list([Cell(text) for text in find(comparison, language)], view)


def show_result_charts(trial: Trial, view: View) -> None:
    """The boards that change, before and after: as charts, as tables and in sentences."""
    if trial.comparison is not None:
        ui.header(say("build.charts", view.language))
        if has_charts(trial.comparison):
            show_modes(view, name="result-mode")
        show_charts(trial.comparison, view)


def _show_answer(comparison: Comparison, view: View) -> None:
    language = view.language
    first, *where = answer(comparison, language)
    if comparison.homeless:
        ui.warning(as_typed(first))
        show_list([Cell(text) for text in where], view)
    else:
        ui.success(as_typed(first))
    for text in (unmet_before(comparison, language), count_legal(comparison, language)):
        if text:
            ui.text(text)
