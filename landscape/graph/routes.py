"""The way from a board to whoever holds it to account, and what every such way passes through."""

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

import networkx as nx

from landscape.graph.landscape_graph import LandscapeGraph
from landscape.graph.reporting import UPWARD
from landscape.model.board import Line
from landscape.model.organisation import AccountHolder

_HELD = "held to account"
"""Stands for all account-holders together; no id holds a space."""


@dataclass(frozen=True)
class Route:
    """The shortest way along lines of accountability to an account-holder."""

    parties: tuple[str, ...]
    """From the board to the account-holder, both included."""

    end: AccountHolder
    """Whether it ends with somebody elected or with a body made answerable by law."""

    crossings: int
    """How often it passes between devolved and reserved matters, as far as their side is known."""

    unplaced: int
    """How many parties on the way are on neither side, or on both, as far as is known."""


def find_route(graph: LandscapeGraph, board: str) -> Route | None:
    """The shortest way from `board` to somebody elected; failing that, to a body answerable by law.

    None when there is neither.
    """
    for end in ("elected", "statutory"):
        parties = graph.reporting.find_route(board, find_holders(graph, end))
        if parties:
            return _make(graph, parties, end)
    return None


def find_way_up(graph: LandscapeGraph, board: str) -> tuple[tuple[str, Line], ...]:
    """One way upward from `board`, line by line, each with the party from which it leads.

    At each step a line of account is taken before one of reporting, and that before escalation;
    of several the first by alphabet. It ends where no line leads on, or only back onto the way.
    """
    way: list[tuple[str, Line]] = []
    passed = {board}
    while True:
        ahead = (line for line in graph.find_lines_from(board) if line.to not in passed)
        lines = sorted(
            (line for line in ahead if line.kind in UPWARD),
            key=lambda line: (UPWARD.index(line.kind), line.to),
        )
        if not lines:
            return tuple(way)
        way.append((board, lines[0]))
        board = lines[0].to
        passed.add(board)


def find_dead_ends(graph: LandscapeGraph, board: str) -> frozenset[str]:
    """The boards and bodies above `board` from which no line of accountability leads on."""
    seen, waiting, ends = {board}, [board], set()
    while waiting:
        party = waiting.pop()
        above = {line.to for line in graph.find_lines_of_account(party)}
        if not above:
            ends.add(party)
        waiting += above - seen
        seen |= above
    return frozenset(ends)


def find_holders(graph: LandscapeGraph, kind: AccountHolder) -> frozenset[str]:
    """The organisations that are account-holders of one kind."""
    return frozenset(o.id for o in graph.landscape.organisations if o.account_holder == kind)


def find_single_points(graph: LandscapeGraph) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each board at which ways meet that all go on through it, with every board below it.

    These are the dominators of the graph of accountability, seen from the account-holders
    (Lengauer and Tarjan 1979; the library computes them after Cooper, Harvey and Kennedy 2001).
    In a chain only the boards at which branches meet are given, and not each link above them.
    Boards without a route to an account-holder are not counted.
    """
    above = _find_dominators(graph)
    here = graph.landscape.board_by_id
    below: dict[str, list[str]] = {}
    for board in sorted(above.keys() & here.keys()):
        point = above[board]
        while point != _HELD:
            below.setdefault(point, []).append(board)
            point = above[point]
    branches = Counter(point for board, point in above.items() if board in here)
    points = (point for point in sorted(below) if point in here and branches[point] > 1)
    return tuple((point, tuple(below[point])) for point in points)


def _find_dominators(graph: LandscapeGraph) -> dict[str, str]:
    """The nearest party that each party's every route passes through."""
    down: nx.DiGraph[str] = nx.DiGraph()
    down.add_edges_from((_HELD, holder) for holder in sorted(graph.account_holders))
    for board in graph.landscape.boards:
        lines = graph.find_lines_of_account(board.id)
        down.add_edges_from((line.to, board.id) for line in lines)
    if _HELD not in down:
        return {}
    dominators: dict[str, str] = nx.immediate_dominators(down, _HELD)
    return {party: point for party, point in dominators.items() if party != _HELD}


def _make(graph: LandscapeGraph, parties: tuple[str, ...], end: AccountHolder) -> Route:
    sides = [_find_side(graph, party) for party in parties]
    known = [side for side in sides if side is not None]
    crossings = sum(one != other for one, other in pairwise(known))
    return Route(parties, end, crossings, len(sides) - len(known))


def _find_side(graph: LandscapeGraph, party: str) -> str | None:
    """`devolved` or `reserved`: an organisation's own, or that of all the duties a board meets."""
    organisation = graph.landscape.organisation_by_id.get(party)
    if organisation:
        return organisation.sector if organisation.sector in ("devolved", "reserved") else None
    duties = (met.duty for met in graph.landscape.board_by_id[party].duties)
    sides = {d.devolution for d in map(graph.landscape.duty_by_id.get, duties) if d}
    side = sides.pop() if len(sides) == 1 else None
    return None if side == "mixed" else side
