"""A table as a value: what every chart and list can also be read as."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from landscape.model.text import Text
from landscape.words import Language, say


@dataclass(frozen=True)
class Cell:
    """One cell: its text, the language of that text, and the thing that it names."""

    text: str
    language: Language | None = None
    """Set where the text is not in the language of the table."""

    link: str | None = None
    """Kind and id of a thing with a page of its own: `board:csp-wrexham`."""

    is_draft: bool = False
    """Whether it is Welsh that waits for a translator's check."""

    parts: tuple["Cell", ...] = ()
    """What it is made of where several things are named, each with its own link; `text` is all of
    it in one."""

    joint: str = "; "
    """What stands between the parts."""

    is_number: bool = False
    is_date: bool = False
    """Whether it is a date, which is never broken over two lines."""


@dataclass(frozen=True)
class Table:
    """Rows of cells under a caption; the first cell of a row names the row."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    stay: int = 0
    """How many columns at the left stay in view where the table is scrolled sideways: up to 2."""

    def texts(self) -> tuple[tuple[str, ...], ...]:
        """The texts of all rows, the header first."""
        return (self.header, *(tuple(cell.text for cell in row) for row in self.rows))


def put_second(table: Table, head: str, cells: Sequence[Cell]) -> Table:
    """The same table with one more column, after the one that names the rows."""
    rows = zip(table.rows, cells, strict=True)
    return replace(
        table,
        header=(table.header[0], head, *table.header[1:]),
        rows=tuple((first, cell, *rest) for (first, *rest), cell in rows),
    )


def keep_links(table: Table, keep: Callable[[str], bool]) -> Table:
    """The same table with only those links that lead to a page."""
    rows = tuple(tuple(keep_link(cell, keep) for cell in row) for row in table.rows)
    return replace(table, rows=rows)


def keep_link(cell: Cell, keep: Callable[[str], bool]) -> Cell:
    """The same cell with only those links, its own and those of its parts, that lead to a page."""
    parts = tuple(keep_link(part, keep) for part in cell.parts)
    link = cell.link if cell.link and keep(cell.link) else None
    return replace(cell, link=link, parts=parts)


def without_last_column(table: Table) -> Table:
    """The same table without its last column, where that is not to stand in a file."""
    rows = tuple(row[:-1] for row in table.rows)
    return replace(table, header=table.header[:-1], rows=rows)


def join_cells(cells: tuple[Cell, ...], language: Language, *, joint: str = "; ") -> Cell:
    """A cell that names several things, each with its link, or says that there are none."""
    if not cells:
        return term("value.none", language)
    return Cell(joint.join(cell.text for cell in cells), parts=cells, joint=joint)


def cell_of(text: Text, language: Language, *, link: str | None = None) -> Cell:
    """A cell that says `text`, marked where it is in the other language or a draft."""
    spoken: Language = "cy" if text.language_of(language) == "cy" else "en"
    return Cell(
        text=text.say(language),
        language=None if spoken == language else spoken,
        link=link,
        is_draft=text.is_draft(language),
    )


def term(message_id: str, language: Language) -> Cell:
    """A cell that says a word of the catalogue."""
    return Cell(say(message_id, language))


def number(value: float | None, language: Language, *, signed: bool = False) -> Cell:
    """A cell with a number as both languages write it, 2,080, or with the words for not known."""
    if value is None:
        return Cell(say("value.unknown", language))
    text = f"{value:+,g}" if signed and value else f"{value:,g}"
    return Cell(text, is_number=True)


def many(texts: tuple[Text, ...], language: Language) -> Cell:
    """A cell that lists several names, or says that there are none."""
    return Cell("; ".join(t.say(language) for t in texts) or say("value.none", language))
