"""Which findings are shown, by their families, weights, evidence, themes, area and board.

The address holds it all.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import streamlit as st

from landscape.findings import Finding
from landscape.graph import LandscapeGraph
from landscape.model.evidence import LEVELS
from landscape.model.text import Text
from landscape.render.finding_choice import FAMILY_ORDER, FindingChoice
from landscape.render.finding_counts import WEIGHTS
from landscape.render.finding_subject import find_themes
from landscape.render.places import find_footprints
from landscape.viewer import ui
from landscape.viewer.address import View, go
from landscape.viewer.filters import (
    choose_terms,
    make_removers,
    show_adder,
    show_day_entry,
    show_place_entry,
)
from landscape.viewer.kept import keep
from landscape.viewer.rows import row
from landscape.viewer.ways import Way, show_ways
from landscape.words import Language, say

_EVERY = ""
"""What a box holds while it narrows nothing."""

_BOARD = "finding-board-entry"


def show_finding_filters(graph: LandscapeGraph, findings: Sequence[Finding], view: View) -> None:
    """A row of boxes, a row of choices to press, and how they work together."""
    with row("finding-boxes"):
        show_day_entry(view)
        show_place_entry(graph, view)
        known = partial(_find_themes, graph, findings)
        show_adder("themes", view, keep(("finding-themes",), (graph, findings), known))
        make = partial(_find_boards, graph, findings, view.language)
        _show_board_box(keep(("finding-boards", view.language), (graph, findings), make), view)
    show_ways(
        choose_terms("families", "findings.family", "family", FAMILY_ORDER, view),
        choose_terms("severities", "findings.weight", "severity", WEIGHTS, view),
        choose_terms("evidence", "table.evidence", "evidence", LEVELS, view),
    )


def show_finding_choices(graph: LandscapeGraph, view: View) -> None:
    """How choices work together, the themes that are chosen, and the way to show everything."""
    named = {theme.id: theme.name for theme in graph.landscape.themes}
    removers = make_removers("themes", view.themes, named, view.language)
    reset = Way("findings-reset", say("findings.reset", view.language), _EVERYTHING)
    is_narrowed = make_choice(view) != FindingChoice()
    show_ways(say("findings.combine", view.language), *([reset] if is_narrowed else []), *removers)


def make_choice(view: View) -> FindingChoice:
    """The conditions that a view sets for findings."""
    return FindingChoice(
        families=view.families,
        severities=view.severities,
        area=view.area,
        board=view.board,
        evidence=view.evidence,
        themes=view.themes,
    )


def leave_out_unknown(
    graph: LandscapeGraph, view: View
) -> tuple[View, tuple[tuple[str, str], ...]]:
    """The view without choices that name nothing, and what those were."""
    known: dict[str, Sequence[str]] = {
        "families": FAMILY_ORDER,
        "severities": WEIGHTS,
        "evidence": LEVELS,
        "themes": list(graph.landscape.theme_by_id),
        "area": [place.id for place in find_footprints(graph.landscape)],
        "board": list(graph.landscape.board_by_id),
    }
    unknown: list[tuple[str, str]] = []
    changes: dict[str, Any] = {}
    for name, choices in known.items():
        asked = getattr(view, name)
        values = asked if isinstance(asked, tuple) else (asked,) if asked else ()
        unknown += [(name, value) for value in values if value not in choices]
        kept = tuple(value for value in values if value in choices)
        changes[name] = kept if isinstance(asked, tuple) else next(iter(kept), None)
    return replace(view, **changes), tuple(unknown)


def _show_board_box(names: Mapping[str, str], view: View) -> None:
    st.session_state[_BOARD] = view.board if view.board in names else _EVERY
    ui.selectbox(
        say("findings.board", view.language),
        [_EVERY, *names],
        format_func=lambda one: names[one] if one else say("findings.all-boards", view.language),
        key=_BOARD,
        on_change=_take_board,
    )


def _take_board() -> None:
    go(board=st.session_state[_BOARD] or None)


_EVERYTHING: Mapping[str, object] = {
    "families": (),
    "severities": (),
    "evidence": (),
    "themes": (),
    "area": None,
    "board": None,
}
"""What the view says where nothing narrows the findings."""


def _find_themes(graph: LandscapeGraph, findings: Sequence[Finding]) -> dict[str, Text]:
    """The themes to which some finding belongs."""
    themes = {theme for finding in findings for theme in find_themes(graph, finding)}
    return {theme: graph.landscape.theme_by_id[theme].name for theme in themes}


def _find_boards(
    graph: LandscapeGraph, findings: Sequence[Finding], language: Language
) -> dict[str, str]:
    """The boards that some finding concerns, by name."""
    ids = {board for finding in findings for board in finding.boards}
    names = {board: graph.landscape.name_of(board).say(language) for board in ids}
    return dict(sorted(names.items(), key=lambda item: item[1].casefold()))
