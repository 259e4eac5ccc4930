"""A newcomer from any council area finds the boards that the law gives it, and the region's own."""

import pytest

from landscape.graph.completeness import find_region_of

DUTIES = {
    "csp-strategy": "2015-01-01",
    "csp-scrutiny": "2015-01-01",
    "channel": "2016-01-01",
    "yot": "2015-01-01",
    "marac": "2015-01-01",
    "safeguarding-children-board": "2017-01-01",
    "safeguarding-adults-board": "2017-01-01",
    "psb": "2017-01-01",
    "psb-scrutiny": "2017-01-01",
    "rpb": "2017-01-01",
    "apb": "2015-01-01",
    "lrf": "2015-01-01",
    "mappa": "2015-01-01",
    "police-crime-panel": "2015-01-01",
    "cjc": "2021-06-01",
}
"""Duties that some body meets in every council area, and from which day on."""

DAYS = ("2015-01-01", "2016-01-01", "2017-01-01", "2018-06-01", "2019-05-01", "2020-01-01",
        "2021-06-01", "2022-01-01", "2023-07-01", "2025-01-01", "2026-01-01")  # fmt: skip

REGIONS = ("dyfed-powys", "gwent", "north-wales", "south-wales")


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("duty", DUTIES)
def test_in_every_council_area_some_body_is_recorded_as_meeting_it(on, duty, day):
    if day >= DUTIES[duty]:
        assert on(day).find_councils_unmet(duty, "wales") == ()


@pytest.mark.parametrize("region", REGIONS)
def test_each_region_has_boards_of_every_tier_and_of_every_kind_of_work(on, region):
    landscape = on("2020-01-01").landscape
    boards = [board for board in landscape.boards if find_region_of(landscape, board) == region]

    assert len(boards) >= 50
    assert {board.tier for board in boards} >= {"regional", "local"}
    assert {board.function for board in boards} >= {"strategic", "operational", "case", "scrutiny"}


def test_a_body_that_only_the_law_speaks_of_is_not_said_to_be_documented(wales):
    """Its file says that no paper of the area was read."""
    for board in wales.boards:
        because = board.because.en if board.because else ""
        if "no paper of this area was read" in because:
            assert board.evidence in ("inferred", "assumed"), board.id


def test_seats_by_law_say_whether_a_list_was_found(wales):
    seats = [seat for board in wales.boards for seat in board.members if seat.reason == "statutory"]

    assert len(seats) > 700
    assert {seat.evidence for seat in seats} == {"documented", "inferred"}


def test_the_structure_of_the_vale_is_complete(wales):
    vale = [
        board
        for board in wales.boards
        if wales.councils_of(board.area)
        in ({"vale-of-glamorgan"}, {"vale-of-glamorgan", "cardiff"})
    ]

    assert len(vale) >= 40
    for word in ("CCTV", "Watch", "Daily", "Twice", "DAARC", "MARAC", "Elstree", "Paws", "Prevent"):
        assert any(word.casefold() in board.name.en.casefold() for board in vale), word
