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
from landscape.graph.reporting import UPWARD
from landscape.model.board import LINE_KINDS
from landscape.model.evidence import find_weakest

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


def facts_behind(graph, finding):  # noqa: PLR0912, PLR0915 (one branch a rule)
    """The facts that a finding rests on, gathered board by board and not as the rule does."""
    boards = [graph.landscape.board_by_id[board] for board in finding.boards]
    lines = [line for board in boards for line in board.lines]
    things = [about.partition(":")[2] for about in finding.about]
    match finding.code:
        case "DUP001":
            themes = [held for board in boards for held in board.themes]
            facts = [*boards, *(held for held in themes if held.theme == things[0])]
        case "DUP002":
            themes = [held for board in boards for held in board.themes]
            kinds = ("accountability", "reporting", "delivery")
            up = [one for one in lines if one.to == finding.boards[0] and one.kind in kinds]
            facts = [*boards, *(held for held in themes if held.theme == things[0]), *up]
        case "FTP002":
            facts = [*boards, *(graph.landscape.area_by_id[board.area] for board in boards)]
        case "GAP007":
            facts = [task for board in boards for task in board.tasks if task.held_by is None]
        case "GAP008":
            facts = [line for line in boards[0].absent_lines if line.to == things[1]]
        case "OVL001":
            shared = set(graph.find_shared_members(*finding.boards))
            seats = [seat for board in boards for seat in board.members]
            facts = [seat for seat in seats if seat.sits and seat.party in shared]
        case "DUP004":
            facts = [*boards, *(one for one in boards[0].succeeds if one.board == boards[1].id)]
        case "FRG001":
            themes = [held for board in boards for held in board.themes]
            facts = [*boards, *(held for held in themes if held.theme == things[0])]
        case "OVL004":
            beside = [one for board in boards for one in board.back_to_back]
            shared = set(graph.find_shared_members(*finding.boards))
            seats = [m for board in boards for m in board.members if m.party in shared and m.sits]
            facts = [*(one for one in beside if one.board in finding.boards), *seats]
        case "GAP003" | "GAP009" | "GAP010" | "GAP011" | "GAP013" | "GAP016":
            facts = boards or None
        case "GAP012":
            facts = [*boards, *(line for line in lines if line.kind == "accountability")]
        case "GAP015":
            facts = [*boards, *boards[0].members]
        case "GAP017":
            facts = [*boards, boards[0].terms_of_reference]
        case "OVL002":
            facts = [seat for board in boards for seat in board.members if seat.sits]
        case "OVL003":
            facts = [
                *boards,
                *find_named_themes(graph, finding),
                *find_seats_in_common(finding, boards),
            ]
        case "GAP004":
            facts = [*boards, *(line for line in lines if line.kind == "accountability")]
        case "GAP005":
            ends = (*finding.boards[1:], finding.boards[0])
            steps = set(zip(finding.boards, ends, strict=True))
            every = [(board.id, line) for board in boards for line in board.lines]
            facts = [li for one, li in every if (one, li.to) in steps and li.kind in UPWARD]
        case "WKL002":
            organisation, post, broad = things
            seats = [s for board in boards for s in board.members if s.organisation == organisation]
            seats = [s for s in seats if s.sits and s.post and key_of(s.post) == post]
            under = {t.id for t in graph.landscape.themes if broad in (t.id, t.parent)}
            themes = [held for board in boards for held in board.themes if held.theme in under]
            facts = [*seats, *themes]
        case "GAP006":
            facts = [*boards, *(line for line in lines if [line.to, line.kind] == things[1:])]
        case _:  # What is said of a duty rests on the catalogue of duties as well.
            facts = None
    return facts


def find_named_themes(graph, finding):
    """The themes that the sentence names, as each board of the finding holds them."""
    values = dict(finding.message.values)
    names = {*values["themes"], *values.get("some", ())}
    boards = [graph.landscape.board_by_id[board] for board in finding.boards]
    by_id = graph.landscape.theme_by_id
    return [held for board in boards for held in board.themes if by_id[held.theme].name in names]


def find_seats_in_common(finding, boards):
    """The seats of those who sit on all boards, or on the hub and at least one other."""
    hubs = dict(finding.message.values).get("hubs", ())
    hub = [board for board in boards if board.name in hubs]
    groups = [[*hub, board] for board in boards if board not in hub] if hub else [boards]
    for group in groups:
        sitting = [{seat.party for seat in board.members if seat.sits} for board in group]
        common = set.intersection(*sitting)
        yield from (s for board in group for s in board.members if s.sits and s.party in common)


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
