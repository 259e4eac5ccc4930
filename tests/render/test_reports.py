"""Reports of comparisons: what the command line prints of them."""

import json
from typing import Any

import pytest

from landscape.bundled import find_scenarios
from landscape.model.landscape import Landscape
from landscape.model.partial_date import PartialDate
from landscape.render.comparison import board_change_table, comparison_json, measure_table, summary
from landscape.render.differences import difference_table, glance_table
from landscape.render.effects import seat_change_table
from landscape.render.fates import fate_table
from landscape.render.plain import PAGE
from landscape.render.report import comparison_text, comparisons_text
from landscape.render.scenario_text import better, otherwise, worse
from landscape.scenario import Comparison, apply, compare, read_scenarios
from landscape.words import Language
from tests.builders import a_landscape
from tests.scenario.steps import a_scenario, merge, remove_member, rename, retire


@pytest.fixture(scope="module")
def comparisons(wales: Landscape) -> list[Comparison]:
    scenarios = read_scenarios(find_scenarios(), wales)
    nine = [one for one in scenarios if one.id.startswith("north-wales-nine-to-four")]
    return [compare(apply(scenario, wales)) for scenario in nine[:2]]


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_comparison_fits_the_page_of_a_terminal(
    comparisons: list[Comparison], language: Language
):
    text = comparisons_text(comparisons, language)

    assert [line for line in text.splitlines() if len(line) > PAGE] == []


def test_the_answer_stands_before_what_is_assumed_and_the_steps(comparisons: list[Comparison]):
    text = comparison_text(comparisons[0], "en")

    parts = ("No. In “Nine boards", "35 duties", "15 findings", "What this scenario", "Steps:")
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_several_scenarios_stand_beside_today_without_a_total(comparisons: list[Comparison]):
    table = measure_table(comparisons, "en")

    assert table.header[1] == "Before"
    assert len(table.header) == 6
    assert not any("total" in row[0].text.lower() for row in table.rows)


def test_the_measures_of_no_scenario_are_an_empty_table():
    assert measure_table([], "en").rows == ()


def test_what_got_worse_stands_beside_what_got_better(comparisons: list[Comparison]):
    said = summary(comparisons[0], "en")

    assert any("introduced" in sentence for sentence in said)
    assert any("resolved" in sentence for sentence in said)


def test_every_board_that_ends_is_named_with_where_it_goes(comparisons: list[Comparison]):
    table = board_change_table(comparisons[0], "en")

    merged = [row for row in table.texts() if row[1].startswith("→ Merge into: ")]
    assert len(merged) == 8
    assert len(fate_table(comparisons[0], "en").rows) == len(comparisons[0].fates)
    assert len(seat_change_table(comparisons[0], "en").rows) == len(comparisons[0].seats)


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_comparison_is_printed_in_either_language(comparisons: list[Comparison], language: str):
    text = comparison_text(comparisons[0], language)

    assert comparisons[0].outcome.scenario.body.title.say(language) in text
    assert "None" not in text.split("\n\n")[0]


def test_a_comparison_as_json_can_be_read_back(comparisons: list[Comparison]):
    value = json.loads(json.dumps(comparison_json(comparisons[0])))

    assert value["scenario"] == comparisons[0].outcome.scenario.id
    assert {"before", "after", "id", "unit", "direction"} == set(value["measures"][0])


CASE: dict[str, Any] = {
    "boards": {
        "audit": {"members": [{"organisation": "police", "capacity": "chair"}]},
        "old": {"until": 2022},
        "roads": {"members": [{"organisation": "fire", "capacity": "chair"}]},
    },
    "organisations": ["police", "fire"],
}


def compare_from(day: str, *steps: dict[str, Any]) -> Comparison:
    scenario = a_scenario(*steps)
    body = scenario.body.model_copy(update={"day": PartialDate(day)})
    return compare(apply(scenario.model_copy(update={"body": body}), a_landscape(**CASE)))


def test_scenarios_of_different_days_have_a_today_of_their_own():
    early = compare_from("2020-01-01", retire("audit"))
    late = compare_from("2024-01-01", retire("audit"))

    table = measure_table([early, late, early], "en")

    titles = ["Measure", "On 1 January 2020", *["Less is more"] * 2, "On 1 January 2024"]
    assert list(table.header) == [*titles, "Less is more", "Unit", "How to read it"]
    assert list(table.texts()[1][1:-2]) == ["3", "2 (-1)", "2 (-1)", "2", "1 (-1)"]


