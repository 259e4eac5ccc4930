"""A change that really happened: what its steps give, beside what is recorded afterwards."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.model.text import Text
from landscape.scenario.scenario import Outcome, Part

Side = Literal["steps", "record"]


@dataclass(frozen=True, order=True)
class Departure:
    """Something that either the steps give or the record has, and not both."""

    board: str
    part: Part
    thing: str
    """Id of the area, theme, duty or member; of a line its kind and where it leads, with a space
    between; nothing for the board itself."""

    side: Side
    """Which of the two has it."""

    @property
    def key(self) -> tuple[str, Part, str]:
        """What it is about, as in the reasons that a file gives."""
        return (self.board, self.part, self.thing)

    @property
    def said(self) -> Message:
        """What is wrong with it where the file gives no reason."""
        return message(f"problem.departs.{self.side}", board=self.board, part=self.part,
                       thing=self.thing)  # fmt: skip


@dataclass(frozen=True)
class ToldDeparture:
    """A departure, with the reason for it where the scenario's file gives one."""

    departure: Departure
    because: Text | None


def find_departures(outcome: Outcome) -> tuple[ToldDeparture, ...]:
    """Where the steps of a precedent and the record of the later day differ, sorted.

    Only boards that the steps touch are compared. Nothing for a scenario that is no precedent, or
    that started from another day than its own.
    """
    precedent = outcome.scenario.body.precedent
    if precedent is None or not is_on_own_day(outcome):
        return ()
    whole = outcome.before.whole or outcome.before
    record = whole.as_of(precedent.day.first_day)
    reasons = {item.key: item.because for item in precedent.departures}
    found = sorted(set(_compare(outcome, record)))
    return tuple(ToldDeparture(one, reasons.get(one.key)) for one in found)


def is_on_own_day(outcome: Outcome) -> bool:
    """Whether a scenario started from the landscape of the day for which it was written."""
    return outcome.before.day == outcome.scenario.start


def find_idle_reasons(outcome: Outcome) -> tuple[int, ...]:
    """The places, counted from 0, of reasons in the file for departures that there are not."""
    precedent = outcome.scenario.body.precedent
    keys = {told.departure.key for told in find_departures(outcome)}
    items = precedent.departures if precedent else ()
    return tuple(place for place, item in enumerate(items) if item.key not in keys)


def _compare(outcome: Outcome, record: Landscape) -> Iterator[Departure]:
    for board in _find_touched(outcome):
        given, real = outcome.landscape.board_by_id.get(board), record.board_by_id.get(board)
        steps = _find_parts(outcome.landscape, given)
        actual = _find_parts(record, real)
        if given is None or real is None:
            # Of a board that only one of the two has, nothing more is compared.
            steps, actual = ({key for key in side if key[0] == "board"} for side in (steps, actual))
        yield from (Departure(board, part, thing, "steps") for part, thing in steps - actual)
        yield from (Departure(board, part, thing, "record") for part, thing in actual - steps)


def _find_touched(outcome: Outcome) -> list[str]:
    before, after = outcome.before.board_by_id, outcome.landscape.board_by_id
    names = sorted(before.keys() | after.keys())
    return [name for name in names if before.get(name) != after.get(name)]


def _find_parts(landscape: Landscape, board: Board | None) -> set[tuple[Part, str]]:
    if board is None:
        return set()
    area = landscape.name_area(landscape.councils_of(board.area)).id
    return {
        ("board", ""),
        ("area", area),
        *(("theme", held.theme) for held in board.themes),
        *(("duty", met.duty) for met in board.duties),
        *(("member", member.party) for member in board.members if member.sits),
        *(("line", f"{line.kind} {line.to}") for line in board.lines),
    }
