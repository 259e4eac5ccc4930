"""What is to be done for a scenario, as a table, as text and as values."""

import json
from pathlib import Path

from landscape.render.plain import PAGE
from landscape.render.plan import plan_of, plan_table, plans_json, plans_table, plans_text
from landscape.scenario import compare
from tests.scenario.one_duty import BOTH, LOCAL, compared
from tests.scenario.steps import add_member, merge, retire, what_comes_of
from tests.scenario.steps import today as landscape_of


def rows(table):
    return [tuple(cell.text for cell in row) for row in table.rows]


def planned(boards, *steps, **case):
    return plan_of(compared(boards, *steps, **case))


def test_each_row_says_what_for_which_board_who_is_asked_by_when_and_why():
    plan = planned(
        LOCAL, BOTH,
        plan={"joint": {"mode": "silent", "routes": ["agreement"]},
              "duty-holders": ["police-force"]},
    )  # fmt: skip

    table = plan_table(plan, "en")

    assert table.header == (
        "Kind", "To do", "For which board", "Who decides or is asked", "By when", "Why",
    )  # fmt: skip
    assert rows(table)[0] == (
        "Agreement, direction or other way",
        "Have West board meet “Plan” for Conwy, Denbighshire by a way that the catalogue of "
        "duties names: agreement.",
        "West board",
        "police force (none on record)",
        "No date given",
        "Steps of the scenario: 1. The duty “Plan”: The Plans Act 2015, s4, s5.",
    )


def test_many_steps_in_a_row_are_named_as_a_range():
    seats = [add_member("audit", party) for party in ("charity", "fire", "health", "police")]
    plan = planned(
        {"audit": {}, "roads": {}}, retire("roads"), *seats,
        organisations=["charity", "fire", "health", "police"],
    )  # fmt: skip

    [terms, *_] = rows(plan_table(plan, "en"))

    assert terms[-1] == "Steps of the scenario: 2–5."


def test_where_the_data_does_not_say_who_is_asked_that_is_said():
    table = plan_table(planned({"audit": {}, "roads": {}}, retire("audit")), "en")

    assert rows(table)[0][2:5] == ("Audit", "Not on record", "No date given")


def test_the_text_numbers_what_is_to_be_done_below_the_steps_and_is_no_wider_than_a_page():
    plan = planned({"audit": {}, "roads": {}}, retire("audit"))

    for language in ("en", "cy"):
        text = plans_text([plan], language)
        assert max(map(len, text.splitlines())) <= PAGE
    assert plans_text([plan], "en").endswith(
        "1. Stand Audit down.\n"
        "   By when: No date given. Who decides or is asked: Not on record. Steps of the "
        "scenario: 1."
    )


def test_a_plan_with_nothing_in_it_says_so():
    plan = planned({"audit": {"members": ["police"]}}, add_member("audit", "fire"),
                   organisations=["fire"])  # fmt: skip

    text = plans_text([plan.__class__(plan.comparison, ())], "en")

    assert text.endswith("Nothing is to be done: nothing differs.")


def test_every_key_of_the_values_is_told_in_their_page():
    page = (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")

    value = plans_json([planned(LOCAL, BOTH)])

    [plan] = value["plans"]
    keys = {*value, *plan, *plan["items"][0]} - {"format"}
    assert value["format"] == "landscape-plan/1"
    assert {key for key in keys if f"`{key}`" not in page} == set()
    assert {item["kind"] for item in plan["items"] if f"`{item['kind']}`" not in page} == set()


def test_a_file_holds_the_plans_of_several_scenarios():
    plans = [planned(LOCAL, BOTH), planned(LOCAL, retire("conwy-board"))]

    table = plans_table(plans, "en")

    assert table.header[0] == "Scenario"
    assert len(table.rows) == sum(len(plan.items) for plan in plans)


SECRET = {
    "audit": {"sensitive": True, "duties": ["plan"], "members": ["police", "fire"],
              "lines": {"accountability": "council-conwy", "reporting": "finance"}},
    "finance": {"members": ["health"], "tasks": [{"what": "Keep watch", "held-by": "audit"}]},
}  # fmt: skip


def test_nothing_in_a_file_tells_who_sits_on_a_sensitive_board_or_what_joins_it_to_others():
    # Given a sensitive board that merges, with members, lines and work
    duties = {"plan": {"duty-holders": ["police-force"], "grade": "A"}}
    landscape = landscape_of(boards=SECRET, duties=duties, organisations=["charity"])
    steps = (merge("audit", "finance"), add_member("merged", "charity"))

    # When its plan leaves as a file
    plan = plan_of(compare(what_comes_of(landscape, *steps)))
    texts = [json.dumps(plans_json([plan])), str(rows(plans_table([plan], "en")))]

    # Then it tells the boards, and of nobody who sits there or whom it answers to
    assert plan.withheld > 0
    for text in texts:
        assert "Audit" in text or "audit" in text
        for name in ("police", "fire", "charity", "council-conwy", "Police", "Fire", "Charity"):
            assert name not in text
        assert "Keep watch" not in text
    assert "Left out: the board is sensitive" in texts[1]
    assert "Charity" in plans_text([plan], "en")


def test_a_line_that_leads_to_a_sensitive_board_stays_out_of_a_file_as_well():
    boards = {"audit": {"sensitive": True}, "group": {"lines": {"reporting": "audit"}}}

    plan = planned(boards, retire("audit"))

    assert [item.kind for item in plan.items] == ["end-line", "stand-down"]
    assert [item.kind for item in plan.open.items] == ["stand-down"]


def test_who_is_asked_about_a_duty_of_a_sensitive_board_is_left_out_and_what_is_to_be_done_is_not():
    boards = {"audit": {"area": "conwy", "duties": ["plan"], "members": ["police"],
                        "sensitive": True}, "roads": {}}  # fmt: skip
    plan = planned(boards, retire("audit"), plan={"duty-holders": ["police-force"]})

    [home, *_] = plan.open.items

    assert (home.kind, home.board) == ("find-home", "")
    assert (home.asked, home.asked_kinds, home.is_asked_withheld) == ((), (), True)
    assert "police" not in json.dumps(plans_json([plan]))
