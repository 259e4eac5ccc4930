"""What differs after a scenario, and that a merger neither hides nor invents a finding."""

import pytest

from landscape.graph import build
from landscape.scenario.flow import Flow, find_flow
from tests.scenario.one_duty import BOTH, LOCAL
from tests.scenario.steps import (
    add_member,
    compared,
    create,
    merge,
    move,
    remove_member,
    retire,
    transfer,
)

COMPARED = ("DUP001", "GAP001", "GAP002", "GAP003", "GAP004", "GAP005", "GAP006", "OVL001",
            "OVL002")  # fmt: skip
"""The rules whose findings these tests follow; the boards here have no chairs and few themes."""


def told(findings):
    return [(finding.code, *finding.about) for finding in findings if finding.code in COMPARED]


def told_changes(comparison):
    return [
        (change.after.code, *change.after.about, len(change.before))
        for change in comparison.changed
        if change.after.code in COMPARED
    ]


def of(code, told_findings):
    return [finding for finding in told_findings if finding[0] == code]


ANSWERS = {"lines": {"accountability": "council-conwy"}}
"""Keeps a board out of GAP003 and GAP004."""

MONEY = ("DUP001", "theme:money", "area:north-wales", "function:strategic")


# The first test of any comparison: nothing is nothing


def test_a_scenario_that_comes_to_nothing_differs_in_nothing():
    boards = {
        "audit": {"themes": ["money"], "duties": ["plan"], "members": ["police", "health", "fire"]},
        "finance": {"themes": ["money"], "members": ["police", "health", "fire"], **ANSWERS},
        "roads": {"lines": {"reporting": "schools"}},
        "schools": {"lines": {"reporting": "roads"}},
    }

    nothing = compared(
        boards, add_member("audit", "pcc"), remove_member("audit", organisation="pcc"),
        organisations=["pcc"],
    )  # fmt: skip

    assert (nothing.resolved, nothing.introduced, nothing.changed) == ((), (), ())
    assert nothing.unchanged > 0
    assert {board.action for board in nothing.boards} == {"kept"}
    assert (nothing.seats, nothing.fates, nothing.lost, nothing.homeless) == ((), (), (), ())
    assert (nothing.last_seats, nothing.bridges, nothing.only_links) == ((), (), ())
    assert find_flow(nothing) == Flow(old=(), new=(), ties=(), handed=(), ended=(), lost=())
    assert {placed.placement for placed in nothing.duties} == {"placed"}
    assert [measure.id for measure in nothing.measures if measure.change] == []


# Findings through a merger


def test_three_holders_of_a_theme_becoming_two_is_a_change_and_not_a_cure():
    holder = {"themes": ["money"], **ANSWERS}

    comparison = compared(
        {"audit": holder, "finance": holder, "treasury": holder}, merge("audit", "finance")
    )

    assert of("DUP001", told(comparison.resolved)) == []
    assert of("DUP001", told(comparison.introduced)) == []
    assert of("DUP001", told_changes(comparison)) == [(*MONEY, 1)]
    (change,) = (change for change in comparison.changed if change.after.code == "DUP001")
    assert change.before[0].boards == ("audit", "finance", "treasury")
    assert change.after.boards == ("merged", "treasury")


def test_two_holders_of_a_theme_becoming_one_is_a_cure():
    holder = {"themes": ["money"], **ANSWERS}

    comparison = compared({"audit": holder, "finance": holder}, merge("audit", "finance"))

    assert told(comparison.resolved) == [MONEY]
    assert told(comparison.introduced) == []
    assert told_changes(comparison) == []


def test_a_holder_that_retires_cures_a_duplication_and_one_that_is_created_makes_it():
    holder = {"themes": ["money"], **ANSWERS}

    ended = compared({"audit": holder, "finance": holder}, retire("audit"))
    begun = compared({"audit": holder}, create("finance", **holder))

    assert told(ended.resolved) == [MONEY]
    assert told(begun.introduced) == [MONEY]


