"""Tables as plain text for a terminal, and as CSV that a spreadsheet opens safely."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from textwrap import fill, wrap

from landscape.model.landscape import Landscape
from landscape.render.head import Head
from landscape.render.table import Cell, Table
from landscape.words import Language, say, say_day

PAGE = 96
"""Letters on a line of a terminal; no table is wider."""

WIDEST = 48
"""Letters in a column before its text is wrapped."""

NARROWEST = 12
"""Letters below which a column of words is hard to read; a shorter text needs no more."""

LONGEST_WORD = 24
"""Letters of a word that is kept whole; a longer one, such as an address, may be broken."""

_GAP = "  "

_THOUSANDS = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?")

_FORMULA_STARTS = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
# What spreadsheets take for the start of a formula, the wide signs of Japanese keyboards included
# (OWASP, "CSV Injection").


def head_text(landscape: Landscape, language: Language) -> str:
    """What is told of in a terminal: the landscape, the day and how many boards there are."""
    name = landscape.about.name.say(language)
    day = say_day(landscape.day, language) if landscape.day else ""
    head = say("report.analysis", language, name=name, day=day, boards=len(landscape.boards))
    return fill(head, PAGE)


def numbered_text(texts: Iterable[str]) -> str:
    """Texts below each other, numbered; further lines of each stand under its first letter."""
    return "\n".join(
        fill(f"{place}. {text}", PAGE, subsequent_indent="   ")
        for place, text in enumerate(texts, start=1)
    )


def table_text(table: Table, width: int = PAGE) -> str:
    """A table under its caption: in columns or, where they do not fit, one block of lines a row."""
    widths = _find_widths(table, width)
    if widths is None:
        return "\n\n".join([fill(table.caption, width), *_blocks(table, width)])
    lines = [fill(table.caption, width), ""]
    for place, row in enumerate(table.texts()):
        lines.extend(_row_lines(row, widths))
        if place == 0:
            lines.append(_GAP.join("-" * column for column in widths))
    return "\n".join(lines)


def table_csv(table: Table, head: Head | None = None) -> str:
    """A table as CSV; a text that a spreadsheet would take for a formula is kept a text.

    Numbers stand without the commas that part their thousands, which programs take for text. What
    the file says of itself stands in columns of its own at the right, the same in every row: so the
    first row is the header and every row has as many cells, as programs expect (RFC 4180), and a
    row that is copied elsewhere keeps its day and source.
    """
    names, values = _head_columns(head) if head else ((), ())
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(map(_harmless, (*table.header, *names)))
    writer.writerows(
        [_harmless(text) for text in (*map(_undivided, row), *values)] for row in table.rows
    )
    return "\ufeff" + file.getvalue()  # Excel takes the mark as the sign of UTF-8


def _head_columns(head: Head) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The headings and values of what a file says of itself; the day as programs read it."""
    names = ("title", "day", "filters", "source")
    values = (head.title, str(head.day), head.say_choices(), head.source)
    return tuple(say(f"file.column.{name}", head.language) for name in names), values


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _undivided(cell: Cell) -> str:
    is_divided = cell.is_number and _THOUSANDS.fullmatch(cell.text)
    return cell.text.replace(",", "") if is_divided else cell.text


def _find_widths(table: Table, width: int) -> list[int] | None:
    """The width of each column, the widest narrowed first; none where they do not all fit."""
    columns = list(zip(*table.texts(), strict=True))
    widths = [min(WIDEST, max(map(len, column))) for column in columns]
    least = list(map(_find_least, columns))
    room = width - len(_GAP) * (len(columns) - 1)
    if sum(map(min, widths, least)) > room:
        return None
    while sum(widths) > room:
        spare = [now - needed for now, needed in zip(widths, least, strict=True)]
        widest = max(range(len(widths)), key=lambda i: (spare[i] > 0, widths[i]))
        widths[widest] -= 1
    return widths


def _find_least(column: Sequence[str]) -> int:
    """The letters that a column needs so that its words stay whole and its lines readable."""
    longest = max((len(word) for text in column for word in text.split()), default=0)
    cells = max(map(len, column[1:]), default=0)  # a heading is read once, and may be folded more
    return max(min(longest, LONGEST_WORD), min(cells, NARROWEST))


def _blocks(table: Table, width: int) -> list[str]:
    """Each row as lines of its own, every one led by the heading of its column."""
    return [
        "\n".join(
            fill(f"{head}: {cell.text}", width, subsequent_indent=_GAP)
            for head, cell in zip(table.header, row, strict=True)
        )
        for row in table.rows
    ]


def _row_lines(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    wrapped = [wrap(text, width) or [""] for text, width in zip(row, widths, strict=True)]
    height = max(map(len, wrapped))
    columns = [cell + [""] * (height - len(cell)) for cell in wrapped]
    return [
        _GAP.join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip()
        for line in zip(*columns, strict=True)
    ]
