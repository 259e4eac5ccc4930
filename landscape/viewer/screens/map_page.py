"""The map: boards, and whom each answers or reports to, as a picture, a table or sentences."""

from collections.abc import Iterator
from functools import partial

from landscape.graph import LandscapeGraph
from landscape.graph.first_seen import find_seen_later
from landscape.render.boards import board_table, sentences_of_lines
from landscape.render.chart import Chart, build_chart_of, find_lines_shown
from landscape.render.chart_file import chart_title
from landscape.render.chart_sketch import Sketch
from landscape.render.later import later_table
from landscape.render.neighbourhood import say_neighbourhood
from landscape.render.since import find_lines_of_both, say_since
from landscape.render.table import cell_of
from landscape.viewer import ui
from landscape.viewer.address import View, current, go
from landscape.viewer.chart_modes import choose_mode, show_in_mode
from landscape.viewer.choices import NOTHING_CHOSEN, find_ways_back
from landscape.viewer.drawing import choose, show_chart, show_downloads
from landscape.viewer.filters import show_filters
from landscape.viewer.kept import keep_page
from landscape.viewer.left_out import warn_left_out
from landscape.viewer.line_table import show_these_lines
from landscape.viewer.map_since import (
    build_map,
    show_ended,
    show_since_tables,
    show_since_text,
    show_since_words,
)
from landscape.viewer.map_style import CHART, MAP, PANEL
from landscape.viewer.near_choice import add_steps, show_near_choice
from landscape.viewer.office import show_area_workbook, show_slides
from landscape.viewer.panel import show_panel
from landscape.viewer.show import show_list, show_table
from landscape.viewer.shown import (
    Shown,
    Unknown,
    find_shown,
    find_shown_since,
    is_near,
    leave_out_unknown,
)
from landscape.viewer.since_entry import order_days
from landscape.viewer.store import read_graph
from landscape.viewer.ways import Way, show_ways
from landscape.words import say


def show_page() -> None:
    """The whole page, from the address."""
    asked = order_days(current())
    graph = read_graph(asked.day)
    before = read_graph(asked.since) if asked.since else None
    view, unknown = leave_out_unknown(graph, asked)
    ended = _find_ended(before, unknown)
    for name, value in unknown:
        if (name, value) != ("board", ended):
            warn_left_out(name, value, view.language)
    shown = find_shown_since(before, graph, view) if before else find_shown(graph, view)
    _show_heading(graph, view)
    _show_choices(graph, view, shown)
    _show_parts(graph, view, shown, ended)
    _show_notes(graph, shown, view)


def _find_ended(before: LandscapeGraph | None, unknown: Unknown) -> str | None:
    """The chosen board where it is there on the earlier of two days alone."""
    board = dict(unknown).get("board")
    return board if before and board in before.landscape.board_by_id else None


def _show_heading(graph: LandscapeGraph, view: View) -> None:
    ui.title(_title(graph, view), beside=say("map.intro", view.language))


def _show_choices(graph: LandscapeGraph, view: View, shown: Shown) -> None:
    """The entries, what was chosen in them, and how many boards are left."""
    show_filters(graph, view)
    show_ways(
        choose_mode(view, picture="map"),
        _counts(graph, shown, view),
        *find_ways_back(graph, view, shown),
        *_find_way_to_later(shown, view),
    )
    if shown.near:
        show_near_choice(graph, view, shown.near)
    elif not shown.opening:
        ui.text(say("filter.how", view.language))
    if shown.since:
        show_since_words(shown.since, view)


def _find_way_to_later(shown: Shown, view: View) -> Iterator[Way]:
    """Whether boards that begin after the day are shown as well; nothing where there are none."""
    if shown.later:
        words = f"{say('map.later', view.language)} ({len(shown.later)})"
        changes = {"later": None if view.later else "shown"}
        yield Way("later", words, changes, is_on=bool(view.later))


def _show_parts(graph: LandscapeGraph, view: View, shown: Shown, ended: str | None) -> None:
    """The map, and what was chosen on it; the map is the first whether or not there is a panel."""
    with ui.container(key=MAP):
        with ui.container(key=CHART):
            _show_boards(graph, shown, view)
        if view.board or view.organisation:
            with ui.container(key=PANEL):
                show_panel(graph, view)
        elif ended and shown.since:
            with ui.container(key=PANEL):
                show_ended(shown.since.before, ended, view)


def _find_notices(graph: LandscapeGraph, shown: Shown, view: View) -> Iterator[str]:
    """What to bear in mind of the boards shown: that no source names one, or none of that time."""
    made_up = [b for b in graph.landscape.boards if b.id in shown.boards and b.placeholder]
    if made_up:
        yield say("notice.placeholders", view.language, count=len(made_up))
    later = [b for b in find_seen_later(graph.landscape) if b.id in shown.boards]
    if later:
        yield say("notice.seen-later", view.language, count=len(later))


