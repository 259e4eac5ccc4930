"""What the law has to say of a scenario, duty by duty and council area by council area."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from landscape.scenario import apply, compare, read_scenario
from landscape.scenario.duties import PLACEMENTS
from landscape.scenario.law import fold, say_law, say_point
from landscape.scenario.lineage import Lineage
from landscape.words import LANGUAGES
from tests.scenario.random_scenarios import scenarios
from tests.scenario.steps import (
    add_member,
    create,
    hold_jointly,
    merge,
    remove_member,
    rename,
    retire,
    today,
    transfer,
    what_comes_of,
)

ROOT = Path(__file__).parents[2]

LOCAL = {
    f"{council}-board": {"area": council, "tier": "local", "duties": ["plan"]}
    for council in ("conwy", "denbighshire", "flintshire")
}
BOTH = merge(
    "conwy-board", "denbighshire-board", into="west-board", area="north-wales", tier="regional"
)


def one_in_place_of_two(**fields):
    """Steps to one board for two: the law refuses to merge those that it gives no joint way."""
    met = {"duty": "plan", "areas": ["conwy", "denbighshire"]}
    west = create("west-board", duties=[met], tier="regional", **fields)
    return retire("conwy-board"), retire("denbighshire-board"), west


KNOWN = {"grade": "A", "instrument": "The Plans Act 2015", "provisions": ["s4", "s5"]}


def compared(boards, *steps, plan=None, **case):
    duties = {"plan": {**KNOWN, **(plan or {})}, **case.pop("duties", {})}
    return compare(what_comes_of(today(boards=boards, duties=duties, **case), *steps))


def points(comparison, *kinds):
    """What is found, without what a test is not about."""
    return [
        (point.kind, point.areas[0], *point.things)
        for point in comparison.legal
        if not kinds or point.kind in kinds
    ]


def said(comparison, language="en"):
    """Every point in sentences, those that are alike as one."""
    before, after = comparison.outcome.before, comparison.outcome.landscape
    return [
        " ".join(sentence.text(language) for sentence in say_point(before, after, point))
        for point in fold(comparison.legal)
    ]


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


GROUPED = {"joint": {"mode": "excluded", "needs": ["separate-outputs"]}}


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


# Scrutiny


SCRUTINY = {
    "scrutiny": {"joint": {"mode": "excluded"}, "function": "scrutiny", "grade": "A"},
}


def test_scrutiny_that_stays_with_each_council_is_named_and_where_none_is_on_record():
    boards = {**LOCAL, "conwy-committee": {"area": "conwy", "duties": ["scrutiny"]}}

    comparison = compared(boards, BOTH, plan={"scrutiny": ["scrutiny"]}, duties=SCRUTINY)

    assert points(comparison, "scrutiny-kept", "scrutiny-unknown") == [
        ("scrutiny-kept", "conwy", "plan"),
        ("scrutiny-unknown", "denbighshire", "plan"),
    ]


def test_all_that_one_committee_scrutinises_is_told_at_once():
    both = {name: {**board, "duties": ["plan", "review"]} for name, board in LOCAL.items()}
    boards = {**both, "conwy-committee": {"area": "conwy", "duties": ["scrutiny"]}}
    review = {"review": {"scrutiny": ["scrutiny"]}}

    comparison = compared(
        boards, BOTH, plan={"scrutiny": ["scrutiny"]}, duties={**SCRUTINY, **review}
    )

    assert points(comparison, "scrutiny-kept") == [("scrutiny-kept", "conwy", "plan", "review")]


def test_scrutiny_by_a_body_of_several_councils_is_no_councils_own():
    boards = {**LOCAL, "joint-committee": {"duties": ["scrutiny"]}}

    comparison = compared(boards, BOTH, plan={"scrutiny": ["scrutiny"]}, duties=SCRUTINY)

    assert {kind for kind, _, *things in points(comparison) if things} == {"scrutiny-unknown"}


def test_one_committee_for_several_councils_is_not_a_body_of_their_own():
    committees = {
        f"{council}-committee": {"area": council, "duties": ["scrutiny"]}
        for council in ("conwy", "denbighshire")
    }
    wide = create("joint-committee", area="west", duties=["scrutiny"])

    comparison = compared(
        committees, retire("conwy-committee"), retire("denbighshire-committee"), wide,
        duties=SCRUTINY, areas={"west": ["conwy", "denbighshire"]},
    )  # fmt: skip

    assert points(comparison) == [("own-scrutiny", "conwy"), ("own-scrutiny", "denbighshire")]
    assert said(comparison) == [
        "Scrutiny – it is met by Joint committee for several councils together, Conwy, "
        "Denbighshire among them. The law asks each council to scrutinise through a body of its "
        "own."
    ]


# Members


ASKS = {"members": {"must": ["police-force", "health-board"]}}


def test_a_required_member_that_the_scenario_loses_is_told_apart_from_one_that_never_sat():
    # Given a duty that asks for police and health; only the police sat
    boards = {"old": {"duties": ["plan"], "members": ["police"]}, "new": {}}

    # When another board takes the duty on
    comparison = compared(boards, transfer("duty", "plan", giver="old", taker="new"), plan=ASKS)

    # Then each is told for what it is
    assert {p[0::2] for p in points(comparison)} == {
        ("member-lost", "police-force"),
        ("member-never", "health-board"),
    }
    assert said(comparison) == [
        "Plan – a member that the duty asks for, police force, sat on a board that met it before "
        "and has no seat on New, for: Conwy, Denbighshire, Flintshire.",
        "Plan – a member that the duty asks for, local health board, has no seat on New, "
        "for: Conwy, Denbighshire, Flintshire. There was none before either.",
    ]


def test_a_member_is_not_lost_where_no_board_met_the_duty_before():
    boards = {"roads": {}}

    comparison = compared(boards, create("new", duties=["plan"], members=["health"]), plan=ASKS,
                          organisations=["health"])  # fmt: skip

    missing = {p[0::2] for p in points(comparison, "member-lost", "member-never")}
    assert missing == {("member-never", "police-force")}


def test_a_member_that_is_not_on_record_is_not_said_to_be_absent():
    boards = {
        "old": {"duties": ["plan"], "members": ["police"]},
        "new": {"member-list": "partial"},
    }

    comparison = compared(boards, transfer("duty", "plan", giver="old", taker="new"), plan=ASKS)

    lost, never = said(comparison)
    assert "is not on record on New" in lost
    assert "is not on record on New" in never
    assert lost.endswith("The list of members is not complete.")


def test_one_list_that_is_not_complete_is_enough_not_to_say_that_a_member_is_absent():
    boards = {
        "old": {"duties": ["plan"], "members": ["police"]},
        "other": {"duties": ["plan"]},
        "new": {"member-list": "partial"},
    }

    comparison = compared(boards, transfer("duty", "plan", giver="old", taker="new"), plan=ASKS)

    assert {point.is_recorded for point in comparison.legal} == {False}


def test_a_member_that_gives_up_its_seat_is_lost_although_the_board_stays():
    boards = {"old": {"duties": ["plan"], "members": ["police"]}}

    comparison = compared(boards, remove_member("old", organisation="police"), plan=ASKS)

    assert {p[0::2] for p in points(comparison)} == {("member-lost", "police-force")}


def test_a_member_who_keeps_a_seat_is_no_matter_of_law():
    boards = {"old": {"duties": ["plan"], "members": ["police", "health"]}}

    comparison = compared(boards, rename("old", "new"), plan=ASKS)

    assert comparison.legal == ()


def test_general_knowledge_never_says_more_than_that_it_needs_confirmation():
    boards = {"old": {"duties": ["plan"], "members": ["police"]}}

    comparison = compared(
        boards, remove_member("old", organisation="police"), plan={**ASKS, "grade": "C"}
    )

    assert said(comparison)[0].endswith(
        "The duty is known from general knowledge only, so this needs confirmation."
    )


# Homes and outputs


FEEDS = {"outputs": [{"name": "yearly assessment", "frequency": "yearly", "feeds": ["strategy"]}]}


def test_a_duty_without_a_home_names_who_met_it_and_the_duties_that_wait_for_its_output():
    boards = {**LOCAL, "region": {"duties": ["strategy"]}}

    comparison = compared(boards, retire("conwy-board"), plan=FEEDS)

    assert said(comparison) == [
        "Plan – no board meets it any more for: Conwy. Before, this was done by: Conwy board.",
        "Plan – for Conwy, nothing is left to make: yearly assessment. Boards that meet "
        "these duties wait for it: Strategy. Before, it came from: Conwy board.",
    ]


def test_an_output_that_another_board_would_make_is_told_to_those_who_wait_for_it():
    boards = {**LOCAL, "region": {"duties": ["strategy"]}, "other": {"area": "conwy"}}

    comparison = compared(
        boards, transfer("duty", "plan", giver="conwy-board", taker="other"), plan=FEEDS
    )

    assert points(comparison) == [("output-moved", "conwy", "strategy")]


def test_an_output_for_an_area_of_several_councils_is_told_of_once():
    boards = {"old": {"duties": ["plan"]}, "new": {}, "region": {"duties": ["strategy"]}}

    comparison = compared(
        boards, transfer("duty", "plan", giver="old", taker="new"),
        plan={**FEEDS, "area-unit": "region"},
    )  # fmt: skip

    [point] = comparison.legal
    assert point.councils == ("conwy", "denbighshire", "flintshire")


def test_a_board_that_makes_an_output_for_itself_waits_for_nobody():
    boards = {"old": {"duties": ["plan", "strategy"]}}

    comparison = compared(boards, rename("old", "new"), plan=FEEDS)

    assert comparison.legal == ()


def test_only_the_councils_that_lost_a_duty_are_named_where_an_area_has_several():
    comparison = compared(LOCAL, retire("conwy-board"), plan={"area-unit": "region"})

    [point] = comparison.legal
    assert (point.areas, point.councils) == (("north-wales",), ("conwy",))


# Whatever a scenario does


@given(scenarios())
def test_every_duty_has_just_one_status_in_each_area_and_every_point_can_be_said(drawn):
    _, _, outcome = drawn

    comparison = compare(outcome)

    pairs = [(placed.duty, placed.area) for placed in comparison.duties]
    assert len(set(pairs)) == len(pairs)
    assert {placed.placement for placed in comparison.duties} <= set(PLACEMENTS)
    homeless = {(placed.duty, placed.area) for placed in comparison.homeless}
    told = {(p.duty, p.areas[0]) for p in comparison.legal if p.kind == "homeless"}
    assert told == homeless
    assert list(comparison.legal) == sorted(set(comparison.legal), key=lambda p: p.order)
    for language in LANGUAGES:
        assert all(said(comparison, language))


@given(scenarios())
def test_a_scenario_that_does_nothing_has_no_point_in_any_landscape(drawn):
    landscape, _, outcome = drawn
    unchanged = Lineage.unchanged(landscape.board_by_id)

    nothing = replace(outcome, landscape=landscape, lineage=unchanged)

    assert compare(nothing).legal == ()


# On the landscape that is kept in `data`


def replay(wales, name):
    scenario = read_scenario(ROOT / "scenarios" / f"{name}.yaml", wales)
    return compare(apply(scenario, wales))


def test_the_merger_of_five_public_services_boards_names_its_route_for_each_council(wales):
    comparison = replay(wales, "gwent-five-public-services-boards-into-one")

    arranged = [p for p in comparison.legal if p.group == "arrange"]
    assert {p.duty for p in arranged} == {"psb", "psb-assessment", "psb-plan"}
    assert len(arranged) == 15
    assert (
        "names as ways to it: agreement, a direction of the Welsh Ministers" in said(comparison)[0]
    )
    assert {p.things for p in comparison.legal if p.group == "tell"} == {
        ("vawdasv-local-strategy",)
    }


def test_the_merger_of_cwm_taf_and_bridgend_may_have_a_joint_committee(wales):
    comparison = replay(wales, "cwm-taf-and-bridgend-public-services-boards-into-one")

    [committee] = [text for text in said(comparison) if "a joint committee" in text]
    assert "for: Bridgend, Merthyr Tydfil, Rhondda Cynon Taf" in committee


def test_nine_to_four_asks_for_an_endorsement_where_the_area_planning_board_moves_and_no_more(
    wales,
):
    names = sorted(path.stem for path in (ROOT / "scenarios").glob("north-wales-nine*.yaml"))

    found = {name: replay(wales, name).legal for name in names}

    assert len(names) == 6
    for name, legal in found.items():
        where = ("north-wales-apb",)
        moves = [("taken-on", "apb", where)] if "substance-misuse" not in name else []
        assert [(point.kind, point.duty, point.areas) for point in legal] == moves


def test_partnerships_held_jointly_are_legal_groups_of_their_own_and_keep_scrutiny(wales):
    landscape = wales.as_of(wales.about.as_of.first_day)
    csps = ("csp-flintshire", "csp-wrexham")
    step = hold_jointly(*csps, into="csp-east", area="north-wales", tier="sub-regional")

    comparison = compare(what_comes_of(landscape, step))

    groups = {p.areas[0] for p in comparison.legal if p.kind == "legal-groups"}
    assert groups == {"flintshire", "wrexham"}
    assert not [p for p in comparison.legal if p.kind == "legal-groups-missing"]
    assert {p.areas[0] for p in comparison.legal if p.group == "scrutiny"} == groups
    assert {p.duty for p in comparison.legal if p.kind == "confirm"} == {
        "csp-substance-misuse", "dhr",
    }  # fmt: skip
