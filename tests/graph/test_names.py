"""Names as people type them, and what initials stand for."""

import pytest

from landscape.graph.names import find_initials, find_meanings, fold
from tests.builders import a_landscape


def meanings(**case):
    return {short: text.en for short, text in find_meanings(a_landscape(**case)).items()}


def test_a_plain_name_is_folded_to_itself():
    assert fold("safety board") == "safety board"


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("Ŵyl Tŷ Môn", "wyl ty mon"),
        ("Well-being", "well being"),
        ("Children's  (Board)", "childrens board"),
        ("STRASSE straße", "strasse strasse"),
    ],
)
def test_case_accents_and_marks_do_not_count(typed, plain):
    assert fold(typed) == plain


def test_a_run_of_words_has_initials_with_and_without_its_small_words():
    runs = dict(find_initials("Safety and Justice (old)"))

    assert runs["sj"] == runs["saj"] == "Safety and Justice"
    assert "sjo" not in runs


def test_without_a_name_that_spells_it_out_an_acronym_means_nothing():
    assert meanings(boards={"one": {"name": "MARAC Forum"}}) == {}


def test_what_a_body_is_also_called_is_read_from_its_own_name():
    assert meanings(
        boards={
            "crown": {"name": "Crown Prosecution Service", "aliases": ["CPS"]},
            **{f"c{place}": {"name": f"Cardiff Problem Solving {place}"} for place in range(9)},
        }
    ) == {"CPS": "Crown Prosecution Service"}


def test_what_at_least_three_names_spell_out_is_an_acronym_elsewhere():
    boards = {f"b{place}": {"name": f"Area Planning Board {place}"} for place in range(3)}
    boards["last"] = {"name": "Gwent APB"}

    assert meanings(boards=boards) == {"APB": "Area Planning Board"}
    boards.pop("b0")
    assert meanings(boards=boards) == {}


def test_the_name_of_a_theme_gives_its_meaning_in_both_languages():
    name = {"en": "Road and rail safety", "cy": "Diogelwch ffyrdd", "cy-status": "draft"}
    boards = {"one": {"name": "The RRS Forum"}}

    found = find_meanings(a_landscape(boards=boards, themes={"roads": {"name": name}}))

    assert found["RRS"].cy == "Diogelwch ffyrdd"
