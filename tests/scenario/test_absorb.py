"""A board that takes others in and stays what it is."""

import pytest

from landscape.scenario import compare
from tests.scenario.steps import (
    FIXED,
    absorb,
    after,
    lines,
    merge,
    parties,
    refusal,
    said,
    today,
    what_comes_of,
)

AUDIT = {
    "themes": ["money"],
    "members": [{"organisation": "police", "capacity": "chair"}],
    "meetings": 4,
    "lines": {"accountability": "pcc"},
}
GRANTS = {
    "aliases": ["Grants panel"],
    "area": "conwy",
    "function": "operational",
    "tier": "local",
    "themes": [{"theme": "grants", "sources": ["minutes"]}],
    "duties": ["plan"],
    "members": [{"organisation": "health", "capacity": "chair"}, "police", "board:audit"],
    "meetings": 12,
    "lines": {"accountability": "audit", "reporting": "roads"},
    "tasks": [{"what": "count", "held-by": "grants"}],
}
BOARDS = {
    "audit": AUDIT,
    "grants": GRANTS,
    "roads": {"lines": {"advice": "grants"}, "members": ["board:grants"]},
}
CASE = {"boards": BOARDS, "organisations": ["pcc"]}
STEP = absorb("audit", "grants")


def test_the_board_stays_what_it_is():
    before, now = today(**CASE).board_by_id["audit"], after(today(**CASE), STEP)["audit"]

    same = ("name", "area", "function", "tier", "basis", "meetings", "evidence", "aliases")
    assert [getattr(now, key) for key in same] == [getattr(before, key) for key in same]


def test_it_has_all_that_the_other_held_where_the_other_held_it():
    board = after(today(**CASE), STEP)["audit"]

    assert [(held.theme, held.evidence) for held in board.themes] == [
        ("grants", "documented"),
        ("money", "assumed"),
    ]
    assert [(met.duty, met.areas) for met in board.duties] == [("plan", ("conwy",))]
    assert [(task.what.en, task.held_by) for task in board.tasks] == [("count", "audit")]
    assert lines(board) == [("accountability", "pcc"), ("reporting", "roads")]
    assert [(before.board, before.evidence) for before in board.succeeds] == [("grants", "assumed")]


def test_seats_are_joined_and_the_chair_is_still_its_own():
    board = after(today(**CASE), STEP)["audit"]

    assert [(member.party, member.capacity) for member in board.members] == [
        ("health", "member"),
        ("police", "chair"),
    ]


def test_the_deputy_chair_of_a_board_that_is_taken_in_is_a_member():
    deputy = [{"organisation": "health", "capacity": "deputy-chair"}]
    boards = {"audit": {}, "grants": {"members": deputy}}

    board = after(today(boards=boards), STEP)["audit"]

    assert [(member.party, member.capacity) for member in board.members] == [("health", "member")]


def test_a_chair_that_a_merger_left_out_is_not_restored_by_taking_a_board_in():
    chairs = {
        board: {"members": [{"organisation": party, "capacity": "chair"}]}
        for board, party in (("audit", "police"), ("roads", "pcc"))
    }
    landscape = today(boards={**chairs, "grants": {}})

    board = after(landscape, merge("audit", "roads", into="audit"), STEP)["audit"]

    assert {member.capacity for member in board.members} == {"member"}


def test_a_board_without_a_chair_gets_none():
    boards = {"audit": {}, "grants": {"members": [{"organisation": "health", "capacity": "chair"}]}}

    comparison = compare(what_comes_of(today(boards=boards), STEP))

    assert [member.capacity for member in comparison.outcome.landscape.boards[0].members] == [
        "member"
    ]
    assert [(fate.held, fate.thing) for fate in comparison.lost] == [("chair", "health")]


def test_lines_and_seats_elsewhere_follow():
    roads = after(today(**CASE), STEP)["roads"]

    assert lines(roads) == [("advice", "audit")]
    assert parties(roads) == ["audit"]


