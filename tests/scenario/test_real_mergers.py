"""What the law says of mergers, on the real data: which are refused, and what others must heed."""

from pathlib import Path

import pytest

from landscape.scenario import ScenarioError, apply, compare, read_scenario
from tests.scenario.steps import a_scenario, hold_jointly, merge

ROOT = Path(__file__).parents[2]
GWENT = ["blaenau-gwent", "caerphilly", "monmouthshire", "newport", "torfaen"]
WIDE = {"function": "strategic", "tier": "regional", "area": "gwent", "basis": "statutory"}


@pytest.fixture(scope="module")
def today(wales):
    return wales.as_of(wales.about.as_of.first_day)


def conditions(comparison, duty):
    return {
        placed.area: placed.condition.en
        for placed in comparison.duties
        if placed.duty == duty and placed.condition
    }


def test_community_safety_partnerships_of_two_councils_have_no_way_to_merge(today):
    step = merge("csp-newport", "csp-torfaen", into="csp-gwent", **WIDE)

    with pytest.raises(ScenarioError) as refused:
        apply(a_scenario(step), today)

    assert str(refused.value) == (
        "Scenario less-is-more: step 1 (merge) cannot be done. Community safety partnership "
        "strategies (crime and disorder; re-offending; serious violence): each council area keeps "
        "its own, and the law has no way to merge them; Safer Newport, Torfaen "
        "Community Safety Partnership cannot become one board in law. They can still meet as one: "
        "hold-jointly."
    )


def test_the_five_partnerships_of_gwent_may_meet_as_one_under_conditions_in_each_area(today):
    boards = [f"csp-{council}" for council in GWENT]

    outcome = apply(a_scenario(hold_jointly(*boards, into="csp-gwent", **WIDE)), today)
    comparison = compare(outcome)

    joint = outcome.landscape.board_by_id["csp-gwent"]
    assert [legal.area for legal in joint.legal_boards] == GWENT
    assert comparison.homeless == ()
    for duty in ("csp-strategy", "csp-strategy-group", "csp-plan", "csp-assessment"):
        found = conditions(comparison, duty)
        assert set(GWENT) <= found.keys()
        assert set(found.values()) == {today.duty_by_id[duty].joint.condition}


@pytest.mark.parametrize("other", ["csp-wrexham", "csp-conwy-denbighshire"])
def test_joint_partnerships_of_today_take_others_in_at_the_table_alone(today, other):
    where = {**WIDE, "area": "north-wales"}
    names = ("csp-gwynedd-mon", other)

    with pytest.raises(ScenarioError, match="hold-jointly"):
        apply(a_scenario(merge(*names, into="csp-new", **where)), today)
    outcome = apply(a_scenario(hold_jointly(*names, into="csp-new", **where)), today)

    areas = {legal.area for legal in outcome.landscape.board_by_id["csp-new"].legal_boards}
    assert areas == set().union(*(today.councils_of(today.board_by_id[n].area) for n in names))


def test_a_merger_of_public_services_boards_names_its_route_in_every_council_area(wales):
    file = ROOT / "scenarios" / "gwent-five-public-services-boards-into-one.yaml"

    found = conditions(compare(apply(read_scenario(file, wales), wales)), "psb")

    assert sorted(found) == GWENT
    assert set(found.values()) == {
        "s47 merger by agreement or Ministers' direction on the well-being-goals test; s48 "
        "collaboration short of merger; neither may be delegated to a sub-group; the quorum of any "
        "meeting is all statutory members (Sch 3 para 1)"
    }


def test_the_joint_board_of_cwm_taf_has_the_boards_in_law_that_are_recorded(wales):
    name = "cwm-taf-two-community-safety-partnerships-meet-as-one"
    outcome = apply(read_scenario(ROOT / "scenarios" / f"{name}.yaml", wales), wales)

    given, recorded = (
        {(legal.name.en, legal.area) for legal in landscape.board_by_id["csp-cwm-taf"].legal_boards}
        for landscape in (outcome.landscape, wales)
    )

    assert given == recorded


def test_public_services_boards_merged_in_any_order_are_the_same_board(wales):
    landscape = wales.as_of(read_gwent_day(wales))
    one, *others = [f"psb-{council}" for council in GWENT]
    all_at_once = [merge(one, *others, into="psb-gwent", **WIDE)]
    one_by_one = [
        merge(f"part-{i}" if i else one, other, into=f"part-{i + 1}" if i < 3 else "psb-gwent",
              **WIDE)
        for i, other in enumerate(others)
    ]  # fmt: skip
    backwards = [merge(*others[::-1], into="part", **WIDE),
                 merge("part", one, into="psb-gwent", **WIDE)]  # fmt: skip

    found = [
        apply(a_scenario(*steps), landscape).landscape.boards
        for steps in (all_at_once, one_by_one, backwards)
    ]

    plain = [[board.model_copy(update={"succeeds": ()}) for board in boards] for boards in found]
    assert plain[0] == plain[1] == plain[2]


def read_gwent_day(wales):
    file = ROOT / "scenarios" / "gwent-five-public-services-boards-into-one.yaml"
    return read_scenario(file, wales).start