SAME = {"members": ["police", "health", "fire"], "members-in": "minutes", **ANSWERS}
PARTLY = {**SAME, "members": ["police", "health", "fire", "prison"]}


def test_a_pair_that_becomes_one_board_is_resolved():
    comparison = compared({"audit": SAME, "finance": SAME}, merge("audit", "finance"))

    assert told(comparison.resolved) == [("OVL002", "board:audit", "board:finance")]
    assert told(comparison.introduced) == []


def test_a_pair_of_which_one_goes_under_a_new_name_is_the_same_pair():
    comparison = compared(
        {"audit": SAME, "finance": ANSWERS, "zoo": SAME}, merge("audit", "finance", into="money")
    )

    assert told(comparison.resolved) == []
    assert told(comparison.introduced) == []
    assert told_changes(comparison) == [("OVL002", "board:money", "board:zoo", 1)]


def test_the_boards_of_a_pair_may_change_places_by_their_new_names():
    comparison = compared(
        {"audit": SAME, "finance": ANSWERS, "mid": SAME}, merge("audit", "finance", into="zz")
    )

    assert told(comparison.resolved) == told(comparison.introduced) == []
    assert told_changes(comparison) == [("OVL002", "board:mid", "board:zz", 1)]


def test_two_pairs_that_a_merger_makes_one_are_one_change_of_two():
    comparison = compared(
        {"audit": SAME, "finance": SAME, "zoo": PARTLY}, merge("audit", "finance")
    )

    assert told(comparison.resolved) == [("OVL002", "board:audit", "board:finance")]
    assert told_changes(comparison) == [("OVL001", "board:merged", "board:zoo", 2)]


def test_what_chance_would_have_moves_with_the_region_and_changes_no_finding():
    boards = {
        "audit": {"members": ["police", "health", "fire"]},
        "finance": {"members": ["police", "health", "fire"]},
        "roads": {"members": ["police", "prison"]},
        "parks": {"members": ["health", "prison"]},
    }

    comparison = compared(boards, retire("roads"))

    before, after = (
        graph.expectations["audit", "finance"].expected
        for graph in (build(comparison.outcome.before), build(comparison.outcome.landscape))
    )
    assert before != after
    assert of("OVL001", told_changes(comparison)) == []


def test_a_group_of_three_of_which_two_merge_is_still_that_group():
    comparison = compared({"audit": SAME, "finance": SAME, "zoo": SAME}, merge("audit", "finance"))

    assert told(comparison.resolved) == told(comparison.introduced) == []
    assert told_changes(comparison) == [("OVL002", "board:merged", "board:zoo", 1)]
    (change,) = (c for c in comparison.changed if c.after.code == "OVL002")
    assert change.before[0].figure("group-boards") == 3
    assert change.after.figure("group-boards") == 2


def test_boards_that_answered_to_nobody_and_merged_still_do():
    comparison = compared({"audit": {}, "finance": {}, "roads": {}}, merge("audit", "finance"))

    assert told(comparison.resolved) == told(comparison.introduced) == []
    assert told_changes(comparison) == [("GAP003", "board:merged", 2)]
    assert comparison.unchanged == 1


def test_a_line_to_nowhere_is_the_same_when_its_board_is_merged():
    boards = {
        "audit": {"lines": {"accountability": "council-conwy", "reporting": "old"}},
        "finance": ANSWERS,
        "old": {"until": 2020},
    }

    comparison = compared(boards, merge("audit", "finance", into="aa"))

    assert told(comparison.resolved) == told(comparison.introduced) == []
    assert told_changes(comparison) == [("GAP006", "board:aa", "board:old", "line:reporting", 1)]


def test_a_line_to_a_board_that_a_scenario_retires_is_what_got_worse():
    boards = {"audit": {"lines": {"accountability": ["council-conwy", "roads"]}}, "roads": ANSWERS}

    comparison = compared(boards, retire("roads"))

    assert told(comparison.introduced) == [
        ("GAP006", "board:audit", "board:roads", "line:accountability")
    ]


# Groups that boards join or leave

OTHERS = {"members": ["charity", "college", "trust"], **ANSWERS}


