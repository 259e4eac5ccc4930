"""Boards on which exactly the same members sit."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from landscape.graph.membership import find_members
from landscape.model.board import Board
from landscape.model.landscape import Landscape

FEWEST_MEMBERS = 3
"""Two boards with the same one or two members, such as a council and its police, are the rule."""

Group = tuple[Board, ...]


def find_same_members(
    landscape: Landscape, boards: Iterable[Board] | None = None
) -> tuple[Group, ...]:
    """Groups of two or more boards whose areas meet and on which just the same members sit.

    Areas may meet through another board of the group: two county boards and the regional one
    with their members are one group. Nobody is counted twice, and a board is in one group only.
    Of `boards`, where they are given, and all boards else.
    Placeholders are left out: what is written of one is a guess at a board nobody has named.
    """
    alike: dict[frozenset[str], list[Board]] = {}
    for board in landscape.boards if boards is None else boards:
        if board.placeholder:
            continue
        alike.setdefault(find_members(board), []).append(board)
    found = (
        group
        for members, found_alike in alike.items()
        if len(members) >= FEWEST_MEMBERS
        for group in _find_meeting(landscape, found_alike)
    )
    return tuple(sorted(found, key=lambda group: [board.id for board in group]))


def find_same_member_pairs(
    landscape: Landscape, boards: Iterable[Board] | None = None
) -> frozenset[tuple[str, str]]:
    """The pairs of boards inside the groups of `find_same_members`, each in order of id."""
    groups = find_same_members(landscape, boards)
    return frozenset((a.id, b.id) for group in groups for a, b in combinations(group, 2))


def _find_meeting(landscape: Landscape, boards: Sequence[Board]) -> Iterator[Group]:
    """The boards in groups that hang together by councils; a board alone is no group."""
    places: list[tuple[frozenset[str], list[Board]]] = []
    for board in boards:
        councils, group = landscape.councils_of(board.area), [board]
        apart = []
        for other_councils, other in places:
            if councils & other_councils:
                councils, group = councils | other_councils, [*other, *group]
            else:
                apart.append((other_councils, other))
        places = [*apart, (councils, group)]
    for _, group in places:
        if len(group) > 1:
            yield tuple(sorted(group, key=lambda board: board.id))
