"""Which boards something recorded joins: a line, a seat, or meetings one after the other."""

from collections.abc import Collection, Iterable, Iterator

import networkx as nx

from landscape.graph.structures import BINDING
from landscape.model.board import Board
from landscape.model.landscape import Landscape


def group_structures(landscape: Landscape, boards: Iterable[Board]) -> tuple[tuple[str, ...], ...]:
    """The `boards` in groups: a board and those that answer to it, or deliver for it, are one.

    Also when they do so by way of boards that are not among `boards`. Two that answer to the same
    board, and not the one to the other, are two structures.
    """
    given = tuple(sorted(board.id for board in boards))
    up: nx.DiGraph[str] = nx.DiGraph()
    up.add_nodes_from(given)
    up.add_edges_from((b.id, li.to) for b in landscape.boards for li in b.lines
                      if li.kind in BINDING)  # fmt: skip
    return _group(given, ((b, a) for b in given for a in nx.descendants(up, b).intersection(given)))


def find_joined(landscape: Landscape) -> tuple[tuple[str, ...], ...]:
    """All boards in groups: from each a way of ties, of any kind, leads to the rest of its group.

    A line, a seat that one board has on another, and meetings back to back are ties; the way may
    pass through boards of any theme. An organisation that sits on both is no tie: it may know of
    both and carry nothing across.
    """
    here = landscape.board_by_id.keys()
    return _group(here, (pair for board in landscape.boards for pair in _ties(board, here)))


def _ties(board: Board, here: Collection[str]) -> Iterator[tuple[str, str]]:
    others = [line.to for line in board.lines]
    others += [member.board for member in board.members if member.board]
    others += [beside.board for beside in board.back_to_back]
    return ((board.id, other) for other in others if other in here)


def _group(things: Iterable[str], pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    group_of = {thing: [thing] for thing in things}
    for one, other in pairs:
        if group_of[one] is not group_of[other]:
            smaller, larger = sorted((group_of[one], group_of[other]), key=len)
            larger += smaller
            group_of.update(dict.fromkeys(smaller, larger))
    groups = {id(group): group for group in group_of.values()}
    return tuple(sorted(tuple(sorted(group)) for group in groups.values()))
