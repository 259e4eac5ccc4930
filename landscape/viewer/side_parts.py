"""Today beside the options: what changes in figures, then one action for every board."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from landscape.render.boards import board_table
from landscape.render.decisions import Group, count_kept, decision_key, decision_table
from landscape.render.differences import glance_table
from landscape.render.scenario_text import better, otherwise, worse
from landscape.render.several import group_by_day
from landscape.render.table import Cell, Table
from landscape.scenario import Comparison
from landscape.viewer import ui
from landscape.viewer.address import View, current, go
from landscape.viewer.kept import keep
from landscape.viewer.show import show_csv, show_list, show_table
from landscape.viewer.store import read_graph
from landscape.words import Language, say, say_day

_ALL = "compare-all-boards"
_EVERY = "all"
"""What the address says, under `which`, for boards that stay as they are to be shown too."""


def show_options(comparisons: Sequence[Comparison], view: View) -> None:
    """What gets worse beside what gets better; then today at the left, the options right of it."""
    _show_results(comparisons, view)
    ui.header(say("compare.boards-heading", view.language))
    is_all = _show_switch(comparisons, view)
    for place, group in enumerate(group_by_day(comparisons)):
        make = partial(decision_table, group, view.language, is_all=is_all)
        table = keep(("decisions", view.language, is_all, place), group, make)
        if table.rows:
            show_table(table, view)
            show_csv(partial(_same, table), view, name=f"actions-{place + 1}")
        else:
            ui.text(say("compare.boards.none", view.language))
    show_decision_key(view)


def show_decision_key(view: View) -> None:
    """What each symbol and word of an action means, behind a heading that opens."""
    with ui.expander(say("decision.key", view.language)):
        show_list(decision_key(view.language), view)


def show_today(comparisons: Sequence[Comparison], view: View) -> None:
    """The boards of today that some option changes, or all of them."""
    is_all = _show_switch(comparisons, view)
    for group in group_by_day(comparisons):
        before = group[0].outcome.before
        if before.day:
            day = say_day(before.day, view.language)
            ui.text(say("compare.today-on", view.language, day=day))
        name = ("today", view.language, is_all, before.day)
        show_table(keep(name, group, partial(_make_today, group, view.language, is_all)), view)


def _make_today(group: Group, language: Language, is_all: bool) -> Table:
    graph = read_graph(group[0].outcome.before.day)
    touched = {c.board for item in group for c in item.boards if c.action != "kept"}
    boards = graph.landscape.board_by_id.keys() if is_all else touched
    return board_table(graph, frozenset(boards), language)


def _same(table: Table) -> Table:
    return table


def _show_results(comparisons: Sequence[Comparison], view: View) -> None:
    """What would get worse beside what would get better; several scenarios in one table."""
    language = view.language
    ui.header(say("compare.result-heading", language))
    if len(comparisons) > 1:
        show_table(glance_table(comparisons, language), view, name="at-a-glance")
        return
    groups = {"worse": worse, "better": better, "otherwise": otherwise}
    for column, (name, find) in zip(ui.columns(3), groups.items(), strict=True):
        with column:
            ui.subheader(say(f"compare.{name}", language))
            show_list([Cell(text) for text in find(comparisons[0], language)], view)


def _show_switch(comparisons: Sequence[Comparison], view: View) -> bool:
    """The switch for boards that no option changes, with how many they are; whether it is on."""
    kept = sum(count_kept(group) for group in group_by_day(comparisons))
    is_on = view.which == _EVERY
    if not kept:
        return is_on
    st.session_state[_ALL] = is_on
    label = "compare.kept.shown" if is_on else "compare.kept.hidden"
    ui.toggle(say(label, view.language, count=kept), key=_ALL, on_change=_take)
    return is_on


def _take() -> None:
    go(which=None if current().which == _EVERY else _EVERY)
