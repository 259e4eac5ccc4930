"""The findings on the landscape that is kept in `data`."""

import os
import subprocess
import sys
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest

from landscape.findings import analyse, find_rule
from landscape.graph import build
from landscape.graph.posts import key_of
from landscape.model.board import LINE_KINDS
from landscape.model.evidence import find_weakest
from tests.findings.facts_behind import facts_behind

DATA = Path(__file__).parents[2] / "data"
DAYS = (date(2019, 1, 1), date(2020, 1, 1), date(2022, 6, 1), date(2025, 1, 1))

REPORT = """
import sys
from datetime import date
from landscape.findings import analyse
from landscape.graph import build
from landscape.load import load
for day in (date(2020, 1, 1), date(2025, 1, 1)):
    for finding in analyse(build(load(sys.argv[1]).as_of(day))):
        print(finding.model_dump_json(), finding.message.text("en"), finding.message.text("cy"))
"""


@pytest.fixture(params=DAYS, ids=str, scope="module")
def graph(request, wales):
    return build(wales.as_of(request.param))


@pytest.fixture(scope="module")
def findings(graph):
    found = analyse(graph)
    return (*found.findings, *(finding for finding, _ in found.accepted))


def test_there_is_something_to_find(findings):
    assert findings


def test_every_decision_in_force_matches_a_finding(graph):
    analyse(graph).insist()


def test_everything_that_a_finding_is_about_can_be_found(graph, findings, wales):
    known = {
        "theme": graph.landscape.theme_by_id,
        "area": graph.landscape.area_by_id,
        "duty": graph.landscape.duty_by_id,
        # A line may lead to a board of another day, or to an organisation.
        "board": wales.board_by_id | wales.organisation_by_id,
        "function": {"strategic", "operational", "advisory"},
        "member": {organisation.type for organisation in wales.organisations},
        "line": {"missing", "crossing", *LINE_KINDS},
        "organisation": wales.organisation_by_id,
        "post": {
            key_of(seat.post) for board in wales.boards for seat in board.members if seat.post
        },
    }
    known["member"] |= {kind for duty in wales.duties for kind in duty.members.must}

    for finding in findings:
        for about in finding.about:
            kind, _, thing = about.partition(":")
            assert thing in known[kind], finding


def test_the_boards_areas_and_sources_of_a_finding_can_be_found(graph, findings):
    for finding in findings:
        assert set(finding.boards) <= graph.landscape.board_by_id.keys()
        assert set(finding.areas) <= graph.landscape.area_by_id.keys()
        assert set(finding.sources) <= graph.landscape.source_by_id.keys()


def test_what_is_said_to_be_documented_names_a_document(findings):
    # A grade B duty may be known from a page that is not among the sources.
    of_boards = [finding for finding in findings if finding.code != "GAP001"]

    assert all(finding.sources for finding in of_boards if finding.evidence == "documented")


def test_the_evidence_of_a_finding_is_the_weakest_that_it_rests_on(graph, findings):
    for finding in findings:
        facts = facts_behind(graph, finding)
        if facts is not None:
            levels = [fact.evidence for fact in facts]
            # What is not recorded is inferred at best: a document shows what there is.
            if is_about_an_absence(graph, finding):
                levels.append("inferred")
            assert finding.evidence == find_weakest(levels), finding
            cited = {citation.source for fact in facts for citation in fact.sources}
            assert set(finding.sources) == cited, finding


ABSENCES = (
    "FRG001", "GAP003", "GAP004", "GAP009", "GAP010", "GAP011", "GAP013", "GAP015", "GAP016",
)  # fmt: skip


def is_about_an_absence(graph, finding):
    boards = [graph.landscape.board_by_id[board] for board in finding.boards]
    lists = {board.member_list for board in boards}
    if finding.code == "DUP004":  # that both exist on one day rests on both their dates
        return boards[0].since is None or boards[0].since.parts < 3
    if finding.code == "GAP017":
        return finding.message.id == "finding.GAP017"
    return finding.code in ABSENCES or (
        finding.code in ("OVL001", "OVL002", "OVL003") and lists != {"complete"}
    )


def test_what_is_not_recorded_is_never_documented(findings):
    found = {f.evidence for f in findings if f.code in ("GAP001", "GAP014", "WKL001", *ABSENCES)}

    assert found == {"inferred", "assumed"}


def test_a_finding_about_a_placeholder_is_a_note(graph, findings):
    boards = graph.landscape.board_by_id
    about = [f for f in findings if any(boards[board].placeholder for board in f.boards)]

    assert {f.severity for f in about if f.code != "GAP002"} <= {"note"}


def test_every_finding_can_be_said_in_both_languages_and_looked_up(findings):
    for finding in findings:
        assert "{" not in finding.message.text("en") + finding.message.text("cy")
        assert find_rule(finding.code).code == finding.code


def test_two_runs_in_two_processes_print_the_same_bytes():
    # Each process orders its sets and dictionaries of texts in its own way.
    runs = [
        subprocess.run(
            [sys.executable, "-c", REPORT, str(DATA)],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
            cwd=DATA.parent,
            check=True,
            capture_output=True,
        )
        for seed in ("1", "2")
    ]

    assert runs[0].stdout
    assert runs[0].stdout == runs[1].stdout


def test_what_is_said_of_workload_names_no_sensitive_board(graph, findings):
    boards = graph.landscape.board_by_id
    told = [f for f in findings if f.code.startswith("WKL")]

    assert told
    assert not any(boards[board].sensitive for f in told for board in f.boards)


def test_the_four_police_forces_are_among_those_that_many_boards_need(findings):
    needed = {f.about[0].partition(":")[2] for f in findings if f.code == "WKL001"}

    forces = {"dyfed-powys-police", "gwent-police", "north-wales-police", "south-wales-police"}
    assert forces <= needed


def test_the_list_of_those_that_many_boards_need_can_be_read(findings):
    assert sum(f.code == "WKL001" for f in findings) < 30


def test_an_overlap_of_members_is_shown_by_a_document_and_stands_on_no_placeholder(graph, findings):
    boards = graph.landscape.board_by_id
    overlaps = [finding for finding in findings if finding.code.startswith("OVL")]

    assert not any(boards[board].placeholder for f in overlaps for board in f.boards)
    for finding in overlaps:
        if finding.code == "OVL001":
            assert graph.measure_overlap(*finding.boards).all.jaccard_low > 0, finding


def test_no_two_findings_tell_of_the_same_themes_of_one_hub(findings):
    told = [(f.boards, dict(f.message.values)["themes"]) for f in findings if f.code == "OVL003"]

    assert told
    for one, other in combinations(told, 2):
        assert not set(one[0]) <= set(other[0])
        assert one[1] != other[1] or not set(one[0]) & set(other[0])


def test_the_list_of_overlaps_can_be_read(findings):
    assert sum(finding.code == "OVL001" for finding in findings) < 40
    assert sum(finding.code == "OVL003" for finding in findings) < 10
