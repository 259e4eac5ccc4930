"""Boards that the law keeps apart meet as one: one table, one chair, several boards in law."""

import pytest

from landscape.scenario import compare
from tests.scenario.steps import (
    after,
    hold_jointly,
    lines,
    merge,
    parties,
    refusal,
    rename,
    said,
    today,
    what_comes_of,
)

DUTIES = {
    "strategy": {
        "joint": {"mode": "excluded", "condition": "Each area keeps its own strategy."},
        "grade": "A",
    },
}
STEP = hold_jointly("conwy-csp", "flintshire-csp", area="north-wales")


def partnerships(**more):
    """The partnerships of two council areas, and whatever else is given."""
    boards = {
        f"{name}-csp": {
            "area": name,
            "basis": "statutory",
            "duties": ["strategy"],
            "themes": ["crime"],
            "members": [f"council-{name}", "police"],
            "lines": {"reporting": f"council-{name}"},
        }
        for name in ("conwy", "flintshire")
    }
    return today(boards={**boards, **more}, duties=DUTIES)


def joint(landscape, step=STEP):
    return after(landscape, step)["joint"]


def legal(board):
    return [(one.name.en, one.area) for one in board.legal_boards]


def test_what_may_not_be_merged_may_meet_as_one_table():
    step = merge("conwy-csp", "flintshire-csp", area="north-wales")

    assert "hold-jointly" in refusal(partnerships(), step)
    board = joint(partnerships())

    assert parties(board) == ["council-conwy", "council-flintshire", "police"]
    assert [held.theme for held in board.themes] == ["crime"]
    assert lines(board) == [("reporting", "council-conwy"), ("reporting", "council-flintshire")]


def test_each_board_goes_on_in_law_for_its_own_area_on_the_evidence_of_the_step():
    board = joint(partnerships())

    assert legal(board) == [("Conwy csp", "conwy"), ("Flintshire csp", "flintshire")]
    assert {one.evidence for one in board.legal_boards} == {"assumed"}
    assert {one.because.en for one in board.legal_boards} == {"made up for a test"}


def test_each_duty_stays_written_down_for_the_areas_in_which_it_was_met():
    (met,) = joint(partnerships()).duties

    assert (met.duty, met.areas) == ("strategy", ("conwy", "flintshire"))


def test_the_comparison_names_what_the_law_asks_for_in_each_area():
    comparison = compare(what_comes_of(partnerships(), STEP))

    found = [(p.area, p.placement, p.condition and p.condition.en) for p in comparison.duties]
    assert found == [
        ("conwy", "excluded", "Each area keeps its own strategy."),
        ("denbighshire", "unmet-before", None),
        ("flintshire", "excluded", "Each area keeps its own strategy."),
    ]


def test_nothing_is_lost_and_both_boards_are_carried_on():
    outcome = what_comes_of(partnerships(), STEP)

    assert compare(outcome).lost == ()
    assert outcome.lineage.follow("conwy-csp") == ("joint",)
    assert outcome.lineage.follow("flintshire-csp") == ("joint",)


def actions(landscape, step):
    return {
        change.board: change.action for change in compare(what_comes_of(landscape, step)).boards
    }


def test_a_board_that_goes_on_in_law_is_not_told_as_merged_and_one_that_does_not_is():
    landscape = partnerships(roads={"basis": "non-statutory"})
    step = hold_jointly("conwy-csp", "flintshire-csp", "roads", area="north-wales")

    assert actions(landscape, step) == {
        "conwy-csp": "joint",
        "flintshire-csp": "joint",
        "joint": "new",
        "roads": "merged",
    }


def test_a_joint_board_that_takes_another_in_goes_on_in_law_and_under_a_new_name_is_no_other():
    several = [{"name": {"en": name}, "area": name} for name in ("denbighshire", "conwy")]
    landscape = today(boards={"old": {"legal-boards": several}, "roads": {}})

    assert actions(landscape, merge("old", "roads"))["old"] == "joint"
    assert actions(landscape, rename("old", "new"))["old"] == "renamed"


def test_the_sentence_names_the_boards_that_stay_apart_in_law():
    assert said(partnerships(), STEP) == (
        "Conwy csp, Flintshire csp meet as one board, Joint. "
        "In law these stay apart: Conwy csp, Flintshire csp."
    )


