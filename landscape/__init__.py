"""A governance landscape: load it, question it, change it, compare.

Nothing is imported before it is used, so that the command line answers at once.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from landscape.findings import analyse
    from landscape.graph import build
    from landscape.load import load
    from landscape.model.errors import LandscapeError
    from landscape.render.chart import build_chart, draw
    from landscape.scenario import apply, compare, propose, read_scenario

_HOMES = {
    "LandscapeError": "landscape.model.errors",
    "analyse": "landscape.findings",
    "apply": "landscape.scenario",
    "build": "landscape.graph",
    "build_chart": "landscape.render.chart",
    "compare": "landscape.scenario",
    "draw": "landscape.render.chart",
    "load": "landscape.load",
    "propose": "landscape.scenario",
    "read_scenario": "landscape.scenario",
}

__all__ = [
    "LandscapeError",
    "analyse",
    "apply",
    "build",
    "build_chart",
    "compare",
    "draw",
    "load",
    "propose",
    "read_scenario",
]


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'landscape' has no attribute '{name}'")
