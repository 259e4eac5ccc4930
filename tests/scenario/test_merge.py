"""Merging boards: what the new board takes over, what follows it, and reasons against it."""

import pytest

from tests.scenario.steps import (
    add_member,
    after,
    lines,
    merge,
    parties,
    refusal,
    rename,
    retire,
    said,
    today,
    what_comes_of,
)


def merged(boards, *steps, **case):
    """The board that takes over after these steps, or after audit and finance are merged."""
    steps = steps or (merge("audit", "finance"),)
    return after(today(boards=boards, **case), *steps)["merged"]


def seats(board):
    return [(member.party, member.capacity, member.reason) for member in board.members]


# What is taken over


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


def chaired(**chairs):
    """Boards with their chairs; every board has police and health."""
    return {
        board: {
            "members": [
                {"organisation": party, "capacity": "chair" if party == chair else "member"}
                for party in ("police", "health")
            ]
        }
        for board, chair in chairs.items()
    }


def chairs(board):
    return [member.party for member in board.members if member.capacity == "chair"]


def test_the_only_chair_chairs_the_merged_board():
    assert chairs(merged(chaired(audit="police", finance="police"))) == ["police"]
    assert chairs(merged(chaired(audit="police", finance=None))) == ["police"]
    assert chairs(merged(chaired(audit=None, finance="health"))) == ["health"]


def test_of_two_chairs_neither_chairs_until_one_is_named():
    boards = chaired(audit="police", finance="health")

    assert chairs(merged(boards)) == []
    assert chairs(merged(boards, merge("audit", "finance", chair="health"))) == ["health"]


def test_two_chairs_that_were_left_open_are_not_decided_by_a_later_merger():
    boards = {**chaired(audit="police", finance="health"), "roads": {}, "old": {}}
    with_police = {**boards, "roads": chaired(roads="police")["roads"]}
    steps = merge("audit", "finance", into="both"), merge("both", "roads")

    assert chairs(merged(boards, *steps)) == []
    assert chairs(merged(with_police, *steps)) == []
    assert chairs(merged(with_police, merge("audit", "finance", "roads"))) == []


def test_a_chair_that_was_named_stays_through_a_later_merger():
    boards = {**chaired(audit="police", finance="health"), "roads": {}}
    named = merge("audit", "finance", into="both", chair="health")

    assert chairs(merged(boards, named, merge("both", "roads"))) == ["health"]


def test_a_chair_who_was_given_the_seat_since_stays_through_a_later_merger():
    boards = {**chaired(audit="police", finance="health"), "roads": {"members": ["fire"]}}
    given = add_member("both", "fire", capacity="chair")

    steps = merge("audit", "finance", into="both"), given, merge("both", "roads")

    assert chairs(merged(boards, *steps)) == ["fire"]


def test_a_chair_that_was_left_open_follows_a_board_to_its_new_name():
    boards = {
        "audit": {"members": [{"board": "clerks", "capacity": "chair"}]},
        "finance": {"members": [{"organisation": "police", "capacity": "chair"}]},
        "roads": {},
        "clerks": {},
    }

    steps = merge("audit", "finance", into="both"), rename("clerks", "writers")

    assert chairs(merged(boards, *steps, merge("both", "roads"))) == []


def test_a_named_chair_need_not_have_been_one():
    boards = chaired(audit="police", finance="police")

    assert chairs(merged(boards, merge("audit", "finance", chair="health"))) == ["health"]


def test_a_chair_who_is_a_member_of_the_other_board_by_law_still_chairs():
    boards = {
        "audit": {"members": [{"organisation": "police", "capacity": "chair"}]},
        "finance": {"members": {"police": "statutory"}},
    }

    board = merged(boards)

    assert seats(board) == [("police", "chair", "statutory")]


def test_two_chairs_are_two_even_when_the_law_seats_one_of_them_as_a_member():
    boards = {
        "audit": {"members": [{"organisation": "police", "capacity": "chair"}]},
        "finance": {
            "members": [
                {"organisation": "police", "reason": "statutory"},
                {"organisation": "health", "capacity": "chair"},
            ]
        },
    }

    assert chairs(merged(boards)) == []


def test_one_seat_of_the_chair_chairs_and_its_other_seats_do_not():
    boards = {
        "audit": {
            "members": [
                {"organisation": "police", "post": "Chief", "capacity": "chair"},
                {"organisation": "police", "post": "Inspector"},
            ]
        },
        "finance": {},
    }

    board = merged(boards)

    capacities = [(member.post.en, member.capacity) for member in board.members]
    assert capacities == [("Chief", "chair"), ("Inspector", "member")]


def test_a_named_chair_that_was_a_deputy_chairs():
    deputy = {"organisation": "police", "capacity": "deputy-chair"}
    boards = {"audit": {"members": [deputy]}, "finance": {}}

    board = merged(boards, merge("audit", "finance", chair="police"))

    assert chairs(board) == ["police"]


