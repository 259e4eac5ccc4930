"""Workload in tables and sentences: estimates, and nobody named who should not be."""

import pytest

from landscape.graph import LandscapeGraph, build
from landscape.render.workload import (
    assumption_table,
    basis_sentences,
    left_out_sentence,
    load_table,
    organisation_sentence,
    workload_json,
    workload_text,
)
from tests.builders import a_landscape

CHIEF = {"organisation": "police", "post": {"en": "Chief", "cy": "Pennaeth", "cy-status": "draft"}}
BOSS = {"organisation": "spies", "post": "Boss"}
BOARDS = {
    "audit": {"meetings": 4, "members": [CHIEF, "fire"]},
    "safety": {"members": [CHIEF, {"organisation": "police", "post": "Sergeant"}]},
    "watch": {
        "sensitive": True,
        "members": [CHIEF, "spies", BOSS],
    },
    "guard": {"sensitive": True, "members": [BOSS]},
}
ORGANISATIONS = {
    "fire": {"name": {"en": "Fire", "cy": "Tân", "cy-status": "draft"}},
    "police": {"name": {"en": "Police", "cy": "Heddlu", "cy-status": "draft"}},
    "spies": {},
}


@pytest.fixture
def graph() -> LandscapeGraph:
    assumed = {"hours-per-meeting": 2.6, "representatives-per-seat": [1, 1, 1.5]}
    landscape = a_landscape(boards=BOARDS, organisations=ORGANISATIONS, assumptions=assumed)
    return build(landscape)


def test_each_organisation_has_a_row_with_whole_hours(graph: LandscapeGraph):
    table = load_table(graph.landscape, "organisation", "en")

    # A seat takes 4 x (2.6 + 1 + 1) = 18.4 hours: 18 at least, 28 at most.
    assert table.texts() == (
        (
            "Organisation",
            "Seats",
            "Boards",
            "Boards of recorded frequency",
            "Meetings a year, about",
            "Hours a year, at least",
            "Hours a year, about",
            "Hours a year, at most",
        ),
        ("Fire", "1", "1", "1", "4", "18", "18", "28"),
        ("Police", "3", "2", "1", "8", "55", "55", "83"),
    )
    assert table.rows[1][0].link == "organisation:police"


def test_rows_stand_in_the_order_of_the_names_that_are_read(graph: LandscapeGraph):
    table = load_table(graph.landscape, "organisation", "cy")

    assert [row[0].text for row in table.rows] == ["Heddlu", "Tân"]


def test_a_post_on_one_board_has_no_row_of_its_own(graph: LandscapeGraph):
    table = load_table(graph.landscape, "post", "cy")

    assert [(row[0].text, row[1].text) for row in table.rows] == [("Heddlu", "Pennaeth")]


def test_who_sits_on_sensitive_boards_only_is_counted_and_never_named(graph: LandscapeGraph):
    everything = workload_text(graph, "en", boards=None)

    assert organisation_sentence(graph.landscape, "en").endswith(
        "4 seats on sensitive boards are left out of all these figures. "
        "1 organisation that sits on such boards only is not named."
    )
    assert "Spies" not in everything
    assert "Boss" not in everything
    assert "spies" not in str(workload_json(graph.landscape, area=None, boards=None))


def test_seats_on_sensitive_boards_are_in_no_figure(graph: LandscapeGraph):
    value = workload_json(graph.landscape, area=None, boards=None)

    # The chief sits on a sensitive board too.
    assert [(row["organisation"], row["seats"]) for row in value["organisations"]] == [
        ("fire", 1),
        ("police", 3),
    ]
    assert [(row["organisation"], row["boards"]) for row in value["posts"]] == [("police", 2)]
    assert value["seats-on-sensitive-boards"] == 4
    assert value["organisations-on-sensitive-boards-only"] == 1


def test_nothing_is_said_of_sensitive_boards_where_there_are_none(graph: LandscapeGraph):
    audit = frozenset({"audit"})

    assert left_out_sentence(graph.landscape, "en", boards=audit) == ""
    assert organisation_sentence(graph.landscape, "en", boards=audit).endswith("not counted.")


def test_an_organisation_that_sits_on_an_open_board_too_is_named():
    boards = {"watch": {"sensitive": True, "members": ["fire"]}, "audit": {"members": ["fire"]}}

    left_out = left_out_sentence(a_landscape(boards=boards), "en")

    assert left_out == "1 seat on a sensitive board is left out of all these figures."


@pytest.mark.parametrize(
    ("meetings", "shown"), [(2.5, "2.5"), (4, "4"), (9.96, "10"), (10.4, "10"), (52, "52")]
)
def test_few_meetings_a_year_are_shown_to_a_tenth(meetings: float, shown: str):
    often = {"meetings-a-year": {"strategic": [0, meetings, 60]}}
    landscape = a_landscape(boards={"audit": {"members": ["fire"]}}, assumptions=often)

    assert load_table(landscape, "organisation", "en").texts()[1][4] == shown


def test_it_is_said_that_these_are_estimates_and_of_how_many_boards_the_frequency_is_known(
    graph: LandscapeGraph,
):
    basis, known = basis_sentences(graph.landscape, "en", boards=None)

    assert basis.startswith("These are estimates: every figure in hours rests on what a seat")
    assert known == (
        "How often they meet is recorded for 1 of the 4 boards here that have a recorded seat."
    )


def test_without_assumptions_it_is_said_why_there_are_no_hours():
    landscape = a_landscape(boards=BOARDS)

    basis, _ = basis_sentences(landscape, "en", boards=None)
    table = load_table(landscape, "organisation", "en")

    assert basis.startswith("Hours are not given, because this landscape has no file assumptions.")
    assert [cell.text for cell in table.rows[1][4:]] == ["Not known"] * 4
    assert table.rows[0][4].text == "4"
    assert workload_json(landscape, area=None, boards=None)["assumptions"] is None
    assert "What is assumed" not in workload_text(build(landscape), "en", boards=None)


def test_everything_that_is_assumed_has_a_row_and_a_reason(graph: LandscapeGraph):
    rows = assumption_table(graph, "en").texts()[1:]

    assert len(rows) == 6 + 6 + 5
    assert rows[0][:5] == ("Meetings a year, where not known: Strategic", "4", "4", "4", "Assumed")
    assert {row[5] for row in rows} == {"made up for a test"}


def test_the_same_as_plain_values(graph: LandscapeGraph):
    value = workload_json(graph.landscape, area="conwy", boards=frozenset({"audit"}))

    assert value["area"] == "conwy"
    assert (value["boards"], value["boards-of-known-frequency"]) == (1, 1)
    assert value["organisations"][0]["organisation"] == "fire"
    assert value["organisations"][0]["meetings"] == {"low": 4.0, "central": 4.0, "high": 4.0}
    assert value["posts"] == []
