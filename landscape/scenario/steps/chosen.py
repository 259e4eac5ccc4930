"""What a merger takes on where it chooses: some of the seats, some of the themes."""

from collections.abc import Iterable, Iterator, Sequence

from landscape.model.board import Board, Member, MetDuty
from landscape.model.duty import Duty
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


def find_seats_by_law(
    landscape: Landscape, boards: Sequence[Board], chosen: Chosen, into: Text
) -> Iterator[Message]:
    """Objections for members by law that lose every seat on `into` though one of its duties
    needs them.

    A duty needs a member whose kind of organisation it lists under `must`. A seat by law that no
    duty of the new board needs may be left out: the law that asked for it asks for it no longer.
    General knowledge (grade C) is no ground for an objection.
    """
    if chosen is None:
        return
    kept = {_as_what(landscape, member) for member in choose_members(boards, chosen)}
    duties = _find_duties(landscape, (met for board in boards for met in board.duties))
    by_law = (member for member in join_members(boards) if member.reason == "statutory")
    for party, kind in sorted({_as_what(landscape, member) for member in by_law} - kept):
        needed = tuple(duty.name for duty in duties if kind in duty.members.must)
        if needed:
            member = landscape.name_of(party)
            yield message("objection.merge.seat-by-law", member=member, duties=needed, board=into)


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


def _find_duties(landscape: Landscape, met: Iterable[MetDuty]) -> tuple[Duty, ...]:
    known = landscape.duty_by_id
    found = (known[duty] for duty in sorted({item.duty for item in met}) if duty in known)
    return tuple(duty for duty in found if duty.grade != "C")


def _as_what(landscape: Landscape, member: Member) -> tuple[str, str]:
    """Who sits, and as what kind of organisation; a board is of no kind."""
    organisation = landscape.organisation_by_id.get(member.party)
    return (member.party, member.sits_as or (organisation.type if organisation else ""))
