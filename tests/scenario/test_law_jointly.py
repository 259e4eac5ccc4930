"""What the law has to say where several areas meet a duty together."""

import pytest

from landscape.scenario.law import say_law
from tests.scenario.one_duty import (
    BOTH,
    GROUPED,
    LOCAL,
    compared,
    one_in_place_of_two,
    points,
    said,
)
from tests.scenario.steps import add_member, create, rename, retire, transfer

# Meeting a duty jointly


def test_a_scenario_that_changes_nothing_has_no_point_although_the_law_is_not_met_today():
    # Given a duty met for one council of three, without the member that it asks for
    boards = {"conwy-board": LOCAL["conwy-board"], "roads": {}}
    plan = {"members": {"must": ["police-force"]}}

    # When somebody gets a seat on a board that has nothing to do with it
    comparison = compared(boards, add_member("roads", "fire"), plan=plan, organisations=["fire"])

    # Then the law has nothing to say
    assert comparison.legal == ()


def test_the_ways_and_needs_that_the_catalogue_names_are_told_once_for_all_areas():
    joint = {
        "mode": "express",
        "condition": "By agreement or direction; each council consents in writing.",
        "routes": ["agreement", "direction"],
        "needs": ["consent"],
    }

    comparison = compared(LOCAL, BOTH, plan={"joint": joint})

    assert points(comparison) == [("condition", "conwy"), ("condition", "denbighshire")]
    assert said(comparison) == [
        "Plan – it is newly met by West board for several areas together, for: Conwy, "
        "Denbighshire. The catalogue of duties names as ways to it: agreement, a direction of the "
        "Welsh Ministers. What it needs: written consent of each council."
    ]


def test_a_point_names_the_instrument_the_provisions_and_how_well_they_are_known():
    comparison = compared(LOCAL, BOTH)

    law = say_law(comparison.outcome.before.duty_by_id["plan"])

    assert law.text("en") == (
        "It rests on: The Plans Act 2015, s4, s5 (A: the provision was read)."
    )


@pytest.mark.parametrize(
    ("plan", "why"),
    [
        (
            {"joint": {"mode": "silent"}, "duty-holders": ["local-authority", "police-force"]},
            "The law says nothing about that; to be confirmed with those who hold the duty: "
            "council, police force.",
        ),
        (
            {"joint": {"mode": "silent"}},
            "The law says nothing about that, and who holds the duty is not on record; it is to "
            "be confirmed.",
        ),
        (
            {"joint": {"mode": "already-regional"}},
            "It is met region by region already, and the catalogue of duties names no way to meet "
            "it for several regions; it is to be confirmed.",
        ),
        (
            {"joint": {"mode": "already-regional"}, "duty-holders": ["police-force"]},
            "It is met region by region already, and the catalogue of duties names no way to meet "
            "it for several regions; to be confirmed with those who hold the duty: police force.",
        ),
        (
            {"joint": {"mode": "already-regional"}, "grade": "C"},
            "The duty is known from general knowledge only; this is to be confirmed.",
        ),
        (
            {"joint": {"mode": "express", "condition": "In some way."}},
            "What the law asks for is not on record; it is to be confirmed.",
        ),
        (
            {"joint": {"mode": "excluded", "needs": ["consent"]}, "grade": "C"},
            "The duty is known from general knowledge only; this is to be confirmed.",
        ),
    ],
)
def test_where_the_law_is_silent_or_not_known_well_it_is_to_be_confirmed(plan, why):
    comparison = compared(LOCAL, BOTH, plan=plan)

    assert points(comparison) == [("confirm", "conwy"), ("confirm", "denbighshire")]
    assert said(comparison) == [
        "Plan – it is newly met by West board for several areas together; this needs "
        f"confirmation for: Conwy, Denbighshire. {why}"
    ]


def test_a_duty_for_which_the_law_leaves_no_way_asks_for_a_body_in_each_area():
    comparison = compared(LOCAL, *one_in_place_of_two(), plan={"joint": {"mode": "excluded"}})

    assert points(comparison) == [("excluded", "conwy"), ("excluded", "denbighshire")]
    assert "each area has a body of its own" in said(comparison)[0]


REGIONAL = {"joint": {"mode": "already-regional", "needs": ["endorsement"]}}


