"""A scenario day by day: the landscape of each phase, and what begins and ends with it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from landscape.model.board import Board
from landscape.model.errors import QuestionError
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.model.text import Text
from landscape.scenario.attempt import Attempt
from landscape.scenario.dates import has_dates
from landscape.scenario.lineage import Lineage
from landscape.scenario.order import insist_on_order
from landscape.scenario.scenario import Outcome, Scenario, apply
from landscape.scenario.transition import Boards, date_steps, find_ended, find_touched


@dataclass(frozen=True)
class Phase:
    """Days on which a scenario changes nothing more."""

    since: date
    until: date | None
    """The first day of the next phase; none for the last."""

    landscape: Landscape
    """As of the first day."""

    touched: frozenset[str]
    """The boards that the scenario has begun, ended or changed by then."""

    lineage: Lineage
    """What the scenario has made by then of every board of its first day."""

    said: tuple[Message, ...] = ()
    """What begins and ends on the first day."""


def find_phases(scenario: Scenario, landscape: Landscape) -> tuple[Phase, ...]:
    """The phases of a transition in order; one, all done, for a scenario that gives no days.

    The first begins on the day from which the scenario starts.

    Raises:
        ScenarioError: a step cannot be done, or would take effect before one that it rests on.
    """
    outcome = _apply_in_order(scenario, landscape)
    steps, start = date_steps(outcome), _start(outcome)
    days = {start, *(day for item in steps for day in vars(item.dates).values() if day > start)}
    ordered = sorted(days)
    every = [Boards(outcome.before, steps, day) for day in ordered]
    untils = (*ordered[1:], None)
    phases: list[Phase] = []
    for place, (boards, until) in enumerate(zip(every, untils, strict=True)):
        phase = _phase(outcome, boards, until)
        said = (
            *_say(outcome, boards, every[place - 1] if place else None),
            *_say_record(outcome.before, phases[-1] if phases else None, phase),
        )
        phases.append(replace(phase, said=said))
    return tuple(phases)


def find_phase_on(scenario: Scenario, landscape: Landscape, day: date) -> Phase:
    """Any day of the transition or after it, as a phase that begins then; nothing is said of it.

    Raises:
        QuestionError: the day is before the one from which the scenario starts.
        ScenarioError: a step cannot be done, or would take effect before one that it rests on.
    """
    outcome = _apply_in_order(scenario, landscape)
    start = _start(outcome)
    if day < start:
        raise QuestionError(
            f"the scenario '{scenario.id}' starts on '{start}'; got '{day}'. Give that day or a "
            "later one."
        )
    return _phase(outcome, Boards(outcome.before, date_steps(outcome), day))


def landscape_on(scenario: Scenario, landscape: Landscape, day: date) -> Landscape:
    """The landscape on any day of the transition or after it.

    Raises:
        QuestionError: the day is before the one from which the scenario starts.
        ScenarioError: a step cannot be done, or would take effect before one that it rests on.
    """
    return find_phase_on(scenario, landscape, day).landscape


def _start(outcome: Outcome) -> date:
    return outcome.before.day or outcome.scenario.start


def _apply_in_order(scenario: Scenario, landscape: Landscape) -> Outcome:
    outcome = apply(scenario, landscape)
    insist_on_order(outcome)
    return outcome


def _phase(outcome: Outcome, boards: Boards, until: date | None = None) -> Phase:
    touched = frozenset(find_touched(outcome.before, boards.every))
    taken = _take(outcome.before, boards, touched)
    return Phase(boards.day, until, taken, touched, boards.lineage)


def _take(before: Landscape, boards: Boards, touched: frozenset[str]) -> Landscape:
    """The landscape of a day: what the scenario leaves, and of all else what is recorded.

    A board that the scenario changed stays as it left it, as far as it holds on the day. A board
    that the record has as the heir of such a board is another change than this, and is left out;
    the boards that it took over from go on, for their recorded end was that of the same change.
    """
    day, whole = boards.day, before.whole or before
    heirs = _find_heirs(whole, touched) - before.board_by_id.keys()
    going_on = {tie.board for b in whole.boards if b.id in heirs for tie in b.succeeds}
    own = [
        board.model_copy(update={"until": None}) if board.id in going_on else board
        for board in boards.every
        if board.id in touched | going_on
    ]
    apart = {board.id for board in own} | touched | heirs
    others = [board for board in whole.as_of(day).boards if board.id not in apart]
    return before.with_boards((*own, *others)).as_of(day)


def _find_heirs(record: Landscape, boards: frozenset[str]) -> frozenset[str]:
    """The boards of every day that took over from any of these, also by way of others."""
    found: set[str] = set()
    waiting = set(boards)
    while waiting:
        new = {b.id for b in record.boards if any(tie.board in waiting for tie in b.succeeds)}
        waiting = new - found - boards
        found |= waiting
    return frozenset(found)


def _say(outcome: Outcome, boards: Boards, last: Boards | None) -> Iterator[Message]:
    """What is other than in the phase before, in the order in which it matters to those who sit."""
    if last is None and not has_dates(outcome.scenario.body):
        yield message("timeline.no-dates")
    shadows = [b for b in boards.shadows.values() if last is None or b.id not in last.shadows]
    yield from _name_boards("timeline.shadow", shadows)
    done = {attempt.place for attempt in last.live} if last else set()
    new = [attempt for attempt in boards.live if attempt.place not in done]
    yield from (attempt.said for attempt in new if attempt.said)
    yield from _name_boards("timeline.gone", _find_gone(outcome.before, boards, new))
    before = outcome.before.board_by_id
    ended = {board for attempt in new for board in find_ended(attempt)}
    going_on = [boards.kept[board] for board in sorted(ended & boards.kept.keys())]
    yield from _name_boards("timeline.beside", going_on)
    closed = sorted((last.kept.keys() - boards.kept.keys()) if last else ())
    yield from _name_boards("timeline.closed", [last.kept[b] for b in closed] if last else [])
    early = boards.closed_early - (last.closed_early if last else frozenset())
    yield from _name_boards("timeline.early", [before[b] for b in sorted(early) if b in before])
    if last is None and not any((shadows, new, early)):
        yield message("timeline.nothing")


def _find_gone(before: Landscape, boards: Boards, new: list[Attempt]) -> list[Board]:
    """The boards that these steps change and that are gone by then, as it is recorded.

    Not those that another board on record carries on: their end was that of another change. Nor
    those that a step ends on the very day that is recorded, or that the scenario lets go on.
    """
    live = {item.place: item.dates.live for item in boards.steps}
    carried = {tie.board for board in (before.whole or before).boards for tie in board.succeeds}
    found: dict[str, Board] = {}
    for attempt in new:
        ended = find_ended(attempt)
        for name in find_touched(attempt.before, attempt.after.boards):
            board = attempt.before.board_by_id.get(name)
            if board is None or board.until is None or name in carried | boards.kept.keys():
                continue
            end = board.until.first_day
            if end < live[attempt.place] or (end == live[attempt.place] and name not in ended):
                found[name] = board
    return [found[name] for name in sorted(found)]


def _say_record(before: Landscape, last: Phase | None, phase: Phase) -> Iterator[Message]:
    """The boards that begin and end by themselves, as it is recorded, since the phase before."""
    was = last.landscape if last else before
    touched = phase.touched | (last.touched if last else frozenset())
    for message_id, one, other in (
        ("timeline.record.begins", phase.landscape, was),
        ("timeline.record.ends", was, phase.landscape),
    ):
        new = sorted(one.board_by_id.keys() - other.board_by_id.keys() - touched)
        yield from _name_boards(message_id, [one.board_by_id[board] for board in new])


def _name_boards(message_id: str, boards: list[Board]) -> Iterator[Message]:
    """A sentence about these boards; none about no board."""
    names: tuple[Text | str, ...] = tuple(board.name for board in boards)
    if names:
        yield message(message_id, boards=names, count=len(names))
