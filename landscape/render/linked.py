"""Sentences in which each name leads to its own page."""

from collections.abc import Mapping

from landscape.render.table import Cell
from landscape.words import Language, say

_EDGE = "\x00"
"""Stands on both sides of a name while a sentence is put together; no text of ours has it."""


def say_linked(
    message_id: str, language: Language, cells: Mapping[str, Cell], *, count: int | None = None
) -> Cell:
    """The sentence of `message_id`, with a cell, and its link, in each of its places."""
    marks = {name: f"{_EDGE}{name}{_EDGE}" for name in cells}
    numbers = {} if count is None else {"count": count}
    pieces = say(message_id, language, **marks, **numbers).split(_EDGE)
    parts = tuple(
        cells[piece] if place % 2 else Cell(piece) for place, piece in enumerate(pieces) if piece
    )
    return Cell("".join(part.text for part in parts), parts=parts, joint="")


def chain_cells(cells: tuple[Cell, ...]) -> Cell:
    """Sentences as one, with a blank between them."""
    return Cell(" ".join(cell.text for cell in cells), parts=cells, joint=" ")
