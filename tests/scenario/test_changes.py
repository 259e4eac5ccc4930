"""Steps that change one thing of a board: its area, its meetings, a line, a seat, its open work."""

import pytest

from landscape.scenario import compare
from tests.scenario.steps import (
    after,
    change_area,
    change_frequency,
    change_member,
    end_line,
    lines,
    merge,
    refusal,
    said,
    today,
    transfer,
    what_comes_of,
)


def lost(landscape, step):
    comparison = compare(what_comes_of(landscape, step))
    return [(fate.held, fate.thing, fate.post, fate.areas) for fate in comparison.lost]


def is_untouched(landscape, step):
    written = landscape.model_dump_json()
    what_comes_of(landscape, step)
    return landscape.model_dump_json() == written


# Change area

LOCAL = {
    "area": "conwy",
    "tier": "local",
    "themes": ["money"],
    "duties": ["plan", {"duty": "review", "areas": ["conwy"]}],
}


def test_a_board_that_serves_more_meets_its_duties_where_it_met_them():
    landscape = today(boards={"audit": LOCAL})
    step = change_area("audit", "north-wales")

    board = after(landscape, step)["audit"]

    assert (board.area, board.tier) == ("north-wales", "local")
    assert [(met.duty, met.areas) for met in board.duties] == [
        ("plan", ("conwy",)),
        ("review", ("conwy",)),
    ]
    assert said(landscape, step) == "Audit serves North wales instead of Conwy."
    assert lost(landscape, step) == []
    assert is_untouched(landscape, step)


def test_a_board_that_serves_more_can_get_another_tier():
    landscape = today(boards={"audit": LOCAL})
    step = change_area("audit", "north-wales", tier="regional")

    board = after(landscape, step)["audit"]

    assert (board.area, board.tier) == ("north-wales", "regional")
    assert said(landscape, step) == (
        "Audit serves North wales instead of Conwy. Its tier from then on: Regional."
    )


def test_a_board_that_serves_less_leaves_its_themes_without_a_home_elsewhere():
    landscape = today(boards={"audit": {"themes": ["money"]}})

    assert lost(landscape, change_area("audit", "conwy")) == [
        ("theme", "money", "", ("denbighshire", "flintshire"))
    ]


def test_a_duty_of_the_councils_that_are_left_out_is_transferred_first():
    boards = {"audit": {"duties": ["plan", {"duty": "review", "areas": ["conwy"]}]}, "finance": {}}
    landscape = today(boards=boards)
    step = change_area("audit", "conwy")

    assert refusal(landscape, step) == (
        "Audit meets the duty “Plan” for Denbighshire, Flintshire, which the area Conwy leaves "
        "out. Transfer the duty first."
    )
    first = transfer("duty", "plan", giver="audit", taker="finance")
    assert after(landscape, first, step)["audit"].area == "conwy"


@pytest.mark.parametrize(
    ("step", "reason"),
    [
        (change_area("adit", "conwy"), "There is no board 'adit'. Did you mean 'audit'?"),
        (
            change_area("audit", "nowhere"),
            "There is no area 'nowhere'. Name one from areas.yaml.",
        ),
        (change_area("audit", "conwy"), "Audit serves Conwy already. Name another area."),
        (
            change_area("audit", "conwy", tier="regional"),
            "Audit serves Conwy already. Name another area.",
        ),
    ],
)
def test_an_area_that_is_unknown_or_the_same_is_refused(step, reason):
    assert refusal(today(boards={"audit": LOCAL}), step) == reason


def test_a_board_whose_area_regulations_fix_keeps_it():
    duties = {"panel": {"joint": {"mode": "fixed-by-regs"}, "grade": "A"}}
    landscape = today(duties=duties, boards={"audit": {"area": "conwy", "duties": ["panel"]}})

    assert refusal(landscape, change_area("audit", "north-wales")) == (
        "Audit meets the duty “Panel”, whose body and area regulations fix; local partners cannot "
        "change its area."
    )


# Change frequency


def test_a_board_meets_more_or_less_often_on_the_evidence_of_the_step():
    landscape = today(boards={"audit": {"meetings": 4}})
    step = change_frequency("audit", 6)

    meetings = after(landscape, step)["audit"].meetings

    assert (meetings.a_year, meetings.evidence) == (6, "assumed")
    assert said(landscape, step) == "Audit meets 6 times a year instead of 4."
    assert lost(landscape, step) == []
    assert is_untouched(landscape, step)


