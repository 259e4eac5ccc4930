"""Which steps of a scenario rest on others, and whether their days allow for that."""

from collections.abc import Iterator, Mapping, Sequence

from pydantic import BaseModel

from landscape.model.landscape import Landscape
from landscape.model.message import message
from landscape.scenario.attempt import attempt_each, number
from landscape.scenario.dates import find_dates
from landscape.scenario.scenario import Outcome, ScenarioError
from landscape.scenario.steps import AnyStep


def find_resting(start: Landscape, steps: Sequence[AnyStep], earlier: int) -> frozenset[int]:
    """The places, counted from 1, of the steps that cannot be done when `earlier` is not.

    What rests on one of these is among them as well.
    """
    without = [(place, step) for place, step in number(steps) if place != earlier]
    attempts = attempt_each(start, without)
    return frozenset(attempt.place for attempt in attempts if attempt.said is None)


def names_new_board_of(step: AnyStep, earlier: AnyStep) -> bool:
    """Whether a step names a board that an earlier one makes, told from their words alone."""
    made = {value for key, value in _find_words(earlier) if key == "id"}
    return not made.isdisjoint(value for _, value in _find_words(step))


def insist_on_order(outcome: Outcome) -> None:
    """Ends where a step would take effect before one that it rests on.

    Raises:
        ScenarioError: there is such a step; it is named with the other and both days.
    """
    body = outcome.scenario.body
    lives = [find_dates(body, step).live for step in body.steps]
    for place, live in enumerate(lives, start=1):
        sooner = {later for later in range(place + 1, len(lives) + 1) if lives[later - 1] < live}
        resting = find_resting(outcome.before, body.steps, place) if sooner else frozenset()
        for later in sorted(sooner & resting):
            op, other = body.steps[place - 1].op, body.steps[later - 1].op
            day = lives[later - 1]
            text = message("objection.live-before", day=day, place=place, op=op, other=live)
            raise ScenarioError(outcome.scenario.id, later, other, (text,))


def _find_words(value: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Every single word or sentence of a step, with the key that it stands under."""
    if isinstance(value, BaseModel):
        yield from _find_words(value.model_dump(mode="json", by_alias=True), key)
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _find_words(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from _find_words(inner, key)
    elif isinstance(value, str):
        yield key, value
