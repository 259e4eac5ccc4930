"""The map: boards, and whom each answers or reports to, as a picture, a table or sentences."""

from collections.abc import Collection, Iterator

import streamlit as st

from landscape.graph import LandscapeGraph
from landscape.graph.first_seen import find_seen_later
from landscape.render.boards import board_table, chart_sentences
from landscape.render.chart import find_lines_shown
from landscape.render.chart_file import chart_title
from landscape.render.table import cell_of
from landscape.viewer.address import MODES, View, current, go
from landscape.viewer.drawing import show_downloads, show_drawing
from landscape.viewer.filters import show_choices, show_filters
from landscape.viewer.left_out import warn_left_out
from landscape.viewer.line_table import show_lines
from landscape.viewer.panel import show_panel
from landscape.viewer.show import show_list, show_table
from landscape.viewer.shown import Shown, find_shown, leave_out_unknown
from landscape.viewer.store import read_graph
from landscape.viewer.typed import as_typed
from landscape.words import say

_MODE = "mode-entry"


def show_page() -> None:
    """The whole page, from the address."""
    asked = current()
    graph = read_graph(asked.day)
    view, unknown = leave_out_unknown(graph, asked)
    for name, value in unknown:
        warn_left_out(name, value, view.language)
    shown = find_shown(graph, view)
    _show_heading(graph, view)
    _show_choices(graph, view, shown)
    if view.board or view.organisation:
        left, right = st.columns([7, 3])
        with right:
            show_panel(graph, view)
        with left:
            _show_boards(graph, shown, view)
    else:
        _show_boards(graph, shown, view)
    _show_notes(graph, view)


def _show_heading(graph: LandscapeGraph, view: View) -> None:
    st.title(as_typed(_title(graph, view)), anchor=False)
    st.markdown(say("map.intro", view.language))


def _show_choices(graph: LandscapeGraph, view: View, shown: Shown) -> None:
    """The entries, what was chosen in them, and how many boards are left."""
    mode, rest = st.columns([5, 24], vertical_alignment="top")
    with mode:
        _show_modes(view)
    with rest:
        show_filters(graph, view)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(_counts(graph, shown, view), width="content")
        show_choices(graph, view, shown)
    notices = tuple(_find_notices(graph, shown, view))
    if notices:
        st.info("\n\n".join(notices))


def _find_notices(graph: LandscapeGraph, shown: Shown, view: View) -> Iterator[str]:
    """What to bear in mind of the boards shown: that no source names one, or none of that time."""
    made_up = [b for b in graph.landscape.boards if b.id in shown.boards and b.placeholder]
    if made_up:
        yield say("notice.placeholders", view.language, count=len(made_up))
    later = [b for b in find_seen_later(graph.landscape) if b.id in shown.boards]
    if later:
        yield say("notice.seen-later", view.language, count=len(later))


def _show_modes(view: View) -> None:
    """The choice of picture, table or text."""
    st.session_state[_MODE] = view.mode
    st.segmented_control(
        say("map.mode", view.language),
        MODES,
        format_func=lambda mode: say(f"mode.{mode}", view.language),
        key=_MODE,
        required=True,
        wrap=True,
        on_change=_take_mode,
    )


def _take_mode() -> None:
    go(mode=st.session_state[_MODE])


def _show_boards(graph: LandscapeGraph, shown: Shown, view: View) -> None:
    boards = shown.boards
    if not boards:
        st.info(say("chart.empty", view.language))
    elif view.mode == "text":
        show_list(chart_sentences(graph, boards, view.language), view)
    elif view.mode == "table":
        _show_tables(graph, boards, view)
    else:
        _show_map(graph, shown, view)


def _show_map(graph: LandscapeGraph, shown: Shown, view: View) -> None:
    title = f"{_title(graph, view)}\n{_counts(graph, shown, view)}"
    chart = show_drawing(graph, shown.boards, view, title=title, key="map")
    if chart is None:
        _show_tables(graph, shown.boards, view)
        return
    with st.container(horizontal=True):
        show_downloads(chart, view, name=f"chart-{graph.landscape.day}")


def _show_tables(graph: LandscapeGraph, boards: Collection[str], view: View) -> None:
    show_table(board_table(graph, boards, view.language), view, name="boards")
    show_lines(graph, boards, view, name="lines")


def _show_notes(graph: LandscapeGraph, view: View) -> None:
    if graph.landscape.about.notes:
        st.header(say("map.notes", view.language), anchor=False)
        show_list([cell_of(note, view.language) for note in graph.landscape.about.notes], view)


def _title(graph: LandscapeGraph, view: View) -> str:
    return chart_title(graph.landscape, view.area, view.language)


def _counts(graph: LandscapeGraph, shown: Shown, view: View) -> str:
    """How much is shown of all there is in the place."""
    return say(
        "chart.showing",
        view.language,
        boards=len(shown.boards),
        all_boards=len(shown.everything),
        lines=len(find_lines_shown(graph, shown.boards)),
        all_lines=len(find_lines_shown(graph, shown.everything)),
    )


show_page()
