"""One theme: the boards that deal with it, to whom they answer, its duties, its findings."""

from dataclasses import replace

from landscape.graph import LandscapeGraph
from landscape.model.theme import Theme
from landscape.render.finding_choice import FindingChoice, choose
from landscape.render.theme_facts import (
    find_deciding,
    find_theme_boards,
    theme_board_table,
    theme_facts,
)
from landscape.render.upward import upward_sentence, upward_table
from landscape.viewer import ui
from landscape.viewer.address import View, current
from landscape.viewer.filters import show_place_entry
from landscape.viewer.show import show_table, show_words
from landscape.viewer.store import read_analysis, read_graph
from landscape.viewer.subject import (
    find_subject,
    show_findings,
    show_heading,
    show_part,
    show_sources,
)
from landscape.words import say


def show_page() -> None:
    """The whole page, from the address."""
    view = current()
    graph = read_graph(view.day)
    known = graph.landscape.theme_by_id
    theme = find_subject(graph, "theme", known, graph.landscape.themes)
    if theme is not None:
        _show_theme(graph, theme, view)


def _show_theme(graph: LandscapeGraph, theme: Theme, view: View) -> None:
    show_heading(theme.name, view)
    with ui.container(width=360):
        show_place_entry(graph, view)
    area = view.area if view.area in graph.landscape.area_by_id else None
    boards = find_theme_boards(graph, theme.id, area)
    _show_upward(graph, theme, area, view)
    show_part(
        "theme.boards",
        theme_board_table(graph, theme, boards, view.language),
        view,
        none="theme.boards.none",
        name=f"boards-{theme.id}",
    )
    ui.header(say("theme.facts", view.language))
    show_table(theme_facts(graph, theme, view.language), view)
    choice = FindingChoice(themes=(theme.id,), area=area)
    every = replace(view, theme=None, themes=(theme.id,))
    show_findings(choose(graph, read_analysis(view.day).findings, choice), view, every=every)
    held = (held for board in boards for held in board.themes if held.theme == theme.id)
    show_sources(graph, {cited.source for one in held for cited in one.sources}, view)


def _show_upward(graph: LandscapeGraph, theme: Theme, area: str | None, view: View) -> None:
    """Where it reports to: for the boards that decide on it, in a sentence and as a table."""
    boards = find_deciding(find_theme_boards(graph, theme.id, area))
    ui.header(say("theme.upward", view.language))
    show_words(upward_sentence(graph, boards, view.language), view)
    if boards:
        caption = say("table.upward.caption", view.language, count=len(boards))
        show_table(upward_table(graph, boards, view.language, caption=caption), view)


show_page()
