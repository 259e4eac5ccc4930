"""The table of pairs that share members."""

import json
from datetime import date
from pathlib import Path

import pytest

from landscape.findings import analyse
from landscape.graph import build
from landscape.load import load
from landscape.model.errors import QuestionError
from landscape.render.overlaps import choose_overlaps, overlap_table, overlaps_json
from tests.builders import a_landscape

DATA = Path(__file__).parents[2] / "data"
LAW = dict.fromkeys(("art-fund", "book-fund", "coal-fund"), "statutory")

BOARDS = {
    "zinc": {"name": "Audit", "members": {**LAW, "police": "agreed"}},
    "alum": {"name": "Finance", "members": {**LAW, "police": "agreed", "health": "agreed"}},
    "roads": {"name": "Roads", "area": "conwy", "members": list(LAW)},
    "parks": {"name": "Parks", "area": "flintshire", "members": list(LAW)},
}


def toy(**case):
    return build(a_landscape(boards=BOARDS, **case))


def rows(graph, language="en", **choice):
    return overlap_table(graph, choose_overlaps(graph, **choice), language).texts()[1:]


def test_a_row_says_what_is_shared_why_and_what_chance_would_have():
    header, *_ = overlap_table(toy(), (), "en").texts()

    assert header == (
        "Board", "Other board", "Shared", "By law on both", "By law on neither",
        "Shared out of all", "Expected", "Reading", "Evidence",
    )  # fmt: skip
    assert rows(toy())[0] == (
        "Audit", "Finance", "4", "3", "1", "0.80 (0.00 to 1.00)", "4.0", "about as expected",
        "Assumed",
    )  # fmt: skip


def test_pairs_and_the_boards_in_them_stand_in_order_of_name_and_are_not_ranked():
    pairs = [row[:2] for row in rows(toy())]

    assert pairs == [
        ("Audit", "Finance"),
        ("Audit", "Parks"),
        ("Audit", "Roads"),
        ("Finance", "Parks"),
        ("Finance", "Roads"),
    ]


def test_a_pair_belongs_to_a_place_where_both_boards_do():
    assert [row[:2] for row in rows(toy(), area="conwy")] == [
        ("Audit", "Finance"),
        ("Audit", "Roads"),
        ("Finance", "Roads"),
    ]


def test_a_board_and_a_number_narrow_the_table():
    assert [row[:2] for row in rows(toy(), board="roads", area="conwy")] == [
        ("Audit", "Roads"),
        ("Finance", "Roads"),
    ]
    assert [row[:2] for row in rows(toy(), at_least=4)] == [("Audit", "Finance")]
    assert rows(toy(), at_least=5) == ()


def test_a_place_that_is_not_there_is_refused():
    with pytest.raises(QuestionError) as refused:
        choose_overlaps(toy(), area="conwi")

    assert str(refused.value).endswith("Did you mean 'conwy'?")


@pytest.mark.parametrize("areas", [{}, {"west": ["conwy"], "east": ["flintshire"]}])
def test_boards_whose_areas_do_not_meet_are_not_listed_in_one_region_or_in_two(areas):
    graph = toy(areas=areas)

    assert len(graph.find_shared_members("parks", "roads")) == 3
    assert ("Parks", "Roads") not in [row[:2] for row in rows(graph)]


def test_a_placeholder_is_in_no_pair():
    stand_in = {**BOARDS, "zinc": {**BOARDS["zinc"], "placeholder": True}}
    graph = build(a_landscape(boards=stand_in))

    assert [row[:2] for row in rows(graph, area="conwy")] == [("Finance", "Roads")]


def test_a_pair_that_no_document_shows_is_no_finding_but_stands_in_the_table():
    members = {"members": ["police", "health", "fire"]}
    more = {"members": ["police", "health", "fire", "prison"], "members-in": "minutes"}
    graph = build(a_landscape(boards={"audit": members, "finance": more}))

    pairs = choose_overlaps(graph)

    assert "OVL001" not in {finding.code for finding in analyse(graph)}
    assert [(pair.one, pair.other) for pair in pairs] == [("audit", "finance")]
    assert pairs[0].all.jaccard_low == 0


def test_the_table_is_there_in_welsh():
    table = overlap_table(toy(), choose_overlaps(toy()), "cy")

    assert table.caption == "5 pâr o fyrddau sy'n rhannu aelodau"
    assert table.texts()[1][7] == "tua'r disgwyl"


def test_as_json_the_members_are_counted_and_not_named():
    graph = toy()

    value = overlaps_json(graph, choose_overlaps(graph))

    assert value["format"] == "landscape-overlaps/1"
    [pair] = [each for each in value["pairs"] if (each["one"], each["other"]) == ("alum", "zinc")]
    assert (pair["shared"], pair["shared-statutory"], pair["shared-discretionary"]) == (4, 3, 1)
    assert pair["range"] == {"low": 0, "high": 1}
    assert pair["reading"] == "about"
    assert "police" not in json.dumps(value)


def test_every_pair_of_the_real_boards_can_be_told_in_both_languages():
    graph = build(load(DATA).as_of(date(2025, 1, 1)))
    pairs = choose_overlaps(graph)

    tables = [overlap_table(graph, pairs, language) for language in ("en", "cy")]

    assert len(pairs) > 500
    assert {len(table.rows) for table in tables} == {len(pairs)}
    assert {row[7] for row in tables[0].texts()[1:]} <= {
        "more than expected", "about as expected", "less than expected",
    }  # fmt: skip
