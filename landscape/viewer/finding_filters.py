"""Which findings are shown: families, weights, an area, a board. The address holds it all."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import streamlit as st

from landscape.findings import SEVERITIES, Finding
from landscape.graph import LandscapeGraph
from landscape.render.finding_choice import FAMILY_ORDER, FindingChoice
from landscape.render.places import find_places
from landscape.viewer.address import View, go
from landscape.viewer.filters import show_day_entry, show_place_entry
from landscape.words import Language, say

WEIGHTS = tuple(reversed(SEVERITIES))
"""The weights as they are read, the heaviest first."""

_EVERY = ""
"""What a box holds while it narrows nothing."""


def show_finding_filters(graph: LandscapeGraph, findings: Sequence[Finding], view: View) -> None:
    """Two rows of entries, and how they work together."""
    language = view.language
    day, families, weights = st.columns([5, 8, 8], vertical_alignment="top")
    with day:
        show_day_entry(view)
    with families:
        _show_pills("families", "findings.family", _words("family", FAMILY_ORDER, language), view)
    with weights:
        _show_pills("severities", "findings.weight", _words("severity", WEIGHTS, language), view)
    area, board, reset = st.columns([5, 8, 8], vertical_alignment="bottom")
    with area:
        show_place_entry(graph, view)
    with board:
        _show_box("board", "findings.all-boards", _boards(graph, findings, language), view)
    if make_choice(view) != FindingChoice():
        reset.button(say("findings.reset", language), on_click=_reset, key="findings-reset")
    st.caption(say("findings.combine", language))


def make_choice(view: View) -> FindingChoice:
    """The conditions that a view sets for findings."""
    return FindingChoice(view.families, view.severities, view.area, view.board)


def leave_out_unknown(
    graph: LandscapeGraph, view: View
) -> tuple[View, tuple[tuple[str, str], ...]]:
    """The view without choices that name nothing, and what those were."""
    known: dict[str, Sequence[str]] = {
        "families": FAMILY_ORDER,
        "severities": SEVERITIES,
        "area": [place.id for place in find_places(graph.landscape)],
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


def _show_pills(group: str, label: str, words: Mapping[str, str], view: View) -> None:
    key = f"{group}-entry"
    st.session_state[key] = [name for name in words if name in getattr(view, group)]
    st.pills(
        say(label, view.language),
        list(words),
        selection_mode="multi",
        format_func=words.__getitem__,
        key=key,
        on_change=_take_pills,
        args=(group, tuple(words)),
    )


def _take_pills(group: str, order: tuple[str, ...]) -> None:
    chosen = st.session_state[f"{group}-entry"]
    go(**{group: tuple(name for name in order if name in chosen)})


def _show_box(name: str, every: str, words: Mapping[str, str], view: View) -> None:
    key = f"finding-{name}-entry"
    asked = getattr(view, name)
    st.session_state[key] = asked if asked in words else _EVERY
    st.selectbox(
        say(f"findings.{name}", view.language),
        [_EVERY, *words],
        format_func=lambda one: words[one] if one else say(every, view.language),
        key=key,
        on_change=_take_box,
        args=(name,),
    )


def _take_box(name: str) -> None:
    go(**{name: st.session_state[f"finding-{name}-entry"] or None})


def _reset() -> None:
    go(families=(), severities=(), area=None, board=None)


def _words(kind: str, names: Sequence[str], language: Language) -> dict[str, str]:
    return {name: say(f"{kind}.{name}", language) for name in names}


def _boards(
    graph: LandscapeGraph, findings: Sequence[Finding], language: Language
) -> dict[str, str]:
    ids = {board for finding in findings for board in finding.boards}
    names = {board: graph.landscape.name_of(board).say(language) for board in ids}
    return dict(sorted(names.items(), key=lambda item: item[1].casefold()))
