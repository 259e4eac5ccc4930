"""A change that happened, held against the record, as sentences and a table."""

from landscape.render.precedent import departure_table, precedent_json, precedent_sentences
from landscape.scenario import apply
from tests.scenario.steps import a_scenario, retire, today
from tests.scenario.test_precedent import outcome_of, whole

RECORD = {"members": ["police", "fire"], "themes": ["debt"], "lines": {"reporting": "roads"}}
REASON = "  departures: [{board: money, part: member, thing: fire, because: {en: It joined.}}]\n"


def test_a_scenario_that_did_not_happen_says_nothing_of_it():
    outcome = apply(a_scenario(retire("audit")), today(boards={"audit": {}}))

    assert precedent_sentences(outcome, "en") == ()
    assert departure_table(outcome, "en").rows == ()
    assert precedent_json(outcome) is None


def test_steps_and_record_that_agree_are_said_to():
    outcome = outcome_of(whole(members=["police"], themes=["spending"]))

    assert precedent_sentences(outcome, "en") == (
        "This change really happened (Assumed).",
        "What the steps give is what is recorded for 1 June 2021.",
    )


def test_how_far_the_steps_differ_is_counted():
    _, counted = precedent_sentences(outcome_of(whole(**RECORD)), "en")

    assert counted == (
        "Held against what is recorded for 1 June 2021, the steps differ in 4 points; the table "
        "of differences from the record gives the reasons."
    )


def test_each_difference_is_told_by_name_and_side_with_its_reason():
    table = departure_table(outcome_of(whole(**RECORD), REASON), "en")

    assert [tuple(cell.text for cell in row) for row in table.rows] == [
        ("Money", "Line", "reports to Roads", "The record", "Not known"),
        ("Money", "Member", "Fire", "The record", "It joined."),
        ("Money", "Theme", "Debt", "The record", "Not known"),
        ("Money", "Theme", "Spending", "The steps", "Not known"),
    ]


def test_the_values_name_day_evidence_and_every_difference():
    value = precedent_json(outcome_of(whole(**RECORD), REASON))

    assert value is not None
    assert (value["day"], value["evidence"]) == ("2021-06-01", "assumed")
    assert value["departures"][1] == {
        "board": "money",
        "part": "member",
        "thing": "fire",
        "side": "record",
        "because": {"en": "It joined.", "cy": None},
    }
