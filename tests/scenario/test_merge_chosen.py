"""A merger that chooses: some of the seats and themes, a chair, a function, how often it meets."""

import pytest

from landscape.load.problems import LoadError
from landscape.scenario import compare, read_scenario_text
from tests.scenario.steps import ASSUMED, after, merge, parties, refusal, today, what_comes_of

BOARDS = {
    "audit": {"members": ["health", "police"], "themes": ["money", "roads"]},
    "finance": {"members": ["fire", "police"], "themes": ["water"]},
    "other": {"members": ["health", "fire"]},
}


def choosing(**fields):
    return merge("audit", "finance", **fields)


def merged(landscape, **fields):
    return after(landscape, choosing(**fields))["merged"]


def test_every_seat_and_theme_is_taken_on_where_none_is_chosen():
    board = merged(today(boards=BOARDS))

    assert parties(board) == ["fire", "health", "police"]
    assert [held.theme for held in board.themes] == ["money", "roads", "water"]


def test_only_the_seats_and_themes_that_are_chosen_are_taken_on():
    board = merged(today(boards=BOARDS), members=["police", "fire"], themes=["water", "money"])

    assert parties(board) == ["fire", "police"]
    assert [held.theme for held in board.themes] == ["money", "water"]


def test_a_chair_a_function_and_how_often_it_meets_may_be_given_with_them():
    board = merged(
        today(boards=BOARDS),
        members=["police"], chair="police", function="operational", meetings_a_year=6,
    )  # fmt: skip

    assert [(m.party, m.capacity) for m in board.members] == [("police", "chair")]
    assert (board.function, board.meetings.a_year) == ("operational", 6)


def test_of_several_seats_one_is_chosen_by_its_post():
    seats = [{"organisation": "police", "post": post} for post in ("Chief", "Clerk")]
    landscape = today(boards={"audit": {"members": seats}, "finance": {}})

    one = merged(landscape, members=[{"organisation": "police", "post": "Clerk"}])
    both = merged(landscape, members=["police"])

    assert [member.post.en for member in one.members] == ["Clerk"]
    assert [member.post.en for member in both.members] == ["Chief", "Clerk"]


def test_the_seat_of_a_board_may_be_chosen():
    boards = {**BOARDS, "audit": {"members": ["board:other", "police"]}}

    assert parties(merged(today(boards=boards), members=["board:other"])) == ["other"]


def test_what_is_not_chosen_is_told_as_lost_though_its_member_sits_elsewhere_too():
    step = choosing(members=["police"], themes=["money"])

    lost = compare(what_comes_of(today(boards=BOARDS), step)).lost

    assert [(fate.board, fate.held, fate.thing, fate.status) for fate in lost] == [
        ("audit", "member", "health", "no-home"),
        ("audit", "theme", "roads", "no-home"),
        ("finance", "member", "fire", "no-home"),
        ("finance", "theme", "water", "no-home"),
    ]


def test_a_chair_that_is_not_chosen_is_told_as_lost():
    boards = {**BOARDS, "audit": {"members": [{"organisation": "health", "capacity": "chair"}]}}

    lost = compare(what_comes_of(today(boards=boards), choosing(members=["police"]))).lost

    assert ("audit", "chair", "health") in [(fate.board, fate.held, fate.thing) for fate in lost]


def test_a_merged_board_has_no_terms_of_reference_yet():
    assert merged(today(boards=BOARDS)).terms_of_reference is None


# Reasons against


def test_a_seat_that_none_of_the_boards_has_cannot_be_chosen():
    assert refusal(today(boards=BOARDS), choosing(members=["police", "pcc"])) == (
        "pcc has no such seat on any of Audit, Finance. "
        "Choose among their seats, or give it one afterwards: add-member."
    )


def test_a_post_that_nobody_holds_cannot_be_chosen():
    seat = {"organisation": "police", "post": "Clerk"}

    assert refusal(today(boards=BOARDS), choosing(members=[seat])).startswith(
        "Police has no such seat on any of Audit, Finance."
    )


def test_a_chair_must_be_among_the_chosen():
    assert refusal(today(boards=BOARDS), choosing(members=["police"], chair="health")) == (
        "Health has no such seat on Merged. Check its members."
    )


def test_a_theme_that_none_of_the_boards_holds_cannot_be_chosen():
    landscape = today(boards={**BOARDS, "other": {"themes": ["air"]}})

    assert refusal(landscape, choosing(themes=["air"])) == (
        "None of Audit, Finance holds the theme “Air”. Choose among the themes that they hold."
    )


def by_law(seats=None, **duty):
    """Two boards that meet a duty which needs the police; the police sit by law."""
    wanted = {"members": {"must": ["police-force"]}, "grade": "A", **duty}
    audit = {"duties": ["plan"], "members": seats or {"police": "statutory", "health": "agreed"}}
    return today(boards={"audit": audit, "finance": {}}, duties={"plan": wanted})


def test_a_seat_by_law_that_a_duty_of_the_new_board_needs_cannot_be_left_out():
    assert refusal(by_law(), choosing(members=["health"])) == (
        "Police sits by law, and Merged meets duties that need it (Plan). Choose its seat as well."
    )


@pytest.mark.parametrize("duty", [{"grade": "C"}, {"members": {"must": ["fire-rescue"]}}, {}])
def test_a_seat_by_law_that_no_duty_surely_needs_may_be_left_out_and_is_told_as_lost(duty):
    seats = None if duty else {"police": "agreed", "health": "agreed"}
    outcome = what_comes_of(by_law(seats, **duty), choosing(members=["health"]))

    assert parties(outcome.landscape.board_by_id["merged"]) == ["health"]
    assert [fate.thing for fate in compare(outcome).lost] == ["police"]


def test_one_of_two_seats_by_law_of_one_member_is_enough():
    seats = [
        {"organisation": "police", "post": post, "reason": "statutory"}
        for post in ("Chief", "Clerk")
    ]
    chosen = [{"organisation": "police", "post": "Chief"}]

    assert parties(merged(by_law(seats), members=chosen)) == ["police"]


def test_the_seat_of_one_council_does_not_stand_for_that_of_another():
    seats = {"council-conwy": "statutory", "council-flintshire": "statutory"}
    landscape = by_law(seats, members={"must": ["local-authority"]})

    assert refusal(landscape, choosing(members=["council-conwy"])).startswith(
        "Council flintshire sits by law, and Merged meets duties that need it (Plan)."
    )


def test_every_wrong_choice_is_told_at_once():
    text = refusal(by_law(), choosing(members=["health", "pcc"], themes=["money"]))

    assert [part in text for part in ("has no such seat", "sits by law", "the theme")] == [True] * 3


def test_a_seat_in_a_file_is_one_of_organisation_and_board():
    text = f"""
title: {{en: A}}
summary: {{en: A.}}
day: 2024-01-01
evidence: assumed
because: {{en: a test}}
steps:
  - op: merge
    boards: [audit, finance]
    into: {{id: new, name: {{en: New}}, members: [{{post: Chief}}]}}
    evidence: assumed
    because: {{en: {ASSUMED["because"]["en"]}}}
"""
    with pytest.raises(LoadError) as error:
        read_scenario_text(text, "scenarios/new.yaml", today(boards=BOARDS))

    assert [str(problem) for problem in error.value.problems] == [
        "scenarios/new.yaml:10: steps.1.into.members.1: names both or neither of organisation and "
        "board. Name just one of them."
    ]
