"""A scenario in sentences, and only what differs."""

import pytest

from landscape.render.comparison import board_change_table, duty_change_table
from landscape.render.differences import changed_finding_table, difference_table, glance_table
from landscape.render.scenario_text import (
    answer,
    board_sentence,
    group_assumptions,
    step_cells,
    unmet_before,
)
from landscape.scenario import Comparison, Scenario, compare
from tests.builders import a_landscape
from tests.scenario.steps import (
    ASSUMED,
    a_scenario,
    absorb,
    add_member,
    merge,
    part,
    rename,
    split,
    what_comes_of,
)

BOARDS = {
    "north": {"duties": ["plan"], "themes": ["crime"]},
    "south": {"themes": ["crime"]},
    "other": {},
}
DUTIES = {"channel": {"grade": "A"}}


def compare_steps(*steps) -> Comparison:
    return compare(what_comes_of(a_landscape(boards=BOARDS, duties=DUTIES), *steps))


def with_assumptions(name: str, *texts: str) -> Scenario:
    scenario = a_scenario(merge("north", "south"), scenario_id=name)
    assumptions = [{"text": {"en": text}, **ASSUMED} for text in texts]
    body = type(scenario.body).model_validate(
        {**scenario.body.model_dump(by_alias=True, exclude_none=True), "assumptions": assumptions}
    )
    return Scenario(id=name, body=body)


@pytest.fixture
def joined() -> Comparison:
    return compare_steps(merge("north", "south"))


@pytest.fixture
def ended() -> Comparison:
    return compare_steps({"op": "retire", "board": "north", **ASSUMED})


def test_no_duty_lost_is_one_sentence_that_begins_with_no(joined: Comparison):
    (sentence,) = answer(joined, "en")

    assert sentence.startswith("No. In “Less is more”")


def test_a_lost_duty_is_named_with_every_area_that_loses_it(ended: Comparison):
    first, where = answer(ended, "en")

    assert first.startswith("Yes. In “Less is more”, 3 duties")
    assert where == "Plan, in: Conwy, Denbighshire, Flintshire."


def test_a_duty_that_nobody_met_before_is_no_loss_and_no_difference(joined: Comparison):
    assert "3 duties" in (unmet_before(joined, "en") or "")
    rows = [row[0].text for row in difference_table(joined, "en").rows]
    assert not any("Channel" in row for row in rows)
    assert not any("Channel" in row[0].text for row in duty_change_table(joined, "en").rows)


def test_a_board_that_stays_is_not_among_the_differences(joined: Comparison):
    boards = {row[0].text for row in difference_table(joined, "en").rows}

    assert {"North", "South", "Merged"} <= boards
    assert "Other" not in boards


def test_a_new_board_leads_to_no_page(joined: Comparison):
    rows = {row[0].text: row[0].link for row in difference_table(joined, "en").rows}

    assert rows["Merged"] is None
    assert rows["North"] == "board:north"


def test_what_becomes_of_each_board_is_a_sentence(joined: Comparison):
    said = {change.board: board_sentence(joined, change, "en") for change in joined.boards}

    assert said == {
        "north": "North merges into: Merged.",
        "south": "South merges into: Merged.",
        "merged": "Merged is new and carries on the work of: North, South.",
        "other": "Other stays as it is.",
    }


@pytest.fixture
def reshaped() -> Comparison:
    halves = [part("left"), part("right")]
    steps = [absorb("north", "south"), split("other", *halves), rename("third", "fourth")]
    boards = {**BOARDS, "third": {}}
    return compare(what_comes_of(a_landscape(boards=boards, duties=DUTIES), *steps))


def test_a_board_that_is_taken_in_split_or_renamed_is_told_as_just_that(reshaped: Comparison):
    said = {change.board: board_sentence(reshaped, change, "en") for change in reshaped.boards}

    assert said == {
        "north": "North stays and carries on the work of: South.",
        "south": "South is taken into: North.",
        "other": "Other is split into: Left, Right.",
        "left": "Left is new and carries on the work of: Other.",
        "right": "Right is new and carries on the work of: Other.",
        "third": "Third carries on under another name: Fourth.",
        "fourth": "Fourth is the new name of: Third.",
    }


def test_the_tables_tell_it_too_in_both_languages(reshaped: Comparison):
    english = list(board_change_table(reshaped, "en").texts()[1:])
    welsh = [row[1] for row in board_change_table(reshaped, "cy").texts()[1:]]

    assert english == [
        ("North", "◐ Re-remit; what changes: duties, work taken on, carries on the work of South"),
        ("Fourth", "◐ Re-remit: the new name of Third"),
        ("Third", "◐ Re-remit: goes on under another name, Fourth"),
        ("South", "→ Merge into: North, which is there today"),
        ("Other", "→ Merge into: Left; Right; its work is split between them"),
        ("Left", "✚ New: carries on the work of Other"),
        ("Right", "✚ New: carries on the work of Other"),
    ]
    assert welsh[3] == "→ Uno â bwrdd arall: North, sy'n bodoli heddiw"
    differences = {row[0]: row[3] for row in difference_table(reshaped, "en").texts()[1:]}
    assert {name: differences[name] for name, _ in english} == dict(english)


def test_a_step_says_why_where_it_does():
    step = {**merge("north", "south"), "why": {"en": "They meet together."}}

    (cell,) = step_cells(compare_steps(step), "en")

    assert cell.text.endswith("Why: They meet together.")


def test_scenarios_stand_side_by_side_without_a_total(joined: Comparison, ended: Comparison):
    table = glance_table([joined, ended], "en")

    assert table.header == ("What", "Less is more", "Less is more")
    assert [cell.text for cell in table.rows[0]] == ["Duties left without a home", "0", "3"]


def test_an_assumption_is_said_once_under_the_scenarios_that_make_it():
    one, two = with_assumptions("one", "a", "b"), with_assumptions("two", "b", "c")

    groups = group_assumptions([one, two])

    assert [([s.id for s in held], [a.text.en for a in said]) for held, said in groups] == [
        (["one", "two"], ["b"]),
        (["one"], ["a"]),
        (["two"], ["c"]),
    ]


def test_a_group_that_no_longer_shares_all_its_members_names_the_rules_of_before_and_after():
    same = {"members": ["police", "health", "fire"], "members-in": "minutes"}
    case = a_landscape(boards={"north": same, "south": same}, organisations=["prison"])

    comparison = compare(what_comes_of(case, add_member("south", "prison")))

    codes = [row[0] for row in changed_finding_table(comparison, "en").texts()[1:]]
    assert "OVL002, OVL001" in codes
