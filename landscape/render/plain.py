"""Tables as plain text for a terminal, and as CSV that a spreadsheet opens safely."""

import csv
import io
from textwrap import wrap

from landscape.render.table import Table

WIDEST = 48
"""Letters in a column before its text is wrapped."""

_FORMULA_STARTS = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
# What spreadsheets take for the start of a formula, the wide signs of Japanese keyboards included
# (OWASP, "CSV Injection").


def table_text(table: Table) -> str:
    """A table in columns, under its caption."""
    texts = table.texts()
    widths = [min(WIDEST, max(len(row[i]) for row in texts)) for i in range(len(table.header))]
    lines = [table.caption, ""]
    for place, row in enumerate(texts):
        lines.extend(_row_lines(row, widths))
        if place == 0:
            lines.append("  ".join("-" * width for width in widths))
    return "\n".join(lines)


def table_csv(table: Table) -> str:
    """A table as CSV; a text that a spreadsheet would take for a formula is kept a text."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerows([_harmless(text) for text in row] for row in table.texts())
    return "\ufeff" + file.getvalue()  # Excel takes the mark as the sign of UTF-8


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _row_lines(row: tuple[str, ...], widths: list[int]) -> list[str]:
    wrapped = [wrap(text, width) or [""] for text, width in zip(row, widths, strict=True)]
    height = max(map(len, wrapped))
    columns = [cell + [""] * (height - len(cell)) for cell in wrapped]
    return [
        "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip()
        for line in zip(*columns, strict=True)
    ]
