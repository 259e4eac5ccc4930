"""The boards near those of a question: as few as show what a merger changes.

A finding that a merger brings about is about the new board, or about boards that something joins to
it. So the rules about members are run on boards that share enough members, those about themes on
boards that hold the same themes, and those about lines on boards above and below.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from landscape.graph.membership import find_members
from landscape.graph.themes import near_themes
from landscape.model.board import Board
from landscape.model.landscape import Landscape

FEWEST_SHARED = 3
"""Members that two boards share before a rule on overlap tells of them."""


def find_above(landscape: Landscape, boards: Iterable[str]) -> tuple[Board, ...]:
    """The boards themselves and all that their lines lead to, step by step; by id."""
    known = landscape.board_by_id

    def lead(board: str) -> Iterator[str]:
        return (line.to for line in known[board].lines if line.to in known)

    return _pick(landscape, _reach(boards, lead))


def find_near_lines(landscape: Landscape, boards: Sequence[str]) -> tuple[Board, ...]:
    """The boards, all below them step by step, and all that stand above any of these; by id."""
    below: dict[str, list[str]] = {}
    for board in landscape.boards:
        for line in board.lines:
            below.setdefault(line.to, []).append(board.id)
    seated = (b.id for b in landscape.boards if not find_members(b).isdisjoint(boards))
    under = _reach((*boards, *seated), lambda board: below.get(board, ()))
    return find_above(landscape, under)


def find_near_members(landscape: Landscape, boards: Sequence[str]) -> tuple[Board, ...]:
    """The boards, and those of which they seat at least half and three members; by id.

    With a board of which they seat less no group of them can share half of all members.
    """
    seated = frozenset[str]().union(*(find_members(landscape.board_by_id[b]) for b in boards))
    near = {b.id for b in landscape.boards if _shares(find_members(b), seated)}
    return _pick(landscape, near.union(boards))


def find_near_themes(landscape: Landscape, boards: Sequence[str]) -> tuple[Board, ...]:
    """The boards, those below the nation with a near theme where they work, and all above; by id.

    What stands above joins boards that hold one theme.
    """
    own = [landscape.board_by_id[board] for board in boards]
    themes = {n for b in own for held in b.themes for n in near_themes(landscape, held.theme)}
    where = frozenset[str]().union(*(landscape.councils_of(board.area) for board in own))
    near = {
        board.id
        for board in landscape.boards
        if board.tier != "national" or board.id in boards
        if not where.isdisjoint(landscape.councils_of(board.area))
        if not themes.isdisjoint(held.theme for held in board.themes)
    }
    return find_above(landscape, near.union(boards))


def _shares(members: frozenset[str], seated: frozenset[str]) -> bool:
    shared = len(members & seated)
    return shared >= FEWEST_SHARED and 2 * shared >= len(members)


def _reach(start: Iterable[str], lead: Callable[[str], Iterable[str]]) -> frozenset[str]:
    seen = set(start)
    waiting = list(seen)
    while waiting:
        new = set(lead(waiting.pop())) - seen
        seen |= new
        waiting += new
    return frozenset(seen)


def _pick(landscape: Landscape, ids: Iterable[str]) -> tuple[Board, ...]:
    return tuple(landscape.board_by_id[board] for board in sorted(ids))
