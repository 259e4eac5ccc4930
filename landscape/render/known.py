"""Refuses a name that nothing has, with the names that would do."""

from collections.abc import Collection, Iterable

from landscape.load.translate import suggest
from landscape.model.errors import QuestionError

MANY = 60
"""From this many names on, only those near to what was typed are offered."""


def insist(
    kind: str,
    names: Iterable[str],
    known: Collection[str],
    *,
    offered: Collection[str] = (),
    when: str = " on this day",
) -> None:
    """Makes sure that every one of `names` is known.

    Where `offered` is given, only these of the known ones are put to the reader.

    Raises:
        QuestionError: there is no such thing; the message says what there is.
    """
    for name in names:
        if name not in known:
            names_told = offered or known
            told = (
                f" Choose from: {', '.join(sorted(names_told))}." if len(names_told) < MANY else ""
            )
            nearest = suggest(name.casefold(), known)
            near = f" {nearest.text('en')}" if nearest else ""
            if kind == "board" and not told and not near:
                near = " 'landscape chart --format json' lists the boards."
            raise QuestionError(f"there is no {kind} '{name}'{when}.{told}{near}")
