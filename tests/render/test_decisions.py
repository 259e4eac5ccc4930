"""One action for each board, in the words of a working group."""

from dataclasses import replace

import pytest

from landscape.render.decisions import (
    SYMBOLS,
    count_decisions,
    count_kept,
    decide,
    decision_key,
    decision_table,
)
from landscape.scenario import Comparison, compare
from landscape.scenario.attempt import ReplayedStep
from landscape.words import LANGUAGES, say
from tests.builders import a_landscape
from tests.scenario.steps import (
    absorb,
    add_member,
    merge,
    part,
    rename,
    retire,
    split,
    what_comes_of,
)

BOARDS = {
    "north": {"duties": ["plan"], "themes": ["crime"]},
    "south": {"themes": ["crime"], "lines": {"reporting": "north"}},
    "other": {},
}
RETIRE = retire("north")


def compare_steps(*steps) -> Comparison:
    return compare(what_comes_of(a_landscape(boards=BOARDS, organisations=["police"]), *steps))


def action_of(board: str, *steps) -> str:
    comparison = compare_steps(*steps)
    change = next(change for change in comparison.boards if change.board == board)
    return decide(comparison, change)


def test_of_a_scenario_that_moves_no_board_no_row_is_left():
    comparison = compare_steps(add_member("other", "police"))
    table = decision_table((replace(comparison, boards=comparison.boards[:0]),), "en")

    assert table.rows == ()


@pytest.mark.parametrize(
    ("board", "step", "action"),
    [
        ("north", merge("north", "south", into="joined"), "merge"),
        ("joined", merge("north", "south", into="joined"), "new"),
        ("south", absorb("north", "south"), "merge"),
        ("north", absorb("north", "south"), "re-remit"),
        ("north", rename("north", "new-north"), "re-remit"),
        ("north", split("north", part("one"), part("two")), "merge"),
        ("north", RETIRE, "stand-down"),
        ("other", RETIRE, "keep"),
    ],
)
def test_each_board_has_one_of_six_actions(board: str, step: dict, action: str):
    assert action_of(board, step) == action


def test_a_board_that_only_seats_somebody_else_is_kept_and_that_is_said():
    comparison = compare_steps(add_member("other", "police"))

    (row,) = decision_table((comparison,), "en").rows
    assert row[2].text == "○ Keep; what changes: members"


def test_a_board_of_a_step_that_was_passed_over_is_undecided():
    comparison = compare_steps(add_member("other", "police"))
    step = compare_steps(RETIRE).outcome.scenario.body.steps[0]
    left = ReplayedStep(place=1, step=step, status="cannot")
    open_end = replace(comparison, outcome=replace(comparison.outcome, left_out=(left,)))

    assert count_decisions(open_end)["undecided"] == 1


def test_boards_that_become_one_stand_together_and_new_ones_below():
    join = compare_steps(merge("north", "south", into="joined"))

    rows = [row[0].text for row in decision_table((join,), "en").rows]
    assert rows == ["North", "South", "Joined"]


def test_what_stays_is_left_out_and_counted_unless_it_is_asked_for():
    join, end = compare_steps(merge("north", "south", into="joined")), compare_steps(RETIRE)
    group = (join, replace(end, outcome=replace(end.outcome, before=join.outcome.before)))

    assert count_kept(group) == 1
    assert len(decision_table(group, "en", is_all=True).rows) == 4
    assert len(decision_table(group, "en").rows) == 3


def test_a_board_that_only_one_option_has_is_not_there_in_the_other():
    join, end = compare_steps(merge("north", "south", into="joined")), compare_steps(RETIRE)

    (row,) = [row for row in decision_table((join, end), "en").rows if row[0].text == "Joined"]
    assert row[1].text == row[3].text == say("difference.not-there", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_action_has_a_symbol_of_its_own_and_a_meaning(language):
    assert len({*SYMBOLS.values()}) == len(SYMBOLS) == len(decision_key(language)) == 6
