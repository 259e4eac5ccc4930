"""The acronyms in a name, spelt out."""

import re
from collections.abc import Iterable, Mapping

from landscape.model.text import Text
from landscape.render.linked import say_linked
from landscape.render.table import Cell, cell_of, join_cells
from landscape.words import Language

_CAPITALS = re.compile(r"\b[A-Z]{3,}\b")


def spell_out(
    names: Iterable[str], meanings: Mapping[str, Text], language: Language
) -> Cell | None:
    """What each acronym in some names stands for; none where no acronym is known."""
    used = dict.fromkeys(word for name in names for word in _CAPITALS.findall(name))
    told = tuple(
        say_linked(
            "acronym", language, {"short": Cell(word), "long": cell_of(meanings[word], language)}
        )
        for word in used
        if word in meanings
    )
    return join_cells(told, language) if told else None
