"""What the law has to say of a scenario, as sentences, as a table and as values."""

from pathlib import Path

from landscape.render.comparison import comparison_json
from landscape.render.legal import (
    legal_json,
    legal_point_table,
    legal_sentences,
    legal_table,
    legal_text,
)
from landscape.render.report import comparison_text
from tests.scenario.one_duty import ASKS, BOTH, GROUPED, LOCAL, compared, one_in_place_of_two
from tests.scenario.steps import remove_member, retire, transfer

JOINT = {
    "mode": "express",
    "condition": "By written agreement.",
    "routes": ["agreement"],
    "needs": ["consent"],
}


def test_the_sentences_stand_by_what_there_is_to_do_with_the_law_that_they_rest_on():
    comparison = compared(LOCAL, BOTH, retire("flintshire-board"), plan={"joint": JOINT})

    groups = legal_sentences(comparison, "en")

    assert [group for group, _ in groups] == ["home", "arrange"]
    assert [cell.text for cell in groups[0][1]] == [
        "Plan – no board meets it any more for: Flintshire. Before, this was done by: "
        "Flintshire board. It rests on: The Plans Act 2015, s4, s5 (A: the provision was read)."
    ]


def test_the_table_has_one_row_for_each_area_with_the_words_of_the_catalogue():
    table = legal_table(compared(LOCAL, BOTH, plan={"joint": JOINT}), "en")

    assert table.header == (
        "To do", "Duty", "Area", "Boards", "What the law has to say", "Law or guidance",
        "How well the duty is known", "Condition",
    )  # fmt: skip
    assert [(row[2].text, row[5].text, row[7].text) for row in table.rows] == [
        ("Conwy", "The Plans Act 2015, s4, s5", "By written agreement."),
        ("Denbighshire", "The Plans Act 2015, s4, s5", "By written agreement."),
    ]
    assert legal_table(compared(LOCAL, BOTH), "cy").rows[0][5].language == "en"


def test_the_report_of_a_comparison_tells_it_before_the_tables():
    comparison = compared(LOCAL, BOTH, plan={"joint": JOINT})

    for language in ("en", "cy"):
        text = comparison_text(comparison, language)
        assert legal_text(comparison, language) in text
    assert legal_text(comparison, "en").startswith("What the law has to say:\n\nArrange what")


def test_a_scenario_of_which_the_law_has_nothing_to_say_has_no_such_part():
    comparison = compared({"conwy-board": {}, "roads": {}}, retire("roads"))

    assert legal_text(comparison, "en") == ""
    assert legal_json(comparison) == {"legal": [], "legal-withheld": 0}


def test_the_values_name_law_and_grade_and_every_key_is_told_in_the_page_of_values():
    comparison = compared(LOCAL, BOTH, plan={"joint": JOINT})
    page = (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")

    point = comparison_json(comparison)["legal"][0]

    assert (point["to-do"], point["kind"], point["areas"]) == ("arrange", "condition", ["conwy"])
    assert (point["instrument"], point["provisions"]) == ("The Plans Act 2015", ["s4", "s5"])
    assert (point["routes"], point["needs"], point["grade"]) == (["agreement"], ["consent"], "A")
    assert {key for key in point if f"`{key}`" not in page} == set()


def test_who_sat_on_a_sensitive_board_stays_out_of_a_file():
    boards = {"old": {"duties": ["plan"], "members": ["police"], "sensitive": True}}
    comparison = compared(boards, remove_member("old", organisation="police"), plan=ASKS)

    values = legal_json(comparison)

    assert len(legal_table(comparison, "en").rows) == 3
    assert (values["legal"], values["legal-withheld"]) == ([], 3)


def test_a_seat_that_a_sensitive_board_had_before_stays_out_of_a_file_too():
    boards = {"old": {"duties": ["plan"], "members": ["police"], "sensitive": True}, "new": {}}
    comparison = compared(boards, transfer("duty", "plan", giver="old", taker="new"), plan=ASKS)

    assert len(comparison.legal) > 0
    assert legal_json(comparison)["legal"] == []


def test_the_legal_groups_of_a_sensitive_board_stay_out_of_a_file():
    groups = [{"name": {"en": "Group"}, "area": "conwy"}]
    steps = one_in_place_of_two(**{"legal-boards": groups, "sensitive": True})

    comparison = compared(LOCAL, *steps, plan=GROUPED)

    assert {point.kind for point in comparison.legal} == {"legal-groups", "legal-groups-missing"}
    assert legal_json(comparison) == {"legal": [], "legal-withheld": 2}


def test_beside_the_sentences_each_distinct_thing_is_one_row_with_all_its_areas():
    comparison = compared(LOCAL, BOTH, plan={"joint": JOINT})

    (row,) = legal_point_table(comparison, "en").rows
    assert row[2].text == "Conwy; Denbighshire"
    said = [cell.text for _, cells in legal_sentences(comparison, "en") for cell in cells]
    assert len({*said}) == len(said) == 1
    assert not {cell.text for cell in row} & {*said}