def test_a_group_that_a_board_leaves_is_still_that_group():
    boards = {"audit": SAME, "finance": SAME, "zoo": SAME}

    comparison = compared(boards, *(remove_member("zoo", organisation=o) for o in SAME["members"]))

    assert of("OVL002", told(comparison.resolved) + told(comparison.lapsed)) == []
    assert of("OVL002", told(comparison.introduced)) == []
    assert told_changes(comparison) == [("OVL002", "board:audit", "board:finance", 1)]


def test_a_group_of_which_one_board_ended_is_still_that_group():
    comparison = compared({"audit": SAME, "finance": SAME, "zoo": SAME}, retire("audit"))

    assert told(comparison.lapsed) == told(comparison.introduced) == []
    assert told_changes(comparison) == [("OVL002", "board:finance", "board:zoo", 1)]


def test_a_group_that_a_board_joins_takes_in_the_pairs_that_it_was_in():
    boards = {"audit": SAME, "finance": SAME, "zoo": PARTLY}

    joined = compared(boards, remove_member("zoo", organisation="prison"))
    left = compared({**boards, "zoo": SAME}, add_member("zoo", "prison"), organisations=["prison"])

    assert told(joined.resolved) == told(joined.introduced) == []
    assert told_changes(joined) == [("OVL002", "board:audit", "board:finance", "board:zoo", 3)]
    assert told(left.resolved) == told(left.introduced) == []
    assert told_changes(left) == [
        ("OVL001", "board:audit", "board:zoo", 1),
        ("OVL001", "board:finance", "board:zoo", 1),
        ("OVL002", "board:audit", "board:finance", 1),
    ]


def test_a_group_goes_on_as_the_one_that_has_most_of_its_boards():
    fives = dict.fromkeys(("audit", "finance", "parks", "roads", "zoo"), SAME)
    swap = [
        step
        for board in ("audit", "finance")
        for step in (
            *(remove_member(board, organisation=o) for o in SAME["members"]),
            *(add_member(board, o) for o in OTHERS["members"]),
        )
    ]

    comparison = compared(fives, *swap, organisations=OTHERS["members"])

    assert told_changes(comparison) == [
        ("OVL002", "board:audit", "board:finance", 1),
        ("OVL002", "board:parks", "board:roads", "board:zoo", 1),
    ]
    assert told(comparison.introduced) == told(comparison.resolved) == []


def test_a_group_that_shares_one_board_with_a_former_one_is_new():
    boards = {"audit": SAME, "finance": SAME, "zoo": OTHERS}

    comparison = compared(
        boards,
        *(remove_member("finance", organisation=o) for o in SAME["members"]),
        *(add_member("finance", o) for o in OTHERS["members"]),
    )

    assert told(comparison.resolved) == [("OVL002", "board:audit", "board:finance")]
    assert told(comparison.introduced) == [("OVL002", "board:finance", "board:zoo")]
    assert told_changes(comparison) == []


def test_a_circle_that_goes_round_by_another_board_is_still_a_circle():
    comparison = compared(
        {**ROUND, "zoo": {"lines": {"accountability": ["council-conwy", "audit"]}}},
        move("finance", "accountability", was="roads", to="zoo"),
    )

    assert of("GAP005", told(comparison.resolved) + told(comparison.introduced)) == []
    assert of("GAP005", told_changes(comparison)) == [
        ("GAP005", "board:audit", "board:finance", "board:zoo", 1)
    ]


# Findings about a line, and about a decision


def test_a_line_that_crosses_areas_is_the_same_after_a_scenario_that_leaves_it():
    comparison = compared(
        {
            "coast": {"area": "west", "lines": {"accountability": ["council-conwy", "border"]}},
            "border": {"area": "east", **ANSWERS},
            "zoo": ANSWERS,
        },
        retire("zoo"),
        areas={"west": ["conwy", "denbighshire"], "east": ["denbighshire", "flintshire"]},
    )

    told_apart = (*comparison.resolved, *comparison.introduced, *comparison.lapsed)
    assert [finding.code for finding in told_apart if finding.code == "FTP001"] == []