def _show_boards(graph: LandscapeGraph, shown: Shown, view: View) -> None:
    if not shown.boards:
        ui.info(say("chart.empty", view.language))
        return
    table, text = (
        (partial(show_since_tables, shown.since, view), partial(show_since_text, shown.since, view))
        if shown.since
        else (
            partial(_show_tables, graph, shown, view),
            partial(_show_sentences, graph, shown, view),
        )
    )
    show_in_mode(view, chart=partial(_show_map, graph, shown, view), table=table, text=text)


def _show_sentences(graph: LandscapeGraph, shown: Shown, view: View) -> None:
    show_list(sentences_of_lines(graph, shown.boards, shown.lines, view.language), view)
    _show_later(shown, view)


def _show_map(graph: LandscapeGraph, shown: Shown, view: View) -> bool:
    title = "\n".join(_title_lines(graph, shown, view))
    name = ("map", view.language, title, shown.boards, shown.lines, view.later)
    if shown.since:
        chart = build_map(shown.since, view, title)
    else:
        chart = keep_page(name, (graph,), partial(_build_map, graph, shown, view, title))
    if not show_chart(chart, view, title=title, key="map", on_choose=_choose, on_ask=take_key):
        return False
    show_downloads(chart, view, name="chart")
    show_slides(chart, view, name="chart")
    show_area_workbook(graph, shown.boards, view)
    return True


def _build_map(graph: LandscapeGraph, shown: Shown, view: View, title: str) -> Chart:
    sketch = Sketch(graph, view.language, _marks(shown, view))
    later = shown.later if view.later else ()
    return build_chart_of(sketch, shown.boards, shown.lines, title, later=later)


def _title_lines(graph: LandscapeGraph, shown: Shown, view: View) -> Iterator[str]:
    """What the picture shows, for whoever sees it without the page."""
    yield _title(graph, view)
    if shown.near:
        yield say_neighbourhood(graph, shown.near, view.language)
    yield _counts(graph, shown, view)
    if shown.since:
        yield say_since(shown.since, view.language)


def _marks(shown: Shown, view: View) -> dict[str, str]:
    """The word on the board whose neighbourhood is shown."""
    return {shown.near.board: say("near.mark", view.language)} if shown.near else {}


def _choose(node: str) -> None:
    """A choice on the map; an organisation does not take a board's neighbourhood away."""
    kind, _, name = node.partition("-")
    if kind == "organisation" and is_near(current()):
        go(organisation=name)
    else:
        choose(node)


def take_key(what: str, node: str | None) -> None:
    """What a key on the map asks for: more or fewer steps around a board, or everything again."""
    kind, _, name = (node or "").partition("-")
    if what == "all":
        go(**NOTHING_CHOSEN)
    else:
        add_steps(1 if what == "more" else -1, name if kind == "board" else None)


def _show_tables(graph: LandscapeGraph, shown: Shown, view: View) -> None:
    make = partial(board_table, graph, shown.boards, view.language)
    table = keep_page(("boards", view.language, shown.boards), (graph,), make)
    show_table(table, view, name="boards")
    show_these_lines(graph, shown.lines, view, name="lines")
    _show_later(shown, view)


def _show_later(shown: Shown, view: View) -> None:
    """The boards that begin after the day, where they are asked for."""
    if shown.later and view.later:
        show_table(later_table(shown.later, view.language), view, name="boards-later")


def _show_notes(graph: LandscapeGraph, shown: Shown, view: View) -> None:
    """What to bear in mind of the boards shown, and what is noted of the whole."""
    notices = tuple(_find_notices(graph, shown, view))
    if notices:
        ui.info("\n\n".join(notices))
    if graph.landscape.about.notes:
        ui.header(say("map.notes", view.language))
        show_list([cell_of(note, view.language) for note in graph.landscape.about.notes], view)


def _title(graph: LandscapeGraph, view: View) -> str:
    return chart_title(graph.landscape, view.area, view.language)


def _counts(graph: LandscapeGraph, shown: Shown, view: View) -> str:
    """How much is shown of all there is in the place."""
    every = (
        find_lines_of_both(shown.since, shown.everything)
        if shown.since
        else find_lines_shown(graph, shown.everything)
    )
    return say(
        "chart.showing",
        view.language,
        boards=len(shown.boards),
        all_boards=len(shown.everything),
        lines=len(shown.lines),
        all_lines=len(every),
    )


show_page()
