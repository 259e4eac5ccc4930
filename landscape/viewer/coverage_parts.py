"""The coverage of duties on its page: what narrows it, the table, one duty, one cell of it."""

from dataclasses import replace
from functools import partial
from urllib.parse import urlencode

from landscape.graph import LandscapeGraph
from landscape.graph.coverage import Coverage
from landscape.model.duty import Duty
from landscape.render.coverage import (
    GRADES,
    CoverageGrid,
    coverage_sentence,
    coverage_tiles,
    duty_coverage_table,
    find_findings_of,
    find_not_looked_for,
    grid_sentences,
    grid_table,
)
from landscape.render.coverage_cell import duty_facts, evidence_table, member_sentences
from landscape.render.coverage_html import CoverageWays, grid_html, states_html
from landscape.render.findings import finding_table
from landscape.render.table import Cell, cell_of
from landscape.render.tile_map import link_tiles, tile_sentences
from landscape.viewer import ui
from landscape.viewer.address import View, link, link_to
from landscape.viewer.come_to import come_to
from landscape.viewer.filters import (
    choose_terms,
    make_removers,
    show_adder,
    show_day_entry,
    show_place_entry,
)
from landscape.viewer.grid_box import show_grid_box
from landscape.viewer.kept import keep_page
from landscape.viewer.rows import row
from landscape.viewer.show import show_csv, show_list, show_table, show_words
from landscape.viewer.store import read_analysis
from landscape.viewer.tile_map import show_tile_download, show_tile_map
from landscape.viewer.ways import Way, show_ways
from landscape.words import say


def show_narrowing(graph: LandscapeGraph, view: View) -> None:
    """The place, the day, the themes and how well the duties are known."""
    known = {theme.id: theme.name for theme in graph.landscape.themes}
    of_duties = {theme for duty in graph.landscape.duties for theme in duty.themes}
    with row("coverage"):
        show_place_entry(graph, view)
        show_day_entry(view)
        show_adder("themes", view, {t: known[t] for t in sorted(of_duties) if t in known})
        show_ways(choose_terms("grades", "filter.grades", "grade", GRADES, view))
    if view.themes or view.grades:
        removers = make_removers("themes", view.themes, known, view.language)
        show_ways(say("coverage.how", view.language), *removers)


def show_grid(graph: LandscapeGraph, grid: CoverageGrid, view: View) -> None:
    """The sentences, the key, the table in its box, and the file."""
    language = view.language
    ui.header(say("coverage.heading", language))
    if not grid.duties:
        ui.info(say("coverage.empty", language))
        return
    ui.text(" ".join(grid_sentences(grid, language)))
    make = partial(grid_html, grid, language, _find_ways(view))
    table = keep_page(("coverage", language, _unopened(view)), (grid,), make)
    caption = say("coverage.caption", language)
    show_grid_box(states_html(language), table, caption, named_by="duty council")
    show_csv(partial(grid_table, grid, graph.landscape, language), view, name="coverage")


def show_left_out_duties(graph: LandscapeGraph, view: View) -> None:
    """The duties that are in no table, behind a heading that says why."""
    duties = find_not_looked_for(graph)
    if duties:
        with ui.expander(say("coverage.not-looked-for", view.language, count=len(duties))):
            show_list([cell_of(duty.name, view.language) for duty in duties], view)


def show_opened_duty(graph: LandscapeGraph, grid: CoverageGrid, view: View) -> None:
    """The duty in the address, on the map, and what is known of it in the council's area."""
    duty = graph.landscape.duty_by_id.get(view.duty or "")
    if duty is None:
        come_to("")
        return
    language, council = view.language, _find_council(graph, view)
    come_to(f"{duty.id} {council or ''}")
    where = graph.landscape.area_by_id[council].name.say(language) if council else ""
    name = duty.name.say(language)
    heading = say("coverage.opened", language, duty=name, council=where) if council else name
    ui.header(heading)
    if (duty.id, grid.councils[0].id) not in grid.cells:
        ui.text(say("coverage.nowhere", language))
        return
    known, drawn = ui.columns([3, 2])
    with drawn:
        _show_map(graph, grid, duty, view)
    with known:
        if council:
            _show_cell(graph, duty, grid.cells[duty.id, council], view)
        else:
            show_table(duty_facts(graph, duty, language), view)
        if link_to(f"duty:{duty.id}", view):
            show_words(Cell(say("coverage.duty-page", language), link=f"duty:{duty.id}"), view)
        show_ways(Way("close-duty", say("panel.close", language), {"duty": None, "council": None}))
    if not council:
        with ui.expander(say("coverage.each", language)):
            table = duty_coverage_table(grid, duty, graph.landscape, language)
            show_table(table, view, name=f"coverage-{duty.id}")


def _show_map(graph: LandscapeGraph, grid: CoverageGrid, duty: Duty, view: View) -> None:
    tiles = coverage_tiles(grid, duty, graph.landscape, view.language)
    ways = _find_ways(view)
    links = {one.council: f"url:{ways.cell(duty.id, one.council)}" for one in tiles.tiles}
    chosen = {view.council} if view.council else set()
    show_tile_map(link_tiles(tiles, links, chosen), view)
    show_tile_download(tiles, graph.landscape, view, name=f"coverage-map-{duty.id}")
    if not view.council:
        show_list([Cell(text) for text in tile_sentences(tiles, view.language)], view)


def _show_cell(graph: LandscapeGraph, duty: Duty, cell: Coverage, view: View) -> None:
    """How a duty stands in one council's area, with evidence, members and findings."""
    language, landscape = view.language, graph.landscape
    ui.text(coverage_sentence(cell, landscape, language))
    if cell.boards:
        show_table(evidence_table(graph, cell, language), view)
    for text in member_sentences(graph, duty, cell, language):
        ui.text(text)
    findings = read_analysis(view.day).findings
    found = find_findings_of(landscape, findings, duty.id, cell.council)
    if found:
        show_table(finding_table(found, language), view)
    else:
        ui.text(say("coverage.no-findings", language))
    with ui.expander(say("coverage.about-duty", language)):
        show_table(duty_facts(graph, duty, language), view)


def _find_council(graph: LandscapeGraph, view: View) -> str | None:
    """The council that is opened: the one named, or the one that makes the place."""
    if view.council:
        return view.council
    councils = graph.landscape.councils_of(view.area) if view.area else frozenset()
    return next(iter(councils)) if len(councils) == 1 else None


def _unopened(view: View) -> str:
    return link("coverage", replace(view, duty=None, council=None))


def _find_ways(view: View) -> CoverageWays:
    """Every cell of the table keeps the address, and adds which cell it is."""
    base = _unopened(view)
    mark = "&" if "?" in base else "?"

    def find_cell(duty: str, council: str | None) -> str:
        named = {"duty": duty, **({"council": council} if council else {})}
        return f"{base}{mark}{urlencode(named)}"

    return CoverageWays(find_cell)
