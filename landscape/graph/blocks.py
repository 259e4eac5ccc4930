"""Blocks: boards of one kind, where areas meet, that share just these themes and members.

They are the formal concepts of a context in which a board has its function, whether it is a
national board, its themes, the members round its table, and the councils of its area. That a block
shares a function, a theme and a council means that there is a place where all of its boards do work
of one kind on one subject. National boards are held against each other only: that one stands above
the boards of each region on its subject is how the system is built. Blocks are candidates for
looking at together, as large blocks of a context are candidates for one name.

A board and what is a part of it are one structure. A board bound to every other one of a block is
left out of it, and what the rest share is worked out again.

The many concepts that differ by a member or two cannot be read as a list. So of the blocks with the
same themes only those are told of that no larger one contains: the themes say what might be looked
at together, and the larger block is the whole of whom that concerns. That two of its boards share
still more members is told of them as a pair.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from landscape.graph.concepts import Shared, find_concepts
from landscape.graph.landscape_graph import LandscapeGraph
from landscape.graph.membership import find_members
from landscape.graph.structures import find_unrelated
from landscape.model.board import Board

FEWEST_MEMBERS = 3
"""As for pairs: one or two bodies in common, such as a police force, are the rule."""

CROSS_CUTTING = frozenset({"data-intelligence", "engagement", "equality", "welsh-language"})
"""Themes that are no subject of their own: every public body has to see to them in all its work.

So two boards that share nothing else do not work on one subject. Beside another theme they count.
"""


Place = tuple[str, str, str]
"""A function, a theme and a council."""


@dataclass(frozen=True)
class Block:
    """Boards with the themes and members that all of them have."""

    boards: tuple[Board, ...]
    """In order of id."""

    themes: tuple[str, ...]
    members: tuple[str, ...]


def find_blocks(graph: LandscapeGraph, boards: Iterable[Board]) -> tuple[Block, ...]:
    """The largest blocks among `boards`: at least 2 boards, a theme and 3 members each."""
    among = {board.id: board for board in boards}
    seen = {
        name: graph.keep(("what it might share", name), (board,), partial(_look_at, graph, board))
        for name, board in among.items()
    }
    context = {name: row for name, (row, _) in seen.items()}
    found: set[tuple[str, ...]] = set()
    for names in _find_parts({name: places for name, (_, places) in seen.items()}):
        part = tuple(among[name] for name in names)
        found |= graph.keep(("blocks", names), part, partial(_find_unrelated, part, context))
    blocks = (_block([among[name] for name in names], context) for names in found if names)
    return tuple(sorted(_find_largest(blocks), key=lambda b: [board.id for board in b.boards]))


def _find_unrelated(
    part: Sequence[Board], context: Mapping[str, Shared]
) -> frozenset[tuple[str, ...]]:
    """The ids of the boards of each block in a part, without those bound to every other one."""
    among = {board.id: board for board in part}
    concepts = find_concepts({name: context[name] for name in among}, _is_block)
    groups = (find_unrelated([among[name] for name in concept.things]) for concept in concepts)
    return frozenset(tuple(board.id for board in group) for group in groups)


def _describe(graph: LandscapeGraph, board: Board) -> Shared:
    return frozenset(
        [
            ("function", board.function),
            ("level", "national" if board.tier == "national" else "below"),
            *(("theme", held.theme) for held in board.themes),
            *(("member", party) for party in find_members(board)),
            *(("council", council) for council in graph.councils_of(board)),
        ]
    )


def _is_block(shared: Shared) -> bool:
    kinds = [kind for kind, _ in shared]
    is_of_one_kind = {"function", "level", "council"} <= set(kinds)
    return is_of_one_kind and bool(_subjects(shared)) and kinds.count("member") >= FEWEST_MEMBERS


def _subjects(row: Shared) -> tuple[str, ...]:
    """The themes that are subjects of their own."""
    return tuple(theme for theme in _ids("theme", row) if theme not in CROSS_CUTTING)


def _look_at(graph: LandscapeGraph, board: Board) -> tuple[Shared, tuple[Place, ...]]:
    """What a board has, and its places."""
    row = _describe(graph, board)
    themes, councils = _subjects(row), _ids("council", row)
    return row, tuple((board.function, theme, c) for theme in themes for c in councils)


def _find_parts(places: Mapping[str, Iterable[Place]]) -> frozenset[tuple[str, ...]]:
    """The boards with one same place: each block lies within such a part.

    Parts stay small however many councils there are.
    """
    parts: dict[Place, list[str]] = {}
    for name in sorted(places):
        for place in places[name]:
            parts.setdefault(place, []).append(name)
    return frozenset(tuple(names) for names in parts.values() if len(names) > 1)


def _block(boards: list[Board], context: Mapping[str, Shared]) -> Block:
    shared = frozenset.intersection(*(context[board.id] for board in boards))
    return Block(tuple(boards), _ids("theme", shared), _ids("member", shared))


def _find_largest(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks that no other one with the same themes contains."""
    alike: dict[tuple[str, ...], list[tuple[frozenset[str], Block]]] = {}
    for block in blocks:
        names = frozenset(board.id for board in block.boards)
        alike.setdefault(block.themes, []).append((names, block))
    for group in alike.values():
        for names, block in group:
            if not any(names < others for others, _ in group):
                yield block


def _ids(kind: str, row: Shared) -> tuple[str, ...]:
    return tuple(sorted(name for of, name in row if of == kind))
