"""One governance chart of an area, to print on A3, and how its boards answer to the people."""

from base64 import b64encode
from dataclasses import replace
from datetime import date
from functools import partial
from html import escape

from landscape.graph import LandscapeGraph
from landscape.model.errors import LandscapeError
from landscape.render.boards import board_table, chart_sentences
from landscape.render.chart import build_chart
from landscape.render.places import find_places
from landscape.render.route_table import keep_open_routes, route_table
from landscape.render.selection import Selection, select
from landscape.render.sheet import Sheet, make_sheet, set_sheet, sheet_alt
from landscape.render.table import Cell
from landscape.viewer import ui
from landscape.viewer.address import View, current, link
from landscape.viewer.chart_modes import show_in_mode, show_modes
from landscape.viewer.file_head import file_name
from landscape.viewer.filters import show_day_entry, show_place_entry
from landscape.viewer.kept import keep_page
from landscape.viewer.left_out import warn_left_out
from landscape.viewer.line_table import show_lines
from landscape.viewer.office import show_area_workbook, show_slides
from landscape.viewer.own import kept
from landscape.viewer.page_title import set_page_title
from landscape.viewer.rows import row
from landscape.viewer.show import show_csv, show_list, show_table, show_withheld
from landscape.viewer.shown import leave_out_unknown
from landscape.viewer.source import Source, source
from landscape.viewer.store import read_graph
from landscape.viewer.typed import as_typed
from landscape.words import Language, say


def show_page() -> None:
    """The places to choose from, or the page of the one that the address names."""
    asked = current()
    graph = read_graph(asked.day)
    view, unknown = leave_out_unknown(graph, asked)
    for name, value in unknown:
        warn_left_out(name, value, view.language)
    if view.area is None:
        _show_start(graph, view)
    else:
        _show_area(graph, view.area, view)


def _show_start(graph: LandscapeGraph, view: View) -> None:
    ui.title(say("print.title", view.language))
    ui.text(say("print.intro", view.language))
    own, *places = find_places(graph.landscape)
    for kind in ("region", "la"):
        cells = [
            Cell(
                place.name.say(view.language),
                link=f"url:{link('print', replace(view, area=place.id))}",
            )
            for place in places
            if place.kind == kind and own.kind != kind
        ]
        if cells:
            ui.header(say(f"print.places.{kind}", view.language))
            show_list(cells, view, columns=4 if len(cells) > 4 else 1)


def _show_area(graph: LandscapeGraph, place: str, view: View) -> None:
    language = view.language
    where = graph.landscape.area_by_id[place].name.say(language)
    set_page_title(f"{say('page.print', language)}: {where}", language)
    title = say("sheet.title", language, place=where)
    ui.title(title)
    with row("print"):
        show_place_entry(graph, view)
        show_day_entry(view)
    boards = select(graph, Selection(area=place))
    if not boards:
        ui.info(say("chart.empty", language))
        return
    show_modes(view)
    show_in_mode(
        view,
        chart=partial(_show_sheet, graph, place, view),
        table=partial(_show_tables, graph, boards, view),
        text=lambda: show_list(chart_sentences(graph, boards, language), view),
    )
    make = partial(build_chart, graph, boards, language, title=title)
    show_slides(keep_page(("print", language, title, boards), (graph,), make), view,
                name="chart")  # fmt: skip
    show_area_workbook(graph, boards, view)
    _show_routes(graph, boards, view)


def _show_tables(graph: LandscapeGraph, boards: frozenset[str], view: View) -> None:
    show_table(board_table(graph, boards, view.language), view, name="boards")
    show_lines(graph, boards, view, name="lines")


def _show_sheet(graph: LandscapeGraph, place: str, view: View) -> bool:
    """The page as a picture and as a file; gives whether it could be made."""
    language = view.language
    try:
        with ui.spinner(say("print.making", language)):
            sheet = _find_sheet(graph, place, language)
            picture = b64encode(_set_picture(source(), place, view.day, language)).decode()
    except LandscapeError as error:
        ui.warning(say("chart.failed", language, reason=as_typed(error.text(language))))
        return False
    ui.download_button(
        say("print.download", language),
        lambda: set_sheet(sheet, "pdf"),
        file_name=f"{file_name('', sheet.head)}.pdf",
        mime="application/pdf",
        key="pdf-sheet",
    )
    alt = escape(say("print.alt", language, alt=sheet_alt(sheet)))
    ui.html(
        f'<img src="data:image/png;base64,{picture}" alt="{alt}" '
        'style="width: 100%; height: auto; border: 1px solid #8a8a8a">'
    )
    return True


def _show_routes(graph: LandscapeGraph, boards: frozenset[str], view: View) -> None:
    ui.header(say("print.routes", view.language))
    ui.text(say("print.routes.intro", view.language))
    make = partial(route_table, graph, boards, view.language)
    show_table(keep_page(("routes", view.language, boards), (graph,), make), view)
    kept = keep_open_routes(graph, boards)
    show_csv(partial(route_table, graph, kept, view.language), view, name="routes")
    show_withheld("routes", len(boards) - len(kept), view)


def _find_sheet(graph: LandscapeGraph, place: str, language: Language) -> Sheet:
    """The page, kept with the graph that it is of: it takes some seconds to fit a large area."""
    question = ("sheet", place, language)
    return graph.keep(question, (graph.landscape,), lambda: make_sheet(graph, place, language))


@kept(40)
def _set_picture(_source: Source, place: str, day: date | None, language: Language) -> bytes:
    return set_sheet(_find_sheet(read_graph(day), place, language), "png")


show_page()
