"""Footprints as tables and sentences, on a country that can be counted by hand."""

import pytest

from landscape.render.crossings import crossing_sentence, crossing_table
from landscape.render.footprint_report import footprints_json, footprints_text
from landscape.render.footprints import (
    area_table,
    council_sentence,
    council_table,
    fit_sentence,
    fit_table,
    question_sentence,
)
from landscape.render.html import table_html
from landscape.render.table import Cell, Table
from tests.builders import a_landscape

COUNCILS = {
    "conwy": {"residents": 10},
    "denbighshire": {"residents": 200},
    "flintshire": {"residents": 3000},
    "wrexham": {"residents": 40000},
}
AREAS = {
    "country": {"kind": "wales", "councils": list(COUNCILS)},
    "force": {"kind": "police", "councils": ["conwy", "denbighshire", "flintshire"]},
    "other-force": {"kind": "police", "councils": ["wrexham"]},
    "west-health": {"kind": "lhb", "councils": ["conwy", "denbighshire"]},
    "east-health": {"kind": "lhb", "councils": ["flintshire", "wrexham"]},
    "west-partnership": {"kind": "csp", "councils": ["conwy", "denbighshire"]},
}
"""East health takes one council from the first force and holds the whole of the other."""


def a_country(**more):
    boards = {"forum": {"area": "east-health"}, "panel": {"area": "east-health"}}
    whole = a_landscape(area="country", councils=COUNCILS, areas=AREAS, boards=boards, **more)
    return whole.as_of(whole.about.as_of.first_day)


@pytest.fixture
def country():
    return a_country()


def test_each_kind_of_footprint_is_counted_in_councils_and_residents(country):
    table = fit_table(country, "country", "police", "en")

    assert table.texts() == (
        ("Kind of footprint", "Same area", "Inside it", "Wider than it", "Crosses it"),
        ("health board area", "0", "2 (210)", "1 (40,000)", "1 (3,000)"),
        ("community safety partnership area", "0", "2 (210)", "0", "0"),
    )


def test_a_sentence_says_which_kinds_cross_and_whom_it_concerns(country):
    assert fit_sentence(country, "country", "police", "en") == (
        "In Country, these kinds of footprint cross the police area of 1 council with 3,000 "
        "residents: health board area."
    )
    assert fit_sentence(country, "country", "csp", "en") == (
        "In Country, no footprint crosses the community safety partnership area of a council."
    )


def test_a_pair_that_crosses_is_told_with_what_is_on_each_side(country):
    table = crossing_table(country, "country", "en")

    assert table.caption == "1 pair of footprints that cross"
    assert list(table.texts()[1:]) == [
        ("Force", "police area; 0 boards", "East health", "health board area; 2 boards",
         "Flintshire", "3,000", "3,210", "43,000"),
    ]  # fmt: skip
    assert crossing_sentence(country, "country", "en") == (
        "In Country, 1 pair of footprints cross; 3,000 of 43,210 residents live where they do."
    )


def test_a_group_of_councils_is_for_nothing_but_the_boards_that_work_on_it():
    areas = {**AREAS, "pair": {"kind": "group", "councils": ["conwy", "wrexham"]}}
    whole = a_landscape(area="country", councils=COUNCILS, areas=areas,
                        boards={"pair-board": {"area": "pair"}})  # fmt: skip

    table = crossing_table(whole.as_of(whole.about.as_of.first_day), "conwy", "en")

    assert [row[3] for row in table.texts() if row[2] == "Pair"] == ["1 board"] * 2


def test_a_place_that_shares_nothing_with_a_crossing_is_not_told_of_it(country):
    assert crossing_table(country, "wrexham", "en").rows == ()
    assert crossing_sentence(country, "wrexham", "en") == (
        "In Wrexham, 0 pairs of footprints cross; 0 of 40,000 residents live where they do."
    )


def test_each_council_has_a_row_with_how_its_areas_lie_to_that_of_its_police(country):
    table = council_table(country, "country", "en")

    assert table.texts() == (
        ("Council", "Residents", "police area", "health board area",
         "community safety partnership area"),
        ("Conwy", "10", "Force", "inside", "inside"),
        ("Denbighshire", "200", "Force", "inside", "inside"),
        ("Flintshire", "3,000", "Force", "crosses", "None"),
        ("Wrexham", "40,000", "Other force", "wider", "None"),
    )  # fmt: skip


