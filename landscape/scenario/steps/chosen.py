"""What a merger takes on where it chooses: some of the seats, some of the themes."""

from collections.abc import Iterator, Sequence

from landscape.model.board import Board, Member
from landscape.model.frozen import Id
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.model.text import Text
from landscape.scenario.steps.named_seat import NamedSeat
from landscape.scenario.steps.seats import join_members

Chosen = tuple[NamedSeat, ...] | None
"""The seats that a new board has; none stands for every seat of the boards before it."""


def choose_members(boards: Sequence[Board], chosen: Chosen) -> tuple[Member, ...]:
    """The seats of `boards`, each once, that are chosen."""
    members = join_members(boards)
    if chosen is None:
        return members
    return tuple(member for member in members if any(seat.is_meant(member) for seat in chosen))


def find_no_seats(
    landscape: Landscape, boards: Sequence[Board], chosen: Chosen
) -> Iterator[Message]:
    """Objections for chosen seats that none of the boards has."""
    members = join_members(boards) if chosen else ()
    names = tuple(board.name for board in boards)
    for seat in chosen or ():
        if not any(map(seat.is_meant, members)):
            member = landscape.name_of(seat.party)
            yield message("objection.merge.no-seat", member=member, boards=names)


def find_themes_not_held(
    landscape: Landscape, boards: Sequence[Board], chosen: tuple[Id, ...] | None
) -> Iterator[Message]:
    """Objections for chosen themes that none of the boards holds."""
    held = {item.theme for board in boards for item in board.themes}
    names = tuple(board.name for board in boards)
    for theme in chosen or ():
        if theme not in held:
            known = landscape.theme_by_id.get(theme)
            what = known.name if known else Text(en=theme)
            yield message("objection.merge.no-theme", theme=what, boards=names)
