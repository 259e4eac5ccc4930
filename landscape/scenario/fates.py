"""What became of every theme, duty and member of every board: nothing disappears unnamed."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from landscape.model.landscape import Landscape
from landscape.scenario.lineage import Lineage

Held = Literal["theme", "duty", "member"]
Status = Literal["carried", "taken-over", "still-held", "no-home"]


@dataclass(frozen=True, order=True)
class Fate:
    """What became of one thing that a board held and holds no longer."""

    board: str
    """The board that held it."""

    held: Held
    thing: str
    """Id of the theme, of the duty, or of the organisation or board that sat."""

    status: Status
    """`carried`: a successor has it. `taken-over`: another board newly has it. `still-held`: a
    board that had it all along keeps it. `no-home`: no board has it there any more."""

    to: tuple[str, ...]
    """The boards that have it now."""

    areas: tuple[str, ...] = ()
    """For a theme or a duty without a home: the councils in which it has none."""


Key = tuple[str, Held, str]
"""A board, and what it holds."""

Holdings = dict[Key, frozenset[str]]
"""The councils for which each board holds each thing."""

_SOMEWHERE = frozenset("*")
"""Where a member sits: a seat belongs to a board, not to one of its councils."""


def find_fates(before: Landscape, after: Landscape, lineage: Lineage) -> tuple[Fate, ...]:
    """The fate of everything that some board of `before` held and does not hold itself any more.

    A theme or duty counts as held council by council, so one that is carried on for a part of its
    area is reported for the part that is left out as well.
    """
    had, has = _find_all(before, lineage), _find_all(after)
    gone = (key for key, councils in had.items() if not councils <= has.get(key, frozenset()))
    return tuple(sorted(fate for key in gone for fate in _trace(key, had, has, lineage)))


def _trace(key: Key, had: Holdings, has: Holdings, lineage: Lineage) -> Iterator[Fate]:
    board, held, thing = key
    councils = had[key]
    holders = {b: where & councils for (b, *what), where in has.items() if what == [held, thing]}
    holders = {b: where for b, where in holders.items() if where}
    heirs = lineage.follow(board)
    if held == "member" and thing in heirs:
        # It sat on a board that it is one with now.
        yield Fate(board, held, thing, "carried", (thing,))
        return
    groups: dict[Status, list[str]] = {
        "carried": [b for b in holders if b in heirs and b != board],
        "taken-over": [b for b in holders if not had.get((b, held, thing), frozenset()) & councils],
        "still-held": list(holders),
    }
    status = next((name for name, boards in groups.items() if boards), None)
    if status:
        yield Fate(board, held, thing, status, tuple(sorted(groups[status])))
    left_out = councils.difference(*holders.values())
    if left_out:
        yield Fate(board, held, thing, "no-home", (), tuple(sorted(left_out - _SOMEWHERE)))


def _find_all(landscape: Landscape, lineage: Lineage | None = None) -> Holdings:
    """Everything that every board holds, and the councils for which it does.

    With a lineage, a board that sits on another is called by its successor: it sits there still.
    """
    found: Holdings = {}
    for board in landscape.boards:
        own = landscape.councils_of(board.area)
        for theme in board.themes:
            _add(found, (board.id, "theme", theme.theme), own)
        for met in board.duties:
            where = frozenset().union(*map(landscape.councils_of, met.areas)) if met.areas else own
            _add(found, (board.id, "duty", met.duty), where)
        for member in board.members:
            heirs = lineage.follow(member.party) if lineage else ()
            for party in heirs or (member.party,):
                _add(found, (board.id, "member", party), _SOMEWHERE)
    return found


def _add(found: Holdings, key: Key, where: frozenset[str]) -> None:
    found[key] = found.get(key, frozenset()) | where
