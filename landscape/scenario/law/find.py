"""Finds what the law has to say of a scenario."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from landscape.graph import LandscapeGraph
from landscape.model.board import Board
from landscape.model.duty import Duty
from landscape.scenario.duties import (
    PlacedDuty,
    find_lost_councils,
    find_newly_joint,
    is_asked_in_each_region,
    judge_joint_meeting,
)
from landscape.scenario.law.members import find_absent
from landscape.scenario.law.outputs import find_waiting
from landscape.scenario.law.point import LegalPoint, PointKind
from landscape.scenario.lineage import Lineage
from landscape.scenario.steps.lawful import is_each_councils_own


def find_legal_points(
    before: LandscapeGraph,
    after: LandscapeGraph,
    placed: Sequence[PlacedDuty],
    lineage: Lineage,
) -> tuple[LegalPoint, ...]:
    """Every point, duty by duty and area by area; nothing of what the scenario leaves alone."""
    duties = (after.landscape.whole or after.landscape).duty_by_id
    looked = (_look(before, after, item, duties[item.duty]) for item in placed)
    taken = (
        _find_taken_on(after, item, lineage)
        for item in placed
        if is_asked_in_each_region(duties[item.duty])
    )
    found = (point for points in (*looked, *taken) for point in points)
    return tuple(sorted(_join_scrutiny(found), key=lambda point: point.order))


def _join_scrutiny(points: Iterable[LegalPoint]) -> Iterator[LegalPoint]:
    """The points, with all duties that one body scrutinises for one council in one."""
    scrutinised: dict[LegalPoint, set[str]] = {}
    for point in points:
        if point.group == "scrutiny":
            scrutinised.setdefault(replace(point, things=()), set()).update(point.things)
        else:
            yield point
    for point, duties in scrutinised.items():
        yield replace(point, things=tuple(sorted(duties)))


def _look(
    before: LandscapeGraph, after: LandscapeGraph, placed: PlacedDuty, duty: Duty
) -> Iterator[LegalPoint]:
    if placed.placement == "homeless":
        lost = find_lost_councils(before, after, duty.id, placed.area)
        yield LegalPoint("homeless", duty.id, (placed.area,), lost, placed.before)
    # A council without a home, now or before, does not hide what the law makes of the others.
    joint = find_newly_joint(before, after, duty, after.landscape.area_by_id[placed.area])
    if joint:
        yield from _judge_joint(after, placed, duty, joint)
    yield from find_absent(before, after, placed, duty)
    yield from find_waiting(before, after, placed, duty)


def _find_taken_on(
    after: LandscapeGraph, placed: PlacedDuty, lineage: Lineage
) -> Iterator[LegalPoint]:
    """That boards newly meet a duty which needs something of whoever meets it.

    A board that only has another name does not.
    """
    had = lineage.with_new_names(placed.before)
    new = tuple(board for board in placed.after if board not in had)
    if new:
        councils = _find_met_councils(after, placed)
        yield LegalPoint("taken-on", placed.duty, (placed.area,), councils, new)


def _find_met_councils(after: LandscapeGraph, placed: PlacedDuty) -> tuple[str, ...]:
    """The councils of a duty's area for which some board meets it after."""
    unmet = after.find_councils_unmet(placed.duty, placed.area)
    return tuple(sorted(after.landscape.councils_of(placed.area).difference(unmet)))


def _judge_joint(
    after: LandscapeGraph, placed: PlacedDuty, duty: Duty, joint: tuple[str, ...]
) -> Iterator[LegalPoint]:
    """What the law makes of a duty that is newly met for a wider area, and who scrutinises it."""
    councils = _find_met_councils(after, placed)
    kind = _kind_of(after, duty, joint, councils)
    yield LegalPoint(kind, duty.id, (placed.area,), councils, joint)
    for scrutiny in duty.scrutiny:
        asked = (after.landscape.whole or after.landscape).duty_by_id.get(scrutiny)
        if asked and is_each_councils_own(asked):
            yield from _find_scrutiny(after, placed, asked, councils)


def _kind_of(
    after: LandscapeGraph, duty: Duty, joint: tuple[str, ...], councils: tuple[str, ...]
) -> PointKind:
    judged = judge_joint_meeting(duty)
    if judged == "confirm":
        return "confirm"
    if duty.joint.mode != "excluded":
        return "condition"
    if duty.function == "scrutiny":
        return "own-scrutiny"
    if judged == "excluded":
        return "excluded"
    boards = (after.landscape.board_by_id[board] for board in joint)
    named = {area for board in boards for area in _find_legal_areas(after, board)}
    return "legal-groups" if named.issuperset(councils) else "legal-groups-missing"


def _find_legal_areas(graph: LandscapeGraph, board: Board) -> frozenset[str]:
    """The councils for each of which a board in law of its own meets as `board`."""
    areas = (graph.landscape.councils_of(legal.area) for legal in board.legal_boards)
    return frozenset().union(*(area for area in areas if len(area) == 1))


def _find_scrutiny(
    after: LandscapeGraph, placed: PlacedDuty, scrutiny: Duty, councils: tuple[str, ...]
) -> Iterator[LegalPoint]:
    """Which body of its own scrutinises for each council, or that none is on record."""
    for council in councils:
        meeting = after.find_boards_meeting(scrutiny.id, council)
        own = tuple(board.id for board in meeting if after.councils_of(board) == {council})
        kind: PointKind = "scrutiny-kept" if own else "scrutiny-unknown"
        where = (council,)
        yield LegalPoint(kind, scrutiny.id, where, where, own, things=(placed.duty,))