def test_a_decision_that_ran_out_is_the_same_when_its_board_is_merged():
    entry = {"code": "GAP003", "about": ["board:audit"], "since": "2020", "review-by": "2022"}

    comparison = compared(
        {"audit": ANSWERS, "finance": ANSWERS}, merge("audit", "finance"), accepted=[entry]
    )

    told_apart = (*comparison.resolved, *comparison.introduced, *comparison.lapsed)
    assert [finding.code for finding in told_apart if finding.code == "GAP018"] == []


# Findings that no longer arise


def test_a_finding_about_a_board_that_just_ended_is_not_a_cure():
    comparison = compared({"audit": {}, "finance": ANSWERS}, retire("audit"))

    assert told(comparison.resolved) == []
    assert told(comparison.lapsed) == [("GAP003", "board:audit")]


def test_a_pair_of_which_one_ended_is_not_a_cure():
    comparison = compared({"audit": SAME, "zoo": SAME}, retire("audit"))

    assert told(comparison.resolved) == []
    assert told(comparison.lapsed) == [("OVL002", "board:audit", "board:zoo")]


def test_a_board_that_merged_and_then_ended_takes_its_findings_along():
    comparison = compared(
        {"audit": {}, "finance": ANSWERS}, merge("audit", "finance"), retire("merged")
    )

    assert told(comparison.resolved) == []
    assert told(comparison.lapsed) == [("GAP003", "board:audit")]


def test_a_missing_member_of_a_duty_that_nobody_meets_any_more_is_not_found():
    duties = {"plan": {"area-unit": "region", "members": {"must": ["police-force"]}}}
    boards = {"audit": {"duties": ["plan"], **ANSWERS}}

    comparison = compared(boards, retire("audit"), duties=duties)

    about = ("duty:plan", "area:north-wales")
    assert told(comparison.introduced) == [("GAP001", *about)]
    assert told(comparison.resolved) == []
    assert told(comparison.lapsed) == [("GAP002", *about, "member:police-force")]


def test_a_missing_member_that_gets_a_seat_is_a_cure():
    duties = {"plan": {"area-unit": "region", "members": {"must": ["police-force"]}}}
    boards = {"audit": {"duties": ["plan"], **ANSWERS}}

    comparison = compared(
        boards, add_member("audit", "heddlu"), duties=duties,
        organisations={"heddlu": {"type": "police-force"}, "police": {}},
    )  # fmt: skip

    assert of("GAP002", told(comparison.resolved))
    assert comparison.lapsed == ()


def test_a_theme_that_nobody_holds_any_more_is_no_longer_held_twice_and_not_cured():
    holder = {"themes": ["money"], **ANSWERS}

    comparison = compared({"audit": holder, "finance": holder}, retire("audit"), retire("finance"))

    assert told(comparison.resolved) == []
    assert told(comparison.lapsed) == [MONEY]


def of_theme(findings, code):
    return [finding.about[0] for finding in findings if finding.code == code]


def test_a_theme_that_a_board_begins_to_decide_is_no_longer_missing_and_that_is_a_cure():
    themes = {"money": {}, "tax": {"parent": "money"}}

    comparison = compared(
        {"roads": ANSWERS}, create("audit", themes=["money"], **ANSWERS), themes=themes
    )

    assert of_theme(comparison.resolved, "GAP009") == ["theme:money", "theme:tax"]
    assert of_theme(comparison.lapsed, "GAP009") == []


@pytest.mark.parametrize(("code", "function"), [("GAP010", "operational"), ("GAP011", "scrutiny")])
def test_a_theme_counts_as_held_by_whoever_holds_its_parent_or_a_part(code, function):
    themes = {"money": {}, "tax": {"parent": "money"}}
    doing = {"themes": ["money"], "function": function, **ANSWERS}

    cured = compared({"audit": doing}, create("zoo", themes=["money"], **ANSWERS), themes=themes)
    ended = compared({"audit": doing}, retire("audit"), themes=themes)

    assert of_theme(cured.resolved, code) == ["theme:money", "theme:tax"]
    assert of_theme(cured.lapsed, code) == []
    assert of_theme(ended.lapsed, code) == ["theme:money", "theme:tax"]
    assert of_theme(ended.resolved, code) == []


