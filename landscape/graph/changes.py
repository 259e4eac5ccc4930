"""What differs between the records of two days: boards, seats and lines that began or ended."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar, get_args

from landscape.model.board import Board, Line, Member
from landscape.model.evidence import Evidenced
from landscape.model.landscape import Landscape
from landscape.model.partial_date import PartialDate

ChangeKind = Literal[
    "board-followed", "board-begun", "board-ended", "body-begun", "body-ended",
    "member-begun", "member-ended", "line-begun", "line-ended",
]  # fmt: skip

CHANGE_KINDS: tuple[ChangeKind, ...] = get_args(ChangeKind)
"""In the order in which they are told; `board-followed`: one that took over from others began."""

Part = TypeVar("Part", Member, Line)


@dataclass(frozen=True)
class RecordChange:
    """One thing that is in the record of one day and not in that of the other."""

    kind: ChangeKind
    board: str
    """The board that it is about; of a body that began or ended, the body."""

    fact: Evidenced
    """What began or ended, with its evidence and its sources."""

    when: PartialDate | None
    """When it began or ended, as exactly as it is recorded; none where that is not recorded, as
    where a seat ends because the body that sat there does."""

    others: tuple[str, ...] = ()
    """From whom a board took over, or who took over from one that ended, who sits, or to whom the
    line leads; ids."""


def find_record_changes(before: Landscape, after: Landscape) -> tuple[RecordChange, ...]:
    """What began and ended between two days of one landscape, by kind and then by board.

    Of boards that are there on one of the days only, the seats and lines are not told one by one.
    """
    found = [*_find_boards(before, after), *_find_bodies(before, after)]
    for board in before.boards:
        later = after.board_by_id.get(board.id)
        if later is not None:
            found += _find_parts(board, later)
    return tuple(sorted(found, key=_order))


def _find_boards(before: Landscape, after: Landscape) -> Iterator[RecordChange]:
    whole = after.whole or after
    for board in after.boards:
        if board.id not in before.board_by_id:
            past = tuple(sorted(one.board for one in board.succeeds))
            kind: ChangeKind = "board-followed" if past else "board-begun"
            yield RecordChange(kind, board.id, board, board.since, past)
    for board in before.boards:
        if board.id not in after.board_by_id:
            heirs = tuple(
                one.id for one in whole.boards if any(s.board == board.id for s in one.succeeds)
            )
            yield RecordChange("board-ended", board.id, board, board.until, heirs)


def _find_bodies(before: Landscape, after: Landscape) -> Iterator[RecordChange]:
    for one in after.organisations:
        if one.id not in before.organisation_by_id:
            yield RecordChange("body-begun", one.id, one, one.since, one.succeeds)
    for one in before.organisations:
        if one.id not in after.organisation_by_id:
            yield RecordChange("body-ended", one.id, one, one.until)


def _find_parts(was: Board, now: Board) -> Iterator[RecordChange]:
    """The seats and lines of a board that began and ended."""
    begun, ended = _differ(was.members, now.members, lambda m: (*m.seat, m.capacity))
    for member in begun:
        yield RecordChange("member-begun", now.id, member, member.since, (member.party,))
    for member in ended:
        yield RecordChange("member-ended", now.id, member, member.until, (member.party,))
    new, gone = _differ(was.lines, now.lines, lambda line: (line.kind, line.to))
    for line in new:
        yield RecordChange("line-begun", now.id, line, line.since, (line.to,))
    for line in gone:
        yield RecordChange("line-ended", now.id, line, line.until, (line.to,))


def _differ(
    was: Sequence[Part], now: Sequence[Part], key: Callable[[Part], Hashable]
) -> tuple[list[Part], list[Part]]:
    """The parts that only the later day has, and those that only the earlier one has."""
    if was == now:  # as nearly always, and the same objects, which is quick to see
        return [], []
    old, new = {key(part) for part in was}, {key(part) for part in now}
    begun = [part for part in now if key(part) not in old]
    return begun, [part for part in was if key(part) not in new]


def _order(change: RecordChange) -> tuple[int, str, tuple[str, ...]]:
    return (CHANGE_KINDS.index(change.kind), change.board, change.others)
