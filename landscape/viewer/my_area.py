"""One's own place on the first page: what there is for it, and the way to choose another."""

from dataclasses import replace
from datetime import date

from landscape.graph import LandscapeGraph
from landscape.render.area_facts import count_unmet, find_boards_lying
from landscape.render.changes import find_changes
from landscape.render.finding_choice import FindingChoice, choose
from landscape.render.places import find_places
from landscape.render.table import Cell, cell_of, join_cells
from landscape.viewer import ui
from landscape.viewer.address import View, link
from landscape.viewer.show import show_list, show_words
from landscape.viewer.since_entry import find_since, show_since_entry
from landscape.viewer.store import first_day, read_analysis, read_days
from landscape.viewer.tile_map import show_area_chooser
from landscape.words import say


def find_own_area(graph: LandscapeGraph, view: View) -> str | None:
    """The place in the address, if there is such a one; none for the whole landscape."""
    known = view.area in graph.landscape.area_by_id
    return view.area if known and view.area != graph.landscape.about.area else None


def show_my_area(graph: LandscapeGraph, area: str | None, view: View) -> None:
    """What there is for a place: its boards, chart, findings, duties, and what changed."""
    language, place = view.language, area or graph.landscape.about.area
    name = graph.landscape.area_by_id[place].name.say(language)
    ui.header(say("start.my-area", language, name=name))
    boards = len(find_boards_lying(graph, place, ("equal", "inside")))
    found = choose(graph, read_analysis(view.day).findings, FindingChoice(area=area))
    duties, unmet = count_unmet(graph, place)
    own = link("area", replace(view, area=place))
    lines = [
        (say("start.own.boards", language, count=boards), own),
        (say("start.own.map", language), link("map", view)),
        (say("start.own.chart", language), link("print", view)),
        (say("start.own.findings", language, count=len(found)), link("findings", view)),
        (say("start.own.duties", language, count=duties, unmet=unmet), own),
    ]
    show_list([Cell(words, link=f"url:{where}") for words, where in lines], view)


def show_choice_of_area(graph: LandscapeGraph, view: View) -> None:
    """The councils on a map and the regions in a line, each a link that makes it one's own place.

    Councils that have no tile are in the line as well.
    """
    landscape = graph.landscape
    tiles = {council.id for council in landscape.councils if council.tile}
    own, *places = find_places(landscape)
    ways = {own: None, **{area: area.id for area in places if area.id not in tiles}}
    cells = [
        cell_of(area.name, view.language,
                link=f"url:{link('start', replace(view, area=place))}")
        for area, place in ways.items()
    ]  # fmt: skip
    ui.subheader(say("start.choose", view.language))
    with ui.container(key="area-chooser", gap="small"):
        show_words(join_cells(tuple(cells), view.language, joint=" · "), view)
        show_area_chooser(landscape, "start", view)


def show_changed(area: str | None, view: View) -> None:
    """How much changed since a day, and the way to what."""
    day, since = view.day or first_day(), find_since(view)
    count = _count_changes(min(since, day), max(since, day), area)
    where = link("changes", replace(view, since=since))
    ui.header(say("changes.title", view.language))
    show_since_entry(view)
    words = say("start.changed", view.language, count=count)
    show_words(Cell(words, link=f"url:{where}"), view)


def _count_changes(since: date, day: date, area: str | None) -> int:
    return len(find_changes(read_days(since, day), area))