# A duty that only boards which need not be there meet

OPTIONAL = {"plan": {"area-unit": "region", "body": {"required": False, "form": "any"}}}
UNMET = ("GAP001", "duty:plan", "area:north-wales")


def test_the_last_board_that_meets_a_duty_leaves_a_gap_whether_or_not_the_law_asks_for_it():
    comparison = compared(
        {"audit": {"duties": ["plan"], **ANSWERS}}, retire("audit"), duties=OPTIONAL
    )

    assert told(comparison.introduced) == [UNMET]


def test_the_first_board_that_meets_a_duty_closes_a_gap():
    comparison = compared(
        {"roads": ANSWERS}, create("audit", duties=["plan"], **ANSWERS), duties=OPTIONAL
    )

    assert told(comparison.introduced) == []
    assert told(comparison.resolved) == [UNMET]


ROUND = {
    "audit": {"lines": {"accountability": ["council-conwy", "finance"]}},
    "finance": {"lines": {"accountability": ["council-conwy", "roads"]}},
    "roads": {"lines": {"accountability": ["council-conwy", "audit"]}},
}


def test_a_circle_of_three_that_becomes_one_of_two_is_a_change_and_not_a_cure():
    comparison = compared(ROUND, merge("audit", "finance"))

    assert told(comparison.resolved) == told(comparison.introduced) == []
    assert told_changes(comparison) == [("GAP005", "board:merged", "board:roads", 1)]


def test_a_circle_that_becomes_one_board_is_resolved():
    comparison = compared(ROUND, merge("audit", "finance", "roads"))

    assert told(comparison.resolved) == [("GAP005", "board:audit", "board:finance", "board:roads")]
    assert told(comparison.introduced) == []


def test_a_finding_follows_its_board_through_two_mergers():
    comparison = compared(
        {"audit": {}, "finance": {}, "roads": ANSWERS},
        merge("audit", "finance", into="first"),
        merge("first", "roads", into="last"),
        move("last", "accountability", was="council-conwy", to="last-resort"),
        organisations=["last-resort", "council-conwy"],
    )

    assert of("GAP003", told(comparison.resolved)) == [
        ("GAP003", "board:audit"),
        ("GAP003", "board:finance"),
    ]
    assert told(comparison.introduced) == [("GAP004", "board:last")]


def test_an_accepted_finding_that_a_scenario_cures_is_resolved_all_the_same():
    holder = {"themes": ["money"], **ANSWERS}
    accepted = {"code": "DUP001", "about": list(MONEY[1:])}

    comparison = compared(
        {"audit": holder, "finance": holder}, merge("audit", "finance"), accepted=[accepted]
    )

    assert told(comparison.resolved) == [MONEY]


# Boards


def told_boards(comparison):
    return [(b.board, b.action, b.into, b.out_of) for b in comparison.boards]


def test_every_board_has_one_action():
    comparison = compared(
        {"audit": {}, "finance": {}, "roads": {}, "schools": {}, "theatre": {}},
        merge("audit", "finance"),
        retire("roads"),
        add_member("schools", "police"),
        create("zoo"),
        organisations=["police"],
    )

    assert told_boards(comparison) == [
        ("theatre", "kept", (), ()),
        ("schools", "changed", (), ()),
        ("audit", "merged", ("merged",), ()),
        ("finance", "merged", ("merged",), ()),
        ("roads", "retired", (), ()),
        ("merged", "new", (), ("audit", "finance")),
        ("zoo", "new", (), ()),
    ]


def test_a_board_that_takes_another_in_is_changed_and_says_what_it_took():
    comparison = compared({"audit": {}, "finance": {}}, merge("audit", "finance", into="audit"))

    assert told_boards(comparison) == [
        ("audit", "changed", (), ("finance",)),
        ("finance", "absorbed", ("audit",), ()),
    ]


