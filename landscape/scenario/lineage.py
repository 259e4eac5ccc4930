"""What became of each board."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Lineage:
    """For every board of before, the boards of after that carry it on; none when it just ended."""

    successors: tuple[tuple[str, tuple[str, ...]], ...]
    """Board of before and its successors, by board."""

    @classmethod
    def unchanged(cls, boards: Iterable[str]) -> "Lineage":
        """The lineage in which every board carries itself on."""
        return cls(tuple((board, (board,)) for board in sorted(boards)))

    def then(self, changes: Mapping[str, tuple[str, ...]]) -> "Lineage":
        """This lineage followed by a step that replaces some boards by others."""
        return Lineage(tuple((board, _replace(now, changes)) for board, now in self.successors))

    def follow(self, board: str) -> tuple[str, ...]:
        """The boards that carry `board` on; a board that is not of before carries itself on."""
        return self._by_board.get(board, (board,))

    def find_ancestors(self, board: str) -> tuple[str, ...]:
        """The boards of before that `board` carries on, itself among them if it was there."""
        return self._before.get(board, ())

    @cached_property
    def renamed(self) -> dict[str, str]:
        """The boards that only carry on under another id, each with that id."""
        heirs = ((old, now[0]) for old, now in self.successors if len(now) == 1)
        return {old: new for old, new in heirs if old != new and self.find_ancestors(new) == (old,)}

    def with_new_names(self, boards: Iterable[str]) -> frozenset[str]:
        """These boards, and the new ids of those that only carry on under another."""
        known = frozenset(boards)
        return known | {self.renamed.get(board, board) for board in known}

    @cached_property
    def _before(self) -> dict[str, tuple[str, ...]]:
        """The boards of before by each board of after."""
        found: dict[str, list[str]] = {}
        for before, now in self.successors:
            for after in now:
                found.setdefault(after, []).append(before)
        return {after: tuple(boards) for after, boards in found.items()}

    @cached_property
    def _by_board(self) -> dict[str, tuple[str, ...]]:
        return dict(self.successors)


def _replace(boards: tuple[str, ...], changes: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    replaced = (after for board in boards for after in changes.get(board, (board,)))
    return tuple(sorted(set(replaced)))
