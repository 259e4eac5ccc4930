"""What of a sensitive board does not leave in a file."""

import json
import re
from datetime import date

import pytest

from landscape.findings import RULES, analyse
from landscape.graph import build
from landscape.graph.survival import Survival, Trial
from landscape.render.chart import find_lines_shown
from landscape.render.comparison import comparison_json
from landscape.render.finding_file import finding_file_table
from landscape.render.findings import analysis_json
from landscape.render.overlaps import choose_overlaps, overlaps_json
from landscape.render.precedent import departure_table, precedent_json
from landscape.render.survival import survival_json
from landscape.render.withheld import find_sensitive_named, keep_open, keep_open_lines
from landscape.scenario import compare
from tests.builders import a_landscape
from tests.findings.cases import CASES, landscape_of
from tests.scenario.steps import a_scenario, add_member, remove_member, retire, what_comes_of
from tests.scenario.test_precedent import outcome_of, whole

JOINING = ("members", "lines", "succeeds", "legal-boards", "back-to-back", "absent-lines")
"""What a board's file says of who sits on it and of what joins it to others."""

OF_A_LIST_THAT_LACKS = {"GAP015"}
"""A chair that a whole list does not name is told of, and nobody who is on the list."""


def with_every_board_sensitive(case, *, without=()):
    """The landscape of a case, with its boards made sensitive and some of their keys left out."""
    given = case.get("boards", {})
    boards = given if isinstance(given, dict) else dict.fromkeys(given)
    changed = {
        name: {key: value for key, value in (board or {}).items() if key not in without}
        | {"sensitive": True}
        for name, board in boards.items()
    }
    return landscape_of({**case, "boards": changed})


@pytest.mark.parametrize(("rule", "case"), CASES)
def test_what_rests_on_who_sits_on_a_sensitive_board_or_what_joins_it_does_not_leave(rule, case):
    landscape = with_every_board_sensitive(case)
    without = with_every_board_sensitive(case, without=JOINING)

    kept = keep_open(landscape, rule.check(build(landscape)))

    there_anyway = {finding.identity for finding in rule.check(build(without))}
    if rule.code not in OF_A_LIST_THAT_LACKS:
        assert {finding.identity for finding in kept} <= there_anyway


@pytest.mark.parametrize(("rule", "case"), CASES)
def test_no_file_names_an_organisation_or_a_post_of_a_sensitive_board(rule, case):
    graph = build(with_every_board_sensitive(case))

    found = analyse(graph, [rule])

    findings = analysis_json(graph, found)["findings"]
    table = finding_file_table(graph, found.findings, "en").texts()
    text = json.dumps([findings, table])
    seats = [seat for board in graph.landscape.boards for seat in board.members]
    parties = {seat.party for seat in seats} - graph.landscape.board_by_id.keys()
    names = {graph.landscape.name_of(party).en for party in parties}
    posts = {seat.post.en for seat in seats if seat.post}
    for words in (*names, *posts, *(f"organisation:{party}" for party in parties)):
        assert not re.search(rf"(?<![\w-]){re.escape(words)}(?![\w-])", text)
    if rule.tells_particulars:
        assert findings == []
        assert len(table) == 1


def test_a_rule_of_each_kind_is_marked_as_telling_particulars():
    assert [rule.code for rule in RULES if rule.tells_particulars] == [
        "DUP002", "DUP004", "FRG001", "FTP001", "GAP004", "GAP005", "GAP006", "GAP008",
        "GAP012", "GAP013", "OVL001", "OVL002", "OVL003", "OVL004", "WKL001", "WKL002",
    ]  # fmt: skip


SEATS = {"members": ["police", "health", "fire"]}
ONE_SENSITIVE = {"audit": SEATS, "finance": SEATS, "watch": {**SEATS, "sensitive": True}}


def test_a_finding_that_stays_is_counted_and_the_others_leave():
    graph = build(a_landscape(boards=ONE_SENSITIVE))

    value = analysis_json(graph, analyse(graph))

    codes = [finding["code"] for finding in value["findings"]]
    assert "OVL002" not in codes
    assert "GAP003" in codes
    assert value["withheld"] == 1
    assert value["found"] == len(codes) + 1


