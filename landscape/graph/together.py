"""Which members sit together: sets of them, each with all the boards on which all of them sit."""

from collections.abc import Iterable
from dataclasses import dataclass

from landscape.graph.concepts import find_concepts
from landscape.graph.membership import find_members
from landscape.model.board import Board

FEWEST = 3
"""Members of a set: two meet almost everywhere, and tell little."""


@dataclass(frozen=True)
class Together:
    """Some members, and the boards on which all of them sit; they share no other member."""

    members: tuple[str, ...]
    boards: tuple[str, ...]
    """Two or more."""


def find_together(boards: Iterable[Board]) -> tuple[Together, ...]:
    """The sets of three members or more that sit together on two boards or more.

    Those on the most boards come first. A set is left out where a larger one sits on the same
    boards: what is told are formal concepts (see `concepts`).
    """
    context = {
        board.id: frozenset(("member", party) for party in find_members(board)) for board in boards
    }
    found = find_concepts(context, lambda shared: len(shared) >= FEWEST)
    sets = (Together(tuple(sorted(p for _, p in one.shared)), one.things) for one in found)
    return tuple(sorted(sets, key=lambda one: (-len(one.boards), -len(one.members), one.boards)))
