"""Subjects that boards deal with."""

from landscape.model.frozen import Frozen, Id
from landscape.model.text import Text


class Theme(Frozen):
    """A subject from the controlled list."""

    id: Id
    name: Text
    parent: Id | None = None


class ThemesFile(Frozen):
    """The controlled list of themes."""

    themes: tuple[Theme, ...]
