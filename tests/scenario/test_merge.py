"""Merging boards: the members, themes, duties and facts that the new board takes over."""

import pytest

from tests.scenario.mergers import merged, seats
from tests.scenario.steps import after, merge, parties, said, today, what_comes_of


def test_a_merged_board_has_every_member_once():
    board = merged(
        {"audit": {"members": ["police", "health"]}, "finance": {"members": ["police", "fire"]}}
    )

    assert parties(board) == ["fire", "health", "police"]


def test_seats_under_different_posts_are_different_seats():
    chief, clerk = ({"organisation": "police", "post": post} for post in ("Chief", "Clerk"))
    board = merged({"audit": {"members": [chief]}, "finance": {"members": [clerk, "police"]}})

    posts = [member.post.en if member.post else None for member in board.members]
    assert posts == [None, "Chief", "Clerk"]


@pytest.mark.parametrize(
    ("one", "other", "kept"),
    [
        ("agreed", "statutory", "statutory"),
        ("statutory", "agreed", "statutory"),
        ("agreed", "ex-officio", "ex-officio"),
        ("unknown", "invited", "invited"),
        ("invited", "agreed", "agreed"),
    ],
)
def test_the_firmer_reason_for_a_seat_is_kept(one, other, kept):
    board = merged(
        {"audit": {"members": {"police": one}}, "finance": {"members": {"police": other}}}
    )

    assert [member.reason for member in board.members] == [kept]


@pytest.mark.parametrize("boards", [("audit", "finance"), ("finance", "audit")])
def test_a_seat_by_law_does_not_turn_a_member_into_an_adviser(boards):
    adviser = {"organisation": "police", "capacity": "adviser", "reason": "statutory"}
    board = merged(
        {"audit": {"members": [adviser]}, "finance": {"members": {"police": "agreed"}}},
        merge(*boards),
    )

    assert seats(board) == [("police", "member", "statutory")]


def test_a_board_merged_into_the_id_of_one_of_another_day_has_its_own_name():
    landscape = today(boards={"audit": {}, "finance": {}, "old": {"since": "2030"}})
    step = merge("audit", "finance", into="old", name={"en": "Brand New"})

    assert landscape.name_of("old").en == "Old"
    assert what_comes_of(landscape, step).landscape.name_of("old").en == "Brand New"


def test_themes_are_held_once_on_the_best_evidence():
    board = merged(
        {
            "audit": {"themes": ["money", "roads"]},
            "finance": {"themes": [{"theme": "money", "sources": ["s1"]}]},
        }
    )

    assert [(held.theme, held.evidence) for held in board.themes] == [
        ("money", "documented"),
        ("roads", "assumed"),
    ]


def test_duties_keep_their_areas_when_the_area_of_the_board_grows():
    board = merged(
        {
            "audit": {"area": "conwy", "duties": ["plan"]},
            "finance": {"area": "flintshire", "duties": ["review"]},
        },
        merge("audit", "finance", area="north-wales"),
    )

    assert [(met.duty, met.areas) for met in board.duties] == [
        ("plan", ("conwy",)),
        ("review", ("flintshire",)),
    ]


def test_a_duty_that_both_met_is_met_wherever_either_met_it():
    board = merged(
        {
            "audit": {"area": "flintshire", "duties": ["plan"]},
            "finance": {"duties": [{"duty": "plan", "areas": ["conwy"], "sources": ["s1"]}]},
        },
        merge("audit", "finance", area="north-wales"),
    )

    (met,) = board.duties
    assert (met.areas, met.evidence) == (("conwy", "flintshire"), "documented")


def test_a_board_may_take_others_in_and_keep_its_id():
    boards = {"audit": {"themes": ["money"]}, "finance": {"themes": ["roads"]}}

    found = after(today(boards=boards), merge("audit", "finance", into="audit"))

    assert list(found) == ["audit"]
    assert [held.theme for held in found["audit"].themes] == ["money", "roads"]


def test_what_the_boards_agree_on_is_taken_over():
    same = {"function": "operational", "tier": "local", "area": "conwy", "basis": "statutory"}
    board = merged({"audit": same, "finance": same})

    assert (board.function, board.tier, board.area, board.basis) == (
        "operational", "local", "conwy", "statutory",
    )  # fmt: skip


def test_what_is_said_of_the_new_board_holds():
    boards = {"audit": {"area": "conwy", "tier": "local"}, "finance": {"function": "operational"}}

    board = merged(
        boards,
        merge(
            "audit", "finance", function="strategic", tier="regional", area="north-wales",
            basis="statutory", purpose={"en": "All money"}, meetings_a_year=4,
        ),
    )  # fmt: skip

    assert (board.function, board.tier, board.area) == ("strategic", "regional", "north-wales")
    assert (board.basis, board.purpose.en, board.meetings.a_year) == ("statutory", "All money", 4)


def test_what_differs_and_may_be_left_open_is_not_made_up():
    boards = {
        "audit": {"basis": "statutory", "member-list": "complete", "meetings": 4},
        "finance": {"member-list": "unknown", "meetings": 6},
    }

    board = merged(boards)

    assert (board.basis, board.member_list, board.meetings) == ("unknown", "partial", None)


def test_how_often_it_meets_is_taken_over_when_the_boards_agree():
    board = merged({"audit": {"meetings": 4}, "finance": {"meetings": 4}})

    assert board.meetings.a_year == 4


def test_how_often_it_meets_is_unknown_when_it_is_known_of_one_board_only():
    assert merged({"audit": {"meetings": 4}, "finance": {}}).meetings is None


def test_a_merged_board_is_sensitive_when_one_of_its_parts_was():
    assert merged({"audit": {"sensitive": True}, "finance": {}}).sensitive
    assert not merged({"audit": {}, "finance": {}}).sensitive


def test_other_names_notes_and_conflicts_are_kept():
    conflict = {
        "about": "its age",
        "says": [{"value": "old", "sources": ["s1"]}, {"value": "new", "sources": ["s2"]}],
    }
    boards = {
        "audit": {"aliases": ["AB", "Books"], "notes": ["Meets on Mondays"]},
        "finance": {"aliases": ["Books", "FB"], "conflicts": [conflict]},
    }

    board = merged(boards)

    assert board.aliases == ("AB", "Books", "FB")
    assert [note.en for note in board.notes] == ["Meets on Mondays"]
    assert [each.about.en for each in board.conflicts] == ["its age"]


def test_three_boards_can_be_merged_at_once():
    boards = {"audit": {"members": ["police"]}, "finance": {"members": ["fire"]}, "roads": {}}
    step = merge("audit", "finance", "roads")

    assert parties(merged(boards, step)) == ["fire", "police"]
    assert said(today(boards=boards), step) == "Merge Audit, Finance, Roads into Merged."
