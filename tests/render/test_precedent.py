"""A change that happened, held against the record, as sentences and a table."""

from pathlib import Path

from landscape.load import load
from landscape.render.precedent import (
    departure_table,
    precedent_basis,
    precedent_json,
    precedent_sentences,
)
from landscape.render.report import comparison_text
from landscape.render.scenario_text import timetable
from landscape.scenario import apply, compare, read_scenario
from tests.scenario.steps import a_scenario, retire, today
from tests.scenario.test_precedent import outcome_of, whole

ROOT = Path(__file__).parents[2]

RECORD = {"members": ["police", "fire"], "themes": ["debt"], "lines": {"reporting": "roads"}}
REASON = "  departures: [{board: money, part: member, thing: fire, because: {en: It joined.}}]\n"


def test_a_scenario_that_did_not_happen_says_nothing_of_it():
    outcome = apply(a_scenario(retire("audit")), today(boards={"audit": {}}))

    assert precedent_sentences(outcome, "en") == ()
    assert departure_table(outcome, "en").rows == ()
    assert precedent_json(outcome) is None


def test_a_change_that_happened_is_dated_as_one():
    whole_of_wales = load(ROOT / "data")
    file = ROOT / "scenarios" / "gwent-five-public-services-boards-into-one.yaml"

    said = timetable(read_scenario(file, whole_of_wales), "en")

    assert said[1] == "The new structure took over from 1 October 2021."


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


def test_why_a_change_is_taken_to_have_happened_is_told_with_the_documents():
    outcome = outcome_of(whole(members=["police"], themes=["spending"]))

    assert precedent_basis(outcome, "en") == ("Why it is taken to have happened: a test.",)
    value = precedent_json(outcome)
    assert value is not None
    assert value["because"] == {"en": "a test", "cy": None}
    assert value["sources"] == []


def test_the_documents_of_a_change_are_named_by_title_and_place():
    landscape = load(ROOT / "data")
    scenario = read_scenario(
        ROOT / "scenarios" / "gwent-five-public-services-boards-into-one.yaml", landscape
    )
    outcome = apply(scenario, landscape)

    [english] = precedent_basis(outcome, "en")
    [welsh] = precedent_basis(outcome, "cy")

    for cited in scenario.body.precedent.sources:
        assert landscape.source_by_id[cited.source].title in english
    assert english.startswith("It is known from: ")
    assert welsh.startswith("Mae'n hysbys o: ")
    assert english in " ".join(comparison_text(compare(outcome), "en").split())


def test_a_scenario_that_did_not_happen_has_no_such_documents():
    outcome = apply(a_scenario(retire("audit")), today(boards={"audit": {}}))

    assert precedent_basis(outcome, "en") == ()
