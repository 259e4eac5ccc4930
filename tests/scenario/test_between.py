"""Only what scenarios do not all do alike."""

from hypothesis import given

from landscape.scenario import compare
from landscape.scenario.between import (
    contrast_boards,
    contrast_duties,
    contrast_fates,
    contrast_findings,
)
from tests.scenario.random_scenarios import scenarios
from tests.scenario.steps import add_member, merge, remove_member, retire, today, what_comes_of

ALL = (contrast_boards, contrast_duties, contrast_fates, contrast_findings)
HOLDER = {"themes": ["money"], "lines": {"accountability": "council-conwy"}}
BOARDS = {"audit": HOLDER, "finance": HOLDER, "roads": {"themes": ["roads"]}}


def compared(*options, boards=BOARDS, **case):
    landscape = today(boards=boards, **case)
    return [compare(what_comes_of(landscape, *steps)) for steps in options]


def test_options_that_do_the_same_differ_in_nothing():
    same = compared([retire("roads")], [retire("roads")], [retire("roads")])

    assert [contrast(same) for contrast in ALL] == [(), (), (), ()]


def test_nothing_and_nothing_differ_in_nothing():
    nothing = [add_member("audit", "pcc"), remove_member("audit", organisation="pcc")]

    same = compared(nothing, nothing, organisations=["pcc"])

    assert [contrast(same) for contrast in ALL] == [(), (), (), ()]


def test_a_board_that_one_option_ends_and_the_other_leaves_is_told():
    both = compared([retire("roads")], [retire("roads"), retire("audit")])

    (row,) = contrast_boards(both)

    assert row.key == ("audit",)
    assert [change and change.action for change in row.each] == [None, "retired"]


def test_what_all_options_do_to_a_board_is_left_out():
    both = compared([retire("roads")], [retire("roads"), retire("audit")])

    assert "roads" not in [row.key[0] for row in contrast_boards(both)]
    assert ("roads", "theme", "roads", "") not in [row.key for row in contrast_fates(both)]


def test_a_finding_that_one_option_cures_and_another_lets_lapse_is_told():
    both = compared([merge("audit", "finance")], [retire("audit"), retire("finance")])

    turns = {
        row.key: [turned and turned.turn for turned in row.each] for row in contrast_findings(both)
    }

    money = ("DUP001", ("theme:money", "area:north-wales", "function:strategic"))
    assert turns[money] == ["resolved", "lapsed"]


def test_a_finding_that_changes_in_different_ways_is_told_with_both():
    boards = dict.fromkeys(("audit", "finance", "treasury", "zoo"), HOLDER)
    both = compared([retire("audit")], [retire("audit"), retire("zoo")], boards=boards)

    rows = {row.key[0]: row for row in contrast_findings(both)}

    assert [turned.turn for turned in rows["DUP001"].each] == ["changed", "changed"]
    first, second = (turned.after.boards for turned in rows["DUP001"].each)
    assert first == ("finance", "treasury", "zoo")
    assert second == ("finance", "treasury")


def test_a_change_that_is_the_same_but_for_what_chance_would_have_is_left_out():
    boards = {
        "audit": {"members": ["police", "health", "fire", "prison"], "members-in": "minutes"},
        "finance": {"members": ["police", "health", "fire"], "members-in": "minutes"},
        "parks": {"members": ["police", "charity"]},
        "roads": {"members": ["health", "charity"]},
    }
    joins = add_member("audit", "pcc")
    both = compared([joins], [joins, retire("roads")], boards=boards, organisations=["pcc"])

    told = [pair.after.code for item in both for pair in item.changed]

    assert told.count("OVL001") == 2
    assert "OVL001" not in [row.key[0] for row in contrast_findings(both)]


def test_a_duty_that_has_a_home_in_one_option_only_is_told():
    boards = {"audit": {"duties": ["plan"]}, "finance": {}}
    duties = {"plan": {"area-unit": "region"}}
    both = compared([merge("audit", "finance")], [retire("audit")], boards=boards, duties=duties)

    (row,) = contrast_duties(both)

    assert row.key == ("plan", "north-wales")
    assert [placed.placement for placed in row.each] == ["placed", "homeless"]


def test_the_order_of_the_options_changes_no_row():
    options = ([merge("audit", "finance")], [retire("audit")], [retire("roads")])
    there, back = compared(*options), compared(*reversed(options))

    for contrast in ALL:
        rows = [(row.key, row.each) for row in contrast(there)]
        assert rows == [(row.key, row.each[::-1]) for row in contrast(back)]


@given(scenarios())
def test_a_scenario_does_not_differ_from_itself(drawn):
    _, _, outcome = drawn
    comparison = compare(outcome)

    assert [contrast([comparison, comparison]) for contrast in ALL] == [(), (), (), ()]
