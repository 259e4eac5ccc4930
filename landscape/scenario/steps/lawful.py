"""What the law does not let local partners do with boards."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from landscape.model.board import Board, Member, MetDuty
from landscape.model.duty import Duty
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.model.text import Text
from landscape.scenario.steps.seats import join_members
from landscape.scenario.steps.where_met import find_councils


def find_against_joining(landscape: Landscape, boards: Sequence[Board]) -> Iterable[Message]:
    """Objections for boards that the law does not let be one board, whichever of them stays."""
    yield from find_scrutineers(boards)
    yield from find_own_scrutiny(landscape, boards)
    yield from find_kept_apart(landscape, boards)


def find_taken_away(
    landscape: Landscape, board: Board, seats: Iterable[Member]
) -> Iterable[Message]:
    """Objections for those of `seats`, which `board` is to lose, that members have by law."""
    for member in seats:
        if member.reason == "statutory":
            names = {"member": landscape.name_of(member.party), "board": board.name}
            yield message("objection.member.statutory", **names)


def find_seats_by_law(
    landscape: Landscape, boards: Sequence[Board], kept: Iterable[Member], into: Text
) -> Iterable[Message]:
    """Objections for members by law of `boards` that have no seat among those `kept` on `into`,
    though one of its duties needs them.

    A duty needs a member whose kind of organisation it lists under `must`. A seat by law that no
    duty of the new board needs may be left out: the law that asked for it asks for it no longer.
    General knowledge (grade C) is no ground for an objection.
    """
    left = {_as_what(landscape, member) for member in kept}
    duties = _find_duties(landscape, (met for board in boards for met in board.duties))
    by_law = (member for member in join_members(boards) if member.reason == "statutory")
    for party, kind in sorted({_as_what(landscape, member) for member in by_law} - left):
        needed = tuple(duty.name for duty in duties if kind in duty.members.must)
        if needed:
            member = landscape.name_of(party)
            yield message("objection.merge.seat-by-law", member=member, duties=needed, board=into)


def is_fixed_by_law(duty: Duty) -> bool:
    """Whether regulations fix the body that meets a duty, and that is more than hearsay."""
    return duty.joint.mode == "fixed-by-regs" and duty.grade != "C"


def find_fixed_by_law(
    landscape: Landscape, boards: Iterable[Board], objection: str = "objection.fixed-by-law"
) -> Iterable[Message]:
    """Objections for boards that meet a duty whose body and area regulations fix.

    `objection` says what local partners therefore cannot do; without it, merge or end the body.
    General knowledge (grade C) is no ground for an objection.
    """
    for board in boards:
        for met in board.duties:
            duty = landscape.duty_by_id.get(met.duty)
            if duty and is_fixed_by_law(duty):
                yield message(objection, board=board.name, duty=duty.name)


def find_scrutineers(
    boards: Iterable[Board], objection: str = "objection.scrutineer"
) -> Iterable[Message]:
    """Objections for boards of which one scrutinises the other; to a merger, unless said."""
    for one, other in combinations(boards, 2):
        for scrutineer, scrutinised in ((one, other), (other, one)):
            if any(li.kind == "scrutiny" and li.to == scrutinised.id for li in scrutineer.lines):
                yield message(objection, board=scrutineer.name, other=scrutinised.name)


def find_own_scrutiny(landscape: Landscape, boards: Sequence[Board]) -> Iterable[Message]:
    """Objections for scrutiny that the law asks of each council by itself.

    General knowledge (grade C) is no ground for an objection.
    """
    for duty, names in _find_excluded(landscape, boards):
        if is_each_councils_own(duty):
            yield message("objection.merge.each-its-own", duty=duty.name, boards=names)


def find_kept_apart(landscape: Landscape, boards: Sequence[Board]) -> Iterable[Message]:
    """Objections for duties, other than scrutiny, that the law has no way to merge.

    In Wales these are the strategies of community safety partnerships: an agreement to combine
    areas is for England alone (Crime and Disorder Act 1998, section 5(1A)). Such boards can still
    meet as one: `hold-jointly`. General knowledge (grade C) is no ground for an objection.
    """
    for duty, names in _find_excluded(landscape, boards):
        if is_kept_apart(duty):
            yield message("objection.merge.kept-apart", duty=duty.name, boards=names)


def is_each_councils_own(duty: Duty) -> bool:
    """Whether the law asks each council to scrutinise by itself, and that is more than hearsay."""
    is_excluded = duty.joint.mode == "excluded" and duty.function == "scrutiny"
    return is_excluded and duty.grade != "C"


def is_kept_apart(duty: Duty) -> bool:
    """Whether a duty other than scrutiny has no way in law to be merged, by more than hearsay."""
    is_excluded = duty.joint.mode == "excluded" and duty.function != "scrutiny"
    return is_excluded and duty.grade != "C"


def _find_excluded(
    landscape: Landscape, boards: Sequence[Board]
) -> Iterator[tuple[Duty, tuple[Text, ...]]]:
    """Duties that may not be met jointly, with the boards that meet each for different councils."""
    for duty_id in sorted({met.duty for board in boards for met in board.duties}):
        duty = landscape.duty_by_id.get(duty_id)
        if duty is None or duty.joint.mode != "excluded" or duty.grade == "C":
            continue
        where = [find_councils(landscape, board, duty_id) for board in boards]
        if len({councils for councils in where if councils}) > 1:
            pairs = zip(boards, where, strict=True)
            yield duty, tuple(board.name for board, councils in pairs if councils)


def _find_duties(landscape: Landscape, met: Iterable[MetDuty]) -> tuple[Duty, ...]:
    known = landscape.duty_by_id
    found = (known[duty] for duty in sorted({item.duty for item in met}) if duty in known)
    return tuple(duty for duty in found if duty.grade != "C")


def _as_what(landscape: Landscape, member: Member) -> tuple[str, str]:
    """Who sits, and as what kind of organisation; a board is of no kind."""
    organisation = landscape.organisation_by_id.get(member.party)
    return (member.party, member.sits_as or (organisation.type if organisation else ""))
