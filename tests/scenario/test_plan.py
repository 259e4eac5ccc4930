"""What is to be done before a scenario is so: what, for whom, by when and why, in order."""

from dataclasses import replace

from hypothesis import given

from landscape.scenario import Scenario, compare
from landscape.scenario.lineage import Lineage
from landscape.scenario.plan import PLAN_KINDS, make_plan
from landscape.words import LANGUAGES, find_ids
from tests.scenario.plans import planned, todo
from tests.scenario.random_scenarios import scenarios
from tests.scenario.steps import replay, retire

# Nothing


def test_a_board_that_only_goes_on_needs_nothing_done():
    boards = {"roads": {"members": ["police"], "lines": {"reporting": "council-conwy"}}}
    gone = {"audit": {}}

    plan = planned({**boards, **gone}, retire("audit"))

    assert todo(plan) == ["Stand Audit down."]


@given(scenarios())
def test_a_scenario_that_does_nothing_has_an_empty_plan_in_any_landscape(drawn):
    landscape, _, outcome = drawn
    unchanged = Lineage.unchanged(landscape.board_by_id)
    body = outcome.scenario.body.model_copy(update={"steps": ()})
    scenario = Scenario.model_construct(id="nothing", body=body)

    nothing = replace(outcome, scenario=scenario, landscape=landscape, lineage=unchanged)

    assert make_plan(compare(nothing)) == ()


@given(scenarios())
def test_a_plan_is_in_order_and_can_be_said_and_every_thing_in_it_comes_out_of_a_step(drawn):
    _, steps, outcome = drawn

    plan = make_plan(compare(outcome))

    kinds = [PLAN_KINDS.index(item.kind) for item in plan]
    assert kinds == sorted(kinds)
    places = set(range(1, len(steps) + 1))
    known = {*outcome.before.board_by_id, *outcome.landscape.board_by_id, ""}
    for item in plan:
        assert item.board in known or item.kind == "find-taker"
        assert set(item.steps) <= places
        assert item.steps or item.duty
        assert all(item.what.text(language) for language in LANGUAGES)


def test_every_kind_has_its_words():
    assert {f"plan.kind.{kind}" for kind in PLAN_KINDS} <= set(find_ids("en"))


# On the landscape that is kept in `data`


def test_the_merger_of_five_boards_of_gwent_begins_with_an_agreement_and_ends_with_five_boards(
    wales,
):
    plan = make_plan(replay(wales, "gwent-five-public-services-boards-into-one"))

    assert [(item.kind, item.duty) for item in plan[:4]] == [
        ("assess", "equality-psed"),
        ("assess", "socio-economic"),
        ("assess", "welsh-language"),
        ("take-route", "psb"),
    ]
    assert {"newport-council", "aneurin-bevan-uhb", "natural-resources-wales"} <= set(plan[3].asked)
    assert "welsh-government" in plan[3].asked
    assert (
        plan[3]
        .what.text("en")
        .endswith("agreement, a direction of the Welsh Ministers, collaboration short of a merger.")
    )
    *rest, first_meeting, review, new_plan, consultation = plan
    assert [item.kind for item in rest[-5:]] == ["stand-down"] * 5
    assert {str(item.by) for item in rest} == {"2021-10-01"}
    after = (first_meeting, review, new_plan, consultation)
    assert {(item.kind, item.duty, item.by) for item in after} == {("after-merger", "psb", None)}
    assert first_meeting.what.text("en") == (
        "After the merger into Gwent Public Services Board, see to this for “Public Services "
        "Board” (Sch 3): first meeting within 60 days of establishment."
    )
    plans = [item for item in plan if item.things == ("local well-being plan",)]
    assert [len(item.areas) for item in plans] == [5]


def test_the_plan_of_nine_to_four_has_terms_before_the_shadow_boards_meet(wales):
    plan = make_plan(replay(wales, "north-wales-nine-to-four-b-contest-substance-misuse"))

    written = [item for item in plan if item.kind == "write-terms"]
    assert {str(item.by) for item in written} == {"2020-04"}
    assert {str(item.by) for item in plan if item.kind == "stand-down"} == {"2021-04"}
    assert len([item for item in plan if item.kind == "stand-down"]) == 7
    assert [item.kind for item in plan if item.kind == "hand-over"] == ["hand-over"]