def test_what_a_regional_duty_needs_is_told_of_the_board_that_takes_it_on():
    boards = {"old": {"duties": ["plan"]}, "new": {}}

    comparison = compared(boards, transfer("duty", "plan", giver="old", taker="new"), plan=REGIONAL)

    assert set(points(comparison)) == {
        ("taken-on", council) for council in ("conwy", "denbighshire", "flintshire")
    }
    assert said(comparison) == [
        "Plan – it is newly met by New, for: Conwy, Denbighshire, Flintshire. What it needs: the "
        "governance framework endorsed by each responsible authority."
    ]


def test_a_board_under_a_new_name_takes_nothing_on():
    comparison = compared({"old": {"duties": ["plan"]}}, rename("old", "new"), plan=REGIONAL)

    assert points(comparison) == []


def test_that_it_needs_something_in_each_region_is_no_way_to_meet_it_in_several():
    # The boards of two councils become one
    comparison = compared(LOCAL, BOTH, plan=REGIONAL)

    assert {kind for kind, *_ in points(comparison)} == {"taken-on", "confirm"}


@pytest.mark.parametrize("was_met", [True, False])
def test_a_council_without_a_home_does_not_hide_what_the_law_makes_of_the_rest_of_its_area(was_met):
    # Given a duty of areas of two councils, which one board met for an area or for a part of it
    west = {"kind": "police", "councils": ["conwy", "denbighshire"]}
    met = {"duty": "plan", "areas": west["councils"] if was_met else ["conwy"]}
    boards = {"old": {"area": "west", "duties": [met]}}
    plan = {"joint": {"mode": "express", "needs": ["consent"]}, "area-unit": "police"}
    wide = create("wide", duties=[{"duty": "plan", "areas": ["conwy", "flintshire"]}])

    # When a wider one meets it instead, and not for one of the two councils
    comparison = compared(boards, retire("old"), wide, plan=plan, areas={"west": west})

    # Then the duty has one placement, and the law is told for the other council all the same
    [placed] = [each for each in comparison.duties if each.area == "west"]
    assert placed.placement == ("homeless" if was_met else "unmet-before")
    homeless = [("homeless", ("denbighshire",))] if was_met else []
    assert [(point.kind, point.councils) for point in comparison.legal] == [
        *homeless, ("condition", ("conwy",)),
    ]  # fmt: skip
    assert said(comparison)[-1].startswith(
        "Plan – it is newly met by Wide for several areas together, for: Conwy. What it needs:"
    )


# One board, several legal groups


def group(council):
    return {"name": {"en": f"Group for {council}"}, "area": council}


def test_a_board_with_a_legal_group_for_each_council_is_told_so_with_what_each_area_needs():
    # Given a new board that meets, in law, as a group for each of two councils
    groups = [group("conwy"), group("denbighshire")]
    boards = {k: v for k, v in LOCAL.items() if k != "flintshire-board"}
    west = {"west": ["conwy", "denbighshire"]}

    # When it takes over
    steps = one_in_place_of_two(**{"legal-boards": groups}, area="west")
    comparison = compared(boards, *steps, plan=GROUPED, areas=west)

    # Then it is right, and each area's needs are named
    assert points(comparison) == [("legal-groups", "conwy"), ("legal-groups", "denbighshire")]
    assert said(comparison) == [
        "Plan – it is met by West board as one board and, in law, as a group of its own for "
        "each of: Conwy, Denbighshire. What it needs: separate outputs for each area."
    ]


def test_one_board_without_legal_groups_is_told_for_which_areas_they_are_missing():
    steps = one_in_place_of_two(**{"legal-boards": [group("conwy")]})

    comparison = compared(LOCAL, *steps, plan=GROUPED)

    assert points(comparison) == [
        ("legal-groups-missing", "denbighshire"),
        ("legal-groups", "conwy"),
    ]
    assert "No such group is named for: Denbighshire." in said(comparison)[0]


def test_one_legal_group_for_two_councils_is_a_group_for_neither_of_them():
    wide = {"name": {"en": "Group for both"}, "area": "west"}
    steps = one_in_place_of_two(**{"legal-boards": [wide]})

    comparison = compared(LOCAL, *steps, plan=GROUPED, areas={"west": ["conwy", "denbighshire"]})

    assert {kind for kind, *_ in points(comparison)} == {"legal-groups-missing"}
