"""Answers that are kept, each with what it rests on, so that a landscape like it may use them."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

V = TypeVar("V")


class Kept:
    """The answers of one landscape."""

    def __init__(self, known: "Kept | None" = None) -> None:
        """Takes what it can from `known`, of one that differs in boards only or has more."""
        self._known = known._answers if known else {}
        self._answers: dict[Hashable, tuple[tuple[object, ...], Any]] = {}

    def keep(self, question: Hashable, rests_on: tuple[object, ...], work: Callable[[], V]) -> V:
        """The answer of `work`, once; the known one where it rested on the same.

        It hangs on nothing else but what a landscape has besides boards, and the known one has too.
        """
        if question not in self._answers:
            known = self._known.get(question)
            is_same = known is not None and known[0] == rests_on  # quick for the same objects
            self._answers[question] = known if known and is_same else (rests_on, work())
        answer: V = self._answers[question][1]
        return answer