def test_a_board_that_was_joint_already_passes_its_boards_in_law_on():
    several = [{"name": {"en": name}, "area": name} for name in ("denbighshire", "conwy")]
    landscape = partnerships(old={"legal-boards": several, "basis": "statutory"})

    board = joint(landscape, hold_jointly("old", "flintshire-csp", area="north-wales"))

    assert legal(board) == [
        ("conwy", "conwy"),
        ("denbighshire", "denbighshire"),
        ("Flintshire csp", "flintshire"),
    ]


def test_a_board_that_no_law_asks_for_joins_the_table_and_is_none_in_law():
    step = hold_jointly("conwy-csp", "flintshire-csp", "roads", area="north-wales")

    board = joint(partnerships(roads={"members": ["fire"]}), step)

    assert "fire" in parties(board)
    assert [area for _, area in legal(board)] == ["conwy", "flintshire"]


def required(**duty):
    """Two boards without a basis in law that meet a duty."""
    duties = {"plan": {"body": {"required": "true", "form": "a board"}, **duty}}
    plain = {"duties": ["plan"], "basis": "non-statutory"}
    return today(boards={"audit": plain, "finance": plain}, duties=duties)


def test_a_duty_for_which_the_law_requires_a_body_keeps_the_board_that_meets_it():
    step = hold_jointly("audit", "finance")

    assert [name for name, _ in legal(joint(required(grade="B"), step))] == ["Audit", "Finance"]


@pytest.mark.parametrize("duty", [{"grade": "C"}, {"body": {"required": "false", "form": "any"}}])
def test_boards_that_the_law_does_not_keep_apart_need_no_joint_table(duty):
    landscape = required(**{"grade": "A", **duty})

    assert refusal(landscape, hold_jointly("audit", "finance")) == (
        "As far as the data says, the law keeps fewer than two boards among Audit, Finance. Merge "
        "them, or let them meet one after the other: merge, meet-back-to-back."
    )


def test_one_that_scrutinises_does_not_sit_at_one_table_with_one_that_is_scrutinised():
    watch = {"basis": "statutory", "lines": {"scrutiny": "conwy-csp"}}

    step = hold_jointly("watch", "conwy-csp", area="north-wales")

    assert refusal(partnerships(watch=watch), step) == (
        "Watch scrutinises Conwy csp. "
        "One that scrutinises does not merge with one that is scrutinised."
    )


def test_scrutiny_that_the_law_asks_of_each_council_is_not_held_jointly_either():
    duties = {"crime": {"joint": {"mode": "excluded"}, "function": "scrutiny", "grade": "A"}}
    boards = {
        f"{name}-cdc": {"area": name, "duties": ["crime"], "basis": "statutory"}
        for name in ("conwy", "flintshire")
    }

    step = hold_jointly("conwy-cdc", "flintshire-cdc", area="north-wales")

    assert refusal(today(boards=boards, duties=duties), step) == (
        "Crime: the law asks each council for its own; Conwy cdc, Flintshire cdc cannot become "
        "one. They can still meet one after the other: meet-back-to-back."
    )


def test_bodies_that_regulations_fix_may_meet_as_one_because_each_goes_on():
    duties = {"panel": {"joint": {"mode": "fixed-by-regs"}, "grade": "A"}}
    plain = {"duties": ["panel"], "basis": "statutory"}
    landscape = today(boards={"audit": plain, "finance": plain}, duties=duties)

    assert "regulations fix" in refusal(landscape, merge("audit", "finance"))
    assert len(joint(landscape, hold_jointly("audit", "finance")).legal_boards) == 2


def test_what_a_merger_leaves_open_is_asked_here_too():
    assert refusal(partnerships(), hold_jointly("conwy-csp", "flintshire-csp")) == (
        "The boards serve different areas (conwy, flintshire). "
        "Say which area the new board serves: into.area."
    )


def test_a_board_that_is_not_there_cannot_be_held_jointly():
    assert refusal(partnerships(), hold_jointly("conwy-csp", "flint")) == (
        "There is no board 'flint'. Check the name and the day."
    )


def test_the_base_is_the_same_after_boards_meet_as_one():
    landscape = partnerships()
    written = landscape.model_dump_json()

    what_comes_of(landscape, STEP)

    assert landscape.model_dump_json() == written
