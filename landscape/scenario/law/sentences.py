"""Legal points in sentences about named things."""

from landscape.model.duty import Duty
from landscape.model.landscape import Landscape
from landscape.model.message import Message, Names, Term, Value, message
from landscape.scenario.law.point import LegalPoint

_ASKING = frozenset({"condition", "legal-groups", "legal-groups-missing", "taken-on"})
"""The kinds of point to which the routes and needs of the catalogue belong."""

_OF_COUNCILS = frozenset({"homeless", "output-waiting", "member-lost", "member-never"})
"""The kinds of point that are told council by council, be it of every council of an area."""


def say_point(before: Landscape, after: Landscape, point: LegalPoint) -> tuple[Message, ...]:
    """A point as sentences: what is so, what the law asks for, and what is to be confirmed.

    Its areas may be several.
    """
    whole = before.whole or before
    duty = whole.duty_by_id[point.duty]
    said = [_say_what_is_so(before, after, point, duty)]
    if point.kind in _ASKING:
        said += _say_what_is_asked(duty)
    if point.kind == "confirm":
        said.append(_say_confirm(duty))
    elif duty.grade == "C":
        said.append(message("law.general-knowledge"))
    return tuple(said)


def say_law(duty: Duty) -> Message:
    """On which instrument and provisions a point rests, and how well they are known."""
    law, grade = name_law(duty), Term(id=f"grade.{duty.grade}")
    return message("law.rests-on", law=law, grade=grade)


def name_law(duty: Duty) -> str:
    """The instrument and the provisions of a duty, as the catalogue cites them."""
    return ", ".join((duty.instrument, *duty.provisions))


def find_where(landscape: Landscape, point: LegalPoint) -> tuple[str, ...]:
    """The areas of a point, or those councils alone for which it is so."""
    if point.kind in _OF_COUNCILS:
        return point.councils
    every = frozenset[str]().union(*map(landscape.councils_of, point.areas))
    return point.areas if every.issubset(point.councils) else point.councils


def _say_what_is_so(before: Landscape, after: Landscape, point: LegalPoint, duty: Duty) -> Message:
    values: dict[str, Value] = {
        "duty": duty.name,
        "area": tuple(before.area_by_id[area].name for area in find_where(before, point)),
        "boards": tuple(map(after.name_of, point.boards)),
    }
    known = "" if point.is_recorded else ".unrecorded"
    return message(f"law.{point.kind}{known}", **values, **_name_things(before, point))


def _name_things(landscape: Landscape, point: LegalPoint) -> dict[str, Value]:
    """The other things of a point, by the name that they have in its sentence."""
    if point.kind in ("member-lost", "member-never"):
        return {"member": Term(id=f"organisation-type.{point.things[0]}")}
    duties = (landscape.whole or landscape).duty_by_id
    names = tuple(duties[thing].name for thing in point.things if thing in duties)
    if point.kind in ("output-waiting", "output-moved"):
        return {"waiting": names, "outputs": _name_outputs(duties[point.duty], point.things)}
    return {"scrutinised": names} if names else {}


def _name_outputs(duty: Duty, waiting: tuple[str, ...]) -> Names:
    return tuple(output.name for output in duty.outputs if set(output.feeds) & set(waiting))


def _say_what_is_asked(duty: Duty) -> list[Message]:
    """The ways to it that the catalogue names, and what is needed whichever is taken."""
    routes = tuple(Term(id=f"route.{route}") for route in duty.joint.routes)
    needs = tuple(Term(id=f"need.{need}") for need in duty.joint.needs)
    said = []
    if routes:
        said.append(message("law.routes", routes=routes))
    if needs:
        said.append(message("law.needs", needs=needs))
    return said


def _say_confirm(duty: Duty) -> Message:
    """That the law is silent, or not known well enough, and with whom to confirm it."""
    is_silent = duty.joint.mode == "silent"
    name = "law.silent" if is_silent else "law.not-known"
    if duty.joint.mode == "already-regional":
        name = "law.regional"
    if duty.grade == "C":
        name = "law.general-knowledge-joint"
    holders = tuple(Term(id=f"organisation-type.{kind}") for kind in duty.duty_holders)
    if holders:
        return message(f"{name}.holders", holders=holders)
    return message(name)