def test_an_accepted_finding_and_a_decision_on_one_that_ran_out_stay_too():
    pair = {"code": "OVL002", "about": ["board:audit", "board:watch"]}
    boards = {"audit": SEATS, "watch": {**SEATS, "sensitive": True}}
    old = {**pair, "since": "2020", "review-by": "2022"}
    now = build(a_landscape(boards=boards, accepted=[pair]).as_of(date(2024, 1, 1)))
    then = build(a_landscape(boards=boards, accepted=[old]).as_of(date(2024, 1, 1)))

    accepted, ran_out = analysis_json(now, analyse(now)), analysis_json(then, analyse(then))

    assert (accepted["accepted"], accepted["withheld"]) == ([], 1)
    assert "GAP018" not in {finding["code"] for finding in ran_out["findings"]}
    assert ran_out["withheld"] == 2


def test_a_comparison_keeps_back_what_differs_for_a_sensitive_board():
    change = (add_member("audit", "prison"), remove_member("finance", organisation="fire"))
    case = a_landscape(boards=ONE_SENSITIVE, organisations=["prison"])
    comparison = compare(what_comes_of(case, *change))

    value = comparison_json(comparison)

    told = [*value["resolved"], *value["lapsed"], *value["introduced"]]
    told += [finding for pair in value["changed"] for finding in (pair["after"], *pair["before"])]
    assert comparison.resolved or comparison.changed
    assert value["withheld"] > 0
    assert [f["code"] for f in told if f["code"][:3] == "OVL" and "watch" in f["boards"]] == []


def test_a_line_to_a_sensitive_board_that_a_scenario_ends_is_kept_back():
    boards = {"roads": {"lines": {"reporting": "watch"}}, "watch": {"sensitive": True}}
    comparison = compare(what_comes_of(a_landscape(boards=boards), retire("watch")))

    introduced = comparison_json(comparison)["introduced"]

    assert "GAP006" in {finding.code for finding in comparison.introduced}
    assert "GAP006" not in {finding["code"] for finding in introduced}


def test_pairs_with_a_sensitive_board_are_counted_and_not_in_the_values():
    graph = build(a_landscape(boards=ONE_SENSITIVE))
    found = tuple(
        Survival("audit", other, rank=1, shared=3, jaccard=1.0, dropped=1.0, added=1.0)
        for other in ("finance", "watch")
    )

    overlaps = overlaps_json(graph, choose_overlaps(graph))
    survival = survival_json(graph, found, Trial(), "north-wales")

    for value, withheld in ((overlaps, 2), (survival, 1)):
        assert [(pair["one"], pair["other"]) for pair in value["pairs"]] == [("audit", "finance")]
        assert value["withheld"] == withheld


def test_a_file_tells_no_fate_of_a_member_or_a_line_of_a_sensitive_board_and_counts_them():
    boards = {
        "panel": {"sensitive": True, "themes": ["money"], "members": ["police"],
                  "lines": [{"kind": "reporting", "to": "roads"}]},
        "roads": {"members": ["council-a"]},
    }  # fmt: skip
    landscape = a_landscape(boards=boards)

    comparison = compare(what_comes_of(landscape, retire("panel")))

    told = comparison_json(comparison)
    assert {fate["held"] for fate in told["fates"]} == {"theme"}
    assert told["withheld-fates"] == 2


def test_a_line_from_or_to_a_sensitive_board_does_not_leave():
    boards = {
        "audit": {"lines": {"reporting": ["finance", "watch"]}},
        "finance": {},
        "watch": {"sensitive": True, "lines": {"reporting": "finance"}},
    }
    graph = build(a_landscape(boards=boards).as_of(date(2024, 1, 1)))
    lines = find_lines_shown(graph, boards)

    kept = keep_open_lines(graph.landscape, lines)

    assert len(lines) == 3
    assert [(board, line.to) for board, line in kept] == [("audit", "finance")]


def test_where_steps_and_record_differ_about_a_sensitive_board_only_what_is_public_leaves():
    record = {"members": ["police", "fire"], "themes": ["debt"], "lines": {"reporting": "roads"}}
    outcome = outcome_of(whole(**record, sensitive=True))
    table, file = (departure_table(outcome, "en", is_file=each) for each in (False, True))

    value = precedent_json(outcome)

    assert {row[1] for row in table.texts()[1:]} == {"Theme", "Member", "Line"}
    assert {row[1] for row in file.texts()[1:]} == {"Theme"}
    assert {told["part"] for told in value["departures"]} == {"theme"}
    assert value["withheld"] == 2


def test_the_sensitive_boards_that_the_steps_of_a_scenario_name_are_found():
    landscape = a_landscape(boards={"audit": {}, "watch": {"sensitive": True}, "panel": {}})

    one = a_scenario(add_member("watch", "police"), retire("panel"))

    assert find_sensitive_named(one, landscape) == ("watch",)
    assert find_sensitive_named(a_scenario(retire("audit")), landscape) == ()
