"""One place: its boards, what covers it, its duties, its findings, its neighbours."""

from dataclasses import replace

from landscape.graph import LandscapeGraph
from landscape.model.area import Area, Relation
from landscape.render.area_facts import (
    area_duty_table,
    area_facts,
    find_boards_lying,
    neighbour_table,
)
from landscape.render.boards import board_table
from landscape.render.finding_choice import FindingChoice, choose
from landscape.render.places import find_places
from landscape.render.table import Cell
from landscape.viewer import ui
from landscape.viewer.address import View, current, link
from landscape.viewer.show import show_table, show_words
from landscape.viewer.store import read_analysis, read_graph
from landscape.viewer.subject import (
    find_subject,
    show_findings,
    show_heading,
    show_met_csv,
    show_part,
)
from landscape.words import say

_LYING: dict[str, tuple[Relation, ...]] = {
    "own": ("equal", "inside"),
    "wider": ("around",),
    "crossing": ("crossing",),
}


def show_page() -> None:
    """The whole page, from the address."""
    view = current()
    graph = read_graph(view.day)
    known = graph.landscape.area_by_id
    area = find_subject(graph, "area", known, find_places(graph.landscape))
    if area is not None:
        _show_area(graph, area, view)


def _show_area(graph: LandscapeGraph, area: Area, view: View) -> None:
    show_heading(area.name, view)
    words = say("area.map", view.language, name=area.name.say(view.language))
    show_words(Cell(words, link=f"url:{link('map', view)}"), view)
    _show_boards(graph, area, view)
    met = area_duty_table(graph, area.id, view.language)
    show_part("area.duties", met, view, none="area.duties.none", name=None)
    show_met_csv(met, view, name=f"duties-{area.id}")
    _show_findings(graph, area, view)
    ui.header(say("area.facts", view.language))
    show_table(area_facts(graph, area, view.language), view)
    show_part(
        "area.neighbours",
        neighbour_table(graph, area, view.language),
        view,
        none="area.neighbours.none",
        name=f"areas-{area.id}",
    )


def _show_boards(graph: LandscapeGraph, area: Area, view: View) -> None:
    """The boards of the place itself, then those for more than it."""
    for part, relations in _LYING.items():
        boards = [board.id for board in find_boards_lying(graph, area.id, relations)]
        if boards or part == "own":
            table = board_table(graph, boards, view.language)
            none = "area.boards.none"
            show_part(f"area.boards.{part}", table, view, none=none, name=f"boards-{part}")


def _show_findings(graph: LandscapeGraph, area: Area, view: View) -> None:
    found = choose(graph, read_analysis(view.day).findings, FindingChoice(area=area.id))
    is_place = area.id in {place.id for place in find_places(graph.landscape)}

    every = replace(view, finding=None) if is_place else None
    show_findings(found, view, every=every)


show_page()
