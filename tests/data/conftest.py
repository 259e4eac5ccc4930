"""The landscape that comes with the program, read once."""

from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from landscape.graph import LandscapeGraph, build
from landscape.load import load
from landscape.model.landscape import Landscape

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture(scope="session")
def wales() -> Landscape:
    """Wales on every day."""
    return load(DATA)


@pytest.fixture(scope="session")
def on(wales: Landscape) -> Callable[[str], LandscapeGraph]:
    """Wales on one day, written as 2020-01-01."""
    return cache(lambda day: build(wales.as_of(date.fromisoformat(day))))
