"""The landscape differs from day to day as the documents say."""

import pytest

THERE = {
    "2016-01-01": {
        "there": [
            "safer-gwent", "lsb-newport", "nw-safer-communities-board", "dp-soc-board",
            "sw-iom-board", "yjs-western-bay-management-board", "csp-wrexham-before-2016",
        ],
        "not there": [
            "psb-newport", "psb-gwent", "gwent-rpb", "nw-cjc", "aw-sc-programme-board",
            "vale-cctv-operational-group", "newport-psb-scrutiny",
        ],
    },
    "2020-01-01": {
        "there": [
            "psb-newport", "psb-torfaen", "dp-svoc-board", "sw-criminal-justice-board",
            "yjs-swansea-management-board", "csp-wrexham", "aw-sc-programme-board",
            "aw-safer-communities-board", "nw-safer-communities-board",
            "cwm-taf-morgannwg-area-planning-board",
        ],
        "not there": [
            "lsb-newport", "psb-gwent", "dp-soc-board", "sw-iom-board", "nw-cjc",
            "yjs-western-bay-management-board", "nw-vulnerability-exploitation-board",
        ],
    },
    "2021-06-01": {
        "there": [
            "psb-newport", "nw-cjc", "sew-cjc", "sww-cjc", "mid-wales-cjc",
            "nw-vulnerability-exploitation-board", "nw-safer-north-wales-board",
            "aw-safer-communities-network",
        ],
        "not there": ["psb-gwent", "aw-sc-programme-board", "nw-safer-communities-board"],
    },
    "2025-01-01": {
        "there": [
            "psb-gwent", "psb-cwm-taf-morgannwg", "psb-flintshire-wrexham",
            "gwent-local-delivery-group-newport", "vale-cctv-operational-group",
        ],
        "not there": ["psb-newport", "psb-cwm-taf", "psb-bridgend", "psb-wrexham"],
    },
}  # fmt: skip

BODIES = {
    "2016-01-01": ({"national-probation-service", "cwm-taf-uhb"}, {"probation-service"}),
    "2020-01-01": ({"cwm-taf-morgannwg-uhb", "swansea-bay-uhb"}, {"cwm-taf-uhb"}),
    "2021-06-01": ({"national-probation-service"}, {"probation-service"}),
    "2025-01-01": ({"probation-service"}, {"national-probation-service"}),
}
"""Organisations that were there on a day, and others that were not."""

PUBLIC_SERVICES_BOARDS = {"2016-01-01": 0, "2020-01-01": 19, "2021-06-01": 19, "2025-01-01": 13}

every_day = pytest.mark.parametrize("day", THERE)


@every_day
def test_the_boards_of_the_day_are_there_and_those_of_other_days_are_not(on, day):
    boards = on(day).landscape.board_by_id.keys()

    assert set(THERE[day]["there"]) - boards == set()
    assert set(THERE[day]["not there"]) & boards == set()


@every_day
def test_so_are_the_organisations(on, day):
    here, elsewhere = BODIES[day]
    organisations = on(day).landscape.organisation_by_id.keys()

    assert here <= organisations
    assert not elsewhere & organisations


@every_day
def test_there_are_as_many_public_services_boards_as_documents_say(on, day):
    boards = [b for b in on(day).landscape.boards if any(met.duty == "psb" for met in b.duties)]

    assert len(boards) == PUBLIC_SERVICES_BOARDS[day]


def test_no_two_of_the_four_days_are_alike(on):
    seen = [frozenset(on(day).landscape.board_by_id) for day in THERE]

    assert len(set(seen)) == len(seen)


@pytest.mark.parametrize("day", [*THERE, "2015-01-01", "2018-06-01", "2022-09-29", "2026-01-01"])
def test_no_line_leads_to_a_board_that_is_not_there_that_day(on, day):
    found = [(board.id, line.to) for board, line in on(day).find_lines_to_nowhere()]

    assert found == []


SIDE_BY_SIDE = {("aw-safer-communities-board", "aw-sc-programme-board")}
"""A board and its predecessor that did meet in the same months, as the documents say."""


def test_a_board_and_the_one_that_took_over_from_it_are_not_there_together(on):
    for day in THERE:
        here = on(day).landscape.board_by_id
        both = [
            (board.id, before.board)
            for board in here.values()
            for before in board.succeeds
            if before.board in here
        ]
        assert set(both) <= SIDE_BY_SIDE, day


def test_what_is_put_into_a_sentence_does_not_end_one(wales):
    texts = [
        *(task.what for board in wales.boards for task in board.tasks),
        *(line.about for board in wales.boards for line in board.absent_lines),
    ]

    assert texts
    assert [
        text.en for text in texts if text.en.endswith(".") or (text.cy or "").endswith(".")
    ] == []
