"""The sheets of a workbook: their columns, and where each value stands in the file of a board."""

from collections.abc import Mapping
from dataclasses import dataclass

MARKS = "what is wrong"
"""The heading of the column in which a returned sheet says what is wrong; it is not read."""


@dataclass(frozen=True)
class Column:
    """A column of a sheet: its heading, and where its value stands in a board's file."""

    name: str
    path: tuple[str, ...]
    kind: str = "text"
    """`text`; `list`, one id a line; `cited`, one source a line with the place behind a colon."""


def _text(name: str) -> tuple[Column, Column]:
    return Column(name, (name, "en")), Column(f"{name}-cy", (name, "cy"))


_HOW_KNOWN = (
    Column("since", ("since",)),
    Column("until", ("until",)),
    Column("evidence", ("evidence",)),
    Column("sources", ("sources",), "cited"),
    Column("because", ("because", "en")),
)

SHEETS: Mapping[str, tuple[Column, ...]] = {
    "boards": (
        Column("id", ()),
        *_text("name"),
        Column("aliases", ("aliases",), "list"),
        *_text("purpose"),
        *(Column(name, (name,)) for name in ("function", "tier", "area", "basis", "member-list")),
        Column("meetings-a-year", ("meetings", "a-year")),
        Column("themes", ("themes", "theme"), "list"),
        Column("duties", ("duties", "duty"), "list"),
        *_HOW_KNOWN,
        *(Column(name, (name,)) for name in ("sensitive", "placeholder")),
        *_text("owner"),
        Column("review-by", ("review-by",)),
    ),
    "members": (
        Column("board", ()),
        Column("organisation", ("organisation",)),
        Column("member-board", ("board",)),
        *_text("post"),
        Column("capacity", ("capacity",)),
        Column("reason", ("reason",)),
        *_HOW_KNOWN,
    ),
    "lines": (
        Column("board", ()),
        Column("to", ("to",)),
        Column("kind", ("kind",)),
        *_HOW_KNOWN,
    ),
}
"""The sheets and their columns; the first column names the board that a row is about."""