def test_a_board_that_merges_under_the_id_of_one_and_a_new_name_is_merged():
    step = merge("audit", "finance", into="audit", name={"en": "Audit and Finance"})

    assert told_boards(compared({"audit": {}, "finance": {}}, step)) == [
        ("audit", "changed", (), ("finance",)),
        ("finance", "merged", ("audit",), ()),
    ]


def test_a_board_whose_line_follows_a_merger_is_changed():
    boards = {"audit": {}, "finance": {}, "roads": {"lines": {"reporting": "audit"}}}

    comparison = compared(boards, merge("audit", "finance"))

    assert ("roads", "changed", (), ()) in told_boards(comparison)


def test_a_board_that_came_and_went_within_the_scenario_is_not_told():
    assert told_boards(compared({"audit": {}}, create("interim"), retire("interim"))) == [
        ("audit", "kept", (), ())
    ]


# Measures


def figures(comparison):
    return {each.id: (each.before, each.after) for each in comparison.measures}


def test_the_figures_stand_side_by_side():
    boards = {
        "audit": {"members": ["police", "health"], "meetings": 4, **ANSWERS},
        "finance": {"members": ["police", "fire", "board:audit"], "meetings": 6},
        "roads": {"members": [{"organisation": "prison", "capacity": "adviser"}]},
    }

    found = figures(compared(boards, merge("audit", "finance", meetings_a_year=6)))

    assert found["boards"] == (3, 2)
    assert found["seats"] == (5, 3)
    assert found["organisations"] == (3, 3)
    assert found["boards-meetings-known"] == (2, 1)
    assert found["meetings-a-year"] == (10, 6)
    assert found["largest-board"] == (3, 3)
    assert found["longest-route"] == (1, 1)
    assert found["boards-without-route"] == (2, 1)


def test_a_longer_way_to_an_account_holder_is_seen():
    boards = {"audit": ANSWERS, "finance": {"lines": {"accountability": "police"}}}

    found = figures(compared(boards, move("finance", "accountability", was="police", to="audit")))

    assert found["longest-route"] == (1, 2)


def test_a_figure_over_nothing_is_no_figure_and_has_no_change():
    comparison = compared({"audit": {}}, retire("audit"))

    found = figures(comparison)
    assert found["meetings-a-year"] == (None, None)
    assert found["longest-route"] == (None, None)
    assert found["largest-board"] == (0, None)
    assert {m.id: m.change for m in comparison.measures}["largest-board"] is None


def test_every_figure_has_its_words_in_the_catalogue():
    from landscape.words import LANGUAGES, find_ids

    measures = compared({"audit": {}}, retire("audit")).measures

    for language in LANGUAGES:
        known = find_ids(language)
        for each in measures:
            assert {f"measure.{each.id}", each.unit, f"direction.{each.direction}"} <= set(known)


def test_duties_are_counted_by_where_they_end_up():
    boards = {"audit": {"duties": ["plan"]}, "finance": {"duties": ["review"]}}
    duties = {name: {"area-unit": "region"} for name in ("plan", "review", "never")}

    found = figures(compared(boards, retire("audit"), duties=duties))

    assert found["duties-placed"] == (2, 1)
    assert found["duties-condition"] == (0, 0)
    assert found["duties-homeless"] == (0, 1)
    assert found["duties-unmet-before"] == (1, 1)


def test_a_duty_that_a_new_board_meets_was_unmet_today():
    duties = {name: {"area-unit": "region"} for name in ("plan", "never")}
    boards = {"audit": {"duties": ["plan"]}}

    found = figures(compared(boards, create("finance", duties=["never"]), duties=duties))

    assert found["duties-placed"] == (1, 2)
    assert found["duties-unmet-before"] == (1, 0)


def test_a_duty_that_was_partly_unmet_and_gets_worse_was_unmet_and_is_homeless():
    boards = {name: LOCAL[name] for name in ("conwy-board", "denbighshire-board")}

    found = figures(
        compared(boards, retire("conwy-board"), duties={"plan": {"area-unit": "region"}})
    )

    assert found["duties-placed"] == (0, 0)
    assert found["duties-unmet-before"] == (1, 0)
    assert found["duties-homeless"] == (0, 1)


