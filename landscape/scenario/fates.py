"""What became of all that every board held, its open work included: nothing disappears unnamed."""

from collections.abc import Iterator

from landscape.model.board import Board, Member
from landscape.model.landscape import Landscape
from landscape.scenario.fate import Fate, Held, Status
from landscape.scenario.lineage import Lineage
from landscape.scenario.tie_fates import find_tie_fates

Key = tuple[str, Held, str, str]
"""A board, and what it holds; for a seat with its post."""

Holdings = dict[Key, frozenset[str]]
"""The councils for which each board holds each thing."""

Holders = dict[str, frozenset[str]]
"""The boards that hold one thing, and the councils for which they do."""

_SOMEWHERE = frozenset("*")
"""Where a member sits: a seat belongs to a board, not to one of its councils."""


def find_fates(before: Landscape, after: Landscape, lineage: Lineage) -> tuple[Fate, ...]:
    """The fate of everything that some board of `before` held and does not hold itself any more.

    A theme or duty counts as held council by council, so one that is carried on for a part of its
    area is reported for the part that is left out as well. A member counts seat by seat, and a
    chair has a home only with a board that carries the chaired one on; one that ended needs none.
    """
    had, has = _find_all(before, lineage), _find_all(after)
    gone = (key for key, councils in had.items() if not councils <= has.get(key, frozenset()))
    holders: dict[tuple[Held, str, str], Holders] = {}
    for (board, held, thing, post), councils in has.items():
        holders.setdefault((held, thing, post), {})[board] = councils
    held_fates = (
        fate for key in gone for fate in _trace(key, had, holders.get(key[1:], {}), lineage)
    )
    return tuple(sorted((*held_fates, *find_tie_fates(before, after, lineage))))


def _trace(key: Key, had: Holdings, has: Holders, lineage: Lineage) -> Iterator[Fate]:
    """The fate of one thing; `has` are the boards that hold it after."""
    board, held, thing, post = key
    councils = had[key]
    heirs = lineage.follow(board)
    if held == "chair":
        yield from _trace_chair(key, has, heirs)
        return
    holders = _find_holders(key, had, has, heirs)
    if held == "member" and thing in heirs:
        # It sat on a board that it is one with now.
        yield Fate(board, held, thing, "carried", (thing,), post=post)
        return
    groups: dict[Status, list[str]] = {
        "carried": [b for b in holders if b in heirs and b != board],
        "taken-over": [b for b in holders if not had.get((b, *key[1:]), frozenset()) & councils],
        "still-held": list(holders),
    }
    status = next((name for name, boards in groups.items() if boards), None)
    if status:
        yield Fate(board, held, thing, status, tuple(sorted(groups[status])), post=post)
    left_out = councils.difference(*holders.values())
    if left_out:
        yield Fate(board, held, thing, "no-home", (), tuple(sorted(left_out - _SOMEWHERE)), post)


def _find_holders(key: Key, had: Holdings, has: Holders, heirs: tuple[str, ...]) -> Holders:
    """The boards that hold what is gone from a board, and where.

    A seat that its member had elsewhere all along does not stand for one that the boards that came
    after leave out.
    """
    board, held, *_ = key
    found = {b: where & had[key] for b, where in has.items()}
    is_left_out = held == "member" and bool(heirs) and board not in heirs
    return {
        b: where
        for b, where in found.items()
        if where and not (is_left_out and b not in heirs and (b, *key[1:]) in had)
    }


def _trace_chair(key: Key, has: Holders, heirs: tuple[str, ...]) -> Iterator[Fate]:
    board, held, thing, _ = key
    chaired = tuple(heir for heir in heirs if heir in has)
    if heirs:
        yield Fate(board, held, thing, "carried" if chaired else "no-home", chaired)


def _find_all(landscape: Landscape, lineage: Lineage | None = None) -> Holdings:
    """Everything that every board holds, and the councils for which it does.

    With a lineage, a board that sits on another is called by its successor: it sits there still.
    """
    found: Holdings = {}
    for board in landscape.boards:
        own = landscape.councils_of(board.area)
        for theme in board.themes:
            _add(found, (board.id, "theme", theme.theme, ""), own)
        for met in board.duties:
            where = frozenset().union(*map(landscape.councils_of, met.areas)) if met.areas else own
            _add(found, (board.id, "duty", met.duty, ""), where)
        for member in board.members:
            for key in _find_seats(board, member, lineage):
                _add(found, key, _SOMEWHERE)
        for legal in board.legal_boards:
            where = landscape.councils_of(legal.area)
            _add(found, (board.id, "legal-board", legal.name.en, ""), where)
        for task in board.tasks:
            _add(found, (board.id, "task", task.what.en, ""), _SOMEWHERE)
    return found


def _find_seats(board: Board, member: Member, lineage: Lineage | None) -> Iterator[Key]:
    """A member's seat, and its chair if it has that; whichever of its posts chairs."""
    heirs = lineage.follow(member.party) if lineage else ()
    for party in heirs or (member.party,):
        yield (board.id, "member", party, member.seat[1])
        if member.capacity == "chair":
            yield (board.id, "chair", party, "")


def _add(found: Holdings, key: Key, where: frozenset[str]) -> None:
    found[key] = found.get(key, frozenset()) | where
