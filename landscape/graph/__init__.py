"""Questions about a landscape, by name; the only home of networkx and the sparse product."""

from landscape.graph.expectation import Expectation
from landscape.graph.landscape_graph import LandscapeGraph, build
from landscape.graph.membership import Overlap, Share
from landscape.graph.reporting import JOINING

__all__ = ["JOINING", "Expectation", "LandscapeGraph", "Overlap", "Share", "build"]