def test_a_board_merged_into_the_id_of_one_of_another_day_has_its_own_name():
    landscape = today(boards={"audit": {}, "finance": {}, "old": {"since": "2030"}})
    step = merge("audit", "finance", into="old", name={"en": "Brand New"})

    assert landscape.name_of("old").en == "Old"
    assert what_comes_of(landscape, step).landscape.name_of("old").en == "Brand New"


def test_a_named_chair_must_have_a_seat():
    boards = chaired(audit="police", finance="health")

    assert refused(boards, merge("audit", "finance", chair="polise")) == (
        "polise has no such seat on Merged. Check its members."
    )


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


def test_lines_are_kept_once_and_those_between_the_merged_boards_are_gone():
    board = merged(
        {
            "audit": {"lines": {"reporting": ["finance", "police"], "advice": "police"}},
            "finance": {"lines": {"reporting": "police", "accountability": "audit"}},
        }
    )

    assert lines(board) == [("advice", "police"), ("reporting", "police")]


def test_lines_of_other_boards_follow_to_the_merged_one_and_are_not_doubled():
    boards = {
        "audit": {},
        "finance": {},
        "roads": {"lines": {"reporting": ["audit", "finance"], "advice": "audit"}},
    }

    roads = after(today(boards=boards), merge("audit", "finance"))["roads"]

    assert lines(roads) == [("reporting", "merged"), ("advice", "merged")]


@pytest.mark.parametrize("best", ["audit", "finance"])
def test_of_two_lines_elsewhere_that_become_one_the_best_evidenced_is_kept(best):
    lines_of_roads = [
        {"to": board, "kind": "reporting", **({"sources": ["s1"]} if board == best else {})}
        for board in ("audit", "finance")
    ]
    boards = {"audit": {}, "finance": {}, "roads": {"lines": lines_of_roads}}

    roads = after(today(boards=boards), merge("audit", "finance"))["roads"]

    assert [(line.to, line.evidence) for line in roads.lines] == [("merged", "documented")]


def test_seats_of_merged_boards_elsewhere_become_one_seat():
    boards = {
        "audit": {},
        "finance": {},
        "roads": {"members": ["board:audit", "police", "board:finance"]},
    }

    roads = after(today(boards=boards), merge("audit", "finance"))["roads"]

    assert parties(roads) == ["merged", "police"]


@pytest.mark.parametrize("by_law", ["audit", "finance"])
def test_a_seat_by_law_of_a_merged_board_elsewhere_is_still_by_law(by_law):
    boards = {
        "audit": {},
        "finance": {},
        "roads": {
            "members": [
                {"board": board, "reason": "statutory" if board == by_law else "agreed"}
                for board in ("audit", "finance")
            ]
        },
    }

    roads = after(today(boards=boards), merge("audit", "finance"))["roads"]

    assert seats(roads) == [("merged", "member", "statutory")]


def test_a_board_that_sat_on_the_one_it_merges_with_does_not_sit_on_itself():
    board = merged({"audit": {"members": ["board:finance", "police"]}, "finance": {}})

    assert parties(board) == ["police"]


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


# Reasons against


def refused(boards, step=None, **case):
    return refusal(today(boards=boards, **case), step or merge("audit", "finance"))


def test_boards_that_do_not_exist_cannot_be_merged():
    assert refused({"audit": {}, "finance": {}}, merge("audti", "finance", "zzz")) == (
        "There is no board 'audti'. Did you mean 'audit'? "
        "There is no board 'zzz'. Check the name and the day."
    )


def test_a_board_is_named_once():
    assert refused({"audit": {}}, merge("audit", "audit")) == (
        "A board is named twice. Name each once."
    )


def test_the_new_board_needs_an_id_of_its_own():
    boards = {"audit": {"members": ["police"]}, "finance": {}, "roads": {}}

    assert refused(boards, merge("audit", "finance", into="roads")) == (
        "The id 'roads' is taken. Choose another."
    )
    assert refused(boards, merge("audit", "finance", into="police")) == (
        "The id 'police' is taken. Choose another."
    )


def test_the_area_of_the_new_board_must_be_known():
    assert refused({"audit": {}, "finance": {}}, merge("audit", "finance", area="mercia")) == (
        "There is no area 'mercia'. Name one from areas.yaml."
    )


def test_boards_that_do_different_work_leave_a_question_open():
    boards = {"audit": {"function": "operational"}, "finance": {}}

    assert refused(boards) == (
        "The boards do different kinds of work (operational, strategic). "
        "Say which the new board does: into.function."
    )


def test_boards_of_different_tiers_leave_a_question_open():
    boards = {"audit": {"tier": "local"}, "finance": {}}

    assert refused(boards) == (
        "The boards are of different tiers (local, regional). "
        "Say which tier the new board has: into.tier."
    )


