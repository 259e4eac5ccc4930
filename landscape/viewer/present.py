"""Presentation mode: one numbered slide fills the window, arrow keys turn it, Esc leaves."""

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import replace
from functools import partial
from html import escape

import streamlit as st

from landscape.render.slide_html import slide_table_html, slide_words_html, talk_file
from landscape.render.slide_value import Slide
from landscape.render.slides import Talk, make_talk
from landscape.scenario import Comparison
from landscape.viewer import ui
from landscape.viewer.address import View, go, link_to
from landscape.viewer.drawing import show_linked_chart
from landscape.viewer.kept import keep
from landscape.viewer.page_title import set_page_title
from landscape.viewer.show import show_list
from landscape.words import say

_said = st.components.v2.component(
    "landscape_slide_said",
    html='<p role="status" aria-live="polite"></p>',
    css="p {position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)}",
    js="""
export default function ({ data, parentElement }) {
  const place = parentElement.querySelector("p");
  if (place.textContent !== data.text) place.textContent = data.text;
}
""",
)


def show_way_in(comparisons: Sequence[Comparison], view: View) -> None:
    """The button that starts a presentation, and the one that downloads it."""
    ui.button(say("present.start", view.language), on_click=go, kwargs={"step": 1}, key="present")
    ui.download_button(
        say("present.file", view.language),
        # Drawn when somebody asks for it: it has several charts.
        partial(talk_file, tuple(comparisons), view.language),
        file_name=f"presentation-{comparisons[0].outcome.scenario.id}.html",
        mime="text/html",
        key="present-file",
    )


def show_presentation(comparisons: Sequence[Comparison], view: View) -> None:
    """The slide that the address asks for; the last one where it asks for more."""
    language, about = view.language, tuple(comparisons)
    make = partial(make_talk, about, language)
    talk = keep(("talk", language, tuple(view.scenarios)), about, make)
    place = min(max(view.step or 1, 1), len(talk.slides))
    slide = talk.slides[place - 1]
    with ui.container(key="presentation"):
        _show_bar(place, talk, view)
        set_page_title(slide.heading, language)
        ui.title(slide.heading)
        _show_slide(slide, place, replace(view, step=None))
        ui.caption(talk.source)


def _show_bar(place: int, talk: Talk, view: View) -> None:
    """Where one is, and the buttons; each has a key of its own."""
    language, of = view.language, len(talk.slides)
    at = say("slide.at", language, place=place, of=of)
    with ui.container(horizontal=True, vertical_alignment="center"):
        ui.button(
            say("present.back", language), on_click=go, kwargs={"step": place - 1},
            key="present-back", shortcut="Left", disabled=place == 1,
        )  # fmt: skip
        ui.button(
            say("present.on", language), on_click=go, kwargs={"step": place + 1},
            key="present-on", shortcut="Right", disabled=place == of,
        )  # fmt: skip
        ui.button(
            say("present.leave", language), on_click=go, kwargs={"step": None},
            key="present-leave", shortcut="Esc",
        )  # fmt: skip
        ui.text(at)
    ui.flush()
    _said(key="slide-said", data={"text": f"{at}: {talk.slides[place - 1].heading}"})


def _show_slide(slide: Slide, place: int, view: View) -> None:
    language, key = view.language, f"slide-{place}"
    words = slide_words_html(slide, language, lambda thing: link_to(thing, view))
    if words:
        ui.html(words)
    if slide.chart is not None:
        here = {
            f"board-{board}": link_to(f"board:{board}", view) or "" for board in slide.chart.boards
        }
        show_linked_chart(slide.chart, view, title=slide.heading, key=f"chart-{key}", links=here)
    table = slide_table_html(slide, language, lambda thing: link_to(thing, view))
    if table and slide.table is not None:
        folded = ui.expander(say("compare.chart.as-table", language)) if slide.chart else None
        with folded or nullcontext():
            ui.html(f'<div class="landscape-scroll" tabindex="0" role="region" '
                    f'aria-label="{escape(slide.table.caption)}">{table}</div>')  # fmt: skip
    if slide.notes:
        with ui.expander(say("slide.notes", language), key=f"notes-{key}"):
            show_list(slide.notes, view)
