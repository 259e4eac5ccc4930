"""What is no longer found because nobody is left to find it about is no cure."""

import pytest

from tests.scenario.findings_told import ANSWERS, MONEY, SAME, of, told
from tests.scenario.steps import add_member, compared, create, merge, retire

# Findings that no longer arise


def test_a_finding_about_a_board_that_just_ended_is_not_a_cure():
    comparison = compared({"audit": {}, "finance": ANSWERS}, retire("audit"))

    assert told(comparison.resolved) == []
    assert told(comparison.lapsed) == [("GAP003", "board:audit")]


def test_a_pair_of_which_one_ended_is_not_a_cure():
    comparison = compared({"audit": SAME, "zoo": SAME}, retire("audit"))

    assert told(comparison.resolved) == []
    assert told(comparison.lapsed) == [("OVL002", "board:audit", "board:zoo")]


def test_a_board_that_merged_and_then_ended_takes_its_findings_along():
    comparison = compared(
        {"audit": {}, "finance": ANSWERS}, merge("audit", "finance"), retire("merged")
    )

    assert told(comparison.resolved) == []
    assert told(comparison.lapsed) == [("GAP003", "board:audit")]


def test_a_missing_member_of_a_duty_that_nobody_meets_any_more_is_not_found():
    duties = {"plan": {"area-unit": "region", "members": {"must": ["police-force"]}}}
    boards = {"audit": {"duties": ["plan"], **ANSWERS}}

    comparison = compared(boards, retire("audit"), duties=duties)

    about = ("duty:plan", "area:north-wales")
    assert told(comparison.introduced) == [("GAP001", *about)]
    assert told(comparison.resolved) == []
    assert told(comparison.lapsed) == [("GAP002", *about, "member:police-force")]


def test_a_missing_member_that_gets_a_seat_is_a_cure():
    duties = {"plan": {"area-unit": "region", "members": {"must": ["police-force"]}}}
    boards = {"audit": {"duties": ["plan"], **ANSWERS}}

    comparison = compared(
        boards, add_member("audit", "heddlu"), duties=duties,
        organisations={"heddlu": {"type": "police-force"}, "police": {}},
    )  # fmt: skip

    assert of("GAP002", told(comparison.resolved))
    assert comparison.lapsed == ()


def test_a_theme_that_nobody_holds_any_more_is_no_longer_held_twice_and_not_cured():
    holder = {"themes": ["money"], **ANSWERS}

    comparison = compared({"audit": holder, "finance": holder}, retire("audit"), retire("finance"))

    assert told(comparison.resolved) == []
    assert told(comparison.lapsed) == [MONEY]


def of_theme(findings, code):
    return [finding.about[0] for finding in findings if finding.code == code]


def test_a_theme_that_a_board_begins_to_decide_is_no_longer_missing_and_that_is_a_cure():
    themes = {"money": {}, "tax": {"parent": "money"}}

    comparison = compared(
        {"roads": ANSWERS}, create("audit", themes=["money"], **ANSWERS), themes=themes
    )

    assert of_theme(comparison.resolved, "GAP009") == ["theme:money", "theme:tax"]
    assert of_theme(comparison.lapsed, "GAP009") == []


@pytest.mark.parametrize(("code", "function"), [("GAP010", "operational"), ("GAP011", "scrutiny")])
def test_a_theme_counts_as_held_by_whoever_holds_its_parent_or_a_part(code, function):
    themes = {"money": {}, "tax": {"parent": "money"}}
    doing = {"themes": ["money"], "function": function, **ANSWERS}

    cured = compared({"audit": doing}, create("zoo", themes=["money"], **ANSWERS), themes=themes)
    ended = compared({"audit": doing}, retire("audit"), themes=themes)

    assert of_theme(cured.resolved, code) == ["theme:money", "theme:tax"]
    assert of_theme(cured.lapsed, code) == []
    assert of_theme(ended.lapsed, code) == ["theme:money", "theme:tax"]
    assert of_theme(ended.resolved, code) == []


# A duty that only boards which need not be there meet

OPTIONAL = {"plan": {"area-unit": "region", "body": {"required": False, "form": "any"}}}
UNMET = ("GAP001", "duty:plan", "area:north-wales")


def test_the_last_board_that_meets_a_duty_leaves_a_gap_whether_or_not_the_law_asks_for_it():
    comparison = compared(
        {"audit": {"duties": ["plan"], **ANSWERS}}, retire("audit"), duties=OPTIONAL
    )

    assert told(comparison.introduced) == [UNMET]


def test_the_first_board_that_meets_a_duty_closes_a_gap():
    comparison = compared(
        {"roads": ANSWERS}, create("audit", duties=["plan"], **ANSWERS), duties=OPTIONAL
    )

    assert told(comparison.introduced) == []
    assert told(comparison.resolved) == [UNMET]
