"""Duties by councils: which are met where, by which board, and what that rests on."""

from dataclasses import replace
from functools import partial

from landscape.render.coverage import GRADES, make_grid
from landscape.viewer import ui
from landscape.viewer.address import View, current
from landscape.viewer.coverage_parts import (
    show_grid,
    show_left_out_duties,
    show_narrowing,
    show_opened_duty,
)
from landscape.viewer.kept import keep_page
from landscape.viewer.left_out import warn_left_out
from landscape.viewer.shown import leave_out_unknown
from landscape.viewer.store import read_graph
from landscape.words import say


def show_page() -> None:
    """The whole page, from the address."""
    graph = read_graph(current().day)
    view, unknown = leave_out_unknown(graph, current())
    view, strange = _leave_out_strange(view, {duty.id for duty in graph.landscape.duties},
                                       {one.id for one in graph.landscape.councils})  # fmt: skip
    for name, value in (*unknown, *strange):
        warn_left_out(name, value, view.language)
    ui.title(say("coverage.title", view.language))
    ui.text(say("coverage.intro", view.language))
    show_narrowing(graph, view)
    make = partial(make_grid, graph, view.language, area=view.area, themes=view.themes,
                   grades=view.grades)  # fmt: skip
    what = ("grid", view.language, view.area, view.themes, view.grades)
    grid = keep_page(what, (graph,), make)
    with ui.container():
        show_opened_duty(graph, grid, view)
    show_grid(graph, grid, view)
    show_left_out_duties(graph, view)


def _leave_out_strange(
    view: View, duties: set[str], councils: set[str]
) -> tuple[View, tuple[tuple[str, str], ...]]:
    """The view without duties, councils and grades that are not there on the day, and those."""
    strange = [("grades", grade) for grade in view.grades if grade not in GRADES]
    if view.duty and view.duty not in duties:
        strange.append(("duty", view.duty))
    if view.council and view.council not in councils:
        strange.append(("council", view.council))
    return (
        replace(
            view,
            grades=tuple(grade for grade in view.grades if grade in GRADES),
            duty=view.duty if view.duty in duties else None,
            council=view.council if view.council in councils else None,
        ),
        tuple(strange),
    )


show_page()
