"""A landscape for people who may not see who sits on sensitive boards and what joins them."""

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import TypeVar

from landscape.load.dump import dump_board, dump_value
from landscape.model.accepted import AcceptedFile
from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.render.withheld import find_sensitive, is_open_decision

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


def redact_board(board: Board, landscape: Landscape) -> Board:
    """One board of a landscape without what tells the particulars of a sensitive one."""
    return _redact(board, find_sensitive(landscape))


def redact_files(files: Mapping[str, bytes], landscape: Landscape) -> dict[str, bytes]:
    """The files of `landscape`, by their paths, without the particulars of sensitive boards.

    To lay other files over: what a check says of them can then tell no particular either. A file
    that tells none stays as it is, byte by byte.
    """
    redacted = redact(landscape)
    written = {
        board.id: dump_board(board.body).encode()
        for board, whole in zip(redacted.boards, landscape.boards, strict=True)
        if board is not whole
    }
    decisions = AcceptedFile(accepted=tuple(filter(is_open_decision, landscape.accepted)))
    written["accepted"] = dump_value(decisions, "../schemas/accepted.schema.json").encode()
    return {path: written.get(PurePosixPath(path).stem, raw) for path, raw in files.items()}


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
    changed = {name: value for name, value in kept.items() if value != getattr(board, name)}
    return board.model_copy(update=changed) if changed else board


def _keep(items: Iterable[T], end: str, sensitive: frozenset[str]) -> tuple[T, ...]:
    """Those of the items of which no sensitive board is the other end."""
    return tuple(item for item in items if getattr(item, end) not in sensitive)
