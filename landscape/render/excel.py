"""Tables as Excel workbooks in which no text is a formula; the only home of xlsxwriter."""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from textwrap import wrap

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from landscape.render.head import Head
from landscape.render.office_file import LOCALES
from landscape.render.table import Cell, Table

WIDEST = 60
NARROWEST = 9
"""Letters in a column: a longer text is folded, a shorter one has room for the filter's arrow."""

_LINE = 15
"""The height of a line in points."""

_A4 = 9
"""Excel's number for the paper."""

_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\']")
"""What Excel refuses in the name of a sheet; nor may it have more than 31 letters."""


@dataclass(frozen=True)
class Sheet:
    """One sheet of a workbook: a table and the name on its tab."""

    name: str
    table: Table


@dataclass(frozen=True)
class _Looks:
    title: Format
    plain: Format
    header: Format
    text: Format
    whole: Format
    broken: Format


def table_xlsx(table: Table, head: Head) -> bytes:
    """One table as a workbook, under its title, day, filters and source."""
    return workbook_xlsx([Sheet(head.title, table)], head)


def workbook_xlsx(sheets: Sequence[Sheet], head: Head) -> bytes:
    """Several tables as one workbook, each on a sheet of its own under the workbook's head.

    Every text is written as text, so that nothing is ever taken for a formula. The same tables
    give the same bytes.
    """
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        _describe(book, head)
        looks = _make_looks(book)
        taken: set[str] = set()
        for sheet in sheets:
            page = book.add_worksheet(_sheet_name(sheet.name, taken))
            _write_sheet(page, sheet.table, head, looks)
    return file.getvalue()


def _describe(book: Workbook, head: Head) -> None:
    created = datetime.combine(head.day, datetime.min.time())
    told = {"title": head.title, "subject": head.say_day(), "comments": head.source}
    book.set_properties({**told, "created": created})
    book.set_custom_property("Language", LOCALES[head.language])


def _make_looks(book: Workbook) -> _Looks:
    top = {"valign": "top"}
    return _Looks(
        title=book.add_format({"bold": True, "font_size": 14}),
        plain=book.add_format(top),
        header=book.add_format({**top, "bold": True, "text_wrap": True, "bottom": 2}),
        text=book.add_format({**top, "text_wrap": True}),
        whole=book.add_format({**top, "num_format": "#,##0"}),
        broken=book.add_format({**top, "num_format": "#,##0.0##"}),
    )


def _write_sheet(page: Worksheet, table: Table, head: Head, looks: _Looks) -> None:
    top = [table.caption, *head.lines()]
    for row, text in enumerate(top):
        page.write_string(row, 0, text, looks.plain if row else looks.title)
    first = len(top)
    for column, text in enumerate(table.header):
        page.write_string(first, column, text, looks.header)
        page.set_column(column, column, _find_width(table, column))
    for row, cells in enumerate(table.rows, first + 1):
        page.set_row(row, _LINE * _count_lines(cells))
        for column, cell in enumerate(cells):
            _write_cell(page, (row, column), cell, looks)
    page.freeze_panes(first + 1, 0)
    page.autofilter(first, 0, first + len(table.rows), len(table.header) - 1)
    _set_up_print(page, first, head)


def _set_up_print(page: Worksheet, header: int, head: Head) -> None:
    """On paper the columns keep together, and every page has the column headings."""
    page.set_landscape()
    page.set_paper(_A4)
    page.fit_to_pages(1, 0)
    page.repeat_rows(header)
    page.set_footer(f"&L{head.say_day()}&R&P / &N")


def _write_cell(page: Worksheet, place: tuple[int, int], cell: Cell, looks: _Looks) -> None:
    value = find_number(cell)
    if value is None:
        page.write_string(*place, cell.text, looks.text)
    else:
        page.write_number(*place, value, looks.whole if value.is_integer() else looks.broken)


def find_number(cell: Cell) -> float | None:
    """The number that a cell of numbers writes with commas; none for words."""
    try:
        return float(cell.text.replace(",", "")) if cell.is_number else None
    except ValueError:
        return None


def _find_width(table: Table, column: int) -> float:
    texts = (row[column].text for row in table.rows)
    longest = max(map(len, (table.header[column], *texts)))
    return float(min(WIDEST, max(NARROWEST, longest + 3)))


def _count_lines(cells: Sequence[Cell]) -> int:
    """The lines that a row needs: not every program finds that out when it opens the file."""
    return max(len(wrap(cell.text, WIDEST - 4)) or 1 for cell in cells)


def _sheet_name(name: str, taken: set[str]) -> str:
    """A name that Excel takes and that no other sheet of the book has."""
    plain = _NOT_IN_A_NAME.sub(" ", name).strip()
    for place in range(1, 100):
        end = f" {place}" if place > 1 else ""
        found = f"{plain[: 31 - len(end)].rstrip()}{end}"
        if found.lower() not in taken:
            break
    taken.add(found.lower())
    return found
