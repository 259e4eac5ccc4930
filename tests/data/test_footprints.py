"""Twenty-two councils in fourteen footprints: each council in one body of each kind on any day."""

import csv
from collections import Counter
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from landscape.findings import find_rule
from landscape.graph.footprints import find_crossings, find_fits
from landscape.model.area import AreaKind, relate

FOOTPRINTS = {
    "police": 4, "lhb": 7, "fra": 3, "psb": 13, "csp": 19, "apb": 7, "vawdasv": 6, "rpb": 7,
    "safeguarding": 6, "cjc": 4, "lrf": 4, "yjs": 17, "mappa": 4, "pdu": 6,
}  # fmt: skip
"""The kinds of footprint, and how many bodies of each there were in 2024."""

BEGAN = {"psb": date(2016, 5, 1), "rpb": date(2016, 4, 6), "cjc": date(2021, 4, 1)}
"""The first day on which there is a body everywhere, where that is after January 2016."""

CHANGES = [
    ("lhb", "bridgend", "2019-03-31", "abertawe-bro-morgannwg-lhb", "cwm-taf-morgannwg-lhb"),
    ("psb", "newport", "2021-09-30", "newport-psb", "gwent-psb"),
    ("psb", "bridgend", "2023-05-17", "bridgend-psb", "cwm-taf-morgannwg-psb"),
    ("psb", "merthyr-tydfil", "2023-05-17", "cwm-taf-psb", "cwm-taf-morgannwg-psb"),
    ("psb", "wrexham", "2022-12-31", "wrexham-psb", "flintshire-wrexham-psb"),
    ("apb", "bridgend", "2019-03-31", "western-bay-with-bridgend-apb", "cwm-taf-morgannwg-apb"),
    ("yjs", "swansea", "2019-04-30", "western-bay-yjs", "swansea-yjs"),
]
"""Kind, council, the last day of before, the area of that day and the area of the next."""

with Path(__file__).with_name("footprints.csv").open(encoding="utf-8") as file:
    ROWS = {row.pop("council"): row for row in csv.DictReader(file)}
"""What was gathered of each council: its residents, and its body of each kind in 2025."""


def areas_of(landscape, kind, council):
    return [area.id for area in landscape.areas if area.kind == kind and council in area.councils]


def test_there_are_the_twenty_two_councils(wales):
    assert len(wales.councils) == 22
    assert sum(council.residents for council in wales.councils) == 3_107_489
    assert all(council.name.cy_status == "official" for council in wales.councils)


def test_no_kind_of_footprint_is_left_out():
    assert {*get_args(AreaKind)} == FOOTPRINTS.keys() | {"la", "group", "region", "wales"}


@pytest.mark.parametrize(("kind", "bodies"), FOOTPRINTS.items())
def test_there_are_as_many_bodies_as_documents_say(wales, kind, bodies):
    areas = [area for area in wales.as_of(date(2024, 1, 1)).areas if area.kind == kind]

    assert len(areas) == bodies


@pytest.mark.parametrize("year", range(2016, 2027))
@pytest.mark.parametrize("kind", FOOTPRINTS)
def test_each_council_is_in_one_body_on_the_first_of_june_of_any_year(wales, kind, year):
    day = date(year, 6, 1)
    if day < BEGAN.get(kind, day):
        assert not [area for area in wales.as_of(day).areas if area.kind == kind]
        return
    areas = [area for area in wales.as_of(day).areas if area.kind == kind]

    counted = Counter(council for area in areas for council in area.councils)
    assert counted == dict.fromkeys((council.id for council in wales.councils), 1)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: "-".join(change[:2]))
def test_a_footprint_changes_on_the_day_that_it_did(wales, change):
    kind, council, last, before, after = change
    last_day = date.fromisoformat(last)
    next_day = date.fromordinal(last_day.toordinal() + 1)

    assert areas_of(wales.as_of(last_day), kind, council) == [before]
    assert areas_of(wales.as_of(next_day), kind, council) == [after]


def test_where_two_boards_in_law_act_as_one_both_are_named(wales):
    joint = {
        board.id: {legal.area for legal in board.legal_boards}
        for board in wales.boards
        if board.legal_boards
    }

    assert joint["psb-gwynedd-mon"] == {"gwynedd", "isle-of-anglesey"}
    assert joint["csp-gwynedd-mon"] == {"gwynedd", "isle-of-anglesey"}
    assert joint["csp-conwy-denbighshire"] == {"conwy", "denbighshire"}
    assert joint["csp-cwm-taf"] == {"rhondda-cynon-taf", "merthyr-tydfil"}
    for board, areas in joint.items():
        assert areas == wales.councils_of(wales.board_by_id[board].area)


def councils_with(kind, body):
    """The councils that were gathered as being in a body."""
    return frozenset(council for council, row in ROWS.items() if row[kind] == body)


@pytest.mark.parametrize("council", ROWS)
def test_the_row_of_a_council_in_the_table_is_what_was_gathered(wales, council):
    row = ROWS[council]
    police, csp = (councils_with(kind, row[kind]) for kind in ("police", "csp"))

    fits = {fit.area.kind: fit for fit in find_fits(wales.as_of(date(2025, 1, 1)), [council])}

    assert fits.keys() == FOOTPRINTS.keys()
    for kind, fit in fits.items():
        inside = councils_with(kind, row[kind])
        assert frozenset(fit.area.councils) == inside
        assert fit.residents == sum(int(ROWS[one]["residents"]) for one in inside)
        assert fit.to_police == relate(inside, police)
        assert fit.to_csp == relate(inside, csp)


def test_no_police_area_was_crossed_but_by_fire_and_joint_committees_in_2025(wales):
    fits = find_fits(wales.as_of(date(2025, 1, 1)), ROWS)

    crossing = {(fit.area.kind, fit.council) for fit in fits if fit.to_police == "crossing"}
    assert {kind for kind, _ in crossing} == {"fra", "cjc"}
    assert {council for kind, council in crossing if kind == "fra"} == councils_with(
        "police", "south-wales-police"
    )
    assert {council for _, council in crossing} >= {"carmarthenshire", "pembrokeshire"}


def test_the_joint_committees_doubled_the_pairs_of_footprints_that_cross(wales):
    before, after = (find_crossings(wales.as_of(date(year, 1, 1))) for year in (2020, 2025))

    assert (len(before), len(after)) == (5, 10)


@pytest.mark.parametrize(
    ("day", "councils"),
    [
        ("2016-01-01", []),
        ("2020-01-01", []),
        (
            "2025-01-01",
            ["bridgend", "merthyr-tydfil", "neath-port-talbot", "rhondda-cynon-taf", "swansea"],
        ),
    ],
)
def test_boards_on_more_than_three_footprints_serve_as_many_councils_as_the_rule_says(
    on, day, councils
):
    found = find_rule("FTP002").check(on(day))

    assert sorted(area for finding in found for area in finding.areas) == councils


@pytest.mark.parametrize("year", range(2005, 2027))
def test_every_wider_board_has_bodies_above_it_that_cover_its_area_between_them(on, year):
    assert list(find_rule("FTP001").check(on(f"{year}-06-01"))) == []
