"""From files to a landscape and back; the only home of YAML.

This package and the verb `landscape.load` have one name, and Python puts the package where the verb
should be. So the package can be called: `landscape.load(folder)` reads a folder either way.
"""

import sys
from pathlib import Path
from types import ModuleType

from landscape.load.dump import dump, dump_board
from landscape.load.folder import load
from landscape.load.problems import LoadError, Problem
from landscape.model.landscape import Landscape

__all__ = ["LoadError", "Problem", "dump", "dump_board", "load"]


class _Verb(ModuleType):
    def __call__(self, folder: Path | str) -> Landscape:
        return load(folder)


sys.modules[__name__].__class__ = _Verb
