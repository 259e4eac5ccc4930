"""Every pair of boards that shares members, for the place and the board that are chosen."""

from functools import partial

from landscape.graph import LandscapeGraph
from landscape.graph.survival import Trial
from landscape.render.overlaps import LEAST_SHARED, choose_overlaps, overlap_table
from landscape.render.survival import survival_sentences, survival_table
from landscape.render.withheld import keep_open_pairs
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.show import show_csv, show_table, show_withheld
from landscape.viewer.store import read_survival
from landscape.words import say

MOST = 250
"""More pairs than this are not put on the page: they can be narrowed or downloaded."""


def show_overlaps(graph: LandscapeGraph, view: View) -> None:
    """What the table holds, the table behind a heading that opens, and its download."""
    language = view.language
    ui.header(say("overlaps.title", language))
    pairs = choose_overlaps(graph, area=view.area, board=view.board)
    ui.text(say("overlaps.intro", language, count=LEAST_SHARED))
    ui.text(say("overlaps.reading", language))
    if len(pairs) > MOST:
        ui.text(say("overlaps.narrow", language, count=len(pairs)))
    else:
        table = overlap_table(graph, pairs, language)
        with ui.expander(table.caption):
            show_table(table, view)
    kept = keep_open_pairs(graph.landscape, pairs)
    if kept:
        show_csv(partial(overlap_table, graph, kept, language), view, name="overlaps")
    show_withheld("pairs", len(pairs) - len(kept), view)
    _show_survival(graph, view)


def _show_survival(graph: LandscapeGraph, view: View) -> None:
    """How often the pairs that share most stay the first when the record is a little wrong."""
    found = read_survival(view.day, view.area or graph.landscape.about.area)
    if not found:
        return
    with ui.expander(say("survival.title", view.language)):
        for sentence in survival_sentences(Trial(), view.language):
            ui.text(sentence)
        show_table(survival_table(graph, found, view.language), view)
