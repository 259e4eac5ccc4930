"""The seventeen public statements of docs/complaints.md, held against the real data."""

import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from landscape.findings import analyse
from landscape.graph import build
from landscape.graph.footprints import find_crossings
from landscape.graph.quality import find_conflicts
from landscape.load import load
from landscape.model.area import relate

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "complaints.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (\d+) \| (.*) \| (.*) \| (.*) \|$", PAGE, re.MULTILINE)
NAMED = re.compile(r"`([A-Z]{3}\d{3}) ([^`]+)` on (\d{4}-\d\d-\d\d)")
FOUND = [(no, *named) for no, _, _, found in ROWS for named in NAMED.findall(found)]


BRIDGEND = {"2017-10-27": False, "2021-03-31": False, "2021-04-01": True, "2025-01-01": True}
"""On which days boards on four footprints serve Bridgend."""


@cache
def whole():
    return load(ROOT / "data")


@cache
def graph_on(day):
    return build(whole().as_of(date.fromisoformat(day)))


@cache
def identities_on(day):
    analysis = analyse(graph_on(day))
    every = (*analysis.findings, *(finding for finding, _ in analysis.accepted))
    return {finding.identity for finding in every}


def test_there_are_seventeen_statements():
    assert [int(no) for no, *_ in ROWS] == list(range(1, 18))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_each_is_found_or_has_a_reason_why_it_is_not(row):
    found = row[3]

    assert bool(NAMED.search(found)) != found.startswith("No rule")


@pytest.mark.parametrize(("number", "code", "about", "day"), FOUND)
def test_what_the_page_says_is_found_is_found_on_that_day(number, code, about, day):
    assert number
    assert (code, tuple(about.split())) in identities_on(day)


def test_a_scenario_that_the_page_names_is_there():
    names = re.findall(r"scenario\s+`([^`]+)`", PAGE)

    assert len(names) == 2
    assert all((ROOT / "scenarios" / f"{name}.yaml").is_file() for name in names)


def test_5_all_five_partnerships_lack_the_line():
    missing = {line.to for _, line in graph_on("2025-12-01").find_missing_lines()}

    assert len({board for board in missing if board.startswith("csp-")}) == 5


def test_7_all_bodies_of_the_regional_partnership_board_sit_on_the_other_board_too():
    overlap = graph_on("2022-09-29").measure_overlap("gwent-rpb", "psb-gwent")

    assert overlap.all.shared == tuple(
        sorted({m.party for m in graph_on("2022-09-29").landscape.board_by_id["gwent-rpb"].members})
    )


def test_11_the_health_and_fire_footprints_of_bridgend_crossed_until_2019():
    landscape = whole()
    fire = landscape.councils_of("south-wales-fra")

    assert relate(landscape.councils_of("abertawe-bro-morgannwg-lhb"), fire) == "crossing"
    assert relate(landscape.councils_of("cwm-taf-morgannwg-lhb"), fire) == "inside"


def test_11_the_table_of_footprints_shows_on_the_day_what_bridgend_shared_with_both_sides():
    crossings = find_crossings(graph_on("2017-10-27").landscape)

    named = [{area.id for area in (*one.one.areas, *one.other.areas)} for one in crossings]
    both = {"abertawe-bro-morgannwg-lhb", "south-wales-fra"}
    [bridgend] = [one for one, areas in zip(crossings, named, strict=True) if areas >= both]
    assert (bridgend.shared, bridgend.residents) == (("bridgend",), 145_500)
    found = {day: ("FTP002", ("area:bridgend",)) in identities_on(day) for day in BRIDGEND}
    assert found == BRIDGEND


def test_13_mapping_services_is_among_the_work_of_safer_gwent():
    tasks = graph_on("2016-01-01").landscape.board_by_id["safer-gwent"].tasks

    assert any("map" in task.what.en.casefold() for task in tasks)


def test_15_one_newport_committee_meets_both_duties():
    board = graph_on("2022-11-30").landscape.board_by_id["newport-crime-and-disorder-scrutiny"]

    assert {met.duty for met in board.duties} == {"csp-scrutiny", "psb-scrutiny"}


def test_17_sources_disagree_on_the_commissioners_seat():
    points = {(board.id, conflict.about.en) for board, conflict in find_conflicts(whole())}

    assert any(b == "csp-monmouthshire" and "ommissioner" in about for b, about in points)
