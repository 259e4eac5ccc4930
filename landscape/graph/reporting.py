"""Lines between boards and account-holders as a directed graph; the only home of networkx."""

from collections.abc import Collection, Iterator, Mapping
from functools import cached_property

import networkx as nx

from landscape.model.board import Line, LineKind
from landscape.model.landscape import Landscape

ANSWERING: tuple[LineKind, ...] = ("accountability",)
"""The kind of line along which an account is given."""

UPWARD: tuple[LineKind, ...] = ("accountability", "reporting", "escalation")
"""The kinds of line that should not lead back to where they began."""

JOINING: tuple[LineKind, ...] = ("accountability", "reporting", "delivery")
"""The kinds of line that make a board a part of the structure below another."""


class ReportingGraph:
    """The lines of a landscape on one day, from the board that owes to whom it is owed."""

    def __init__(self, landscape: Landscape) -> None:
        """Takes every line of `landscape`, also those that lead to a board of another day."""
        self._landscape = landscape

    def find_lines_from(self, board: str) -> tuple[Line, ...]:
        """The lines that lead from `board`, by where they lead; none if it is not there."""
        return self._from.get(board, ())

    def find_lines_to(self, party: str) -> tuple[tuple[str, Line], ...]:
        """The boards whose lines lead to `party`, each with its line; none if it is not there."""
        return self._to.get(party, ())

    def find_route(self, board: str, ends: Collection[str]) -> tuple[str, ...]:
        """The shortest way from `board` along lines of account to one of `ends`, both included.

        Empty when there is none. Among equally short ways the first by alphabet is given.
        """
        reached: dict[str, tuple[str, ...]] = {board: (board,)}
        frontier = [board]
        while frontier:
            arrived = sorted(reached[party] for party in frontier if party in ends)
            if arrived:
                return arrived[0]
            frontier = _next(self._answers_to, sorted(frontier, key=reached.__getitem__), reached)
        return ()

    def find_cycles(self) -> tuple[tuple[str, ...], ...]:
        """One shortest cycle of each group of boards that answer or report round to each other.

        Never every cycle: fourteen boards with six lines each have more than a million.
        """
        upward = self._find_round()
        groups = nx.strongly_connected_components(upward)
        cycles = (_shortest_cycle(upward.subgraph(group)) for group in groups if len(group) > 1)
        return tuple(sorted(cycles))

    def find_around(self, board: str, *, up: int, down: int) -> frozenset[str]:
        """What is within `up` lines along the arrows and `down` against them, `board` included."""
        above = nx.single_source_shortest_path_length(self._graph, board, up)
        back = self._graph.reverse(copy=False)
        below = nx.single_source_shortest_path_length(back, board, down)
        return frozenset(above.keys() | below.keys())

    @cached_property
    def _from(self) -> dict[str, tuple[Line, ...]]:
        boards = self._landscape.boards
        return {board.id: tuple(sorted(board.lines, key=_order)) for board in boards}

    @cached_property
    def _to(self) -> dict[str, tuple[tuple[str, Line], ...]]:
        found: dict[str, list[tuple[str, Line]]] = {}
        for board in sorted(self._from):
            for line in self._from[board]:
                found.setdefault(line.to, []).append((board, line))
        return {party: tuple(lines) for party, lines in found.items()}

    @cached_property
    def _answers_to(self) -> dict[str, tuple[str, ...]]:
        """To whom each board gives account, sorted."""
        # Kept, because a route is asked for from every board in turn.
        return {
            board: tuple(sorted({line.to for line in lines if line.kind in ANSWERING}))
            for board, lines in self._from.items()
        }

    @cached_property
    def _graph(self) -> "nx.MultiDiGraph[str]":
        graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        graph.add_nodes_from(self._landscape.board_by_id)
        graph.add_nodes_from(self._landscape.organisation_by_id)
        for board, lines in self._from.items():
            graph.add_edges_from((board, line.to, {"line": line}) for line in lines)
        return graph

    def _find_round(self) -> "nx.DiGraph[str]":
        """The lines upward that may lie on a cycle, by way of parties with a line in and one out.

        Whatever has none of one kind is set aside, until nothing is left or all have both.
        """
        ways = {(b, li.to) for b, lines in self._from.items() for li in lines if li.kind in UPWARD}
        while True:
            through = {one for one, _ in ways} & {other for _, other in ways}
            kept = {way for way in ways if through.issuperset(way)}
            if kept == ways:
                break
            ways = kept
        graph: nx.DiGraph[str] = nx.DiGraph()
        graph.add_edges_from(sorted(ways))
        return graph


def _next(
    answers_to: Mapping[str, tuple[str, ...]],
    frontier: list[str],
    reached: dict[str, tuple[str, ...]],
) -> list[str]:
    """The parties one line on, each with the way to it; earlier ways are kept."""
    found = []
    for party in frontier:
        for other in answers_to.get(party, ()):
            if other not in reached:
                reached[other] = (*reached[party], other)
                found.append(other)
    return found


def _shortest_cycle(group: "nx.DiGraph[str]") -> tuple[str, ...]:
    """The shortest cycle in a strongly connected group, from its first board by alphabet."""
    return min(_cycles_from_each(group), key=lambda cycle: (len(cycle), cycle))


def _cycles_from_each(group: "nx.DiGraph[str]") -> Iterator[tuple[str, ...]]:
    for board in sorted(group):
        ways = [nx.shortest_path(group, other, board) for other in sorted(group.successors(board))]
        cycle = (board, *min(ways, key=lambda way: (len(way), way))[:-1])
        turn = cycle.index(min(cycle))
        yield cycle[turn:] + cycle[:turn]


def _order(line: Line) -> tuple[str, str, str]:
    return (line.to, line.kind, str(line.since or ""))
