"""What became of the lines of every board and of the meetings that it held beside others."""

from collections.abc import Iterator
from dataclasses import dataclass

from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.scenario.fate import Fate, Held, Status
from landscape.scenario.lineage import Lineage


@dataclass(frozen=True, order=True)
class _Tie:
    """What leads from a board to another, or to an organisation."""

    held: Held
    kind: str
    """Kind of a line; nothing for a meeting beside another board."""

    end: str

    @property
    def thing(self) -> str:
        return f"{self.kind} {self.end}".strip()

    def is_like(self, other: "_Tie") -> bool:
        """Whether both are lines of one kind, or both are meetings."""
        return (self.held, self.kind) == (other.held, other.kind)


def find_tie_fates(before: Landscape, after: Landscape, lineage: Lineage) -> Iterator[Fate]:
    """The fate of every line and every meeting beside another that a board has no longer.

    An end that has a successor is called by it: a line that follows its end is there still.
    """
    had = {board.id: _find_ties(board, lineage) for board in before.boards}
    has = {board.id: _find_ties(board) for board in after.boards}
    for board in before.boards:
        lost = had[board.id] - has.get(board.id, frozenset())
        heirs = lineage.follow(board.id) if lost else ()
        known = {tie for heir in heirs for one in lineage.find_ancestors(heir) for tie in had[one]}
        for tie in sorted(lost):
            status, to = _trace(tie, {heir: has[heir] for heir in heirs}, known)
            yield Fate(board.id, tie.held, tie.thing, status, to)


def _trace(
    tie: _Tie, heirs: dict[str, frozenset[_Tie]], known: set[_Tie]
) -> tuple[Status, tuple[str, ...]]:
    """What became of a tie, and the boards that have it now or the ends to which it leads now.

    It leads somewhere else where a tie of the kind is newly there; a tie that a board had beside
    it is none that took its place.
    """
    carrying = tuple(sorted(heir for heir, ties in heirs.items() if tie in ties))
    if tie.end in heirs or carrying:
        # A board that became one with the end of its line needs no line to it.
        return "carried", carrying or (tie.end,)
    new = {other for ties in heirs.values() for other in ties if other.is_like(tie)} - known
    return ("moved", tuple(sorted(other.end for other in new))) if new else ("ended", ())


def _find_ties(board: Board, lineage: Lineage | None = None) -> frozenset[_Tie]:
    ties = (
        *(_Tie("line", line.kind, line.to) for line in board.lines),
        *(_Tie("back-to-back", "", tie.board) for tie in board.back_to_back),
    )
    return frozenset(
        _Tie(tie.held, tie.kind, end) for tie in ties for end in _follow(tie.end, lineage)
    )


def _follow(end: str, lineage: Lineage | None) -> tuple[str, ...]:
    return (lineage.follow(end) if lineage else ()) or (end,)
