"""Tables and sentences as HTML that a screen reader can walk: captions, scopes, languages."""

from collections.abc import Callable, Sequence
from html import escape

from landscape.render.table import Cell, Table
from landscape.words import Language, say

Address = Callable[[str], str | None]
"""From a thing's kind and id to the address of its page; none when it has no page."""

LONG = 50
"""Letters from which a row's heading is a sentence rather than a name."""

MANY = 12
"""Columns above which each keeps a width in which words can be read, and the table scrolls."""


def table_html(table: Table, language: Language, address: Address) -> str:
    """A table with a caption, column headings and row headings."""
    numbers = [all(cell.is_number for cell in column) for column in zip(*table.rows, strict=True)]
    head = "".join(map(_head, table.header, numbers or [False] * len(table.header)))
    rows = "".join(_row(row, language, address) for row in table.rows)
    # Whole sentences in bold type are hard to read; names are not.
    is_long = any(len(row[0].text) > LONG for row in table.rows)
    looks = ["landscape", *(["long"] if is_long else []), *(["wide"] if _is_wide(table) else [])]
    looks += ["stay", f"stay-{table.stay}"] if table.stay else []
    look = " ".join(looks)
    return (
        f'<table class="{look}"><caption>{escape(table.caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _is_wide(table: Table) -> bool:
    return len(table.header) > MANY


def list_html(
    items: Sequence[Cell], language: Language, address: Address, *, ordered: bool = False
) -> str:
    """Sentences or names as a list, numbered where their order counts."""
    entries = "".join(f"<li>{cell_html(item, language, address)}</li>" for item in items)
    kind = "ol" if ordered else "ul"
    return f'<{kind} class="landscape">{entries}</{kind}>'


def folded_html(heading: str, inside: str, *, is_open: bool = False) -> str:
    """HTML behind a heading that opens, without any script."""
    opened = " open" if is_open else ""
    return (
        f'<details class="landscape"{opened}><summary>{escape(heading)}</summary>{inside}</details>'
    )


def progress_html(words: str, done: int, of: int) -> str:
    """How far some work is, in words and as a bar; a bar that only moves where `of` is 0."""
    bar = f' value="{done}" max="{of}"' if of else ""
    return f'<label class="landscape-progress">{escape(words)} <progress{bar}></progress></label>'


def answers_html(answers: Sequence[tuple[str, Cell]], language: Language, address: Address) -> str:
    """Questions, each with its answer under it."""
    pairs = "".join(
        f"<dt>{escape(question)}</dt><dd>{cell_html(answer, language, address)}</dd>"
        for question, answer in answers
    )
    return f'<dl class="landscape">{pairs}</dl>'


def cell_html(cell: Cell, language: Language, address: Address) -> str:
    """The inside of a cell: its words, linked, with their language where it differs."""
    if cell.parts:
        return escape(cell.joint).join(cell_html(part, language, address) for part in cell.parts)
    words = escape(cell.text)
    where = address(cell.link) if cell.link else None
    if where:
        words = f'<a href="{escape(where)}" target="_self">{words}</a>'
    if cell.language:
        mark = escape(say(f"language.{cell.language}.mark", language))
        words = f'<span lang="{cell.language}">{words}</span> <span class="mark">({mark})</span>'
    return words


def _head(text: str, is_number: bool) -> str:
    number = ' class="number"' if is_number else ""
    return f'<th scope="col"{number}>{escape(text)}</th>'


def _row(row: Sequence[Cell], language: Language, address: Address) -> str:
    first, *others = row
    cells = "".join(_data(cell, language, address) for cell in others)
    return f'<tr><th scope="row">{cell_html(first, language, address)}</th>{cells}</tr>'


def _data(cell: Cell, language: Language, address: Address) -> str:
    look = ' class="number"' if cell.is_number else ' class="date"' if cell.is_date else ""
    return f"<td{look}>{cell_html(cell, language, address)}</td>"
