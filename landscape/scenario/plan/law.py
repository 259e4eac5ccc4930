"""What the law asks for, and the outputs to see to afresh."""

from collections.abc import Iterator
from dataclasses import replace

from landscape.model.duty import Duty, DutyOutput, JointNeed, JointRoute
from landscape.model.message import Message, Term, Value, message
from landscape.scenario.duties import PlacedDuty
from landscape.scenario.law import LegalPoint, find_where, fold
from landscape.scenario.plan.ground import Ground
from landscape.scenario.plan.item import PlanItem, PlanKind

_KIND_OF: dict[str, PlanKind] = {
    "homeless": "find-home",
    "own-scrutiny": "own-body",
    "excluded": "own-body",
    "confirm": "confirm-law",
    "member-lost": "settle-member",
    "member-never": "settle-member",
    "legal-groups-missing": "name-group",
}

_MADE_BY_MINISTERS: frozenset[JointRoute] = frozenset({"direction", "regulations"})
"""The ways that the Welsh Ministers make."""

_SEPARATE: frozenset[JointNeed] = frozenset({"separate-outputs", "separate-appointment"})
"""What a duty needs whose outputs are made for each area by itself."""


def plan_law(ground: Ground) -> Iterator[PlanItem]:
    """Homes to find, ways to take, needs to meet, groups to name, and what to have confirmed."""
    for point in fold(ground.comparison.legal):
        duty = ground.duties[point.duty]
        if point.kind in _KIND_OF:
            yield _item(ground, _KIND_OF[point.kind], point, duty, _say(ground, point, duty))
        if point.kind == "condition" and duty.joint.routes:
            yield _take_route(ground, point, duty)
        if point.group in ("arrange", "groups"):
            for need in duty.joint.needs:
                values = _values(ground, point, duty) | {"need": Term(id=f"need.{need}")}
                yield _item(ground, "meet-need", point, duty, message("plan.meet-need", **values))
        if point.kind == "condition":
            yield from _follow_merger(ground, point, duty)


def _take_route(ground: Ground, point: LegalPoint, duty: Duty) -> PlanItem:
    """A way to take; where the Welsh Ministers may make it, they are among those who decide."""
    routes = tuple(Term(id=f"route.{route}") for route in duty.joint.routes)
    what = message("plan.take-route", routes=routes, **_values(ground, point, duty))
    item = _item(ground, "take-route", point, duty, what)
    if _MADE_BY_MINISTERS.isdisjoint(duty.joint.routes):
        return item
    return replace(item, asked=tuple(sorted({*item.asked, *ground.ministers})))


def _follow_merger(ground: Ground, point: LegalPoint, duty: Duty) -> Iterator[PlanItem]:
    """What has to follow for the boards into which others merged; one that was there is no such."""
    merged = {
        heir
        for change in ground.comparison.boards
        if change.action in ("merged", "absorbed")
        for heir in change.into
    }
    boards = tuple(board for board in point.boards if board in merged)
    for follows in duty.joint.after_merger if boards else ():
        what = message(
            "plan.after-merger",
            board=tuple(map(ground.name, boards)),
            duty=duty.name,
            where=follows.where,
            asks=follows.what,
        )
        yield _item(ground, "after-merger", replace(point, boards=boards), duty, what)


def plan_outputs(ground: Ground) -> Iterator[PlanItem]:
    """Each output of a duty that another board would meet, or the same for a wider area.

    Once for all areas, or for each by itself where the catalogue says that they are separate. Terms
    of reference are left to `plan_boards`, which has them written or rewritten for every board.
    """
    found: dict[tuple[str, str], list[str]] = {}
    for placed in ground.comparison.duties:
        for board in _find_makers(ground, placed):
            found.setdefault((placed.duty, board), []).append(placed.area)
    for (duty_id, board), areas in found.items():
        duty = ground.duties[duty_id]
        is_separate = not _SEPARATE.isdisjoint(duty.joint.needs)
        for where in [[area] for area in areas] if is_separate else [areas]:
            for output in (made for made in duty.outputs if not made.is_terms):
                yield _adopt(ground, board, duty, output, tuple(where))


def _find_makers(ground: Ground, placed: PlacedDuty) -> tuple[str, ...]:
    """The boards that newly meet a duty in an area, or newly meet it jointly."""
    joint = {
        board
        for point in ground.comparison.legal
        if (point.duty, point.areas) == (placed.duty, (placed.area,)) and _is_joint(point)
        for board in point.boards
    }
    had = ground.lineage.with_new_names(placed.before)
    return tuple(board for board in placed.after if board in joint or board not in had)


def _is_joint(point: LegalPoint) -> bool:
    return point.group in ("arrange", "groups", "confirm", "own-body")


def _adopt(
    ground: Ground, board: str, duty: Duty, output: DutyOutput, areas: tuple[str, ...]
) -> PlanItem:
    asked, kinds = ground.find_holders(duty, (board,), areas)
    what = message(
        "plan.adopt-output",
        output=output.name,
        board=ground.name(board),
        area=ground.name_areas(areas),
        duty=duty.name,
    )
    return PlanItem(
        "adopt-output",
        board,
        what,
        (output.name,),
        areas,
        asked,
        kinds,
        told_by=(board,),
        steps=ground.trace.find(board, "duty", duty.id),
        duty=duty.id,
    )


def _item(ground: Ground, kind: PlanKind, point: LegalPoint, duty: Duty, what: Message) -> PlanItem:
    """A thing to be done about a point; those who hold the duty are asked."""
    meeting = {
        board
        for placed in ground.comparison.duties
        if placed.duty == point.duty and placed.area in point.areas
        for board in (*placed.before, *placed.after)
    }
    asked, kinds = ground.find_holders(duty, sorted(meeting), point.areas)
    part = ("", "") if kind == "settle-member" else ("duty", duty.id)
    steps = {place for board in point.boards for place in ground.trace.find(board, *part)}
    return PlanItem(
        kind,
        "" if kind == "find-home" else point.boards[0],
        what,
        point.things,
        point.areas,
        asked,
        kinds,
        told_by=tuple(sorted(meeting)),
        steps=tuple(sorted(steps)),
        duty=duty.id,
    )


def _say(ground: Ground, point: LegalPoint, duty: Duty) -> Message:
    values = _values(ground, point, duty)
    kind = _KIND_OF[point.kind]
    if kind == "settle-member":
        values["member"] = Term(id=f"organisation-type.{point.things[0]}")
    if kind in ("find-home", "own-body"):
        del values["board"]
    return message(f"plan.{kind}", **values)


def _values(ground: Ground, point: LegalPoint, duty: Duty) -> dict[str, Value]:
    """The duty, for which areas or councils, and the boards that meet it."""
    return {
        "duty": duty.name,
        "area": ground.name_areas(find_where(ground.before, point)),
        "board": tuple(map(ground.name, point.boards)),
    }
