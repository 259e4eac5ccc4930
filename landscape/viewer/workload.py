"""How much time seats need, on the page: for a place, by organisation and by post."""

from landscape.graph import LandscapeGraph
from landscape.render import workload
from landscape.render.selection import Selection, select
from landscape.render.table import Table
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.filters import show_place_entry
from landscape.viewer.show import show_table
from landscape.words import say


def show_workload(graph: LandscapeGraph, view: View) -> None:
    """The estimates for the place that is looked at, and what they rest on."""
    day, language = graph.landscape, view.language
    boards = select(graph, Selection(area=view.area)) if view.area else None
    ui.header(say("data.workload-heading", language))
    ui.text(" ".join(workload.basis_sentences(day, language, boards=boards)))
    show_place_entry(graph, view)
    ui.text(workload.organisation_sentence(day, language, boards=boards))
    _show(workload.load_table(day, "organisation", language, boards=boards), "organisations", view)
    ui.header(say("data.workload-posts-heading", language))
    ui.text(say("workload.posts", language))
    _show(workload.load_table(day, "post", language, boards=boards), "posts", view)
    if day.assumptions:
        with ui.expander(say("data.workload-assumed", language)):
            show_table(workload.assumption_table(graph, language), view, name="assumptions")


def _show(table: Table, name: str, view: View) -> None:
    if table.rows:
        show_table(table, view, name=f"workload-{name}")
    else:
        ui.text(say(f"workload.no-{name}", view.language))