# Seats


def test_a_board_that_sits_under_a_new_name_gains_and_loses_no_seat():
    boards = {"audit": {}, "finance": {}, "roads": {"members": ["board:audit"]}}

    assert compared(boards, merge("audit", "finance")).seats == ()


def test_two_boards_that_became_one_had_their_seats_together():
    boards = {"audit": {}, "finance": {}, "roads": {"members": ["board:audit", "board:finance"]}}

    seats = compared(boards, merge("audit", "finance")).seats

    assert [(seat.party, seat.before, seat.after) for seat in seats] == [("merged", 2, 1)]


def test_a_board_that_ended_lost_its_seats():
    boards = {"audit": {}, "roads": {"members": ["board:audit"]}}

    seats = compared(boards, retire("audit")).seats

    assert [(seat.party, seat.before, seat.after) for seat in seats] == [("audit", 1, 0)]


def test_seats_are_compared_party_by_party():
    boards = {
        "audit": {"members": ["police", "health"]},
        "finance": {"members": ["police", "fire"]},
        "roads": {"members": ["board:audit", {"organisation": "prison", "capacity": "adviser"}]},
    }

    comparison = compared(boards, merge("audit", "finance"), add_member("roads", "fire"))

    seats = [(seat.party, seat.before, seat.after) for seat in comparison.seats]
    assert seats == [("fire", 1, 2), ("police", 2, 1)]


def test_an_adviser_has_no_seat_to_gain_or_lose():
    comparison = compared(
        {"audit": {}}, add_member("audit", "police", capacity="adviser"), organisations=["police"]
    )

    assert comparison.seats == ()


# Duties


def places(comparison, duty="plan"):
    return {
        placed.area: (placed.placement, placed.before, placed.after)
        for placed in comparison.duties
        if placed.duty == duty
    }


def test_a_duty_that_stays_where_it_was_is_placed():
    found = places(compared(LOCAL, add_member("conwy-board", "police"), organisations=["police"]))

    assert found["conwy"] == ("placed", ("conwy-board",), ("conwy-board",))


def test_a_duty_that_a_wider_board_takes_on_is_placed_with_a_condition():
    joint = {
        "mode": "express",
        "condition": "Both councils agree in writing.",
        "routes": ["agreement"],
    }
    comparison = compared(LOCAL, BOTH, duties={"plan": {"joint": joint, "grade": "A"}})

    found = places(comparison)

    assert found["conwy"] == ("condition", ("conwy-board",), ("west-board",))
    assert found["flintshire"] == ("placed", ("flintshire-board",), ("flintshire-board",))
    conditions = {placed.area: placed.condition for placed in comparison.duties}
    assert conditions["conwy"].say("en") == "Both councils agree in writing."
    assert conditions["flintshire"] is None


def test_where_the_law_says_nothing_of_joint_working_that_is_the_condition():
    silent = {"plan": {"joint": {"mode": "silent"}, "grade": "A"}}
    comparison = compared(LOCAL, BOTH, duties=silent)

    assert places(comparison)["conwy"][0] == "confirm"
    (condition,) = {placed.condition for placed in comparison.duties if placed.condition}
    assert condition.say("en") == "The law says nothing on joint working"
    assert condition.say("cy") != condition.say("en")


def test_a_duty_of_each_body_by_itself_needs_no_condition():
    comparison = compared(LOCAL, BOTH, duties={"plan": {"joint": {"mode": "n/a"}}})

    assert {placement for placement, *_ in places(comparison).values()} == {"placed"}


