"""Puts values of the render layer on the page."""

from collections.abc import Sequence

import streamlit as st

from landscape.render.html import cell_html, list_html, table_html
from landscape.render.plain import table_csv
from landscape.render.table import Cell, Table
from landscape.viewer.address import View, link_to
from landscape.words import say

STYLE = """
<style>
table.landscape {border-collapse: collapse; width: 100%; font-size: 0.92rem; margin-bottom: 1rem}
table.landscape caption {text-align: left; font-weight: 600; padding: 0.3rem 0}
table.landscape th, table.landscape td {
  border: 1px solid #8a8a8a; padding: 0.35rem 0.5rem; text-align: left; vertical-align: top}
table.landscape thead th {border-bottom-width: 2px}
table.landscape tbody th {font-weight: 600; min-width: 9rem}
table.long tbody th, table.landscape tbody th a {font-weight: 400}
table.landscape .number {text-align: right}
table.landscape td.number {white-space: nowrap}
table.landscape td a[href^="http"] {overflow-wrap: anywhere}
ul.landscape li, ol.landscape li {margin-bottom: 0.25rem; break-inside: avoid}
.landscape-scroll {overflow-x: auto}
.mark {font-size: 0.85em}
</style>
"""


def show_table(table: Table, view: View, *, name: str | None = None) -> None:
    """A table, with a button to download it when it has a file name."""
    html = table_html(table, view.language, lambda thing: link_to(thing, view))
    st.html(f'{STYLE}<div class="landscape-scroll" tabindex="0" role="region" '
            f'aria-label="{_attribute(table.caption)}">{html}</div>')  # fmt: skip
    if name:
        show_csv(table, view, name=name)


def show_csv(table: Table, view: View, *, name: str) -> None:
    """A button to download a table, which need not be on the page itself."""
    st.download_button(
        say("download.csv", view.language),
        table_csv(table),
        file_name=f"{name}.csv",
        mime="text/csv",
        key=f"csv-{name}",
        on_click="ignore",
    )


def show_list(
    items: Sequence[Cell], view: View, *, ordered: bool = False, columns: int = 1
) -> None:
    """Sentences or names as a list, numbered where their order counts, in columns when long."""
    html = list_html(items, view.language, lambda thing: link_to(thing, view), ordered=ordered)
    st.html(f'{STYLE}<div style="columns: {columns}; column-gap: 2.5rem">{html}</div>')


def show_words(words: Cell, view: View) -> None:
    """A sentence or a name, linked to its page, in the language that it is in."""
    html = cell_html(words, view.language, lambda thing: link_to(thing, view))
    st.html(f'<p style="margin: 0">{html}</p>')


def _attribute(text: str) -> str:
    return text.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
