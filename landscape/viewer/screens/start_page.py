"""Where a visit begins: a box to search in, one's own place, and questions with their answers."""

from dataclasses import replace

from landscape.graph import LandscapeGraph
from landscape.render.answers import Asker, find_answers
from landscape.render.html import answers_html
from landscape.render.table import Cell
from landscape.viewer import ui
from landscape.viewer.address import PAGES, SUBJECT_PAGES, View, current, link, link_to
from landscape.viewer.filters import show_place_entry
from landscape.viewer.left_out import warn_left_out
from landscape.viewer.look_up import show_search_box, show_what_was_found
from landscape.viewer.my_area import (
    find_own_area,
    show_changed,
    show_choice_of_area,
    show_my_area,
)
from landscape.viewer.rows import row
from landscape.viewer.show import show_list
from landscape.viewer.store import read_graph, read_names, read_outcomes
from landscape.words import say


def show_page() -> None:
    """The whole page, from the address."""
    view = current()
    if not view.words:
        ui.title(say("start.title", view.language))
    # The first visitor of all has the heading while the files are read.
    ui.flush()
    graph = read_graph(view.day)
    with row("start"):
        show_search_box(view)
        show_place_entry(graph, view, label="start.place")
    if show_what_was_found(graph, view):
        return
    area = find_own_area(graph, view)
    if view.area and area is None:
        warn_left_out("area", view.area, view.language)
    answers, own = ui.columns([3, 2], gap="large")
    with answers:
        _show_answers(graph, area, view)
        show_changed(area, view)
    with own:
        show_my_area(graph, area, view)
        show_choice_of_area(graph, view)
    _show_pages(view)


def _show_answers(graph: LandscapeGraph, area: str | None, view: View) -> None:
    """Ready answers for the place, each in a sentence with links."""
    asker = Asker(graph, read_names(), read_outcomes(view.day), area, view.language)
    pairs = [(one.question, one.answer) for one in find_answers(asker)]
    ui.header(say("start.answers", view.language))
    ui.html(answers_html(pairs, view.language, lambda thing: link_to(thing, view)))


def _show_pages(view: View) -> None:
    """What else is here, each page with what it is for."""
    ui.header(say("start.pages", view.language))
    listed = [page for page in PAGES[1:] if page not in SUBJECT_PAGES]
    cells = [Cell(say(f"start.{page}", view.language), link=f"url:{link(page, view)}")
             for page in listed]  # fmt: skip
    plain = replace(view, area=None)
    cells += [Cell(say(f"start.{page}", view.language), link=f"url:{link(page, plain)}")
              for page in SUBJECT_PAGES]  # fmt: skip
    show_list(cells, view, columns=2)


show_page()
