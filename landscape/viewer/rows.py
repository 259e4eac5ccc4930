"""Entries side by side: as one part of the page, each entry in a column of a grid.

Streamlit's columns are a part each, which it takes its time for at every click.
"""

from landscape.viewer import ui

_ROWS = {
    "filters": (11, 8, 26, 10, 11, 13),
    "seats": (12, 5),
    "coverage": (4, 3, 5, 12),
    "finding-boxes": (5, 6, 7, 8),
    "proposals": (4, 3, 3, 3, 3),
    "subject": (5, 1),
    "start": (3, 1),
    "data": (5, 16),
    "print": (2, 2, 3),
    "register": (9, 6, 6),
    "build-names": (1, 1),
}
"""How wide the columns of each row are, in proportion."""

_AT_FOOT = ("proposals", "subject", "start", "data")
"""Rows whose entries stand on one line at their foot, not at their head."""


BELOW = "row-below"
"""The name of a place in a row for what is told below all its entries."""


def row(name: str) -> ui.Place:
    """A place for one entry, or text, in each column of a row; they stand below one another where
    there is no room for them."""
    if name not in _ROWS:
        raise KeyError(name)
    return ui.container(key=f"row-{name}")


def _row_style(name: str) -> str:
    widths = " ".join(f"minmax(0, {width}fr)" for width in _ROWS[name])
    place = "end" if name in _AT_FOOT else "start"
    return f".st-key-row-{name} {{grid-template-columns: {widths}; align-items: {place}}}"


_ALL = ", ".join(f".st-key-row-{name}" for name in _ROWS)

ROW_STYLE = "\n".join(
    [
        "<style>",
        f"@media (min-width: 40rem) {{:is({_ALL}) {{display: grid; gap: 1rem}}",
        *map(_row_style, _ROWS),
        # In the middle of the boxes beside them.
        ".st-key-row-filters .choice > span {margin-bottom: 0.55rem}",
        # What is wrong with an entry is told below all of them. A selector such as :has(...), of
        # anything, would have the browser look at the whole page whenever a part comes or goes.
        f".st-key-{BELOW} {{grid-column: 1 / -1; order: 1}}}}",
        "</style>",
    ]
)
"""The grid of each row."""
