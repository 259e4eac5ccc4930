"""Scenarios beside one another, in sentences and tables."""

import json

import pytest

from landscape.render.effects import (
    bridge_table,
    last_seat_table,
    loss_sentences,
    only_link_sentence,
    seat_change_file,
    seat_change_table,
)
from landscape.render.report import comparisons_json, comparisons_text
from landscape.render.scenario_text import worse
from landscape.render.several import (
    between_sentence,
    between_tables,
    distance_sentence,
    distance_table,
    group_by_day,
)
from landscape.scenario import compare
from tests.scenario.steps import add_member, merge, retire, today, what_comes_of

HOLDER = {"themes": ["money"], "members": ["police", "health"], "meetings": 4}
BOARDS = {
    "audit": HOLDER,
    "finance": HOLDER,
    "watch": {"area": "conwy", "members": ["police", "fire"], "sensitive": True},
}


def compared(*options, boards=BOARDS, **case):
    landscape = today(boards=boards, **({"assumptions": {}} | case))
    return tuple(compare(what_comes_of(landscape, *steps)) for steps in options)


@pytest.fixture
def both():
    return compared([merge("audit", "finance")], [retire("watch")])


def test_what_would_be_lost_stands_first_among_what_would_get_worse(both):
    said = worse(both[1], "en")

    assert said[0] == (
        "2 organisations and kinds of organisation lose their last recorded seat for some council."
    )
    assert said[1:3] == (
        "No body of this kind has a recorded seat left on any board: fire and rescue "
        "authority. Before, such bodies sat for: Conwy.",
        "Fire has no recorded seat left on any board. Before, it sat for: Conwy.",
    )
    assert said[4] == (
        "For Conwy, these no longer meet on any board: fire and rescue authority and police "
        "force. Before, they met on: Watch."
    )


def test_what_is_not_lost_is_said_too(both):
    assert loss_sentences(both[0], "en") == (
        "0 organisations and kinds of organisation lose their last recorded seat for some council.",
        "0 pairs of kinds of organisation no longer meet on any board for some council, as "
        "far as seats are recorded.",
    )
    assert only_link_sentence(both[1], "en").startswith("No board newly becomes")
    assert only_link_sentence(both[0], "en") == (
        "1 board newly becomes the only link between some member and the rest: Merged. Without "
        "it that member sits nowhere, or is cut off."
    )


def test_the_tables_name_where_and_on_which_boards(both):
    assert last_seat_table(both[1], "en").texts()[2] == (
        "Fire", "Organisation", "Conwy", "Watch", "No",
    )  # fmt: skip
    assert bridge_table(both[1], "en").texts()[1] == (
        "fire and rescue authority and police force", "Conwy", "Watch", "Fire and Police",
    )  # fmt: skip


def test_hours_are_shown_as_a_range_and_stand_in_columns_in_the_file(both):
    (_, *shown), (_, *file) = (
        table.texts()
        for table in (seat_change_table(both[0], "en"), seat_change_file(both[0], "en"))
    )

    assert shown[0] == ("Health", "2", "1", "2", "1", "32 (32 to 32)", "16 (16 to 16)", "-16")
    assert file[0] == ("Health", "2", "1", "2", "1", *["32"] * 3, *["16"] * 3)


def test_hours_of_a_board_that_sits_are_not_counted():
    boards = {"audit": {}, "roads": {"members": ["board:audit"]}}
    (comparison,) = compared([retire("audit")], boards=boards)

    row = seat_change_table(comparison, "en").texts()[1]

    assert row == ("Audit", "1", "0", "1", "0", *["Not counted"] * 3)


def test_distances_stand_today_first_with_what_they_mean(both):
    table = distance_table(both, "en")

    assert table.header == ("From", "Before", "Less is more", "Less is more")
    assert [row[1:] for row in table.texts()[1:]] == [
        ("0.00", "0.67", "0.00"), ("0.67", "0.00", "0.67"), ("0.00", "0.67", "0.00"),
    ]  # fmt: skip
    sentence = distance_sentence(both, "en")
    assert "0 means that the same boards are put together" in sentence
    assert "3 boards can differ by 1.58 at most" in sentence


def test_only_what_differs_between_the_options_is_told(both):
    tables = between_tables(both, "en")

    boards = tables["boards"].texts()
    assert boards[1] == ("Audit", "→ Merge into: Merged", "○ Keep")
    assert ("Merged", "✚ New: carries on the work of Audit; Finance", "Not there") in boards
    assert ("Watch", "○ Keep", "✕ Stand down") in boards
    fates = [row for row in tables["fates"].texts() if row[:2] == ("Audit", "Theme")]
    carried = "Carried on by the successor: Merged"
    assert fates == [("Audit", "Theme", "Money", carried, "Stays as it is")]
    duplicate = next(row for row in tables["findings"].texts() if "Money" in row[0])
    assert duplicate[1:] == ("Resolved", "Stays as it is")
    assert between_sentence(both, "en").startswith("Only what the options do not all do alike.")


def test_options_that_do_the_same_have_no_table_and_a_sentence_that_says_so():
    same = compared([retire("watch")], [retire("watch")])

    assert between_tables(same, "en") == {}
    assert between_sentence(same, "en") == (
        "The options do the same to every board, duty, finding and thing held."
    )


def test_scenarios_of_one_day_are_one_group():
    (one, two) = compared([retire("watch")], [retire("audit")])
    (later,) = compared([retire("watch")], **{"as-of": "2023-01-01"})

    assert group_by_day((one, later, two)) == ((one, two), (later,))


@pytest.mark.parametrize("language", ["en", "cy"])
def test_several_are_printed_side_by_side_before_each_by_itself(both, language):
    text = comparisons_text(both, language)

    assert text.count("Less is more\n\n") == 2
    assert "None" not in text or language == "en"
    first = {"en": "Scenarios that start", "cy": "Senarios sy'n cychwyn"}[language]
    assert text.startswith(first)


def test_as_values_several_stand_beside_the_comparisons(both):
    value = json.loads(json.dumps(comparisons_json(both)))

    (group,) = value["several"]
    assert group["distances"]["boards"] == ["audit", "finance", "watch"]
    assert {"board": "watch", "each": [None, "retired"]} in group["differing"]["boards"]
    assert comparisons_json(both[:1])["several"] == []


# What does not leave in a file


def test_who_sits_on_a_sensitive_board_is_in_no_value(both):
    value = comparisons_json(both[1:])["comparisons"][0]

    assert value["last-seats"] == []
    assert value["bridges"] == []
    assert value["seats"] == []
    assert [fate for fate in value["fates"] if fate["held"] == "member"] == []
    group = comparisons_json(both)["several"][0]["differing"]
    assert [row for row in group["fates"] if row["board"] == "watch"] == []


def test_a_seat_that_a_sensitive_board_gains_is_not_counted_in_a_file():
    (comparison,) = compared([add_member("watch", "health")])

    assert [change.party for change in comparison.seats] == ["health"]
    assert comparisons_json([comparison])["comparisons"][0]["seats"] == []
