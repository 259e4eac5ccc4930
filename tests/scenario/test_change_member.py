"""A seat that changes: its post, its capacity, its reason."""

import pytest

from tests.scenario.steps import after, change_member, is_untouched, lost, refusal, said, today

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
