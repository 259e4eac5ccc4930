"""The forms for splitting, converting, meeting back to back and seats that change."""

from itertools import pairwise

import pytest

from landscape.bundled import find_data
from landscape.load import load
from landscape.render.step_forms import Ground, fields_of, fill_in, read_step
from landscape.scenario.steps.where_met import find_councils
from tests.render.filling import BOARDS, answers_of, fill, ground_for
from tests.scenario.steps import a_scenario, part, split, today, what_comes_of

FROM_LAW = {"objection.fixed-by-law", "objection.convert.fixed-by-law"}


@pytest.fixture
def landscape():
    return today(boards=BOARDS)


@pytest.fixture(scope="module")
def wales():
    whole = load(find_data())
    return whole.as_of(whole.about.as_of.first_day)


def split_in_two(landscape, board: str = "north", **more):
    (step,) = fill("split", Ground(landscape, (board,), "en"), **more).steps
    return step


def test_a_split_as_it_stands_keeps_every_seat_line_theme_and_duty(landscape):
    one, other = split_in_two(landscape).into

    assert one.members is one.lines is other.members is other.lines is None
    assert one.themes == other.themes == ("crime", "water")
    assert one.duties == other.duties == ("plan",)


def test_a_split_says_only_what_is_not_as_the_board_has_it(landscape):
    one, other = split_in_two(landscape, **{
        "part-1-tier": "local", "part-1-meetings": "6", "part-2-chair": "health",
    }).into  # fmt: skip

    assert (one.tier, one.meetings_a_year, one.chair) == ("local", 6.0, None)
    assert (other.tier, other.meetings_a_year, other.chair) == (None, None, "health")


def test_each_thing_goes_to_the_new_boards_that_are_named(landscape):
    one, other = split_in_two(landscape, **{
        "home-theme|crime": "1", "home-theme|water": "2", "home-duty|plan": "",
    }).into  # fmt: skip

    assert (one.themes, other.themes) == (("crime",), ("water",))
    assert one.duties == other.duties == ()


def test_work_goes_to_one_of_the_new_boards_and_not_to_each(landscape):
    one, other = split_in_two(landscape, "south").into

    assert (one.tasks, other.tasks) == (("Write it up",), ())


def test_work_that_a_board_does_for_others_is_shared_out_too():
    helped = {"tasks": [{"what": "Help out", "held-by": "north"}]}
    landscape = today(boards={**BOARDS, "west": {**BOARDS["west"], **helped}})

    assert split_in_two(landscape).into[0].tasks == ("Help out",)


def test_seats_and_lines_that_are_not_ticked_are_left_behind(landscape):
    one, other = split_in_two(landscape, **{
        "part-1-members": ("police|",), "part-2-lines": (),
    }).into  # fmt: skip

    assert [seat.party for seat in one.members] == ["police"]
    assert (one.lines, other.lines) == (None, ())


def test_two_new_boards_of_one_name_are_still_two(landscape):
    names = {"part-1-name-en": "Half", "part-2-name-en": "Half"}

    assert [one.id for one in split_in_two(landscape, **names).into] == ["half", "half-2"]


def test_the_ids_of_new_boards_stay_when_the_step_is_changed(landscape):
    boards, given = read_step(split_in_two(landscape))[1:3]
    again = Ground(landscape, boards, "en", given)

    named = {**answers_of("split", again), "part-2-name-en": "Renamed"}
    (step,) = fill_in("split", again, named).steps

    assert [(one.id, one.name.en) for one in step.into] == [
        ("one-half", "One Half"), ("other-half", "Renamed"),
    ]  # fmt: skip


def test_what_no_new_board_took_is_not_taken_when_the_step_is_changed(landscape):
    (step,) = a_scenario(split("north", part("one", themes=["crime"]), part("two"))).body.steps
    name, boards, given, _ = read_step(step)
    again = Ground(landscape, boards, "en", given)

    assert fill_in(name, again, answers_of(name, again)).steps[0].into == step.into


def test_a_new_board_needs_a_name(landscape):
    filled = fill("split", ground_for("split", landscape), **{"part-2-name-en": ""})

    assert list(filled.errors) == ["part-2-name-en"]


def test_a_board_can_be_put_under_those_alone_that_serve_all_its_councils():
    landscape = today(boards={**BOARDS, "small": {"name": "Small Board", "area": "conwy"}})

    asked, *_ = fields_of("convert", Ground(landscape, ("north",), "en"))

    assert [value for value, _ in asked.options] == ["", "south", "west"]


def test_a_seat_stays_as_it_is_in_what_is_not_said(landscape):
    ground = ground_for("change-member", landscape)

    (step,) = fill("change-member", ground, seat="health|", **{"new-post-en": ""}).steps

    assert (step.organisation, step.capacity) == ("health", "chair")
    assert step.reason is step.new_post is None


def test_a_seat_of_which_nothing_is_said_is_told_to_be_as_it_is(landscape):
    ground = ground_for("change-member", landscape)

    (step,) = fill("change-member", ground, capacity="", **{"new-post-en": ""}).steps

    assert [one.id for one in step.objections(landscape)] == ["objection.change-member.same"]


def test_a_split_of_any_board_of_wales_loses_nothing_as_it_stands(wales):
    done = 0
    for board in wales.boards[::7]:
        step = split_in_two(wales, board.id)
        found = {one.id for one in step.objections(wales)}
        assert found <= FROM_LAW
        if found:
            continue
        after = step.effect(wales).landscape
        parts = [after.board_by_id[one.id] for one in step.into]
        for each in parts:
            assert each.members == board.members
            assert [held.theme for held in each.themes] == [held.theme for held in board.themes]
            for duty in {met.duty for met in board.duties}:
                assert find_councils(after, each, duty) == find_councils(wales, board, duty)
        done += 1

    assert done > 30


def test_all_of_these_steps_can_be_changed_again_on_any_board_of_wales(wales):
    for board, other in pairwise(wales.boards[::9]):
        for name, boards in (
            ("split", (board,)), ("split-three", (board,)), ("change-member", (board,)),
            ("meet-back-to-back", (board, other)),
        ):  # fmt: skip
            if name == "change-member" and not board.members:
                continue
            ground = Ground(wales, tuple(one.id for one in boards), "cy")
            seat = {"seat": answers_of(name, ground)["seat"]} if name == "change-member" else {}
            (step,) = fill(name, ground, **seat).steps
            form, named, given, own_id = read_step(step)
            again = Ground(wales, named, "cy", given, own_id)
            assert fill_in(form, again, answers_of(form, again)).steps == (step,)


def test_a_board_of_wales_is_put_under_another(wales):
    ground = Ground(wales, ("nw-anti-slavery-project",), "en")

    (step,) = fill("convert", ground, **{"sub-group-of": "nw-vawdasv-board"}).steps

    after = what_comes_of(wales, step.model_dump(by_alias=True)).landscape
    lines = after.board_by_id["nw-anti-slavery-project"].lines
    assert [line.to for line in lines if line.kind == "accountability"] == ["nw-vawdasv-board"]
