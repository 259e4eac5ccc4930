"""A board that becomes several: each part takes what is said, and the rest is named as lost."""

import pytest

from landscape.scenario import compare
from tests.scenario.steps import (
    after,
    lines,
    part,
    parties,
    refusal,
    retire,
    said,
    split,
    today,
    transfer,
    what_comes_of,
)

SAFETY = {
    "area": "north-wales",
    "themes": ["drugs", "roads"],
    "duties": ["plan", {"duty": "review", "areas": ["conwy"]}],
    "members": [{"organisation": "police", "capacity": "chair"}, "health", "board:finance"],
    "lines": {"accountability": "finance"},
    "meetings": 4,
    "tasks": [{"what": "count"}, {"what": "write", "held-by": "safety"}],
    "notes": ["It began as two."],
}
CASE = {"boards": {"safety": SAFETY, "finance": {}}, "duties": ["plan", "review", "panel"]}
EAST = part("east", area="flintshire", themes=["drugs"], duties=["plan"], tasks=["write"])
WEST = part("west", area="conwy", themes=["drugs", "roads"], duties=["plan", "review"])
STEP = split("safety", EAST, WEST)


def split_up(*parts, boards=None, **case):
    """The boards after the safety board was split into these parts."""
    landscape = today(**{**CASE, **case, "boards": {**CASE["boards"], **(boards or {})}})
    return after(landscape, split("safety", *parts))


def test_each_part_has_what_is_named_and_all_members_unless_they_are_named():
    boards = split_up(EAST, WEST)

    assert sorted(boards) == ["east", "finance", "west"]
    assert [held.theme for held in boards["east"].themes] == ["drugs"]
    assert [held.theme for held in boards["west"].themes] == ["drugs", "roads"]
    assert parties(boards["east"]) == parties(boards["west"]) == ["police", "health", "finance"]
    assert [task.what.en for task in boards["east"].tasks] == ["write"]
    assert boards["west"].tasks == ()


def test_a_part_keeps_what_else_the_board_was():
    east = split_up(EAST, WEST)["east"]

    assert (east.function, east.tier, east.basis) == ("strategic", "regional", "non-statutory")
    assert east.meetings is not None
    assert east.meetings.a_year == 4
    assert lines(east) == [("accountability", "finance")]
    assert [note.en for note in east.notes] == ["It began as two."]
    assert (east.purpose, east.terms_of_reference, east.since, east.until) == (None,) * 4


def test_a_part_may_be_another_kind_of_board():
    small = part("small", function="operational", tier="local", area="conwy", meetings_a_year=12)

    board = split_up(small, EAST)["small"]

    assert (board.function, board.tier, board.area) == ("operational", "local", "conwy")
    assert board.meetings is not None
    assert (board.meetings.a_year, board.meetings.evidence) == (12, "assumed")


def test_a_duty_is_met_where_the_board_met_it_as_far_as_the_part_goes():
    boards = split_up(EAST, WEST)

    assert [(met.duty, met.areas) for met in boards["east"].duties] == [("plan", ("flintshire",))]
    assert [(met.duty, met.areas) for met in boards["west"].duties] == [
        ("plan", ("conwy",)),
        ("review", ("conwy",)),
    ]


def test_an_area_that_a_part_serves_as_a_whole_is_named_as_it_was():
    boards = split_up(part("a", duties=["plan"]), part("b"))

    assert [met.areas for met in boards["a"].duties] == [("north-wales",)]


def test_a_part_that_serves_more_meets_no_duty_more_widely():
    wide = part("wide", area="north-wales", duties=["plan"])
    boards = split_up(wide, WEST, boards={"safety": {**SAFETY, "area": "conwy"}})

    assert [(met.duty, met.areas) for met in boards["wide"].duties] == [("plan", ("conwy",))]


