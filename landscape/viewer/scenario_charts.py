"""Charts of the boards that a scenario changes: today's first, then the scenario's."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from landscape.render.boards import board_table
from landscape.render.chart import Chart
from landscape.render.charts_alike import build_charts_alike
from landscape.render.scenario_sides import (
    LineKey,
    Side,
    find_shared,
    side_after,
    side_before,
    side_sentences,
    tell_boards,
    tell_lines,
)
from landscape.render.scenario_text import board_sentence
from landscape.render.table import Cell, Table, keep_link, keep_links
from landscape.scenario import Comparison
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.chart_modes import show_in_mode
from landscape.viewer.drawing import show_chart, show_downloads
from landscape.viewer.kept import keep
from landscape.viewer.line_table import Lines, show_lines
from landscape.viewer.show import show_list, show_table, show_words
from landscape.words import Language, say


def show_charts(comparison: Comparison, view: View) -> None:
    """Both sides, as charts, as tables or in sentences, and what was chosen on the charts."""
    if not has_charts(comparison):
        ui.text(say("compare.chart.none", view.language))
        return
    sides = keep(
        ("sides", comparison.outcome.scenario.id, view.language),
        (comparison,),
        partial(_draw_sides, comparison, view.language),
    )
    shared = find_shared(side for side, _ in sides)
    for side, chart in sides:
        _show_side(comparison, side, chart, shared, view)


def has_charts(comparison: Comparison) -> bool:
    """Whether any board changes, and so there is something to draw."""
    return any(change.action != "kept" for change in comparison.boards)


def _draw_sides(comparison: Comparison, language: Language) -> list[tuple[Side, Chart]]:
    """Both sides, on whose charts what they share stands in the same place."""
    sides = side_before(comparison, language), side_after(comparison, language)
    charts = build_charts_alike([side.chart_side for side in sides], language)
    return list(zip(sides, charts, strict=True))


def _show_side(
    comparison: Comparison, side: Side, chart: Chart, shared: frozenset[LineKey], view: View
) -> None:
    language = view.language
    key = f"{side.name}-{comparison.outcome.scenario.id}"
    ui.subheader(say(f"compare.chart.{side.name}", language))
    _show_chosen(comparison, side, view)
    plain = replace(view, board=None)
    is_linked = partial(_is_there, boards=comparison.outcome.before.board_by_id)
    show_in_mode(
        view,
        chart=partial(_draw, side, chart, view, key),
        table=partial(_show_tables, side, shared, plain, key, is_linked),
        text=partial(_show_text, side, shared, plain, is_linked),
    )


def _draw(side: Side, chart: Chart, view: View, key: str) -> bool:
    is_drawn = show_chart(chart, view, title=side.title, key=f"chart-{key}")
    if is_drawn:
        show_downloads(chart, view, name=key)
    return is_drawn


def _show_tables(
    side: Side, shared: frozenset[LineKey], view: View, key: str,
    is_linked: Callable[[str], bool],
) -> None:  # fmt: skip
    language = view.language
    boards = tell_boards(side, board_table(side.graph, side.boards, language), language)
    show_table(keep_links(boards, is_linked), view, name=f"boards-{key}")

    def tell(table: Table, lines: Lines) -> Table:
        return tell_lines(side, shared, table, lines, language)

    show_lines(side.graph, side.boards, view, name=f"lines-{key}", is_linked=is_linked, tell=tell)


def _show_text(
    side: Side, shared: frozenset[LineKey], view: View, is_linked: Callable[[str], bool]
) -> None:
    sentences = side_sentences(side, shared, view.language)
    show_list([keep_link(sentence, is_linked) for sentence in sentences], view)


def _is_there(link: str, boards: object) -> bool:
    kind, _, name = link.partition(":")
    return kind != "board" or name in boards  # type: ignore[operator]


def _show_chosen(comparison: Comparison, side: Side, view: View) -> None:
    """What happens to the board that was chosen on a chart, with the way to its page.

    It stands above the chart, where the hint stands before, so that the chart keeps its place.
    """
    chosen = (c for c in comparison.boards if c.board == view.board and c.board in side.boards)
    change = next(chosen, None)
    if change is None:
        show_words(Cell(say("compare.chart.hint", view.language)), view)
        return
    with ui.container(horizontal=True):
        show_words(Cell(board_sentence(comparison, change, view.language)), view)
        if change.board in comparison.outcome.before.board_by_id:
            words = say("compare.chart.open-board", view.language)
            show_words(Cell(words, link=f"board:{change.board}"), view)
