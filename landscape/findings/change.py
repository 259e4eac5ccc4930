"""Two landscapes that differ in some boards, and what hangs on these."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from landscape.findings.analysed import Analysed, Ties, find_led, find_tied
from landscape.graph import LandscapeGraph
from landscape.model.board import Board
from landscape.model.landscape import Landscape

_OF_BOARDS = frozenset({"boards", "is_changed"})


@dataclass(frozen=True, eq=False)
class Change:
    """A landscape before and after some of its boards became others."""

    before: Analysed
    after: LandscapeGraph

    @cached_property
    def is_of_boards(self) -> bool:
        """Whether nothing but boards differs."""
        was, now = self.before.graph.landscape, self.after.landscape
        others = Landscape.model_fields.keys() - _OF_BOARDS
        # Quick where a day was taken twice: then the parts of a list are the same objects.
        return all(getattr(was, name) == getattr(now, name) for name in others)

    @cached_property
    def changed(self) -> frozenset[str]:
        """The ids of the boards that ended, began or differ."""
        was, now = self._boards
        ids = was.keys() | now.keys()
        return frozenset(board for board in ids if was.get(board) != now.get(board))

    @cached_property
    def versions(self) -> tuple[Board, ...]:
        """The changed boards, as they were and as they are."""
        return self.find_versions(self.changed)

    def find_versions(self, ids: Collection[str]) -> tuple[Board, ...]:
        """The boards that have one of `ids`, before and after."""
        return tuple(known[board] for known in self._boards for board in ids if board in known)

    def pick(self, ids: Collection[str]) -> tuple[Board, ...]:
        """The boards after that have one of `ids`, in order of id."""
        now = self.after.landscape.board_by_id
        return tuple(now[board] for board in sorted(now.keys() & ids))

    def find_near(self, ids: Collection[str]) -> frozenset[str]:
        """`ids` and all that is tied to them or to which they are tied, before or after."""
        found = set(ids)
        for ties in (self.before.ties, self._ties):
            for board in ids:
                found |= ties.out.get(board, frozenset()) | ties.back.get(board, frozenset())
        return frozenset(found)

    def find_below(self, ids: Iterable[str]) -> frozenset[str]:
        """`ids` and the boards from which lines lead up to them, before or after."""
        return _spread(ids, self.before.lines.back, self._lines.back)

    def find_above(self, ids: Iterable[str]) -> frozenset[str]:
        """`ids` and all to which lines lead up from them, before or after."""
        return _spread(ids, self.before.lines.out, self._lines.out)

    @property
    def _boards(self) -> tuple[Mapping[str, Board], Mapping[str, Board]]:
        return self.before.graph.landscape.board_by_id, self.after.landscape.board_by_id

    @cached_property
    def _ties(self) -> Ties:
        return Ties.of(self.pick(self.changed), find_tied)

    @cached_property
    def _lines(self) -> Ties:
        return Ties.of(self.pick(self.changed), find_led)


def _spread(ids: Iterable[str], *webs: Mapping[str, frozenset[str]]) -> frozenset[str]:
    waiting = list(ids)
    found = set(waiting)
    while waiting:
        board = waiting.pop()
        new = frozenset[str]().union(*(web.get(board, frozenset()) for web in webs)) - found
        found |= new
        waiting += new
    return frozenset(found)