def test_how_often_a_board_meets_may_not_have_been_known():
    assert said(today(boards={"audit": {}}), change_frequency("audit", 1.5)) == (
        "Audit meets 1.5 times a year. How often it meets today is not recorded."
    )


def test_a_board_that_meets_so_often_already_is_not_changed():
    landscape = today(boards={"audit": {"meetings": 4}})

    assert refusal(landscape, change_frequency("audit", 4)) == (
        "Audit meets 4 times a year already. Give another number."
    )
    assert refusal(landscape, change_frequency("adit", 4)) == (
        "There is no board 'adit'. Did you mean 'audit'?"
    )


# End a line


def test_a_line_ends_and_the_others_stay():
    all_lines = {"reporting": ["finance", "roads"], "advice": "finance"}
    landscape = today(boards={"audit": {"lines": all_lines}, "finance": {}, "roads": {}})
    step = end_line("audit", "reporting", to="finance")

    assert lines(after(landscape, step)["audit"]) == [("reporting", "roads"), ("advice", "finance")]
    assert said(landscape, step) == "Audit: end the line “reports to” Finance."
    assert is_untouched(landscape, step)


def test_a_line_to_a_board_that_is_not_there_any_more_can_end():
    boards = {"audit": {"lines": {"reporting": "old"}}, "old": {"until": 2024}}

    assert (
        lines(after(today(boards=boards), end_line("audit", "reporting", to="old"))["audit"]) == []
    )


def test_a_line_that_is_not_there_cannot_end():
    landscape = today(boards={"audit": {"lines": {"advice": "finance"}}, "finance": {}})

    assert refusal(landscape, end_line("audit", "reporting", to="finance")) == (
        "Audit has no line “reports to” to 'finance'. Check where its lines lead."
    )
    assert refusal(landscape, end_line("adit", "reporting", to="finance")) == (
        "There is no board 'adit'. Did you mean 'audit'?"
    )


# Change a member

POLICE = {
    "organisation": "police",
    "capacity": "member",
    "reason": "agreed",
    "sources": ["minutes"],
}


def seats(landscape, step):
    members = after(landscape, step)["audit"].members
    return [(m.party, m.seat[1], m.capacity, m.reason, m.evidence) for m in members]


def test_a_seat_changes_on_the_evidence_of_the_step_and_stays_in_its_place():
    landscape = today(boards={"audit": {"members": [POLICE, "health"]}})
    step = change_member("audit", organisation="police", capacity="chair", reason="ex-officio")

    assert seats(landscape, step)[0] == ("police", "", "chair", "ex-officio", "assumed")
    assert [party for party, *_ in seats(landscape, step)] == ["police", "health"]
    assert said(landscape, step) == (
        "The seat of Police on Audit from then on: Chair; why it sits: By office."
    )
    assert lost(landscape, step) == []
    assert is_untouched(landscape, step)


def test_the_sentence_about_a_seat_on_a_sensitive_board_tells_nothing_of_the_board():
    landscape = today(boards={"audit": {"members": [POLICE], "sensitive": True}})

    assert said(landscape, change_member("audit", organisation="police", capacity="chair")) == (
        "The seat of Police on Audit changes."
    )


def test_a_seat_gets_another_post_and_the_old_post_is_named_as_without_a_seat():
    chief = {**POLICE, "post": "Chief"}
    landscape = today(boards={"audit": {"members": [chief, {**POLICE, "post": "Clerk"}]}})
    step = change_member("audit", organisation="police", post="Chief", new_post="Inspector")

    assert [post for _, post, *_ in seats(landscape, step)] == ["Inspector", "Clerk"]
    assert said(landscape, step) == (
        "The seat of Police on Audit from then on: Member; why it sits: By agreement; "
        "its post: Inspector."
    )
    assert lost(landscape, step) == [("member", "police", "Chief", ())]


def test_the_seat_of_a_board_can_change():
    landscape = today(boards={"audit": {"members": ["board:finance"]}, "finance": {}})

    step = change_member("audit", member_board="finance", capacity="adviser")

    assert [capacity for _, _, capacity, *_ in seats(landscape, step)] == ["adviser"]


def test_a_seat_by_law_can_change_its_capacity_round_the_table():
    landscape = today(boards={"audit": {"members": [{**POLICE, "reason": "statutory"}]}})

    step = change_member("audit", organisation="police", capacity="chair")

    assert [(capacity, reason) for _, _, capacity, reason, _ in seats(landscape, step)] == [
        ("chair", "statutory")
    ]


