"""What else ties a board to others and to its work: before it, beside it, missing, or unowned."""

from landscape.model.evidence import Evidenced
from landscape.model.frozen import Id
from landscape.model.span import Span
from landscape.model.text import Text


class Succession(Evidenced):
    """A board that this one took over from, wholly or in part."""

    board: Id


class LegalBoard(Evidenced, Span):
    """One of the boards in law that meet as this one: one table, several legal boards."""

    name: Text
    area: Id
    """The area for which the law has it."""


class BackToBack(Evidenced, Span):
    """A board that meets just before or after this one."""

    board: Id


class AbsentLine(Evidenced, Span):
    """A line that a source says is missing; a line that is only not recorded is not listed."""

    to: Id
    """A board or an organisation."""

    about: Text
    """What would pass along it."""


class Task(Evidenced, Span):
    """A piece of work that came to a board or that it left open."""

    what: Text
    held_by: Id | None = None
    """The board or organisation that took it on; left out when a source shows that none did."""