def test_only_named_members_sit_on_a_part_and_a_chair_can_be_named():
    two_posts = [{"organisation": "police", "post": post} for post in ("Chief", "Clerk")]
    members = [*two_posts, {"organisation": "health", "capacity": "chair"}]
    clerk = {"organisation": "police", "post": "Clerk"}

    boards = split_up(
        part("east", members=[clerk], chair="police"),
        part("west", members=["police", "health"]),
        boards={"safety": {"members": members}},
    )

    seats = {i: [(m.seat[1], m.capacity) for m in boards[i].members] for i in ("east", "west")}
    assert seats["east"] == [("Clerk", "chair")]
    assert seats["west"] == [("Chief", "member"), ("Clerk", "member"), ("", "chair")]


def test_a_part_keeps_the_lines_that_are_named():
    safety = {"lines": {"accountability": ["council-conwy", "council-flintshire"]}}
    west, east = ({"kind": "accountability", "to": f"council-{i}"} for i in ("conwy", "flintshire"))

    parts = (part("east", lines=[east]), part("west", lines=[west]))
    boards = split_up(*parts, boards={"safety": safety})

    assert lines(boards["east"]) == [("accountability", "council-flintshire")]
    assert lines(boards["west"]) == [("accountability", "council-conwy")]


def test_a_part_rests_on_the_evidence_of_the_step_and_what_it_holds_on_its_own():
    held = {"themes": [{"theme": "drugs", "sources": ["minutes"]}], "sources": ["minutes"]}

    east = split_up(EAST | {"duties": [], "tasks": []}, part("west"), boards={"safety": held})[
        "east"
    ]

    assert (east.evidence, east.sources) == ("assumed", ())
    assert [(before.board, before.evidence) for before in east.succeeds] == [("safety", "assumed")]
    assert [held.evidence for held in east.themes] == ["documented"]


def test_lines_and_ties_of_other_boards_lead_to_every_part():
    roads = {"lines": {"reporting": "safety"}, "back-to-back": [{"board": "safety"}]}

    board = split_up(EAST, WEST, boards={"roads": roads})["roads"]

    assert lines(board) == [("reporting", "east"), ("reporting", "west")]
    assert [tie.board for tie in board.back_to_back] == ["east", "west"]


def test_every_part_sits_where_the_board_sat_and_none_of_them_chairs():
    seat = {"board": "safety", "capacity": "chair", "reason": "statutory"}

    board = split_up(EAST, WEST, boards={"roads": {"members": [seat]}})["roads"]

    assert [(m.party, m.capacity, m.reason) for m in board.members] == [
        ("east", "member", "statutory"),
        ("west", "member", "statutory"),
    ]


def test_work_done_for_others_goes_to_the_part_that_names_it_and_is_else_nobodys():
    tasks = [{"what": what, "held-by": "safety"} for what in ("dig", "sweep")]

    board = split_up(EAST, part("west", tasks=["dig"]), boards={"roads": {"tasks": tasks}})["roads"]

    assert [(task.what.en, task.held_by) for task in board.tasks] == [
        ("dig", "west"),
        ("sweep", None),
    ]


def test_the_boards_in_law_go_with_the_part_that_serves_their_area():
    legal = [{"name": name.capitalize(), "area": name} for name in ("conwy", "denbighshire")]

    boards = split_up(EAST, WEST, boards={"safety": {**SAFETY, "legal-boards": legal}})

    assert [one.area for one in boards["west"].legal_boards] == ["conwy", "denbighshire"]
    assert [one.area for one in boards["east"].legal_boards] == ["denbighshire"]


def test_what_no_part_takes_is_named_and_left_without_a_home():
    comparison = compare(what_comes_of(today(**CASE), split("safety", EAST, part("west"))))

    lost = [(f.held, f.thing, f.areas) for f in comparison.lost]
    assert lost == [
        ("duty", "plan", ("conwy", "denbighshire")),
        ("duty", "review", ("conwy",)),
        ("task", "count", ()),
        ("theme", "drugs", ("conwy", "denbighshire")),
        ("theme", "roads", ("conwy", "denbighshire", "flintshire")),
    ]


