"""The landscape that comes with the program, on one day."""

from collections.abc import Callable
from datetime import date
from functools import cache

import pytest

from landscape.graph import LandscapeGraph, build
from landscape.model.landscape import Landscape


@pytest.fixture(scope="session")
def on(wales: Landscape) -> Callable[[str], LandscapeGraph]:
    """Wales on one day, written as 2020-01-01."""
    return cache(lambda day: build(wales.as_of(date.fromisoformat(day))))
