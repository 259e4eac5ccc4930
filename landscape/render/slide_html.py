"""Slides as HTML: one for a page, all of them as a file that needs nothing else."""

from base64 import b64encode
from collections.abc import Sequence
from html import escape

from landscape.model.errors import LandscapeError
from landscape.render.chart import Chart, draw
from landscape.render.html import Address, cell_html, list_html, table_html
from landscape.render.slide_file import SCRIPT, STYLE
from landscape.render.slide_value import Slide
from landscape.render.slides import Talk, make_talk
from landscape.render.table import Cell
from landscape.scenario import Comparison
from landscape.words import Language, say


def slide_words_html(slide: Slide, language: Language, address: Address) -> str:
    """The sentences and lists of a slide, without its heading, chart, table and notes."""
    parts = [_paragraph(cell, language, address) for cell in slide.says]
    for heading, cells in slide.groups:
        parts.append(f"<h2>{escape(heading)}</h2>")
        parts.append(list_html(cells, language, address))
    return "".join(parts)


def slide_table_html(slide: Slide, language: Language, address: Address) -> str:
    """The table of a slide; empty where it has none."""
    return table_html(slide.table, language, address) if slide.table else ""


def talk_file(comparisons: Sequence[Comparison], language: Language) -> str:
    """The presentation as one HTML file: nothing is fetched, and every key works from a disk."""
    return talk_html(make_talk(comparisons, language, is_file=True), language)


def talk_html(talk: Talk, language: Language) -> str:
    """All slides of a presentation; without scripts they stand one below the other."""
    of = len(talk.slides)
    slides = "".join(
        _section(slide, place, of, language) for place, slide in enumerate(talk.slides, start=1)
    )
    title, source = escape(talk.title), escape(talk.source)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">"
        f"<title>{title}</title><style>{STYLE}</style></head><body>"
        f"{_bar(language)}<main>{slides}</main><footer>{title} · {source}</footer>"
        f"<script>{SCRIPT}</script></body></html>\n"
    )


def _bar(language: Language) -> str:
    """The buttons, which only stand there where scripts run; keys do the same."""
    names = ("back", "on", "all")
    buttons = "".join(
        f'<button type="button" data-does="{name}">{escape(say(f"slide.file.{name}", language))}'
        "</button>"
        for name in names
    )
    keys = escape(say("slide.file.keys", language))
    return f'<nav class="bar" hidden>{buttons}<p>{keys}</p><p role="status" class="at"></p></nav>'


def _section(slide: Slide, place: int, of: int, language: Language) -> str:
    at = escape(say("slide.at", language, place=place, of=of))
    notes = "".join(_paragraph(cell, language, _nowhere) for cell in slide.notes)
    heading = escape(say("slide.notes", language))
    return (
        f'<section id="s{place}" aria-labelledby="h{place}" data-at="{at}">'
        f'<p class="at">{at}</p><h1 id="h{place}" tabindex="-1">{escape(slide.heading)}</h1>'
        f"{slide_words_html(slide, language, _nowhere)}"
        f"{_chart(slide, language)}{slide_table_html(slide, language, _nowhere)}"
        + (f"<details><summary>{heading}</summary>{notes}</details>" if notes else "")
        + "</section>"
    )


def _chart(slide: Slide, language: Language) -> str:
    if slide.chart is None:
        return ""
    try:
        code = b64encode(_draw(slide.chart)).decode()
    except LandscapeError as error:
        return f"<p>{escape(say('chart.failed', language, reason=error.text(language)))}</p>"
    alt = escape(say("slide.chart.alt", language, heading=slide.heading))
    return f'<img alt="{alt}" src="data:image/svg+xml;base64,{code}">'


def _draw(chart: Chart) -> bytes:
    return draw(chart, "svg")


def _paragraph(cell: Cell, language: Language, address: Address) -> str:
    return f"<p>{cell_html(cell, language, address)}</p>"


def _nowhere(_: str) -> None:
    """A file leads nowhere: it is to work where the viewer is not."""
