"""What changed between two days: boards, seats, lines and findings that began or went."""

from dataclasses import replace
from datetime import date
from functools import partial

from landscape.graph.changes import CHANGE_KINDS
from landscape.render.changes import (
    Changes,
    Days,
    change_sentences,
    change_table,
    count_withheld,
    find_changes,
    finding_sentences,
)
from landscape.render.html import folded_html, list_html
from landscape.render.table import Cell
from landscape.viewer import ui
from landscape.viewer.address import View, current, link_to
from landscape.viewer.filters import show_day_entry, show_place_entry
from landscape.viewer.kept import keep_page
from landscape.viewer.left_out import warn_left_out
from landscape.viewer.map_since import show_way_to_map
from landscape.viewer.show import show_csv, show_list
from landscape.viewer.since_entry import find_since, show_since_entry
from landscape.viewer.store import first_day, read_days
from landscape.words import say, say_day

# Findings of one kind that are listed before one asks for all of them.
FEW = 15


def show_page() -> None:
    """The whole page, from the address."""
    view = current()
    day, since = view.day or first_day(), find_since(view)
    days = read_days(min(since, day), max(since, day))
    ui.title(say("changes.title", view.language))
    with ui.container(horizontal=True, vertical_alignment="bottom"):
        show_since_entry(view)
        show_day_entry(view)
        show_place_entry(days.after, view)
    known = view.area in days.after.landscape.area_by_id
    if view.area and not known:
        warn_left_out("area", view.area, view.language)
    area = view.area if known else None
    changes = keep_page(
        ("changes", area), (days.before, days.after), lambda: find_changes(days, area)
    )
    _show_count(changes, min(since, day), max(since, day), view)
    if changes.record:
        show_way_to_map(replace(view, since=since))
    for kind in CHANGE_KINDS:
        told = change_sentences(days, changes.of_kind(kind), view.language)
        _show_kind(kind, told, view)
    _show_kind("finding-new", finding_sentences(changes.new, view.language, linked=True), view)
    _show_kind("finding-gone", finding_sentences(changes.gone, view.language, linked=False), view)
    _show_file(days, changes, view)


def _show_count(changes: Changes, since: date, day: date, view: View) -> None:
    values = {"since": say_day(since, view.language), "day": say_day(day, view.language)}
    none = "changes.none" if not changes else "changes.count"
    counts = {"count": len(changes)} if changes else {}
    ui.text(say(none, view.language, **values, **counts))


def _show_kind(kind: str, told: tuple[Cell, ...], view: View) -> None:
    if not told:
        return
    ui.header(say(f"changes.heading.{kind}", view.language, count=len(told)))
    if len(told) <= FEW:
        show_list(told, view)
        return
    listed = list_html(told, view.language, lambda thing: link_to(thing, view))
    ui.html(folded_html(say("changes.show", view.language, count=len(told)), listed))


def _show_file(days: Days, changes: Changes, view: View) -> None:
    if changes:
        table = partial(change_table, days, changes, view.language)
        show_csv(table, view, name=f"changes-{days.before.landscape.day}")
        left_out = count_withheld(days, changes)
        if left_out:
            ui.caption(say("changes.withheld", view.language, count=left_out))


show_page()
