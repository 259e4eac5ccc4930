"""What is kept for everybody is not looked through for garbage at each click."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from landscape.viewer.memory import CLEARED_EVERY, Memory


class Thing:
    """Something that holds itself, and so is garbage only for who looks for it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def _put_back() -> Iterator[None]:
    yield
    gc.unfreeze()


def test_what_is_there_is_set_aside():
    things = [Thing() for _ in range(1000)]

    Memory().set_aside(0)

    assert gc.get_freeze_count() >= len(things)


def test_what_was_set_aside_and_became_garbage_is_cleared_after_a_while():
    thing = Thing()
    is_there = weakref.ref(thing)
    memory = Memory()
    memory.set_aside(0)

    del thing
    memory.set_aside(CLEARED_EVERY - 1)
    assert is_there() is not None
    memory.set_aside(CLEARED_EVERY)

    assert is_there() is None
