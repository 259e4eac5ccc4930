"""Bundles: blocks that say much the same of the same boards, put together to be told of once.

Two things make a reader meet the same boards again and again. Some of the boards of a block may
share more with each other, and be a block of their own *inside* it. And one board may share the
same themes with several others that lie apart, such as a regional board with the partnership of
each county: then there is a block for each of the others, and the *hub* is in all of them.

Every block that lies inside no other leads to one bundle, which holds the blocks inside it too.
Blocks with the same themes that hang together by their boards, with none inside, are one bundle
where at least one board is in all of them. Where none is, as with three boards of which each two
share other members, each block is told of by itself.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import networkx as nx

from landscape.graph.blocks import Block
from landscape.model.board import Board


@dataclass(frozen=True)
class Bundle:
    """Blocks to be told of once."""

    widest: tuple[Block, ...]
    """The one that holds all the others; or those of one hub."""

    inside: tuple[Block, ...] = ()

    @property
    def boards(self) -> tuple[Board, ...]:
        """The boards of all blocks, in order of id."""
        found = {board.id: board for block in self.widest for board in block.boards}
        return tuple(found[name] for name in sorted(found))

    @property
    def hubs(self) -> tuple[Board, ...]:
        """The boards that are in every one of several blocks; none where one holds the others."""
        if len(self.widest) == 1:
            return ()
        hubs = frozenset.intersection(*map(_names, self.widest))
        return tuple(board for board in self.boards if board.id in hubs)

    @property
    def themes(self) -> tuple[str, ...]:
        """The themes that all boards share."""
        return self.widest[0].themes

    @property
    def themes_of_some(self) -> tuple[str, ...]:
        """Further themes that some of the boards share."""
        return tuple(sorted({t for block in self.inside for t in block.themes} - {*self.themes}))

    @property
    def members(self) -> tuple[str, ...]:
        """The members of every one of the boards."""
        return tuple(sorted(frozenset.intersection(*(frozenset(b.members) for b in self.widest))))


def gather(blocks: Sequence[Block]) -> tuple[Bundle, ...]:
    """The bundles of `blocks`, in order of their boards' ids."""
    found = []
    alone: dict[tuple[str, ...], list[Block]] = {}
    named = [(block, _names(block)) for block in blocks]
    for block, names in named:
        if any(names < others for _, others in named):
            continue
        inside = tuple(other for other, others in named if others < names)
        if inside:
            found.append(Bundle((block,), inside))
        else:
            alone.setdefault(block.themes, []).append(block)
    for alike in alone.values():
        found.extend(_find_hubs(alike))
    return tuple(sorted(found, key=lambda bundle: [board.id for board in bundle.boards]))


def _find_hubs(alike: Sequence[Block]) -> Iterator[Bundle]:
    for together in _hang_together(alike):
        bundle = Bundle(together)
        if bundle.hubs:
            yield bundle
        else:
            yield from (Bundle((block,)) for block in together)


def _hang_together(blocks: Sequence[Block]) -> Iterator[tuple[Block, ...]]:
    """The blocks in groups that hang together by boards."""
    links: nx.Graph[int] = nx.Graph()
    links.add_nodes_from(range(len(blocks)))
    links.add_edges_from(
        (one, other)
        for one, other in combinations(range(len(blocks)), 2)
        if _names(blocks[one]) & _names(blocks[other])
    )
    for places in nx.connected_components(links):
        yield tuple(blocks[place] for place in sorted(places))


def _names(block: Block) -> frozenset[str]:
    return frozenset(board.id for board in block.boards)
