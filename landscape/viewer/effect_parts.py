"""Parts of a comparison about those who sit on boards: seats and hours, and who no longer meets."""

from landscape.render.effects import (
    bridge_table,
    last_seat_table,
    only_link_sentence,
    seat_change_file,
    seat_change_table,
)
from landscape.render.table import Table
from landscape.scenario import Comparison
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.kept import keep_open
from landscape.viewer.show import show_csv, show_table, show_withheld
from landscape.words import say


def show_seats(comparison: Comparison, view: View) -> None:
    """Who would lose a last seat, then seats, boards and hours of every organisation concerned."""
    kept, language = keep_open(comparison), view.language
    last, seats = last_seat_table(comparison, language), seat_change_table(comparison, language)
    file = last_seat_table(kept, language)
    _show(last, file, "last-seats", comparison, view)
    show_withheld("rows", len(last.rows) - len(file.rows), view)
    ui.text(say("compare.seats.note", language))
    _show(seats, seat_change_file(kept, language), "seats", comparison, view)
    if comparison.seats != kept.seats:
        ui.caption(say("withheld.seats", language))


def show_bridges(comparison: Comparison, view: View) -> None:
    """Which kinds of organisation would no longer meet, and which boards alone link somebody."""
    kept, language = keep_open(comparison), view.language
    ui.text(say("compare.bridges.intro", language))
    table, file = bridge_table(comparison, language), bridge_table(kept, language)
    _show(table, file, "bridges", comparison, view)
    show_withheld("rows", len(table.rows) - len(file.rows), view)
    ui.text(only_link_sentence(comparison, language))


def _show(table: Table, file: Table, name: str, comparison: Comparison, view: View) -> None:
    """A table, or the sentence that it is empty; the file leaves out what is sensitive."""
    if not table.rows:
        ui.text(say(f"compare.{name}.none", view.language))
        return
    show_table(table, view)
    if file.rows:
        show_csv(file, view, name=f"{name}-{comparison.outcome.scenario.id}")