def test_what_no_longer_arises_is_told_apart_from_what_is_resolved():
    comparison = compare_from("2024-01-01", retire("audit"))

    assert [finding.code for finding in comparison.lapsed] == ["GAP003"]
    assert "0 findings are resolved." in summary(comparison, "en")
    assert "1 finding no longer arises, because what it was about has ended." in summary(
        comparison, "en"
    )
    value = comparison_json(comparison)
    assert [finding["code"] for finding in value["lapsed"]] == ["GAP003"]
    assert value["resolved"] == []


def test_the_findings_that_are_told_add_up_to_those_of_before_and_of_after():
    # Given two boards of which the same is found, so that a merger makes one finding of two
    comparison = compare_from("2020-01-01", merge("audit", "roads"))

    assert [len(pair.before) for pair in comparison.changed] == [2]
    said = "1 finding is still there but changes. Before, there were 2 of these."
    assert otherwise(comparison, "en")[1] == said
    assert summary(comparison, "en")[-1] == said


def test_of_findings_that_change_one_by_one_only_one_count_is_said():
    comparison = compare_from("2024-01-01", retire("audit"))

    assert otherwise(comparison, "en")[1] == "0 findings are still there but change."


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (rename("audit", "checks"), "◐ Re-remit: goes on under another name, Checks"),
        (merge("audit", "roads"), "→ Merge into: Merged"),
    ],
)
def test_a_board_that_a_new_one_carries_on_by_itself_is_not_said_to_merge(
    step: dict[str, Any], said: str
):
    comparison = compare_from("2024-01-01", step)

    rows = {row[0]: row[1] for row in board_change_table(comparison, "en").texts()}
    assert rows["Audit"] == said
    differences = {row[0]: row[3] for row in difference_table(comparison, "en").texts()}
    assert differences["Audit"] == said


def test_what_no_longer_arises_is_neither_better_nor_worse():
    comparison = compare_from("2024-01-01", retire("audit"))

    said = "1 finding no longer arises, because what it was about has ended."
    assert said in otherwise(comparison, "en")
    assert said not in (*better(comparison, "en"), *worse(comparison, "en"))
    rows = [row for row in difference_table(comparison, "en").texts() if row[1] == "Finding"]
    assert [row[3] for row in rows] == ["No longer arises: what it was about has ended"]
    counts = {row[0]: row[1] for row in glance_table([comparison], "en").texts()}
    assert counts["Findings resolved"] == "0"
    assert counts["Findings that no longer arise, because what they were about has ended"] == "1"


def test_a_lost_chair_and_a_lost_seat_are_named_with_their_post():
    comparison = compare_from("2024-01-01", merge("audit", "roads"))

    rows = [row for row in fate_table(comparison, "en").texts() if row[1] == "Chair"]

    assert [row[:4] for row in rows] == [
        ("Audit", "Chair", "Police", "Without a home"),
        ("Roads", "Chair", "Fire", "Without a home"),
    ]


def test_a_seat_that_is_lost_is_named_with_its_post():
    clerk = {"organisation": "police", "post": {"en": "Clerk", "cy": "Clerc", "cy-status": "draft"}}
    landscape = a_landscape(boards={"audit": {"members": [clerk]}})
    step = remove_member("audit", organisation="police")

    comparison = compare(apply(a_scenario(step), landscape))

    _, row = fate_table(comparison, "en").texts()
    assert row[2] == "Police (Clerk)"
    assert fate_table(comparison, "cy").texts()[1][2].startswith("Police (Clerc)")


def test_a_duty_as_json_says_whether_it_was_unmet_and_its_condition_in_words():
    duties = {"plan": {"joint": {"mode": "silent"}}}
    boards = {name: {"area": name, "duties": ["plan"]} for name in ("conwy", "flintshire")}
    step = merge("conwy-b", "flintshire-b", area="north-wales")
    landscape = a_landscape(
        boards={f"{name}-b": board for name, board in boards.items()}, duties=duties
    )

    value = json.loads(json.dumps(comparison_json(compare(apply(a_scenario(step), landscape)))))

    assert {duty["area"]: (duty["was-unmet"], duty["condition"]) for duty in value["duties"]} == {
        "conwy": (False, "The law says nothing on joint working"),
        "denbighshire": (True, None),
        "flintshire": (False, "The law says nothing on joint working"),
    }