def test_what_the_parts_take_is_carried_on():
    boards = {"safety": {**SAFETY, "tasks": []}, "finance": {}}
    parts = [part(i, themes=["drugs", "roads"], duties=["plan", "review"]) for i in ("a", "b")]

    comparison = compare(
        what_comes_of(today(**{**CASE, "boards": boards}), split("safety", *parts))
    )

    assert comparison.lost == ()
    assert {(fate.status, fate.to) for fate in comparison.fates} == {("carried", ("a", "b"))}
    changes = {change.board: change for change in comparison.boards}
    assert (changes["safety"].action, changes["safety"].into) == ("split", ("a", "b"))
    assert (changes["a"].action, changes["a"].out_of) == ("new", ("safety",))


def test_a_part_can_be_changed_by_a_later_step():
    steps = [STEP, transfer("theme", "roads", giver="west", taker="east"), retire("west")]

    comparison = compare(what_comes_of(today(**CASE), *steps))

    assert {change.board: change.action for change in comparison.boards} == {
        "east": "renamed",
        "finance": "kept",
        "safety": "renamed",
    }


def test_the_given_landscape_is_not_touched():
    landscape = today(**CASE)
    written = landscape.model_dump_json()

    what_comes_of(landscape, STEP)

    assert landscape.model_dump_json() == written


def test_it_is_said_in_a_sentence():
    assert said(today(**CASE), STEP) == "Split Safety into East, West."


NOT_HELD = "Safety does not hold “{}”. Check what it holds."


@pytest.mark.parametrize(
    ("step", "reason"),
    [
        (split("safty", EAST, WEST), "There is no board 'safty'. Did you mean 'safety'?"),
        (split("safety", EAST, EAST), "Two parts have the id 'east'. Give each its own."),
        (split("safety", EAST, part("safety")), "The id 'safety' is taken. Choose another."),
        (split("safety", EAST, part("police")), "The id 'police' is taken. Choose another."),
        (split("safety", EAST, part("x", themes=["money"])), NOT_HELD.format("Money")),
        (split("safety", EAST, part("x", duties=["panel"])), NOT_HELD.format("Panel")),
        (split("safety", EAST, part("x", tasks=["dig"])), NOT_HELD.format("dig")),
        (
            split("safety", EAST, part("x", members=["fire"])),
            "Fire has no such seat on Safety. Check its members.",
        ),
        (
            split("safety", EAST, part("x", members=["health"], chair="police")),
            "Police has no such seat on X. Check its members.",
        ),
        (
            split("safety", EAST, part("x", lines=[{"kind": "reporting", "to": "finance"}])),
            "Safety has no line “reports to” to 'finance'. Check where its lines lead.",
        ),
        (
            split("safety", part("x", lines=[]), part("y", lines=[])),
            "No part keeps the line of Safety “answers to” Finance. Give it to one, or end it "
            "first.",
        ),
        (
            split("safety", EAST, part("x", area="nowhere")),
            "There is no area 'nowhere'. Name one from areas.yaml.",
        ),
        (
            split("safety", WEST, part("x", area="flintshire", duties=["review"])),
            "X serves none of the councils for which Safety meets the duty “Review”. "
            "Name another part to take it.",
        ),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_reason(step, reason):
    landscape = today(**CASE, organisations=["fire"], themes=["drugs", "roads", "money"])

    assert refusal(landscape, step) == reason


def test_a_seat_by_law_stays_with_at_least_one_part():
    boards = {"safety": {"members": {"police": "statutory", "health": "agreed"}}}
    without = part("east", members=["health"])

    assert refusal(today(boards=boards), split("safety", without, {**without, "id": "west"})) == (
        "Police sits on Safety by law. A local scenario cannot take that seat away."
    )
    assert after(today(boards=boards), split("safety", without, part("west")))


def test_a_board_whose_body_regulations_fix_cannot_be_split():
    duties = {"panel": {"joint": {"mode": "fixed-by-regs"}, "grade": "A"}}
    landscape = today(duties=duties, boards={"safety": {"duties": ["panel"]}})

    assert refusal(landscape, split("safety", part("a", duties=["panel"]), part("b"))) == (
        "Safety meets the duty “Panel”, whose body regulations fix; "
        "local partners cannot merge or end it."
    )
