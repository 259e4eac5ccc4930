"""A merger neither hides nor invents a finding."""

from tests.scenario.findings_told import ANSWERS, MONEY, of, told, told_changes
from tests.scenario.steps import compared, create, merge, move, retire

# Findings through a merger


def test_three_holders_of_a_theme_becoming_two_is_a_change_and_not_a_cure():
    holder = {"themes": ["money"], **ANSWERS}

    comparison = compared(
        {"audit": holder, "finance": holder, "treasury": holder}, merge("audit", "finance")
    )

    assert of("DUP001", told(comparison.resolved)) == []
    assert of("DUP001", told(comparison.introduced)) == []
    assert of("DUP001", told_changes(comparison)) == [(*MONEY, 1)]
    (change,) = (change for change in comparison.changed if change.after.code == "DUP001")
    assert change.before[0].boards == ("audit", "finance", "treasury")
    assert change.after.boards == ("merged", "treasury")


def test_two_holders_of_a_theme_becoming_one_is_a_cure():
    holder = {"themes": ["money"], **ANSWERS}

    comparison = compared({"audit": holder, "finance": holder}, merge("audit", "finance"))

    assert told(comparison.resolved) == [MONEY]
    assert told(comparison.introduced) == []
    assert told_changes(comparison) == []


def test_a_holder_that_retires_cures_a_duplication_and_one_that_is_created_makes_it():
    holder = {"themes": ["money"], **ANSWERS}

    ended = compared({"audit": holder, "finance": holder}, retire("audit"))
    begun = compared({"audit": holder}, create("finance", **holder))

    assert told(ended.resolved) == [MONEY]
    assert told(begun.introduced) == [MONEY]


def test_boards_that_answered_to_nobody_and_merged_still_do():
    comparison = compared({"audit": {}, "finance": {}, "roads": {}}, merge("audit", "finance"))

    assert told(comparison.resolved) == told(comparison.introduced) == []
    assert told_changes(comparison) == [("GAP003", "board:merged", 2)]
    assert comparison.unchanged == 1


def test_a_line_to_nowhere_is_the_same_when_its_board_is_merged():
    boards = {
        "audit": {"lines": {"accountability": "council-conwy", "reporting": "old"}},
        "finance": ANSWERS,
        "old": {"until": 2020},
    }

    comparison = compared(boards, merge("audit", "finance", into="aa"))

    assert told(comparison.resolved) == told(comparison.introduced) == []
    assert told_changes(comparison) == [("GAP006", "board:aa", "board:old", "line:reporting", 1)]


def test_a_line_to_a_board_that_a_scenario_retires_is_what_got_worse():
    boards = {"audit": {"lines": {"accountability": ["council-conwy", "roads"]}}, "roads": ANSWERS}

    comparison = compared(boards, retire("roads"))

    assert told(comparison.introduced) == [
        ("GAP006", "board:audit", "board:roads", "line:accountability")
    ]


ROUND = {
    "audit": {"lines": {"accountability": ["council-conwy", "finance"]}},
    "finance": {"lines": {"accountability": ["council-conwy", "roads"]}},
    "roads": {"lines": {"accountability": ["council-conwy", "audit"]}},
}


def test_a_circle_that_goes_round_by_another_board_is_still_a_circle():
    comparison = compared(
        {**ROUND, "zoo": {"lines": {"accountability": ["council-conwy", "audit"]}}},
        move("finance", "accountability", was="roads", to="zoo"),
    )

    assert of("GAP005", told(comparison.resolved) + told(comparison.introduced)) == []
    assert of("GAP005", told_changes(comparison)) == [
        ("GAP005", "board:audit", "board:finance", "board:zoo", 1)
    ]


def test_a_circle_of_three_that_becomes_one_of_two_is_a_change_and_not_a_cure():
    comparison = compared(ROUND, merge("audit", "finance"))

    assert told(comparison.resolved) == told(comparison.introduced) == []
    assert told_changes(comparison) == [("GAP005", "board:merged", "board:roads", 1)]


def test_a_circle_that_becomes_one_board_is_resolved():
    comparison = compared(ROUND, merge("audit", "finance", "roads"))

    assert told(comparison.resolved) == [("GAP005", "board:audit", "board:finance", "board:roads")]
    assert told(comparison.introduced) == []


def test_a_finding_follows_its_board_through_two_mergers():
    comparison = compared(
        {"audit": {}, "finance": {}, "roads": ANSWERS},
        merge("audit", "finance", into="first"),
        merge("first", "roads", into="last"),
        move("last", "accountability", was="council-conwy", to="last-resort"),
        organisations=["last-resort", "council-conwy"],
    )

    assert of("GAP003", told(comparison.resolved)) == [
        ("GAP003", "board:audit"),
        ("GAP003", "board:finance"),
    ]
    assert told(comparison.introduced) == [("GAP004", "board:last")]


def test_an_accepted_finding_that_a_scenario_cures_is_resolved_all_the_same():
    holder = {"themes": ["money"], **ANSWERS}
    accepted = {"code": "DUP001", "about": list(MONEY[1:])}

    comparison = compared(
        {"audit": holder, "finance": holder}, merge("audit", "finance"), accepted=[accepted]
    )

    assert told(comparison.resolved) == [MONEY]


# Findings about a line, and about a decision


def test_a_line_that_crosses_areas_is_the_same_after_a_scenario_that_leaves_it():
    comparison = compared(
        {
            "coast": {"area": "west", "lines": {"accountability": ["council-conwy", "border"]}},
            "border": {"area": "east", **ANSWERS},
            "zoo": ANSWERS,
        },
        retire("zoo"),
        areas={"west": ["conwy", "denbighshire"], "east": ["denbighshire", "flintshire"]},
    )

    told_apart = (*comparison.resolved, *comparison.introduced, *comparison.lapsed)
    assert [finding.code for finding in told_apart if finding.code == "FTP001"] == []


def test_a_decision_that_ran_out_is_the_same_when_its_board_is_merged():
    entry = {"code": "GAP003", "about": ["board:audit"], "since": "2020", "review-by": "2022"}

    comparison = compared(
        {"audit": ANSWERS, "finance": ANSWERS}, merge("audit", "finance"), accepted=[entry]
    )

    told_apart = (*comparison.resolved, *comparison.introduced, *comparison.lapsed)
    assert [finding.code for finding in told_apart if finding.code == "GAP018"] == []
