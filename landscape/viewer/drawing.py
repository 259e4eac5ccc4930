"""A chart on the page: drawn once, to choose from and to download."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import date
from functools import partial

import streamlit as st

from landscape.model.errors import LandscapeError
from landscape.render.chart import Chart, draw
from landscape.render.picture import Kind, make_picture
from landscape.viewer import ui
from landscape.viewer.address import View, current, go
from landscape.viewer.file_head import file_name, head_of
from landscape.viewer.kept import keep_page
from landscape.viewer.own import shown_own
from landscape.viewer.show import show_withheld
from landscape.viewer.svg_chart import WORDS, svg_chart
from landscape.viewer.typed import as_typed
from landscape.words import say

Choose = Callable[[str], None]
Ask = Callable[[str, str | None], None]
_TYPES: dict[Kind, str] = {
    "svg": "image/svg+xml",
    "png": "image/png",
    "pdf": "application/pdf",
}


def show_chart(  # noqa: PLR0913 (all but the first two by name)
    chart: Chart,
    view: View,
    *,
    title: str,
    key: str,
    on_choose: Choose | None = None,
    on_ask: Ask | None = None,
    pressed: Collection[str] = (),
) -> bool:
    """A chart to choose from; gives whether it could be drawn, and says on the page why not.

    A choice goes into the address unless `on_choose` does something else with it. `on_ask` is told
    when more, fewer or all boards are asked for with the keyboard. Nodes in `pressed` are shown as
    chosen besides the one of the view.
    """
    svg = _try_to_draw(chart, view)
    if svg is None:
        return False
    _show_svg(svg, view, title=title, key=key, on_choose=on_choose or choose, on_ask=on_ask,
              pressed=pressed)  # fmt: skip
    return True


def show_linked_chart(
    chart: Chart, view: View, *, title: str, key: str, links: Mapping[str, str]
) -> bool:
    """A chart that chooses nothing: each node in `links` leads to its own page.

    Gives whether it could be drawn, as the others do.
    """
    svg = _try_to_draw(chart, view)
    if svg is not None:
        _show_svg(svg, replace(view, board=None, organisation=None), title=title, key=key,
                  links=links)  # fmt: skip
    return svg is not None


def show_downloads(
    chart: Chart, view: View, *, name: str, title: str | None = None, day: date | None = None
) -> None:
    """Buttons to download a chart; its title, day, filters, source and key are part of it.

    `title` is what the file is called inside where that is not what stands on the chart, and `day`
    where it is not that of the view.
    """
    head = head_of(title or chart.title, view, day=day)
    for kind, mime in _TYPES.items():
        ui.download_button(
            say(f"download.{kind}", view.language),
            partial(make_picture, chart, head, kind),
            file_name=f"{file_name(name, head)}.{kind}",
            mime=mime,
            key=f"{kind}-{name}",
        )
    show_withheld("lines", chart.withheld, view)


def choose(node: str) -> None:
    """Puts the board or organisation that was chosen on a chart into the address."""
    kind, _, name = node.partition("-")
    is_board = kind == "board"
    go(board=name if is_board else None, organisation=None if is_board else name)


def _try_to_draw(chart: Chart, view: View) -> str | None:
    """The picture of a chart; none, with the reason on the page, when it cannot be drawn."""
    try:
        return keep_page(("drawn", chart.dot), (chart,), partial(_draw_anew, chart, view))
    except LandscapeError as error:
        ui.warning(say("chart.failed", view.language, reason=as_typed(error.text(view.language))))
        return None


def _draw_anew(chart: Chart, view: View) -> str:
    with ui.spinner(say("chart.drawing", view.language)):
        return _find_pen(view)(chart.dot, chart).decode()


def _show_svg(  # noqa: PLR0913 (all but the first two by name)
    svg: str,
    view: View,
    *,
    title: str,
    key: str,
    links: Mapping[str, str] | None = None,
    on_choose: Choose | None = None,
    on_ask: Ask | None = None,
    pressed: Collection[str] = (),
) -> None:
    words = {word: say(f"chart.{word.replace('_', '-')}", view.language) for word in WORDS}
    if on_ask:
        words["keys"] = say("chart.keys-near", view.language)
    svg_chart(
        svg,
        key=key,
        selected=_selected(view),
        label=say("chart.alt", view.language, title=title),
        words=words,
        lang=view.language,
        on_choose=on_choose,
        on_ask=on_ask,
        links=links,
        pressed=pressed,
    )


def _selected(view: View) -> str | None:
    if view.organisation:
        return f"organisation-{view.organisation}"
    return f"board-{view.board}" if view.board else None


def _find_pen(view: View) -> Callable[[str, Chart], bytes]:
    """Draws for everybody; what may be a person's own, as a scenario or draft, for one alone."""
    return _draw_apart if _is_apart(view) else _draw


def _is_apart(view: View) -> bool:
    return bool(view.scenarios or view.draft or current().draft) or shown_own() is not None


@st.cache_data(show_spinner=False, max_entries=40, scope="session")
def _draw_apart(dot: str, _chart: Chart) -> bytes:  # noqa: ARG001
    return draw(_chart)


@st.cache_data(show_spinner=False, max_entries=200)
def _draw(dot: str, _chart: Chart) -> bytes:  # noqa: ARG001
    return draw(_chart)
