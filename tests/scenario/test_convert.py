"""A board that becomes a sub-group of another."""

import pytest

from landscape.scenario import compare
from tests.scenario.steps import after, convert, lines, parties, refusal, said, today, what_comes_of

GROUP = {
    "area": "conwy",
    "tier": "local",
    "themes": ["drugs"],
    "duties": ["plan"],
    "members": ["police"],
    "lines": {"accountability": "council-conwy", "reporting": "roads"},
    "absent-lines": [{"to": "safety", "about": "the plan"}],
}
CASE = {
    "boards": {"drugs-group": GROUP, "safety": {}, "roads": {}},
    "organisations": ["council-conwy"],
}
STEP = convert("drugs-group", under="safety")


def test_it_answers_to_its_parent_alone_and_its_other_lines_stay():
    board = after(today(**CASE), STEP)["drugs-group"]

    assert lines(board) == [("reporting", "roads"), ("accountability", "safety")]
    assert [line.evidence for line in board.lines if line.to == "safety"] == ["assumed"]
    assert board.absent_lines == ()


def test_it_keeps_what_it_held_and_works_from_then_on():
    board = after(today(**CASE), STEP)["drugs-group"]

    assert [held.theme for held in board.themes] == ["drugs"]
    assert [met.duty for met in board.duties] == ["plan"]
    assert parties(board) == ["police"]
    assert (board.function, board.tier, board.area) == ("operational", "local", "conwy")
    (fate,) = compare(what_comes_of(today(**CASE), STEP)).fates
    assert (fate.thing, fate.status, fate.to) == (
        "accountability council-conwy", "moved", ("safety",),
    )  # fmt: skip


def test_function_and_tier_can_be_said():
    step = convert("drugs-group", under="safety", function="advisory", tier="sub-regional")

    board = after(today(**CASE), step)["drugs-group"]

    assert (board.function, board.tier) == ("advisory", "sub-regional")


def test_a_line_to_the_parent_that_is_there_already_stays_as_it_is_known():
    line = {"to": "safety", "kind": "accountability", "sources": ["minutes"]}
    boards = {"drugs-group": {"lines": [line]}, "safety": {}}

    board = after(today(boards=boards), STEP)["drugs-group"]

    assert [(li.to, li.evidence) for li in board.lines] == [("safety", "documented")]


def test_the_sentence_names_whom_it_no_longer_answers_to():
    boards = {**CASE["boards"], "drugs-group": {}}

    assert said(today(**CASE), STEP) == (
        "Drugs group becomes a sub-group of Safety and no longer answers to Council conwy. "
        "Its function from then on: Operational; its tier: Local."
    )
    assert said(today(boards=boards), STEP) == (
        "Drugs group becomes a sub-group of Safety. "
        "Its function from then on: Operational; its tier: Regional."
    )


def test_the_sentence_about_a_sensitive_board_names_nobody_that_it_answered_to():
    boards = {**CASE["boards"], "drugs-group": {**GROUP, "sensitive": True}}

    assert said(today(**{**CASE, "boards": boards}), STEP) == (
        "Drugs group becomes a sub-group of Safety and no longer answers to anybody else. "
        "Its function from then on: Operational; its tier: Local."
    )


def test_the_given_landscape_is_not_touched():
    landscape = today(**CASE)
    written = landscape.model_dump_json()

    what_comes_of(landscape, STEP)

    assert landscape.model_dump_json() == written


ANSWERS = {"accountability": "safety"}
IN_BETWEEN = {
    "drugs-group": {},
    "safety": {"lines": {"accountability": "roads"}},
    "roads": {"lines": {"accountability": "drugs-group"}},
}


@pytest.mark.parametrize(
    ("boards", "step", "reason"),
    [
        (
            {"safety": {}},
            convert("drugs", under="safty"),
            "There is no board 'drugs'. Check the name and the day. "
            "There is no board 'safty'. Did you mean 'safety'?",
        ),
        (
            {"safety": {}},
            convert("safety", under="safety"),
            "Safety cannot be its own sub-group. Name another board.",
        ),
        (
            {"drugs-group": {"function": "operational", "lines": ANSWERS}, "safety": {}},
            STEP,
            "Drugs group is such a sub-group of Safety already.",
        ),
        (
            IN_BETWEEN,
            STEP,
            "Safety answers to Drugs group, itself or through others. Move or end that line first.",
        ),
        (
            {"drugs-group": {}, "safety": {"area": "conwy"}},
            STEP,
            "Safety does not serve Denbighshire, Flintshire, which Drugs group serves. "
            "Name a board whose area takes them in.",
        ),
        (
            {"drugs-group": {"lines": {"scrutiny": "safety"}}, "safety": {}},
            STEP,
            "Drugs group scrutinises Safety. Neither can be a sub-group of the other.",
        ),
        (
            {"drugs-group": {}, "safety": {"lines": {"scrutiny": "drugs-group"}}},
            STEP,
            "Safety scrutinises Drugs group. Neither can be a sub-group of the other.",
        ),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_reason(boards, step, reason):
    assert refusal(today(boards=boards), step) == reason


@pytest.mark.parametrize("grade", ["A", "B"])
def test_a_board_whose_body_regulations_fix_is_no_sub_group(grade):
    duties = {"panel": {"joint": {"mode": "fixed-by-regs"}, "grade": grade}}
    boards = {"drugs-group": {"duties": ["panel"]}, "safety": {}}

    assert refusal(today(duties=duties, boards=boards), STEP) == (
        "Drugs group meets the duty “Panel”, whose body regulations fix; local partners cannot "
        "make it a sub-group."
    )


def test_general_knowledge_of_a_regulation_is_no_ground_against_it():
    duties = {"panel": {"joint": {"mode": "fixed-by-regs"}, "grade": "C"}}
    boards = {"drugs-group": {"duties": ["panel"]}, "safety": {}}

    assert lines(after(today(duties=duties, boards=boards), STEP)["drugs-group"])


def test_a_board_that_answers_to_nothing_that_is_there_can_be_a_parent():
    boards = {"drugs-group": {}, "safety": {"lines": {"accountability": "gone"}}}

    assert lines(after(today(boards=boards), STEP)["drugs-group"]) == [("accountability", "safety")]
