"""The picture of the options that no other beats, with the options that a person has open."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from html import escape

import streamlit as st

from landscape.model.landscape import Landscape
from landscape.render.frontier_marks import (
    Frontier,
    OwnOptions,
    find_frontier_marks,
    frontier_list,
    frontier_mark_table,
    frontier_sentence,
    frontier_title,
)
from landscape.render.frontier_picture import frontier_html, frontier_svg, place_marks
from landscape.render.table import Cell
from landscape.scenario import Scenario, ScenarioError, apply
from landscape.scenario.proposals import Proposal
from landscape.scenario.proposals.groupings import Criterion
from landscape.scenario.proposals.own import Own, measure_grouping
from landscape.scenario.proposals.position import find_grouping
from landscape.viewer import ui
from landscape.viewer.address import View, go, link, link_to
from landscape.viewer.ask import Ask
from landscape.viewer.chart_modes import show_in_mode, show_modes
from landscape.viewer.kept import keep
from landscape.viewer.opened import read_opened
from landscape.viewer.show import show_list, show_table
from landscape.viewer.store import read_landscape
from landscape.words import say

Address = Callable[[str], str | None]

_ACROSS, _UP = "frontier-across", "frontier-up"


def show_frontier_picture(found: Proposal, view: View) -> None:
    """The two criteria to choose, a sentence, and each mark in a picture, a table or words."""
    language = view.language
    ui.header(say("frontier.heading", language))
    axes = _show_axes(found, view)
    own = OwnOptions(_find_own(found), frozenset(view.scenarios))
    frontier = find_frontier_marks(found, own, axes, language)
    find_address = partial(_find_address, found, view)
    show_modes(view)
    ui.text(frontier_sentence(frontier, language))
    show_in_mode(
        view,
        chart=partial(_draw, frontier, _find_notes(frontier, own), find_address, view),
        table=partial(_show_marks, frontier, find_address, view),
        text=partial(_list_marks, frontier, find_address, view),
    )


def _draw(frontier: Frontier, notes: Sequence[str], find_address: Address, view: View) -> bool:
    language, title = view.language, frontier_title(frontier, view.language)
    picture, beside = ui.columns([3, 2])
    with picture:
        html = frontier_html(frontier, language, find_address)
        ui.html(f'<div class="landscape-scroll" tabindex="0" role="region" '
                f'aria-label="{escape(title)}">{html}</div>')  # fmt: skip
    with beside:
        for note in notes:
            ui.caption(say(f"frontier.{note}", language))
        _show_download(frontier, view)
    return True


def _show_marks(frontier: Frontier, find_address: Address, view: View) -> None:
    table = frontier_mark_table(frontier, view.language)
    rows = tuple(tuple(_lead(cell, find_address) for cell in row) for row in table.rows)
    show_table(replace(table, rows=rows), view, name="options")


def _list_marks(frontier: Frontier, find_address: Address, view: View) -> None:
    cells = frontier_list(frontier, view.language)
    show_list([_lead(cell, find_address) for cell in cells], view)


def _lead(cell: Cell, find_address: Address) -> Cell:
    """The words with the address of what they name, of an option as well."""
    where = find_address(cell.link) if cell.link else None
    return replace(cell, link=where and f"url:{where}")


def _show_download(frontier: Frontier, view: View) -> None:
    ui.download_button(
        say("frontier.svg", view.language),
        partial(frontier_svg, frontier, view.language),
        file_name="options.svg",
        mime="image/svg+xml",
        key="frontier-svg",
    )


def _find_notes(frontier: Frontier, own: OwnOptions) -> list[str]:
    notes = {
        "moved": any(one.is_moved for one in place_marks(frontier)),
        "dots": bool(frontier.dots),
        "own.partly": bool(own.opened),
    }
    return [name for name, is_so in notes.items() if is_so]


def _find_own(found: Proposal) -> tuple[Own, ...]:
    """The scenarios opened in this session that regroup the same boards on the same day."""
    known = {one.scenario for one in found.named}
    opened = (one for one in read_opened() if one.start == found.landscape.day)
    return tuple(
        own for one in opened if one.id not in known for own in _measure_own(one, found)
    )  # fmt: skip


def _measure_own(scenario: Scenario, found: Proposal) -> Sequence[Own]:
    landscape = read_landscape()
    make = partial(_place_own, scenario, landscape, found)
    return keep(("own", scenario.id), (scenario, landscape, found), make)


def _place_own(scenario: Scenario, landscape: Landscape, found: Proposal) -> Sequence[Own]:
    try:
        outcome = apply(scenario, landscape)
    except ScenarioError:
        return ()
    grouping = find_grouping(outcome, found.question.boards)
    if grouping is None:
        return ()
    figures = measure_grouping(found.landscape, grouping)
    return (Own(scenario.id, scenario.body.title, figures),)


def _find_address(found: Proposal, view: View, thing: str) -> str | None:
    """Where a mark leads: an option to its place among the proposals, a scenario to its page."""
    kind, _, name = thing.partition(":")
    if kind != "option":
        return link_to(thing, view)
    question = found.question
    ask = Ask(
        boards=question.boards,
        into=question.at_most,
        largest=question.largest,
        agenda=question.most_themes,
        stay=question.stay,
        apart=question.apart,
        option=int(name),
    )
    return link("proposals", replace(view, day=found.landscape.day, part=None, ask=ask))


def _show_axes(found: Proposal, view: View) -> tuple[Criterion, Criterion]:
    """The boxes in which the two criteria are chosen, and those that the address asks for."""
    axes = _read_axes(found, view)
    for column, key, label, chosen in zip(
        ui.columns(2), (_ACROSS, _UP), ("frontier.across", "frontier.up"), axes, strict=True
    ):
        st.session_state[key] = chosen
        with column:
            ui.selectbox(
                say(label, view.language),
                [name for name in found.criteria if name == chosen or name not in axes],
                format_func=lambda name: say(f"propose.criterion.{name}", view.language),
                key=key,
                on_change=_take_axes,
            )
    return axes


def _read_axes(found: Proposal, view: View) -> tuple[Criterion, Criterion]:
    asked = tuple((view.sort or "").split("~"))
    known = [name for name in found.criteria if name in asked]
    if len(known) == len(asked) == 2:
        across, up = sorted(known, key=asked.index)
        return across, up
    return found.criteria[0], found.criteria[1]


def _take_axes() -> None:
    go(sort=f"{st.session_state[_ACROSS]}~{st.session_state[_UP]}")
