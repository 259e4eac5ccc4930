"""Keeps what is kept for everybody out of the search for garbage at each click."""

import gc
from dataclasses import dataclass
from time import monotonic

CLEARED_EVERY = 600.0
"""Seconds after which what was set aside is looked through as well, the next time."""


@dataclass
class Memory:
    """What Python holds, of which the larger part is set aside.

    Streamlit has Python look through all objects for garbage after each run of a page. A whole
    landscape is many objects, and looking through them takes a tenth of a second, each time.
    """

    cleared: float = float("-inf")
    """When it was last looked through as a whole, in seconds of the clock that only goes on."""

    def set_aside(self, now: float) -> None:
        """Sets everything that there is now aside.

        What was set aside and became garbage is cleared away first, but not each time: that looks
        through everything.
        """
        if now - self.cleared >= CLEARED_EVERY:
            self.cleared = now
            gc.unfreeze()
            gc.collect()
        gc.freeze()


_MEMORY = Memory()


def set_aside() -> None:
    """Sets everything that there is now aside, in the memory of this program."""
    _MEMORY.set_aside(monotonic())
