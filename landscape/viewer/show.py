"""Puts values of the render layer on the page."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from html import escape

from landscape.render.excel import table_xlsx
from landscape.render.head import Head
from landscape.render.html import cell_html, folded_html, list_html, table_html
from landscape.render.plain import table_csv
from landscape.render.table import Cell, Table
from landscape.viewer import ui
from landscape.viewer.address import View, link_to
from landscape.viewer.file_head import file_name, head_of
from landscape.words import say

Maker = Callable[[Table, Head], str | bytes]

_TYPES = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def show_table(table: Table, view: View, *, name: str | None = None) -> None:
    """A table, with buttons to download it when it has a file name."""
    ui.html(_box_html(table, view))
    if name:
        show_csv(table, view, name=name)


@dataclass(frozen=True)
class Folded:
    """A table behind a heading that opens."""

    heading: str
    table: Table
    is_open: bool = False


def folded_tables_html(tables: Iterable[Folded], view: View) -> str:
    """Tables, each behind a heading that opens, as HTML.

    They are one part of the page: Streamlit takes a while for each part at every click, even for
    an expander that is closed.
    """
    return "".join(
        folded_html(one.heading, _box_html(one.table, view), is_open=one.is_open) for one in tables
    )


def _box_html(table: Table, view: View) -> str:
    """A table in a box of its own to scroll in."""
    html = table_html(table, view.language, lambda thing: link_to(thing, view))
    return (
        f'<div class="landscape-scroll" tabindex="0" role="region" '
        f'aria-label="{escape(table.caption)}">{html}</div>'
    )


def show_csv(table: Table | Callable[[], Table], view: View, *, name: str) -> None:
    """Buttons to download a table, as CSV and for Excel; it need not be on the page itself.

    The files are made when somebody asks for them, and so is a table that is given as a function.
    """
    head = head_of(table.caption if isinstance(table, Table) else "", view)
    makers: dict[str, Maker] = {"csv": table_csv, "xlsx": table_xlsx}
    for ending, make in makers.items():
        ui.download_button(
            say(f"download.{ending}", view.language),
            partial(_make_file, make, table, head),
            file_name=f"{file_name(name, head)}.{ending}",
            mime=_TYPES[ending],
            key=f"{ending}-{name}",
        )


def _make_file(make: Maker, table: Table | Callable[[], Table], head: Head) -> str | bytes:
    made = table if isinstance(table, Table) else table()
    return make(made, replace(head, title=made.caption))


def show_withheld(kind: str, count: int, view: View) -> None:
    """Says beside a download how many findings or pairs on the page are not in the file."""
    if count:
        ui.caption(say(f"withheld.{kind}", view.language, count=count))


def show_open(table: Table, opened: Table, view: View, *, name: str) -> None:
    """A table with a file of the rows that may leave, and how many of them may not."""
    show_table(table, view)
    if opened.rows:
        show_csv(opened, view, name=name)
        show_withheld("rows", len(table.rows) - len(opened.rows), view)


def show_list(
    items: Sequence[Cell], view: View, *, ordered: bool = False, columns: int = 1
) -> None:
    """Sentences or names as a list, numbered where their order counts, in columns when long.

    Where there is no room for columns as wide as 20 letters, as on a telephone, they are fewer.
    """
    html = list_html(items, view.language, lambda thing: link_to(thing, view), ordered=ordered)
    ui.html(f'<div style="columns: {columns} 20em; column-gap: 2.5rem">{html}</div>')


def show_words(words: Cell, view: View) -> None:
    """A sentence or a name, linked to its page, in the language that it is in."""
    html = cell_html(words, view.language, lambda thing: link_to(thing, view))
    ui.html(f"<p>{html}</p>")
