"""Puts values of the render layer on the page."""

from collections.abc import Callable, Sequence
from html import escape

import streamlit as st

from landscape.render.html import cell_html, list_html, table_html
from landscape.render.plain import table_csv
from landscape.render.table import Cell, Table
from landscape.viewer.address import View, link_to
from landscape.words import say


def show_table(table: Table, view: View, *, name: str | None = None) -> None:
    """A table, with a button to download it when it has a file name."""
    html = table_html(table, view.language, lambda thing: link_to(thing, view))
    st.html(f'<div class="landscape-scroll" tabindex="0" role="region" '
            f'aria-label="{escape(table.caption)}">{html}</div>')  # fmt: skip
    if name:
        show_csv(table, view, name=name)


def show_csv(table: Table | Callable[[], Table], view: View, *, name: str) -> None:
    """A button to download a table, which need not be on the page itself.

    A long table is given as a function: it is made when somebody asks for it.
    """
    st.download_button(
        say("download.csv", view.language),
        table_csv(table) if isinstance(table, Table) else lambda: table_csv(table()),
        file_name=f"{name}.csv",
        mime="text/csv",
        key=f"csv-{name}",
        on_click="ignore",
    )


def show_withheld(kind: str, count: int, view: View) -> None:
    """Says beside a download how many findings or pairs on the page are not in the file."""
    if count:
        st.caption(say(f"withheld.{kind}", view.language, count=count))


def show_list(
    items: Sequence[Cell], view: View, *, ordered: bool = False, columns: int = 1
) -> None:
    """Sentences or names as a list, numbered where their order counts, in columns when long.

    Where there is no room for columns as wide as 20 letters, as on a telephone, they are fewer.
    """
    html = list_html(items, view.language, lambda thing: link_to(thing, view), ordered=ordered)
    st.html(f'<div style="columns: {columns} 20em; column-gap: 2.5rem">{html}</div>')


def show_words(words: Cell, view: View) -> None:
    """A sentence or a name, linked to its page, in the language that it is in."""
    html = cell_html(words, view.language, lambda thing: link_to(thing, view))
    st.html(f'<p style="margin: 0">{html}</p>')