@pytest.mark.parametrize(("area", "placement"), [("north", "placed"), ("wales", "confirm")])
def test_a_duty_that_is_regional_already_is_to_be_confirmed_only_for_several_regions(
    area, placement
):
    areas = {
        "north": {"kind": "police", "councils": ["conwy"]},
        "south": {"kind": "police", "councils": ["swansea"]},
        "wales": ["conwy", "swansea"],
    }
    plan = {"area-unit": "police", "joint": {"mode": "already-regional"}, "grade": "A"}
    boards = {f"{name}-board": {"area": name, "duties": ["plan"]} for name in ("north", "south")}
    boards["other-board"] = {"area": area}
    step = merge("north-board", "other-board", into="merged", area=area)

    comparison = compared(boards, step, areas=areas, duties={"plan": plan})

    assert places(comparison)["north"][0] == placement


def test_a_duty_that_goes_to_a_wider_board_as_it_is_is_to_be_confirmed_where_the_law_is_silent():
    boards = {**LOCAL, "regional-board": {}}

    comparison = compared(
        boards, transfer("duty", "plan", giver="conwy-board", taker="regional-board")
    )

    assert places(comparison)["conwy"] == ("confirm", ("conwy-board",), ("regional-board",))


def test_a_merger_with_a_wider_board_that_never_met_the_duty_is_joint_meeting_as_well():
    boards = {**LOCAL, "regional-board": {"tier": "local"}}

    comparison = compared(
        boards, merge("conwy-board", "regional-board", into="merged", area="north-wales")
    )

    assert places(comparison)["conwy"] == ("confirm", ("conwy-board",), ("merged",))


def test_a_duty_that_goes_from_one_wide_board_to_another_needs_no_condition():
    boards = {"old": {"duties": ["plan"]}, "new": {}}

    comparison = compared(boards, transfer("duty", "plan", giver="old", taker="new"))

    assert {placement for placement, *_ in places(comparison).values()} == {"placed"}


def test_a_duty_that_nobody_meets_any_more_is_homeless():
    comparison = compared(LOCAL, retire("conwy-board"))

    assert places(comparison)["conwy"] == ("homeless", ("conwy-board",), ())
    assert [(placed.duty, placed.area) for placed in comparison.homeless] == [("plan", "conwy")]


def test_a_duty_that_is_lost_in_a_part_of_its_area_is_homeless():
    comparison = compared(LOCAL, retire("conwy-board"), duties={"plan": {"area-unit": "region"}})

    boards = ("conwy-board", "denbighshire-board", "flintshire-board")
    assert places(comparison)["north-wales"] == ("homeless", boards, boards[1:])


def test_a_duty_that_nobody_met_before_either_is_not_the_scenarios_doing():
    boards = {"conwy-board": LOCAL["conwy-board"], "roads": {}}

    comparison = compared(boards, retire("roads"))

    assert places(comparison)["flintshire"] == ("unmet-before", (), ())
    assert comparison.homeless == ()


def test_a_duty_that_is_lost_beside_a_part_that_nobody_met_is_homeless_all_the_same():
    boards = {name: LOCAL[name] for name in ("conwy-board", "denbighshire-board")}

    comparison = compared(boards, retire("conwy-board"), duties={"plan": {"area-unit": "region"}})

    assert places(comparison)["north-wales"][0] == "homeless"


def test_a_duty_that_a_new_board_meets_in_one_area_of_its_own_needs_no_condition():
    comparison = compared(
        {"conwy-board": LOCAL["conwy-board"]},
        create("flintshire-board", **LOCAL["flintshire-board"]),
    )

    assert places(comparison)["flintshire"] == ("placed", (), ("flintshire-board",))


def test_a_duty_without_a_body_is_told_even_when_the_last_board_that_met_it_ends():
    duties = {"plan": {"body": {"required": False, "form": "any"}}}

    comparison = compared(
        {"conwy-board": LOCAL["conwy-board"]}, retire("conwy-board"), duties=duties
    )

    assert places(comparison)["conwy"] == ("homeless", ("conwy-board",), ())


def test_duties_come_in_order_of_duty_and_area():
    comparison = compared(LOCAL, BOTH, duties=["plan", "a-first-duty"])

    order = [(placed.duty, placed.area) for placed in comparison.duties]
    assert order == sorted(order)
    assert len(order) == 6
