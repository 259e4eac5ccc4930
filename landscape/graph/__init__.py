"""Questions about a landscape, by name; the only home of networkx and the sparse product."""

from landscape.graph.landscape_graph import LandscapeGraph, build
from landscape.graph.membership import Overlap, Share
from landscape.graph.reporting import JOINING

__all__ = ["JOINING", "LandscapeGraph", "Overlap", "Share", "build"]
