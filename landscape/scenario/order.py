"""Which steps of a scenario rest on others, and whether their days allow for that."""

from collections.abc import Iterator, Mapping, Sequence

from pydantic import BaseModel

from landscape.model.landscape import Landscape
from landscape.model.message import message
from landscape.scenario.attempt import attempt_each, number
from landscape.scenario.dates import find_dates
from landscape.scenario.scenario import Outcome, ScenarioError
from landscape.scenario.steps import AnyStep


def rests_on(start: Landscape, steps: Sequence[AnyStep], place: int, earlier: int) -> bool:
    """Whether the step at `place`, which can be done after `earlier`, cannot without it.

    Places are counted from 1. What rests on `earlier` as well is then not done either.
    """
    *_, last = attempt_each(
        start, [(each, step) for each, step in number(steps)[:place] if each != earlier]
    )
    return last.said is None


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
        for earlier, other in enumerate(lives[: place - 1], start=1):
            if live < other and rests_on(outcome.before, body.steps, place, earlier):
                op = body.steps[earlier - 1].op
                text = message("objection.live-before", day=live, place=earlier, op=op, other=other)
                raise ScenarioError(outcome.scenario.id, place, body.steps[place - 1].op, (text,))


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
