"""A landscape for people who may not see who sits on sensitive boards and what joins them."""

from collections.abc import Iterable
from typing import TypeVar

from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.render.withheld import find_sensitive

T = TypeVar("T")

_PARTICULARS: dict[str, object] = {
    "members": (),
    "member_list": "unknown",
    "lines": (),
    "succeeds": (),
    "legal_boards": (),
    "back_to_back": (),
    "absent_lines": (),
    "tasks": (),
    "conflicts": (),
    "notes": (),
    "demoted_chairs": (),
}
"""What is left of these on a sensitive board. Its notes and conflicts may tell any of them."""


def redact(landscape: Landscape) -> Landscape:
    """The landscape of the same day without the particulars of sensitive boards.

    That such a board exists, what it is for, where, and which themes and duties it has, stays. What
    other boards say of it goes as well: their lines to it, its seats on them, what they took over.
    """
    sensitive = find_sensitive(landscape)
    return landscape.map_boards(lambda board: _redact(board, sensitive))


def _redact(board: Board, sensitive: frozenset[str]) -> Board:
    if board.id in sensitive:
        return board.model_copy(update=_PARTICULARS)
    kept = {
        "members": _keep(board.members, "party", sensitive),
        "lines": _keep(board.lines, "to", sensitive),
        "succeeds": _keep(board.succeeds, "board", sensitive),
        "back_to_back": _keep(board.back_to_back, "board", sensitive),
        "absent_lines": _keep(board.absent_lines, "to", sensitive),
        "tasks": _keep(board.tasks, "held_by", sensitive),
    }
    return board.model_copy(update={n: v for n, v in kept.items() if v != getattr(board, n)})


def _keep(items: Iterable[T], end: str, sensitive: frozenset[str]) -> tuple[T, ...]:
    """Those of the items of which no sensitive board is the other end."""
    return tuple(item for item in items if getattr(item, end) not in sensitive)
