"""Looks again and again while somebody looks at pages, so that no page has to wait for it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock, Thread
from time import monotonic, sleep
from typing import Generic, TypeVar

EVERY = 1.0
"""Seconds between two looks."""

IDLE = 120.0
"""Seconds without anybody asking after which the looking ends until somebody asks again."""

_Seen = TypeVar("_Seen")


@dataclass
class Lookout(Generic[_Seen]):
    """What `look` saw last, at most about two turns ago; each look takes a while."""

    look: Callable[[], _Seen]
    every: float = EVERY
    idle: float = IDLE
    _lock: Lock = field(default_factory=Lock)
    _seen: _Seen | None = None
    _looked: float = float("-inf")
    _asked: float = float("-inf")
    _is_watching: bool = False

    def ask(self) -> _Seen:
        """What is to be seen; looks at once where nobody asked for a while."""
        self._asked = monotonic()
        seen, looked = self._seen, self._looked
        if seen is None or self._asked - looked > 2 * self.every:
            seen = self.look_now()
        self._begin()
        return seen

    def look_now(self) -> _Seen:
        """What is to be seen at this moment."""
        # The time of the beginning: what changes while it looks may have been missed.
        began = monotonic()
        self._seen = seen = self.look()
        self._looked = began
        return seen

    def _begin(self) -> None:
        with self._lock:
            if self._is_watching:
                return
            self._is_watching = True
        Thread(target=self._watch, name="lookout", daemon=True).start()

    def _watch(self) -> None:
        try:
            while monotonic() - self._asked < self.idle:
                sleep(self.every)
                self.look_now()
        finally:
            with self._lock:
                self._is_watching = False
