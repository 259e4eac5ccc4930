"""Days on which a duty has two homes or none because of a scenario's transition."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from landscape.graph import LandscapeGraph, build
from landscape.graph.joined import group_structures
from landscape.model.area import Area
from landscape.model.board import Board
from landscape.model.duty import Duty
from landscape.model.landscape import Landscape
from landscape.scenario.timeline import Phase

Trouble = Literal["two", "none"]


@dataclass(frozen=True)
class HomeSpan:
    """A duty, an area, and the days on which it has two homes there, or none."""

    duty: str
    area: str
    homes: Trouble
    since: date
    until: date | None
    """The first day on which it is otherwise; none where nothing in the scenario ends it."""

    councils: tuple[str, ...]
    """The councils of the area for which this is so, sorted."""

    boards: tuple[str, ...]
    """The boards that meet it for these councils on these days, or that met it before; sorted."""


def find_home_spans(before: Landscape, phases: Sequence[Phase]) -> tuple[HomeSpan, ...]:
    """Where the transition gives a duty two homes or none, by duty, area and day.

    Two homes are two structures: a board and one that answers to it are one. Councils for which
    that was so before the scenario began are not told, nor those where no board that the scenario
    touches has a part in it.
    """
    met = frozenset(item.duty for board in before.boards for item in board.duties)
    start = build(before, also_look_for=met)
    found: list[HomeSpan] = []
    for phase in phases:
        graph = build(phase.landscape, also_look_for=met)
        found.extend(_look(start, graph, phase))
    return tuple(_join(sorted(found, key=_order)))


def _order(span: HomeSpan) -> tuple[str, str, str, tuple[str, ...], tuple[str, ...], date]:
    return (span.duty, span.area, span.homes, span.councils, span.boards, span.since)


def _look(start: LandscapeGraph, graph: LandscapeGraph, phase: Phase) -> Iterator[HomeSpan]:
    pairs = {(d.id, a.id): (d, a) for side in (start, graph) for d, a in side.find_duty_areas()}
    for _, (duty, area) in sorted(pairs.items()):
        troubled: dict[Trouble, dict[str, frozenset[str]]] = {"two": {}, "none": {}}
        for council in sorted(area.councils):
            was, now = (side.find_boards_meeting(duty.id, council) for side in (start, graph))
            homes = _judge(graph, now)
            part = frozenset(board.id for board in (now or was))
            if homes and homes != _judge(start, was) and part & phase.touched:
                troubled[homes][council] = part
        for homes, found in troubled.items():
            if found:
                yield _span(duty, area, homes, phase, found)


def _span(
    duty: Duty, area: Area, homes: Trouble, phase: Phase, found: dict[str, frozenset[str]]
) -> HomeSpan:
    boards = tuple(sorted(frozenset().union(*found.values())))
    return HomeSpan(duty.id, area.id, homes, phase.since, phase.until, tuple(found), boards)


def _judge(graph: LandscapeGraph, boards: Sequence[Board]) -> Trouble | None:
    if not boards:
        return "none"
    is_one = len(boards) == 1 or len(group_structures(graph.landscape, boards)) == 1
    return None if is_one else "two"


def _join(spans: Sequence[HomeSpan]) -> Iterator[HomeSpan]:
    """The spans, of which those that follow on each other in time are one."""
    last: HomeSpan | None = None
    for span in spans:
        if last and _order(last)[:-1] == _order(span)[:-1] and last.until == span.since:
            last = HomeSpan(**{**vars(last), "until": span.until})
            continue
        if last:
            yield last
        last = span
    if last:
        yield last
