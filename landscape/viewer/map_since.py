"""The map of two days: what is new, changed or ended since the earlier, with the ways there."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from landscape.graph import LandscapeGraph
from landscape.render.boards import sentences_of_lines
from landscape.render.changes import change_sentences
from landscape.render.chart import Chart
from landscape.render.linked import chain_cells
from landscape.render.since import (
    SinceMap,
    build_since_chart,
    say_since,
    since_board_table,
    since_line_table,
)
from landscape.render.table import Cell
from landscape.viewer import ui
from landscape.viewer.address import View, leave_subject, link
from landscape.viewer.kept import keep_page
from landscape.viewer.panel import show_panel
from landscape.viewer.show import show_csv, show_list, show_table, show_withheld, show_words
from landscape.viewer.since_entry import order_days
from landscape.viewer.store import first_day
from landscape.words import say, say_day


def show_way_to_map(view: View) -> None:
    """From the changes to the map on which they are marked."""
    asked = leave_subject(order_days(view))
    day = None if asked.day == first_day() else asked.day
    address = link("map", replace(asked, day=day, up=None, down=None))
    show_words(Cell(say("changes.on-map", view.language), link=f"url:{address}"), view)


def show_since_words(since: SinceMap, view: View) -> None:
    """What differs in one sentence, with the way to all changes."""
    changes = link("changes", leave_subject(view))
    way = Cell(say("since.changes", view.language), link=f"url:{changes}")
    show_words(chain_cells((Cell(say_since(since, view.language)), way)), view)


def build_map(since: SinceMap, view: View, title: str) -> Chart:
    """The chart of both days, made once as long as it is about the same."""
    name = ("map-since", view.language, title, since.boards)
    make: Callable[[], Chart] = partial(build_since_chart, since, view.language, title)
    return keep_page(name, (since.before, since.after), make)


def show_since_tables(since: SinceMap, view: View) -> None:
    """One row for each board and each line of either day, with what became of it."""
    language = view.language
    show_table(since_board_table(since, language), view)
    show_csv(partial(since_board_table, since, language, is_file=True), view, name="boards")
    lines = since_line_table(since, language)
    file = since_line_table(since, language, is_file=True)
    show_table(lines, view)
    if file.rows:
        show_csv(file, view, name="lines")
    show_withheld("lines", len(lines.rows) - len(file.rows), view)


def show_since_text(since: SinceMap, view: View) -> None:
    """Each change in a sentence, with its sources; then the lines of the later day."""
    told = change_sentences(since, since.changes, view.language)
    if told:
        ui.header(say("since.heading", view.language, count=len(told)))
        show_list(told, view)
    day = since.after.landscape.day
    now = say_day(day, view.language) if day else ""
    ui.header(say("since.lines-on", view.language, day=now))
    lines = (*since.lines["new"], *since.lines["same"])
    show_list(sentences_of_lines(since.after, since.boards, lines, view.language), view)


def show_ended(before: LandscapeGraph, board: str, view: View) -> None:
    """A board that is there no more, as it was on the earlier day."""
    day = say_day(view.since or first_day(), view.language)
    ui.text(say("since.panel", view.language, day=day))
    show_panel(before, replace(view, board=board, day=view.since, organisation=None))
