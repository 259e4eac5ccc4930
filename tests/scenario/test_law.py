"""What the law has to say of a scenario, duty by duty and council area by council area."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given

from landscape.scenario import compare
from landscape.scenario.duties import PLACEMENTS
from landscape.scenario.lineage import Lineage
from landscape.words import LANGUAGES
from tests.scenario.one_duty import LOCAL, compared, points, said
from tests.scenario.random_scenarios import scenarios
from tests.scenario.steps import hold_jointly, rename, replay, retire, transfer, what_comes_of

ROOT = Path(__file__).parents[2]


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
