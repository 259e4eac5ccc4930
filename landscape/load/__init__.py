"""From files to a landscape and back; the only home of YAML."""

from landscape.load.dump import dump, dump_board
from landscape.load.folder import load
from landscape.load.problems import LoadError, Problem

__all__ = ["LoadError", "Problem", "dump", "dump_board", "load"]
