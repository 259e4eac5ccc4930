"""The data: how well it is known, what is disputed, what Welsh is missing, what it rests on."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from landscape.graph import LandscapeGraph
from landscape.render import completeness, quality
from landscape.render.places import find_footprints
from landscape.render.register import find_publishers
from landscape.render.table import Table, cell_of
from landscape.viewer import ui
from landscape.viewer.address import View, current
from landscape.viewer.filters import show_day_entry, show_place_entry
from landscape.viewer.footprint_parts import show_footprints
from landscape.viewer.left_out import warn_left_out
from landscape.viewer.parts import choose_part
from landscape.viewer.register import show_register
from landscape.viewer.rows import row
from landscape.viewer.show import show_list, show_open, show_table
from landscape.viewer.source import is_bundled
from landscape.viewer.store import first_day, read_graph
from landscape.viewer.workload import show_workload
from landscape.words import say, say_day


def show_page() -> None:
    """The head of the page, and the part that the address asks for."""
    view = current()
    graph = read_graph(view.day)
    ui.title(say("data.title", view.language))
    view = _leave_out_unknown(graph, view)
    _show_head(graph, view)
    part = choose_part(tuple(_PARTS), "data.parts", view)
    _PARTS[part](graph, view)


def _leave_out_unknown(graph: LandscapeGraph, view: View) -> View:
    unknown: dict[str, Any] = {}
    known = {
        "part": tuple(_PARTS),
        "publisher": find_publishers(graph),
        "which": ("all",),
        "area": tuple(place.id for place in find_footprints(graph.landscape)),
    }
    for name, choices in known.items():
        value = getattr(view, name)
        if value is not None and value not in choices:
            warn_left_out(name, value, view.language)
            unknown[name] = None
    return replace(view, **unknown)


def _show_head(graph: LandscapeGraph, view: View) -> None:
    """Whose landscape it is, how much it holds, and its notes."""
    language = view.language
    whole = graph.landscape.whole or graph.landscape
    which = "data.bundled" if is_bundled() else "data.own"
    counts = say("data.counts", language, boards=len(whole.boards), duties=len(whole.duties),
                 organisations=len(whole.organisations), sources=len(whole.sources))  # fmt: skip
    name = whole.about.name.say(language)
    ui.text(f"{say(which, language, name=name)} {counts}")
    if whole.about.notes:
        ui.header(say("data.notes", language))
        show_list([cell_of(note, language) for note in whole.about.notes], view)
    day = say_day(view.day or first_day(), language)
    with row("data"):
        show_day_entry(view)
        ui.text(say("data.day", language, day=day))


def _show_evidence(graph: LandscapeGraph, view: View) -> None:
    day, language = graph.landscape, view.language
    ui.header(say("data.evidence-heading", language))
    ui.text(quality.evidence_sentence(day, language))
    show_table(quality.evidence_table(day, language), view, name="evidence")
    ui.header(say("data.regions-heading", language))
    ui.text(say("data.regions-intro", language))
    show_table(completeness.region_table(day, language), view, name="regions")
    ui.header(say("data.lists-heading", language))
    ui.text(quality.member_list_sentence(day, language))
    with ui.expander(say("data.lists-each", language)):
        show_table(quality.member_list_table(day, language), view, name="member-lists")


def _show_gaps(graph: LandscapeGraph, view: View) -> None:
    """What is not known of each board, files to be looked at again, sources that nothing cites."""
    day, language = graph.landscape, view.language
    ui.header(say("data.gaps-heading", language))
    ui.text(say("data.gaps-intro", language))
    show_place_entry(graph, view)
    show_table(completeness.lack_table(day, language, place=view.area), view, name="not-known")
    ui.header(say("data.review-heading", language))
    ui.text(completeness.review_sentence(day, language, date.today()))
    _show_rows(completeness.review_table(day, language, date.today()), view, name="reviews")
    ui.header(say("data.unused-heading", language))
    _show_rows(completeness.unused_source_table(day, language), view, name="unused-sources")


def _show_rows(table: Table, view: View, *, name: str) -> None:
    """A table, or its caption where it has no rows."""
    if table.rows:
        show_table(table, view, name=name)
    else:
        ui.text(f"{table.caption}.")


def _show_disputed(graph: LandscapeGraph, view: View) -> None:
    language = view.language
    opened = quality.conflict_table(graph, language, only_open=True)
    _show_some("conflicts", quality.conflict_table(graph, language), opened, view)
    placeholders = quality.placeholder_table(graph, language)
    _show_some("placeholders", placeholders, placeholders, view)


def _show_welsh(graph: LandscapeGraph, view: View) -> None:
    whole, language = graph.landscape.whole or graph.landscape, view.language
    ui.header(say("data.welsh-heading", language))
    ui.text(quality.welsh_sentence(whole, language))
    show_table(quality.welsh_table(whole, language), view, name="welsh")
    ui.header(say("data.words-heading", language))
    ui.text(quality.screen_welsh_sentence(language))


def _show_law(graph: LandscapeGraph, view: View) -> None:
    ui.header(say("data.grades-heading", view.language))
    ui.text(quality.grade_sentence(graph.landscape, view.language))
    show_table(quality.grade_table(graph.landscape, view.language), view, name="duties")
    ui.header(say("data.feeds-heading", view.language))
    ui.text(say("data.feeds-intro", view.language))
    _show_rows(quality.feed_table(graph.landscape, view.language), view, name="feeds")


def _show_sources(graph: LandscapeGraph, view: View) -> None:
    ui.header(say("data.sources-heading", view.language))
    show_register(graph, view)


def _show_some(name: str, table: Table, opened: Table, view: View) -> None:
    """A heading with a table and the rows of it that may leave, or that there is nothing."""
    ui.header(say(f"data.{name}-heading", view.language))
    if table.rows:
        ui.text(say(f"data.{name}-intro", view.language))
        show_open(table, opened, view, name=name)
    else:
        ui.text(say(f"data.{name}-none", view.language))


_PARTS: dict[str, Callable[[LandscapeGraph, View], None]] = {
    "evidence": _show_evidence,
    "gaps": _show_gaps,
    "disputed": _show_disputed,
    "welsh": _show_welsh,
    "law": _show_law,
    "footprints": show_footprints,
    "workload": show_workload,
    "sources": _show_sources,
}

show_page()