def test_another_chair_can_be_named_once_the_first_is_changed():
    members = [{**POLICE, "capacity": "chair"}, "health"]
    landscape = today(boards={"audit": {"members": members}})
    first = change_member("audit", organisation="police", capacity="member")
    second = change_member("audit", organisation="health", capacity="chair")

    assert refusal(landscape, second) == (
        "Audit has a chair already (Police). Change that seat first."
    )
    found = after(landscape, first, second)["audit"].members
    assert [(member.party, member.capacity) for member in found] == [
        ("police", "member"),
        ("health", "chair"),
    ]


SEATED = {"members": [POLICE, {**POLICE, "organisation": "health", "reason": "statutory"}]}


@pytest.mark.parametrize(
    ("step", "reason"),
    [
        (
            change_member("adit", organisation="police", capacity="chair"),
            "There is no board 'adit'. Did you mean 'audit'?",
        ),
        (
            change_member("audit", organisation="fire", capacity="chair"),
            "Fire has no such seat on Audit. Check its members.",
        ),
        (
            change_member("audit", organisation="police"),
            "Police has that seat on Audit just so already. Say what changes.",
        ),
        (
            change_member("audit", organisation="police", capacity="member", reason="agreed"),
            "Police has that seat on Audit just so already. Say what changes.",
        ),
        (
            change_member("audit", organisation="health", reason="agreed"),
            "Health sits on Audit by law. A local scenario cannot give that seat another reason.",
        ),
        (
            change_member("audit", organisation="health", capacity="adviser"),
            "Health sits on Audit by law. A local scenario cannot take that seat away.",
        ),
    ],
)
def test_a_seat_that_cannot_change_so_is_refused(step, reason):
    assert refusal(today(boards={"audit": SEATED}, organisations=["fire"]), step) == reason


def test_of_several_seats_one_has_to_be_named_and_its_new_post_be_free():
    posts = [{**POLICE, "post": post} for post in ("Chief", "Clerk")]
    landscape = today(boards={"audit": {"members": posts}})

    assert refusal(landscape, change_member("audit", organisation="police", capacity="chair")) == (
        "Police has several seats on Audit (Chief, Clerk). Name the post."
    )
    same = change_member("audit", organisation="police", post="Chief", new_post="Clerk")
    assert refusal(landscape, same) == ("Police has that seat on Audit already. Name another post.")


# Transfer open work

WORK = [{"what": "Count the seats"}, {"what": "Write", "held-by": "audit", "sources": ["minutes"]}]


def work(board):
    return [(task.what.en, task.held_by, task.evidence) for task in board.tasks]


def test_open_work_goes_to_the_taker_on_the_evidence_of_the_step():
    landscape = today(boards={"audit": {"tasks": WORK}, "finance": {}})
    step = transfer("task", "Write", giver="audit", taker="finance")

    boards = after(landscape, step)

    assert work(boards["audit"]) == [("Count the seats", None, "assumed")]
    assert work(boards["finance"]) == [("Write", "finance", "assumed")]
    assert said(landscape, step) == "“Write” goes from Audit to Finance."
    assert lost(landscape, step) == []
    assert is_untouched(landscape, step)


def test_work_that_somebody_else_does_is_done_by_them_still():
    tasks = [{"what": "Count", "held-by": "police"}]
    landscape = today(boards={"audit": {"tasks": tasks}, "finance": {"tasks": [{"what": "Count"}]}})

    boards = after(landscape, transfer("task", "Count", giver="audit", taker="finance"))

    assert [held_by for _, held_by, _ in work(boards["finance"])] == [None, "police"]


def test_the_work_of_a_successor_can_be_transferred():
    landscape = today(boards={"audit": {"tasks": WORK}, "finance": {}, "roads": {}})

    boards = after(
        landscape,
        merge("audit", "finance"),
        transfer("task", "Write", giver="merged", taker="roads"),
    )

    assert work(boards["roads"]) == [("Write", "roads", "assumed")]


def test_work_that_is_not_there_is_not_transferred():
    landscape = today(boards={"audit": {"tasks": WORK}, "finance": {}})

    assert refusal(landscape, transfer("task", "Dig", giver="audit", taker="finance")) == (
        "Audit does not hold “Dig”. Check what it holds."
    )
