"""The forms for steps: what they ask, what is filled in to begin with, and the steps they make."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landscape.bundled import find_data
from landscape.load import load
from landscape.render.step_forms import (
    FORMS,
    Answers,
    Ground,
    fields_of,
    fill_in,
    find_form,
    read_step,
)
from landscape.scenario import compare
from tests.render.filling import BOARDS, answers_of, fill, ground_for
from tests.scenario.steps import a_scenario, part, split, today, what_comes_of


@pytest.fixture
def landscape():
    return today(boards=BOARDS)


@pytest.mark.parametrize("name", FORMS)
def test_every_form_makes_steps_that_can_be_done_or_say_why_not(name: str, landscape):
    filled = fill(name, ground_for(name, landscape))

    assert not filled.errors
    assert filled.steps
    if name not in ("hold-jointly", "change-area"):
        what_comes_of(landscape, *(step.model_dump(by_alias=True) for step in filled.steps))


@pytest.mark.parametrize("name", FORMS)
def test_a_step_that_was_made_can_be_changed_in_the_form_that_made_it(name: str, landscape):
    ground = ground_for(name, landscape)
    step = fill(name, ground).steps[-1]

    form, boards, given, own_id = read_step(step)

    assert form == name == find_form(step)
    again = Ground(landscape, boards, "en", given, own_id)
    assert fill_in(name, again, answers_of(name, again)).steps[-1] == step


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize("language", ["en", "cy"])
def test_every_field_has_a_label_of_its_own(name: str, language, landscape):
    ground = ground_for(name, landscape)
    fields = fields_of(name, Ground(landscape, ground.boards, language))

    labels = [field.label for field in fields]
    assert len(set(labels)) == len(labels)


def test_a_merger_as_it_stands_keeps_every_seat_and_theme(landscape):
    (step,) = fill("merge", ground_for("merge", landscape)).steps

    assert step.into.members is None
    assert step.into.themes is None


def test_a_merger_names_the_seats_and_themes_that_stay_when_some_do_not(landscape):
    ground = ground_for("merge", landscape)

    (step,) = fill("merge", ground, members=("fire|", "police|"), themes=("water",)).steps

    assert [seat.party for seat in step.into.members] == ["fire", "police"]
    assert step.into.themes == ("water",)


def test_the_reason_is_the_steps_own(landscape):
    (step,) = fill("rename", ground_for("rename", landscape), **{"why-cy": "Gwell enw"}).steps

    assert step.why.cy == "Gwell enw"
    assert step.why.en == "Gwell enw"


def test_a_board_that_ends_first_gives_away_what_somebody_takes(landscape):
    steps = fill("retire", ground_for("retire", landscape)).steps

    assert [step.op for step in steps] == ["transfer", "retire"]
    assert steps[0].duty == "plan"


def test_several_boards_end_in_one_go(landscape):
    steps = fill("retire", Ground(landscape, ("north", "west"), "en")).steps

    assert [step.board for step in steps] == ["north", "west"]


def test_a_line_that_leads_nowhere_any_more_ends(landscape):
    (step,) = fill("line", ground_for("line", landscape), **{"leads-to": ""}).steps

    assert step.op == "end-line"


def test_a_new_line_that_leads_nowhere_is_no_step(landscape):
    filled = fill("line", ground_for("line", landscape), **{"line": "", "leads-to": ""})

    assert list(filled.errors) == ["leads-to"]


@pytest.mark.parametrize("typed", ["", "often", "0", "367", "-1", "4 times", "١"])
def test_how_often_must_be_a_number_that_can_be(typed: str, landscape):
    filled = fill("change-frequency", ground_for("change-frequency", landscape), meetings=typed)

    assert list(filled.errors) == ["meetings"]


def test_a_name_is_needed(landscape):
    assert list(fill("create", Ground(landscape, (), "en"), **{"name-en": " "}).errors) == [
        "name-en"
    ]


def test_a_text_that_is_too_long_is_refused_in_words(landscape):
    filled = fill("create", Ground(landscape, (), "en"), **{"purpose-en": "x" * 4001})

    assert "4,000" in filled.errors[""]


@pytest.mark.parametrize("name", ["Brand New Board", "BRAND new—board!", "Bránd Nêw Board"])
def test_the_id_of_a_new_board_is_made_of_its_name(name: str, landscape):
    (step,) = fill("create", Ground(landscape, (), "en"), **{"name-en": name}).steps

    assert step.id == "brand-new-board"


def test_no_new_board_has_the_id_of_one_that_is_there(landscape):
    (step,) = fill("create", Ground(landscape, (), "en"), **{"name-en": "North"}).steps

    assert step.id == "north-2"


def test_a_split_into_more_boards_than_a_form_asks_about_has_no_form():
    four = (part(name) for name in ("one", "two", "three", "four"))
    (step,) = a_scenario(split("north", *four)).body.steps

    assert read_step(step) == (None, (), {}, None)


def test_what_is_filled_in_to_begin_with_does_for_any_two_boards_of_wales():
    wales = load(find_data())
    today_in_wales = wales.as_of(wales.about.as_of.first_day)
    boards = sorted(today_in_wales.board_by_id)
    for first, second in zip(boards[::9], boards[4::9], strict=False):
        ground = Ground(today_in_wales, (first, second), "cy")
        assert fill("merge", ground).steps
        assert fill("retire", Ground(today_in_wales, (first,), "en"), **{"to-0": ""}).steps


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(sorted(FORMS)), st.integers(0, 5)), max_size=4))
def test_no_duty_is_lost_that_the_comparison_does_not_name(chosen: list[tuple[str, int]]):
    start = today(boards=BOARDS)
    now, steps = start, []
    for name, turn in chosen:
        form, here = FORMS[name], sorted(now.board_by_id)
        picked = (here[turn % len(here) :] + here)[: form.least] if form.most and here else []
        if len(set(picked)) < form.least:
            continue
        made = fill_in(name, *_asked(name, now, tuple(picked))).steps
        for step in made:
            if not step.objections(now):
                now = step.effect(now).landscape
                steps.append(step.model_dump(by_alias=True))

    if not steps:
        return
    comparison = compare(what_comes_of(start, *steps))

    named = {placed.duty for placed in comparison.homeless}
    had, has = (
        {met.duty for board in each.boards for met in board.duties} for each in (start, now)
    )
    assert had - has <= named


def _asked(name: str, landscape, picked: tuple[str, ...]) -> tuple[Ground, Answers]:
    ground = Ground(landscape, picked, "en")
    named = [one.name for one in fields_of(name, ground) if one.is_needed and not one.answer]
    more = {field: "A New Name" for field in named if field.endswith("name-en")}
    return ground, answers_of(name, ground, **more)
