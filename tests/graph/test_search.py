"""Things are found by any of their names, and by names that are nearly right."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from landscape.bundled import find_data
from landscape.graph.search import HOWS, find_named, index_names
from landscape.load import load
from tests.builders import a_landscape

CASES = yaml.safe_load(Path(__file__).with_name("search_cases.yaml").read_text(encoding="utf-8"))
DAY = date(2020, 1, 1)


def small(**boards):
    return a_landscape(
        boards={
            "safety": {
                "name": {"en": "Safety Board", "cy": "Bwrdd Diogelwch", "cy-status": "draft"},
                "aliases": ["SB"],
                "themes": ["road-safety"],
            },
            "rivers": {"name": "Rivers Panel"},
            **boards,
        },
        themes={"road-safety": {"name": "Road safety"}},
    )


def found(landscape, words):
    return [f"{hit.kind} {hit.id}" for hit in find_named(landscape, words)]


@pytest.fixture(scope="module")
def wales():
    landscape = load(find_data()).as_of(DAY)
    return landscape, index_names(landscape)


@pytest.mark.parametrize("typed", ["", "  ", "?!", "’", "x" * 500])
def test_nothing_is_found_for_what_names_nothing(typed):
    assert find_named(small(), typed) == ()


@pytest.mark.parametrize(
    "typed",
    ["Safety Board", "safety board", "BWRDD DIOGELWCH", "sb", "Safty Board", "safety-board"],
)
def test_a_board_is_found_by_each_of_its_names_and_in_spite_of_a_slip(typed):
    assert found(small(), typed)[0] == "board safety"


def test_a_short_word_is_not_taken_for_another():
    landscape = small(car={"name": "Car Group"})

    assert "board car" not in found(landscape, "cat")


def test_all_words_must_be_in_a_name_where_some_name_has_them_all():
    assert found(small(), "rivers panel") == ["board rivers"]


def test_where_no_name_has_all_words_one_that_has_most_is_found():
    assert found(small(), "the annual rivers") == ["board rivers"]


def test_a_board_is_found_by_the_name_of_the_one_that_it_followed():
    landscape = small(waters={"name": "Waters Group", "succeeds": ["rivers"]})

    by_id = {hit.id: hit for hit in find_named(landscape, "Rivers Panel")}

    assert list(by_id) == ["rivers", "waters"]
    assert (by_id["waters"].how, by_id["waters"].name) == ("former", "Rivers Panel")


def test_boards_that_followed_each_other_in_a_circle_are_found_too():
    landscape = small(
        one={"name": "Ferry Group", "succeeds": ["two"]},
        two={"name": "Boat Group", "succeeds": ["one"]},
    )

    assert found(landscape, "ferry") == ["board one", "board two"]


def test_with_a_theme_come_the_boards_that_hold_it():
    assert found(small(), "road safety") == ["theme road-safety", "board safety"]
    assert find_named(small(), "road safety")[1].how == "theme"


def test_what_is_not_there_on_the_day_comes_after_what_is():
    landscape = small(old={"name": "Hill Forum", "until": "2020"}, new={"name": "Hill Forums"})

    assert found(landscape, "hill") == ["board old", "board new"]
    assert found(landscape.as_of(date(2024, 1, 1)), "hill") == ["board new", "board old"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["typed"])
def test_what_people_type_is_the_first_of_its_kind(case, wales):
    landscape, index = wales
    ((kind, wanted),) = [(key, case[key]) for key in case if key not in ("typed", "why")]

    hits = [hit.id for hit in find_named(landscape, case["typed"], index) if hit.kind == kind]

    assert hits[0] == wanted, case["why"]


def test_the_same_words_find_the_same_in_the_same_order(wales):
    landscape, index = wales

    assert find_named(landscape, "safety", index) == find_named(landscape, "safety", index)
    assert find_named(landscape, "safety") == find_named(landscape, "safety", index)


def test_every_name_in_the_record_finds_what_it_names(wales):
    landscape, index = wales
    missed = [
        one
        for one in index.names[::9]
        if one.how != "former"
        and (one.kind, one.id)
        not in {(hit.kind, hit.id) for hit in find_named(landscape, one.text, index)}
    ]

    assert missed == []


def test_how_something_was_found_is_told_in_a_word_that_is_known(wales):
    landscape, index = wales

    assert {hit.how for hit in find_named(landscape, "violence against women", index)} <= set(HOWS)


def test_an_index_with_no_new_boards_is_the_same():
    landscape = small()
    index = index_names(landscape)

    assert index.with_boards(landscape.boards) is index


def test_boards_that_a_scenario_begins_are_found_beside_the_others():
    landscape, index = small(), index_names(small())
    new = small(
        rivers={"name": "Waters Panel"},
        roads={"name": {"en": "Road Safety Forum"}, "succeeds": ["safety"]},
    )

    more = index.with_boards(new.boards)

    found_now = {hit.id: hit.how for hit in find_named(new, "bwrdd diogelwch", more)}
    assert found_now == {"safety": "name", "roads": "former"}
    assert find_named(new, "waters panle", more)[0].id == "rivers"
    assert find_named(landscape, "rivers panel", more) == find_named(landscape, "rivers panel")