def test_a_board_that_takes_in_a_sensitive_one_is_sensitive():
    boards = {"audit": {}, "grants": {"sensitive": True}}

    assert after(today(boards=boards), STEP)["audit"].sensitive


def test_what_was_taken_in_is_carried_on_and_told_as_taken_in():
    comparison = compare(what_comes_of(today(**CASE), STEP))

    assert [(fate.held, fate.thing) for fate in comparison.lost] == [("chair", "health")]
    told = [(b.board, b.action, b.into, b.out_of) for b in comparison.boards]
    assert told == [
        ("audit", "changed", (), ("grants",)),
        ("roads", "changed", (), ()),
        ("grants", "absorbed", ("audit",), ()),
    ]


def test_several_are_taken_in_at_once_and_it_is_said_in_a_sentence():
    step = absorb("audit", "grants", "roads")

    assert list(after(today(**CASE), step)) == ["audit"]
    assert said(today(**CASE), step) == "Audit takes in Grants, Roads and stays what it is."


def test_the_given_landscape_is_not_touched():
    landscape = today(**CASE)
    written = landscape.model_dump_json()

    what_comes_of(landscape, STEP)

    assert landscape.model_dump_json() == written


@pytest.mark.parametrize(
    ("step", "reason"),
    [
        (
            absorb("adit", "grant"),
            "There is no board 'adit'. Did you mean 'audit'? "
            "There is no board 'grant'. Did you mean 'grants'?",
        ),
        (absorb("audit", "audit"), "Audit cannot take itself in. Name other boards."),
        (absorb("audit", "grants", "grants"), "A board is named twice. Name each once."),
        (
            absorb("grants", "audit"),
            "Grants does not serve Denbighshire, Flintshire. Change its area first, or take in "
            "other boards.",
        ),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_reason(step, reason):
    assert refusal(today(**CASE), step) == reason


def test_scrutineer_and_scrutinised_do_not_become_one():
    boards = {"audit": {"lines": {"scrutiny": "grants"}}, "grants": {}}

    assert refusal(today(boards=boards), STEP) == (
        "Audit scrutinises Grants. One that scrutinises does not merge with one that is "
        "scrutinised."
    )


def test_a_board_whose_body_regulations_fix_is_not_taken_in():
    landscape = today(duties=FIXED, boards={"audit": {}, "grants": {"duties": ["panel"]}})

    assert refusal(landscape, STEP) == (
        "Grants meets the duty “Panel”, whose body regulations fix; "
        "local partners cannot merge or end it."
    )


def test_a_board_whose_body_regulations_fix_may_take_others_in_for_it_stays():
    landscape = today(duties=FIXED, boards={"audit": {"duties": ["panel"]}, "grants": {}})

    assert list(after(landscape, STEP)) == ["audit"]


def test_scrutiny_that_each_council_has_by_law_does_not_become_one():
    own = {"joint": {"mode": "excluded"}, "function": "scrutiny", "grade": "A"}
    board = {"area": "north-wales"}
    boards = {
        "audit": {**board, "duties": [{"duty": "scrutiny", "areas": ["conwy"]}]},
        "grants": {**board, "duties": [{"duty": "scrutiny", "areas": ["flintshire"]}]},
    }

    assert refusal(today(duties={"scrutiny": own}, boards=boards), STEP) == (
        "Scrutiny: the law asks each council for its own; Audit, Grants cannot become one. "
        "They can still meet one after the other: meet-back-to-back."
    )


def test_a_duty_that_the_law_has_no_way_to_merge_keeps_its_boards_apart():
    own = {"joint": {"mode": "excluded"}, "grade": "A"}
    board = {"area": "north-wales"}
    boards = {
        "audit": {**board, "duties": [{"duty": "plan", "areas": ["conwy"]}]},
        "grants": {**board, "duties": [{"duty": "plan", "areas": ["flintshire"]}]},
    }

    assert refusal(today(duties={"plan": own}, boards=boards), STEP) == (
        "Plan: each council area keeps its own, and the law has no way to merge them; Audit, "
        "Grants cannot become one board in law. They can still meet as one: hold-jointly."
    )
