"""A scenario's steps on the landscape of another day: which can still be done, and which not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from landscape.model.landscape import Landscape
from landscape.scenario.attempt import Attempt, ReplayedStep, attempt_each, number
from landscape.scenario.order import find_resting, names_new_board_of
from landscape.scenario.scenario import Outcome, Scenario, take_start


@dataclass(frozen=True)
class Replay:
    """What becomes of every step on a day, and what comes of those that can be done."""

    scenario: Scenario
    before: Landscape
    steps: tuple[ReplayedStep, ...]
    outcome: Outcome | None
    """Of the steps that were done; none where no step can be done."""

    @property
    def is_on_own_day(self) -> bool:
        """Whether this is the day for which the scenario was written."""
        return self.before.day == self.scenario.start


def replay(scenario: Scenario, landscape: Landscape) -> Replay:
    """Every step of `scenario` tried on `landscape`; what cannot be done is passed over and told.

    A landscape of every day is first taken as of the scenario's own day.
    """
    before = take_start(scenario, landscape)
    attempts = tuple(attempt_each(before, number(scenario.body.steps)))
    steps = tuple(_tell(scenario, before, attempts))
    outcome = _find_outcome(scenario, before, attempts)
    left_out = tuple(step for step in steps if step.status != "done")
    return Replay(scenario, before, steps, outcome and replace(outcome, left_out=left_out))


def try_steps(scenario: Scenario, landscape: Landscape) -> Replay:
    """The same in the time that the steps take once, for steps that somebody still changes.

    What rests on what is told from the words of the steps alone.
    """
    before = take_start(scenario, landscape)
    attempts = tuple(attempt_each(before, number(scenario.body.steps)))
    outcome = _find_outcome(scenario, before, attempts)
    return Replay(scenario, before, tuple(_tell_in_words(attempts)), outcome)


def _tell_in_words(attempts: Sequence[Attempt]) -> Iterator[ReplayedStep]:
    left_out: list[Attempt] = []
    for attempt in attempts:
        if attempt.said:
            yield ReplayedStep(attempt.place, attempt.step, "done", attempt.said)
            continue
        earlier = (one for one in left_out if names_new_board_of(attempt.step, one.step))
        found = tuple(one.place for one in earlier)
        left_out.append(attempt)
        yield ReplayedStep(
            place=attempt.place,
            step=attempt.step,
            status="rests" if found else "cannot",
            objections=attempt.objections,
            rests_on=found,
        )


def _find_outcome(
    scenario: Scenario, before: Landscape, attempts: Sequence[Attempt]
) -> Outcome | None:
    """What comes of the steps that were done, as of a scenario of these alone."""
    done = [attempt for attempt in attempts if attempt.said]
    if not done:
        return None
    part = _keep_steps(scenario, [attempt.place for attempt in done])
    said = tuple(attempt.said for attempt in done if attempt.said)
    return Outcome(part, before, done[-1].after, done[-1].lineage, said)


def _keep_steps(scenario: Scenario, places: Sequence[int]) -> Scenario:
    """The scenario with those of its steps alone."""
    kept = [(place, scenario.body.steps[place - 1]) for place in places]
    own = tuple(step for place, step in kept if place > scenario.inherited)
    body = scenario.body.model_copy(update={"steps": tuple(step for _, step in kept)})
    file = scenario.file and scenario.file.model_copy(update={"steps": own})
    return scenario.model_copy(update={"body": body, "file": file})


def _tell(
    scenario: Scenario, before: Landscape, attempts: Sequence[Attempt]
) -> Iterator[ReplayedStep]:
    start = (before.whole or before).as_of(scenario.start)
    on_own_day = tuple(attempt_each(start, number(scenario.body.steps)))
    left_out: dict[int, frozenset[int]] = {}
    for attempt, own in zip(attempts, on_own_day, strict=True):
        if attempt.said:
            yield ReplayedStep(attempt.place, attempt.step, "done", attempt.said)
            continue
        found = tuple(place for place, resting in left_out.items() if attempt.place in resting)
        left_out[attempt.place] = _find_resting(start, on_own_day, own)
        yield ReplayedStep(
            place=attempt.place,
            step=attempt.step,
            status="rests" if found else "cannot",
            said=own.said,
            objections=attempt.objections,
            rests_on=found,
        )


def _find_resting(start: Landscape, own: Sequence[Attempt], left_out: Attempt) -> frozenset[int]:
    """The steps that rest on one that is left out: as on the scenario's own day or, where they
    cannot be done even then, as far as they name a board that it makes."""
    later = own[left_out.place :]
    resting = find_resting(start, [attempt.step for attempt in own], left_out.place)
    return frozenset(
        each.place
        for each in later
        if (each.place in resting if each.said else names_new_board_of(each.step, left_out.step))
    )
