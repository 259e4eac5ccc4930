"""Steps tried one after the other: what each does, or why it cannot be done."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.scenario.lineage import Lineage
from landscape.scenario.steps import AnyStep


@dataclass(frozen=True)
class Attempt:
    """One step, tried on what the steps before it left."""

    place: int
    """Counted from 1."""

    step: AnyStep
    before: Landscape
    after: Landscape
    """The same as before where the step cannot be done."""

    lineage: Lineage
    """What became of every board up to here."""

    said: Message | None = None
    """What was done; none where the step cannot be done."""

    objections: tuple[Message, ...] = ()
    replaced: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


StepStatus = Literal["done", "cannot", "rests"]


@dataclass(frozen=True)
class ReplayedStep:
    """One step, with what became of it on the day."""

    place: int
    """Counted from 1."""

    step: AnyStep
    status: StepStatus
    """`done`; `cannot`: something that it names is not so on the day; `rests`: on a step that was
    not done."""

    said: Message | None = None
    """The step as a sentence; none where it can be done neither on this day nor on its own."""

    objections: tuple[Message, ...] = ()
    """The preconditions that do not hold."""

    rests_on: tuple[int, ...] = ()
    """The places of the steps that were not done and that it rests on."""


def number(steps: Iterable[AnyStep]) -> tuple[tuple[int, AnyStep], ...]:
    """Steps with their places, counted from 1."""
    return tuple(enumerate(steps, start=1))


def attempt_each(start: Landscape, steps: Iterable[tuple[int, AnyStep]]) -> Iterator[Attempt]:
    """Each step tried in order; one that cannot be done is passed over, and those after it tried.

    A landscape is not touched: each step gives a new one.
    """
    now, lineage = start, Lineage.unchanged(start.board_by_id)
    for place, step in steps:
        attempt = _attempt(start, now, lineage, place, step)
        now, lineage = attempt.after, attempt.lineage
        yield attempt


def _attempt(
    start: Landscape, now: Landscape, lineage: Lineage, place: int, step: AnyStep
) -> Attempt:
    objections = step.objections(now)
    if objections:
        return Attempt(place, step, now, now, lineage, objections=objections)
    said, effect = step.describe(now), step.effect(now)
    led = lineage.then(effect.replaced)
    taken = _find_taken(start, effect.landscape, led)
    if taken:
        return Attempt(place, step, now, now, lineage, objections=taken)
    return Attempt(place, step, now, effect.landscape, led, said, replaced=effect.replaced)


def _find_taken(before: Landscape, after: Landscape, lineage: Lineage) -> tuple[Message, ...]:
    """Objections for new boards under the id of a board that ended: they would pass for it."""
    reused = after.board_by_id.keys() & before.board_by_id.keys()
    heirs = dict(lineage.successors)
    return tuple(
        message("objection.id-taken", board=board)
        for board in sorted(reused)
        if board not in heirs[board]
    )
