"""Shared members: `find_overlaps` against a graph projection and against comparing each pair."""

import json
import math
import subprocess
import sys
import tracemalloc
from itertools import combinations
from typing import Any

import networkx as nx
from networkx.algorithms import bipartite

from benchmarks.generate import generate_members
from benchmarks.measure import Result, measure
from landscape.graph.overlap import find_overlaps

AT_LEAST = 3
"""Members that a pair shares to be listed: with one, nearly every pair of hub boards is."""

Members = list[frozenset[str]]
Pairs = tuple[tuple[int, int, int], ...]


def measure_ways(boards: int, rounds: int, *, with_loop: bool) -> Result:
    """Ours, networkx and, when asked for, comparing each pair; their answers are equal."""
    members = _members(boards)
    ways = {
        "ours": lambda: tuple(find_overlaps(members, at_least=AT_LEAST)),
        "networkx": lambda: find_by_projection(members, AT_LEAST),
    }
    if with_loop:
        ways["each pair"] = lambda: find_by_loop(members, AT_LEAST)
    result = measure(ways, rounds)
    assert len({answer == result.answers["ours"] for answer in result.answers.values()}) == 1
    return result


def find_by_projection(members: Members, at_least: int) -> Pairs:
    """What one would write with networkx: project the graph of seats onto the boards."""
    graph: nx.Graph[int | str] = nx.Graph()
    graph.add_nodes_from(range(len(members)))
    graph.add_edges_from((place, party) for place, board in enumerate(members) for party in board)
    shared = bipartite.weighted_projected_graph(graph, range(len(members)))
    edges: Any = shared.edges.data("weight")
    pairs = ((min(i, j), max(i, j), weight) for i, j, weight in edges)
    return tuple(sorted(pair for pair in pairs if pair[2] >= at_least))


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


def _in_own_process(boards: int) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.overlapping", str(boards)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    answer: dict[str, float] = json.loads(done.stdout)
    return answer


def _members(boards: int) -> Members:
    return [frozenset(seats) for seats in generate_members(boards)]


def _peak(members: Members) -> float:
    tracemalloc.start()
    find_overlaps(members, at_least=AT_LEAST)
    return tracemalloc.get_traced_memory()[1] / 2**20


if __name__ == "__main__":
    given = _members(int(sys.argv[1]))
    took = measure({"ours": lambda: len(find_overlaps(given, at_least=AT_LEAST))}, rounds=1)
    print(json.dumps({"seconds": took.seconds["ours"], "mebibytes": _peak(given)}))
