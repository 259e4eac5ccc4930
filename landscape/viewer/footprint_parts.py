"""Footprints on the page: what fits, what crosses, where each council lies."""

from landscape.graph import LandscapeGraph
from landscape.graph.footprints import YARDSTICKS
from landscape.model.landscape import Landscape
from landscape.render import crossings, footprints
from landscape.render.footprint_tiles import crossing_tiles
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.filters import show_place_entry
from landscape.viewer.show import show_csv, show_table
from landscape.viewer.tile_map import show_tile_map
from landscape.words import say


def show_footprints(graph: LandscapeGraph, view: View) -> None:
    """The tables of footprints for the place that is chosen, each under its sentence."""
    landscape, language = graph.landscape, view.language
    place = view.area or landscape.about.area
    question = footprints.question_sentence(landscape, language)
    if question:
        ui.text(question)
    show_place_entry(graph, view)
    ui.text(say("footprints.no-start", language))
    for yardstick in YARDSTICKS:
        ui.header(say(f"footprints.heading.{yardstick}", language))
        ui.text(footprints.fit_sentence(landscape, place, yardstick, language))
        if len(landscape.councils_of(place)) > 1:  # of a single council the last table tells it
            fits = footprints.fit_table(landscape, place, yardstick, language)
            show_table(fits, view, name=f"footprints-{yardstick}")
    _show_crossings(landscape, place, view)
    _show_councils(landscape, place, view)


def _show_crossings(landscape: Landscape, place: str, view: View) -> None:
    ui.header(say("footprints.heading.crossing", view.language))
    ui.text(crossings.crossing_sentence(landscape, place, view.language))
    table = crossings.crossing_table(landscape, place, view.language)
    if table.rows:
        show_table(table, view, name="crossing-footprints")
        _show_crossing_maps(landscape, place, view)


def _show_crossing_maps(landscape: Landscape, place: str, view: View) -> None:
    """The pairs that share the most residents, two beside each other."""
    maps = crossing_tiles(landscape, place, view.language)
    ui.text(say("footprints.largest", view.language, count=len(maps)))
    for start in range(0, len(maps), 2):
        for column, tiles in zip(ui.columns(2), maps[start : start + 2], strict=False):
            with column:
                show_tile_map(tiles, view)


def _show_councils(landscape: Landscape, place: str, view: View) -> None:
    """One row for each council; of a single one, a row for each of its areas."""
    ui.header(say("footprints.heading.councils", view.language))
    ui.text(footprints.council_sentence(landscape, place, view.language))
    areas = footprints.area_table(landscape, place, view.language)
    if len(landscape.councils_of(place)) == 1:
        show_table(areas, view, name="footprints")
    else:
        ui.text(say("footprints.columns", view.language))
        show_table(footprints.council_table(landscape, place, view.language), view)
        show_csv(areas, view, name="footprints")
