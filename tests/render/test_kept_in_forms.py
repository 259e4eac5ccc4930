"""What a step says that no form asks stays when it is changed."""

from collections.abc import Iterator
from typing import Any

import pytest

from landscape.bundled import find_data, find_scenarios
from landscape.load import load
from landscape.render.step_forms import FORMS, Ground, fields_of, fill_in, loses_nothing, read_step
from landscape.scenario import read_scenarios
from landscape.scenario.attempt import attempt_each, number
from landscape.scenario.steps import AnyStep
from tests.render.filling import BOARDS, answers_of, fill, ground_for
from tests.scenario.steps import a_scenario, create, merge, part, split, today

PURPOSE = {"en": "Looks after both"}


@pytest.fixture
def landscape():
    return today(boards=BOARDS)


def a_step(step: dict[str, Any], **more: Any) -> AnyStep:
    return a_scenario({**step, **more}).body.steps[0]


def ground_of(step: AnyStep, landscape) -> Ground:
    _, boards, given, own_id = read_step(step)
    return Ground(landscape, boards, "en", given, own_id, step)


def change(step: AnyStep, landscape, **more: str) -> AnyStep:
    name, ground = read_step(step)[0], ground_of(step, landscape)
    assert loses_nothing(name, ground)
    return fill_in(name, ground, answers_of(name, ground, **more)).steps[-1]


@pytest.mark.parametrize("name", FORMS)
def test_every_form_loses_nothing_of_what_it_made(name: str, landscape):
    step = fill(name, ground_for(name, landscape)).steps[-1]

    assert loses_nothing(name, ground_of(step, landscape))
    assert change(step, landscape) == step


def test_a_purpose_and_days_that_no_form_asks_stay_when_the_name_changes(landscape):
    step = a_step(merge("north", "south", purpose=PURPOSE), live="2025-04", shadow="2025")

    changed = change(step, landscape, **{"name-en": "Another Name"})

    assert changed.into.name.en == "Another Name"
    assert changed.into.purpose.en == PURPOSE["en"]
    assert (str(changed.live), str(changed.shadow)) == ("2025-04", "2025")


def test_each_new_board_of_a_split_keeps_its_own_purpose(landscape):
    step = a_step(split("north", part("one", purpose=PURPOSE), part("two", basis="unknown")))

    one, two = change(step, landscape, **{"part-2-name-en": "Second"}).into

    assert (one.purpose.en, one.basis) == (PURPOSE["en"], None)
    assert (two.name.en, two.purpose, two.basis) == ("Second", None, "unknown")


def test_the_members_of_a_board_that_begins_stay_when_its_name_changes(landscape):
    step = a_step(create("fresh", members=["police", "health"]))

    changed = change(step, landscape, **{"name-en": "Fresh Name"})

    assert [seat.party for seat in changed.board.members] == ["police", "health"]


def test_what_was_taken_away_in_the_form_does_not_come_back(landscape):
    step = a_step(merge("north", "south", meetings_a_year=6))

    assert change(step, landscape, meetings="").into.meetings_a_year is None


def test_a_step_of_which_a_form_would_lose_something_says_so(landscape):
    lines = {"accountability": "council-conwy", "reporting": "police"}
    step = a_step(create("fresh", lines=lines))

    assert not loses_nothing("create", ground_of(step, landscape))


def test_every_step_of_the_scenarios_of_wales_can_be_changed_in_a_form():
    lost = [step.op for step, ground in _find_steps() if not _is_kept(step, ground)]

    assert lost == []


def _is_kept(step: AnyStep, ground: Ground) -> bool:
    name = read_step(step)[0]
    return name is not None and loses_nothing(name, ground) and bool(fields_of(name, ground))


def _find_steps() -> Iterator[tuple[AnyStep, Ground]]:
    wales = load(find_data())
    for scenario in read_scenarios(find_scenarios(), wales):
        start = wales.as_of(scenario.body.day.first_day)
        for attempt in attempt_each(start, number(scenario.body.steps)):
            if set(read_step(attempt.step)[1]) <= attempt.before.board_by_id.keys():
                yield attempt.step, ground_of(attempt.step, attempt.before)
