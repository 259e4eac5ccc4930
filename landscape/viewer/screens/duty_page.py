"""One duty: what it asks for, who meets it where on the day, the findings about it."""

from landscape.graph import LandscapeGraph
from landscape.model.duty import Duty
from landscape.render.duty_facts import duty_area_table, duty_facts
from landscape.render.finding_subject import find_parts
from landscape.viewer import ui
from landscape.viewer.address import View, current
from landscape.viewer.filters import show_place_entry
from landscape.viewer.show import show_table
from landscape.viewer.store import first_day, read_analysis, read_graph
from landscape.viewer.subject import (
    find_subject,
    show_findings,
    show_heading,
    show_met_csv,
    show_part,
    show_sources,
)
from landscape.words import say, say_day


def show_page() -> None:
    """The whole page, from the address."""
    view = current()
    graph = read_graph(view.day)
    known = (graph.landscape.whole or graph.landscape).duty_by_id
    duty = find_subject(graph, "duty", known, graph.landscape.duties)
    if duty is not None:
        _show_duty(graph, duty, view)


def _show_duty(graph: LandscapeGraph, duty: Duty, view: View) -> None:
    show_heading(duty.name, view)
    if duty.id not in graph.landscape.duty_by_id:
        day = say_day(view.day or first_day(), view.language)
        ui.info(say("duty.other-day", view.language, day=day))
    with ui.container(width=360):
        show_place_entry(graph, view)
    area = view.area if view.area in graph.landscape.area_by_id else None
    met = duty_area_table(graph, duty, view.language, area=area)
    show_part("duty.where", met, view, none="duty.where.none", name=None)
    show_met_csv(met, view, name=f"met-{duty.id}")
    ui.header(say("duty.asks", view.language))
    show_table(duty_facts(graph, duty, view.language), view)
    found = read_analysis(view.day).findings
    show_findings([one for one in found if duty.id in find_parts(one, "duty")], view)
    show_sources(graph, {cited.source for cited in duty.sources}, view)


show_page()