def test_kinds_of_area_that_lie_alike_for_every_council_share_a_column(country):
    table = council_table(country, "conwy", "en")

    assert table.texts() == (
        ("Council", "Residents", "police area",
         "health board area, community safety partnership area"),
        ("Conwy", "10", "Force", "inside"),
    )  # fmt: skip


def test_each_area_of_a_council_has_a_row_of_its_own(country):
    table = area_table(country, "conwy", "en")

    assert table.texts()[1:] == (
        ("Conwy", "police area", "Force", "3", "3,210", "same area", "wider"),
        ("Conwy", "health board area", "West health", "2", "210", "inside", "same area"),
        ("Conwy", "community safety partnership area", "West partnership", "2", "210", "inside",
         "same area"),
    )  # fmt: skip


def test_a_council_is_joined_up_when_four_areas_are_those_of_its_police():
    same = {
        f"same-{kind}": {"kind": kind, "councils": ["wrexham"]}
        for kind in ("safeguarding", "rpb", "apb")
    }
    health = {"east-health": {"kind": "lhb", "councils": ["flintshire"]},
              "own-health": {"kind": "lhb", "councils": ["wrexham"]}}  # fmt: skip
    whole = a_landscape(area="country", councils=COUNCILS, areas={**AREAS, **same, **health})

    assert council_sentence(whole.as_of(whole.about.as_of.first_day), "country", "en") == (
        "In Country, the areas for police, health, safeguarding, regional partnership and area "
        "planning are one and the same for 1 of 4 councils."
    )


def test_the_question_of_2017_is_told_where_its_source_is_at_hand(country):
    with_source = a_country(sources={"s4": {"title": "A report"}})

    assert question_sentence(country, "en") is None
    assert (question_sentence(with_source, "en") or "").endswith("in A report.")


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_report_of_one_council_leaves_out_what_its_last_table_tells(country, language):
    one, all_four = (footprints_text(country, place, language) for place in ("conwy", "country"))

    caption = fit_table(country, "country", "police", language).caption
    one, all_four = (" ".join(text.split()) for text in (one, all_four))
    assert caption in all_four
    assert caption.replace("Country", "Conwy") not in one
    assert "{" not in one + all_four


def test_the_plain_values_name_everything_by_id(country):
    value = footprints_json(country, "flintshire")

    assert value["format"] == "landscape-footprints/1"
    assert [entry["area"] for entry in value["footprints"]] == ["force", "east-health"]
    assert value["fits"] == [
        {"to": "police", "kind": "lhb", "relation": "crossing", "councils": ["flintshire"],
         "residents": 3000},
    ]  # fmt: skip
    [crossing] = value["crossings"]
    assert (crossing["shared"], crossing["residents"]) == (["flintshire"], 3000)
    assert crossing["other"] == {
        "areas": ["east-health"],
        "boards": ["forum", "panel"],
        "councils": ["flintshire", "wrexham"],
        "residents": 43000,
    }


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        ("wrexham", "In Wrexham, the areas for police, health, safeguarding, regional partnership "
         "and area planning are one and the same."),
        ("conwy", "In Conwy, the areas for police, health, safeguarding, regional partnership and "
         "area planning are not all the same."),
    ],
)  # fmt: skip
def test_of_a_single_council_it_is_said_without_counting(place, sentence):
    own = {
        f"own-{kind}": {"kind": kind, "councils": ["wrexham"]}
        for kind in ("lhb", "safeguarding", "rpb", "apb")
    }
    whole = a_landscape(area="country", councils=COUNCILS, areas={**AREAS, **own})

    assert council_sentence(whole.as_of(whole.about.as_of.first_day), place, "en") == sentence


@pytest.mark.parametrize(("columns", "is_wide"), [(12, False), (13, True)])
def test_a_table_of_many_columns_keeps_them_wide_enough_to_read(columns, is_wide):
    table = Table("Many", ("Head",) * columns, ((Cell("Cell"),) * columns,))

    html = table_html(table, "en", lambda _: None)

    assert ('<table class="landscape wide">' in html) == is_wide
