"""What a draft was before and after: what undo and redo lead to."""

from collections.abc import Iterable
from dataclasses import dataclass

MOST = 100
"""Drafts that are kept on either side."""


@dataclass(frozen=True)
class History:
    """Drafts as the address names them, none for no draft yet; `now` is the one that is shown."""

    now: str | None = None
    past: tuple[str | None, ...] = ()
    """Those before, the earliest first."""

    future: tuple[str | None, ...] = ()
    """Those that were undone, the next first."""

    @property
    def earlier(self) -> str | None:
        """What undo leads to; only asked where there is a past."""
        return self.past[-1]

    @property
    def later(self) -> str | None:
        """What redo leads to; only asked where there is a future."""
        return self.future[0]

    def at(self, draft: str | None) -> "History":
        """The history when `draft` is shown, however a person came to it.

        The browser's Back leads to an earlier one as undo does. One that is in neither direction
        is new: what had been undone is left then.
        """
        if draft == self.now:
            return self
        if draft in self.past:
            place = len(self.past) - 1 - self.past[::-1].index(draft)
            return History(draft, self.past[:place], (*self.past[place + 1 :], self.now,
                                                      *self.future))  # fmt: skip
        if draft in self.future:
            place = self.future.index(draft)
            return History(draft, (*self.past, self.now, *self.future[:place]),
                           self.future[place + 1 :])  # fmt: skip
        return History(draft, (*self.past, self.now)[-MOST:])


def begin_history(drafts: Iterable[str | None]) -> History:
    """The history of somebody who comes with a draft: each of its steps can be undone."""
    *past, now = drafts
    return History(now, tuple(past))
