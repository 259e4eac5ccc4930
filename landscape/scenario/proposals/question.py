"""What a proposal is asked for: which boards, how many after, and what may not happen."""

from typing import Annotated

from pydantic import Field

from landscape.model.frozen import Frozen, Id

LARGEST = 20
"""Members round one table, at most, unless the question says otherwise.

Without a cap on size the fewest seats are always had by making one giant board. Twenty members
leave each of them six minutes of a meeting of two hours. The figure is assumed; no source sets it.
"""

MOST_THEMES = 7
"""Themes of one board, at most, unless the question says otherwise.

Without a cap on the agenda a merger always looks good. Seven themes leave each of them about a
quarter of an hour of a meeting of two hours. The figure is assumed; no source sets it.
"""

FEWEST = 4
"""Boards after, at most, unless the question says otherwise: what North Wales planned in 2020."""


class Question(Frozen):
    """A choice of boards, with the rules that whoever asks may set."""

    boards: Annotated[tuple[Id, ...], Field(min_length=2)]
    """The boards that may be regrouped, sorted."""

    at_most: Annotated[int, Field(ge=1)] = FEWEST
    """Boards that carry them on, at most."""

    stay: tuple[Id, ...] = ()
    """Boards that stay as they are, by themselves."""

    apart: tuple[tuple[Id, Id], ...] = ()
    """Pairs of boards that are not to become one."""

    largest: Annotated[int, Field(ge=1)] = LARGEST
    """Members round one table, at most."""

    most_themes: Annotated[int, Field(ge=1)] = MOST_THEMES
    """Themes of one board, at most."""