def test_boards_of_different_areas_leave_a_question_open():
    boards = {"audit": {"area": "conwy"}, "finance": {"area": "flintshire"}}

    assert refused(boards) == (
        "The boards serve different areas (conwy, flintshire). "
        "Say which area the new board serves: into.area."
    )


def test_every_question_left_open_is_asked_at_once():
    boards = {
        "audit": {"area": "conwy", "tier": "local", "function": "operational"},
        "finance": {},
    }

    text = refused(boards)

    assert [field for field in ("function", "tier", "area") if f"into.{field}" in text] == [
        "function",
        "tier",
        "area",
    ]


def test_the_area_of_the_new_board_takes_in_those_of_all():
    boards = {"audit": {"area": "conwy"}, "finance": {}}

    assert refused(boards, merge("audit", "finance", area="conwy")) == (
        "The area leaves out Denbighshire, Flintshire. "
        "Choose an area that takes in every board's own."
    )


def test_a_board_whose_body_regulations_fix_cannot_be_merged():
    duties = {"panel": {"joint": {"mode": "fixed-by-regs"}, "grade": "B"}}
    boards = {"audit": {"duties": ["panel"]}, "finance": {}}

    assert refused(boards, duties=duties) == (
        "Audit meets the duty “Panel”, whose body regulations fix; "
        "local partners cannot merge or end it."
    )


@pytest.mark.parametrize("order", [("audit", "finance"), ("finance", "audit")])
def test_a_scrutineer_does_not_merge_with_the_board_that_it_scrutinises(order):
    boards = {"audit": {"lines": {"scrutiny": "finance"}}, "finance": {}}

    assert refused(boards, merge(*order)) == (
        "Audit scrutinises Finance. "
        "One that scrutinises does not merge with one that is scrutinised."
    )


def crime_committees(grade="A", function="scrutiny", mode="excluded"):
    duties = {"crime": {"joint": {"mode": mode}, "function": function, "grade": grade}}
    boards = {
        f"{name}-cdc": {"area": name, "duties": ["crime"]} for name in ("conwy", "flintshire")
    }
    return today(boards=boards, duties=duties)


JOINED = merge("conwy-cdc", "flintshire-cdc", area="north-wales")


def test_scrutiny_that_the_law_asks_of_each_council_cannot_be_joint():
    assert refusal(crime_committees(), JOINED) == (
        "Crime: the law asks each council for its own; Conwy cdc, Flintshire cdc cannot become "
        "one. They can still meet one after the other: meet-back-to-back."
    )


def test_a_duty_that_the_law_has_no_way_to_merge_keeps_its_boards_apart_and_a_way_out_is_named():
    assert refusal(crime_committees(grade="B", function="strategic"), JOINED) == (
        "Crime: each council area keeps its own, and the law has no way to merge them; Conwy cdc, "
        "Flintshire cdc cannot become one board in law. They can still meet as one: hold-jointly."
    )


def test_only_the_boards_that_meet_such_a_duty_are_named():
    duties = {"crime": {"joint": {"mode": "excluded"}, "grade": "A"}}
    boards = {
        "conwy-csp": {"area": "conwy", "duties": ["crime"]},
        "flintshire-csp": {"area": "flintshire", "duties": ["crime"]},
        "roads": {"area": "denbighshire"},
    }

    text = refusal(today(boards=boards, duties=duties), merge(*boards, area="north-wales"))

    assert "Conwy csp, Flintshire csp cannot become one board" in text


@pytest.mark.parametrize(
    "duty",
    [
        {"grade": "C"},
        {"grade": "C", "function": "strategic"},
        {"mode": "silent"},
        {"mode": "express"},
    ],
)
def test_other_duties_may_be_met_by_a_joint_board(duty):
    assert after(crime_committees(**duty), JOINED)["merged"].duties


def test_committees_of_one_and_the_same_council_may_become_one():
    duties = {"crime": {"joint": {"mode": "excluded"}, "function": "scrutiny", "grade": "A"}}
    same = {"area": "conwy", "duties": ["crime"]}
    landscape = today(boards={"audit": same, "finance": same}, duties=duties)

    assert after(landscape, merge("audit", "finance"))["merged"].duties


def test_a_merger_of_boards_that_an_earlier_step_ended_cannot_be_done():
    landscape = today(boards={"audit": {}, "finance": {}})

    assert refusal(landscape, retire("audit"), merge("audit", "finance")) == (
        "There is no board 'audit'. Check the name and the day."
    )


def test_the_base_is_the_same_after_a_merger():
    landscape = today(boards={"audit": {"members": ["police"]}, "finance": {}})
    written = landscape.model_dump_json()

    what_comes_of(landscape, merge("audit", "finance"))

    assert landscape.model_dump_json() == written
