"""Shared members: `find_overlaps` against graph projections and against comparing each pair."""

import json
import math
import re
import subprocess
import sys
import tracemalloc
from collections.abc import Collection
from itertools import combinations
from pathlib import Path
from typing import Any

import networkx as nx
import numpy as np
from networkx.algorithms import bipartite

from benchmarks.generate import generate_members
from benchmarks.measure import Result, measure
from landscape.graph.overlap import find_overlaps

AT_LEAST = 3
"""Members that a pair shares to be listed: with one, nearly every pair of hub boards is."""

GATE_IGRAPH = 50
"""How many times faster than igraph ours should be at 5,000 boards."""

Members = list[frozenset[str]]
Pairs = tuple[tuple[int, int, int], ...]


def measure_ways(boards: int, rounds: int, *, once: Collection[str] = ()) -> Result:
    """Ours and every other way, whose answers are equal; the slow ones `once`."""
    members = _members(boards)
    result = measure(
        {
            "ours": lambda: find_overlaps(members, at_least=AT_LEAST),
            "each pair": lambda: find_by_loop(members, AT_LEAST),
            "networkx": lambda: find_by_projection(members, AT_LEAST),
            "igraph": lambda: find_by_igraph(members, AT_LEAST),
            "igraph, listed": lambda: find_by_listing_igraph(members, AT_LEAST),
        },
        rounds,
        once=once,
    )
    plain = {way: _as_pairs(answer) for way, answer in result.answers.items()}
    assert all(answer == plain["ours"] for answer in plain.values())
    return result


def _as_pairs(answer: Any) -> Pairs:
    """An answer as tuples, so that all can be compared; made after the time was taken."""
    if isinstance(answer, np.ndarray):
        return tuple(map(tuple, answer.tolist()))
    return answer if isinstance(answer, tuple) else _list_edges(answer)


def find_by_projection(members: Members, at_least: int) -> Pairs:
    """What one would write with networkx: project the graph of seats onto the boards."""
    graph: nx.Graph[int | str] = nx.Graph()
    graph.add_nodes_from(range(len(members)))
    graph.add_edges_from((place, party) for place, board in enumerate(members) for party in board)
    shared = bipartite.weighted_projected_graph(graph, range(len(members)))
    edges: Any = shared.edges.data("weight")
    pairs = ((min(i, j), max(i, j), weight) for i, j, weight in edges)
    return tuple(sorted(pair for pair in pairs if pair[2] >= at_least))


def find_by_igraph(members: Members, at_least: int) -> Any:
    """The fastest way that we know with igraph: a graph without the light edges, as C has it."""
    shared = project_with_igraph(members)
    shared.delete_edges(weight_lt=at_least)
    return shared


def _list_edges(shared: Any) -> Pairs:
    edges = zip(shared.get_edgelist(), shared.es["weight"], strict=True)
    return tuple(sorted((min(pair), max(pair), weight) for pair, weight in edges))


def find_by_listing_igraph(members: Members, at_least: int) -> Pairs:
    """The same as with networkx: every edge of the projection is looked at in Python."""
    return tuple(pair for pair in _list_edges(project_with_igraph(members)) if pair[2] >= at_least)


def project_with_igraph(members: Members) -> Any:
    """The graph of boards, with the number of shared members as the weight of an edge."""
    import igraph

    count = len(members)
    parties = sorted({party for board in members for party in board})
    number = {party: count + place for place, party in enumerate(parties)}
    seats = [(place, number[party]) for place, board in enumerate(members) for party in board]
    graph = igraph.Graph(n=count + len(parties), edges=seats)
    types = [place >= count for place in range(graph.vcount())]
    return graph.bipartite_projection(types=types, multiplicity=True, which=0)


def find_by_loop(members: Members, at_least: int) -> Pairs:
    """What one would write without a library."""
    pairs = combinations(range(len(members)), 2)
    found = ((i, j, len(members[i] & members[j])) for i, j in pairs)
    return tuple(pair for pair in found if pair[2] >= at_least)


def measure_growth() -> tuple[float, float]:
    """The growth exponent of ours from 5,000 to 50,000 boards, and its peak memory there in MiB.

    Each size has a process of its own, so that what came before does not count.
    """
    small, large = _in_own_process(5_000), _in_own_process(50_000)
    return math.log10(large["seconds"] / small["seconds"]), large["mebibytes"]


def measure_igraph(boards: int) -> tuple[int, float]:
    """The edges of igraph's projection, and by how many MiB it makes the process grow."""
    answer = _in_own_process(boards, "igraph")
    return int(answer["edges"]), answer["mebibytes"]


def _in_own_process(boards: int, *way: str) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.overlapping", str(boards), *way]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    answer: dict[str, float] = json.loads(done.stdout)
    return answer


def _members(boards: int) -> Members:
    return [frozenset(seats) for seats in generate_members(boards)]


def _peak(members: Members) -> float:
    tracemalloc.start()
    find_overlaps(members, at_least=AT_LEAST)
    return tracemalloc.get_traced_memory()[1] / 2**20


def _measure_ours(members: Members) -> dict[str, float]:
    took = measure({"ours": lambda: len(find_overlaps(members, at_least=AT_LEAST))}, rounds=3)
    return {"seconds": took.seconds["ours"], "mebibytes": _peak(members)}


def _measure_projection(members: Members) -> dict[str, float]:
    before = _largest_so_far()
    shared = project_with_igraph(members)
    return {"edges": shared.ecount(), "mebibytes": _largest_so_far() - before}


def _largest_so_far() -> float:
    # As Linux counts it: Python does not see what igraph takes, and `getrusage` counts the parent.
    (line,) = re.findall(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text("ascii"))
    return int(line) / 2**10


if __name__ == "__main__":
    given = _members(int(sys.argv[1]))
    measured = _measure_projection(given) if "igraph" in sys.argv else _measure_ours(given)
    print(json.dumps(measured))
