"""Drafts: scenarios that are still being built, packed into a page's address and back."""

import json
from base64 import urlsafe_b64encode
from datetime import date
from zlib import compress

import pytest

from landscape.bundled import find_data, find_scenarios
from landscape.load import LoadError, load
from landscape.scenario import (
    Start,
    apply,
    compare,
    read_scenario_text,
    read_scenarios,
    write_scenario_text,
)
from landscape.scenario.draft import (
    LARGEST_DRAFT,
    LONGEST_PACKED,
    MOST_STEPS,
    MOST_UNKNOWN,
    DraftError,
    as_draft,
    begin_draft,
    finish_draft,
    pack_draft,
    unpack_draft,
)
from landscape.scenario.scenario import Precedent
from tests.builders import a_landscape
from tests.scenario.steps import ASSUMED, TODAY, a_scenario, merge, retire

LANDSCAPE = a_landscape(boards={"north": {}, "south": {}})


def pack_text(text: str) -> str:
    return urlsafe_b64encode(compress(text.encode(), 9)).decode().rstrip("=")


def pack_body(*steps: object, **fields: object) -> str:
    body = {"title": {"en": "Mine"}, "summary": {"en": "What I would do."}, "day": TODAY, **ASSUMED}
    return pack_text(json.dumps({**body, **fields, "steps": steps}))


def test_a_draft_begins_without_steps_on_its_day():
    draft = begin_draft(date(2024, 1, 1))

    assert draft.steps == ()
    assert draft.day.first_day == date(2024, 1, 1)
    assert draft.title.cy


def test_a_draft_without_steps_comes_back_as_it_was():
    draft = begin_draft(date(2024, 1, 1))

    assert unpack_draft(pack_draft(draft), LANDSCAPE) == draft


def test_a_draft_with_steps_comes_back_as_it_was():
    why = {"en": "One table is enough."}
    draft = as_draft(a_scenario({**merge("north", "south"), "why": why}))

    again = unpack_draft(pack_draft(draft), LANDSCAPE)

    assert again == draft
    assert pack_draft(again) == pack_draft(draft)


def test_a_packed_draft_has_only_letters_that_an_address_needs_not_escape():
    packed = pack_draft(as_draft(a_scenario(retire("north"))))

    assert packed.replace("-", "").replace("_", "").isalnum()
    assert packed.isascii()


@pytest.mark.parametrize(
    "packed", ["", "x", "not a draft", "%%%", "eNo", pack_text("{}")[:-4], "é", "kept-0123"]
)
def test_what_is_no_packed_draft_is_refused_in_words(packed: str):
    with pytest.raises(DraftError, match="cut off or changed"):
        unpack_draft(packed, LANDSCAPE)


def test_a_draft_that_unpacks_to_more_than_a_draft_can_be_is_refused_before_it_fills_memory():
    bomb = pack_text(" " * (LARGEST_DRAFT + 1))

    with pytest.raises(DraftError, match="larger"):
        unpack_draft(bomb, LANDSCAPE)


def test_a_packed_draft_that_is_too_long_is_not_even_unpacked():
    with pytest.raises(DraftError, match="larger"):
        unpack_draft("a" * (LONGEST_PACKED + 1), LANDSCAPE)


def test_a_draft_with_too_many_steps_is_refused():
    packed = pack_body(*[retire("north")] * (MOST_STEPS + 1))

    with pytest.raises(DraftError, match=str(MOST_STEPS)):
        unpack_draft(packed, LANDSCAPE)


def test_a_draft_that_names_hundreds_of_boards_that_are_not_there_is_refused():
    names = [f"nowhere-{number}" for number in range(MOST_UNKNOWN // 2)]
    packed = pack_body(*[merge(*names, into="x")] * 3)

    with pytest.raises(DraftError, match="not there"):
        unpack_draft(packed, LANDSCAPE)


def test_boards_that_a_step_makes_are_no_unknown_ones():
    joined = [merge("north", "south", into=f"joined-{number}") for number in range(5)]
    ended = [retire(f"joined-{number % 5}") for number in range(MOST_STEPS - 5)]

    assert len(unpack_draft(pack_body(*joined, *ended), LANDSCAPE).steps) == MOST_STEPS


def test_every_problem_inside_a_draft_is_listed_as_in_a_file():
    wrong = pack_body({"op": "fly"}, {**retire("north"), "sources": [{"source": "nowhere"}]})

    with pytest.raises(LoadError) as caught:
        unpack_draft(wrong, LANDSCAPE)

    assert len(caught.value.problems) >= 2


@pytest.mark.parametrize("text", ["[", "a: *b", "{}", "[]", "{{{{{{", "\x00"])
def test_text_that_is_no_scenario_is_refused(text: str):
    with pytest.raises((LoadError, DraftError)):
        unpack_draft(pack_text(text), LANDSCAPE)


def test_a_board_that_is_not_there_is_left_for_the_step_to_object_to():
    draft = unpack_draft(pack_body(retire("nowhere")), LANDSCAPE)

    assert draft.steps[0].objections(LANDSCAPE)


def test_a_change_that_happened_is_none_any_more_once_its_steps_differ():
    happened = Precedent.model_validate({"day": TODAY, **ASSUMED})
    draft = as_draft(a_scenario(merge("north", "south"), retire("merged")))
    draft = draft.model_copy(update={"precedent": happened})

    fewer = draft.with_steps(draft.steps[:1])

    assert fewer.steps == draft.steps[:1]
    assert fewer.precedent is None


def test_each_scenario_of_wales_comes_back_from_a_draft_and_from_its_file():
    wales = load(find_data())
    for scenario in read_scenarios(find_scenarios(), wales):
        draft = unpack_draft(pack_draft(as_draft(scenario)), wales)
        built = finish_draft(draft, "built")

        again = read_scenario_text(write_scenario_text(built), "built.yaml", wales)

        assert again.body.steps == scenario.body.steps
        assert again == built


def test_a_file_that_is_opened_again_gives_the_same_comparison():
    wales = load(find_data())
    scenario = read_scenarios(find_scenarios(), wales)[-1]
    built = finish_draft(as_draft(scenario), "built")

    again = read_scenario_text(write_scenario_text(built), "built.yaml", wales)

    start = Start(wales.as_of(scenario.start))
    first, second = (compare(apply(one, start.landscape), start) for one in (scenario, again))
    assert first.measures == second.measures
    assert first.introduced == second.introduced
    assert first.fates == second.fates
