"""What the pages about one thing have in common: their head, their parts, their findings."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from landscape.findings import SEVERITIES, Finding
from landscape.graph import LandscapeGraph
from landscape.model.area import Area
from landscape.model.duty import Duty
from landscape.model.text import Text
from landscape.model.theme import Theme
from landscape.render.boards import source_table
from landscape.render.findings import finding_table
from landscape.render.spelt import spell_out
from landscape.render.table import Cell, Table, cell_of, without_last_column
from landscape.viewer import ui
from landscape.viewer.address import View, current, link
from landscape.viewer.filters import show_day_entry
from landscape.viewer.left_out import warn_left_out
from landscape.viewer.look_up import show_search_box, show_what_was_found
from landscape.viewer.page_title import set_page_title
from landscape.viewer.rows import row
from landscape.viewer.show import show_csv, show_list, show_table, show_words
from landscape.viewer.store import read_names
from landscape.words import say

Subject = TypeVar("Subject", Theme, Duty, Area)

MOST = 12
"""Findings that are listed on a page about something else."""


def show_head(graph: LandscapeGraph, view: View) -> bool:
    """The search box and the day; gives whether what a search found stands below."""
    with row("subject"):
        show_search_box(view)
        show_day_entry(view)
    return show_what_was_found(graph, view)


def show_heading(name: Text | str, view: View) -> None:
    """The name of the thing as the heading and the title of the page."""
    words = name if isinstance(name, str) else name.say(view.language)
    set_page_title(words, view.language)
    ui.title(words)


def show_acronyms(names: Iterable[str], view: View) -> None:
    """What the acronyms in some names stand for; nothing where there is none."""
    spelt = spell_out(names, read_names().meanings, view.language)
    if spelt is not None:
        show_words(spelt, view)


def find_subject(
    graph: LandscapeGraph, kind: str, known: Mapping[str, Subject], offered: Iterable[Subject]
) -> Subject | None:
    """The thing that the address asks for, under the head of the page.

    None where something is searched for, which is shown then, and where the address asks for
    nothing that is known: then the things that are offered are listed to choose from.
    """
    view = current()
    if show_head(graph, view):
        return None
    asked = getattr(view, kind)
    if asked in known:
        return known[asked]
    show_heading(say(f"{kind}.all", view.language), view)
    if asked:
        warn_left_out(kind, asked, view.language)
    by_name = sorted(offered, key=lambda one: one.name.say(view.language).casefold())
    cells = [cell_of(one.name, view.language, link=f"{kind}:{one.id}") for one in by_name]
    show_list(cells, view, columns=3)
    return None


def show_part(heading: str, table: Table, view: View, *, none: str, name: str | None) -> None:
    """A heading with a table under it, or with the words for nothing; given by their messages."""
    ui.header(say(heading, view.language))
    if table.rows:
        show_table(table, view, name=name)
    else:
        ui.text(say(none, view.language))


def show_met_csv(table: Table, view: View, *, name: str) -> None:
    """A table of who meets duties as a file, without who has no seat: boards may be sensitive."""
    if table.rows:
        show_csv(without_last_column(table), view, name=name)
        ui.caption(say("subject.file", view.language, column=table.header[-1]))


def show_findings(findings: Sequence[Finding], view: View, *, every: View | None = None) -> None:
    """The weightiest findings about a thing, and the way to all of them on their own page.

    Where no choice on that page shows just these, all are listed here.
    """
    ordered = sorted(findings, key=lambda one: (-SEVERITIES.index(one.severity), one.identity))
    shown = ordered if every is None else ordered[:MOST]
    ui.header(say("subject.findings", view.language, count=len(findings)))
    if shown:
        show_table(finding_table(shown, view.language), view)
    else:
        ui.text(say("subject.findings.none", view.language))
    if every is not None and findings:
        words = say("subject.findings.all", view.language, count=len(findings))
        show_words(Cell(words, link=f"url:{link('findings', every)}"), view)


def show_sources(graph: LandscapeGraph, cited: Iterable[str], view: View) -> None:
    """The documents that a page rests on."""
    table = source_table(graph, cited, view.language)
    show_part("board.sources", table, view, none="board.sources.none", name=None)
