"""Changes that happened: what their steps give, held against the record of a later day."""

from datetime import date

from landscape.render.precedent import precedent_sentences
from landscape.scenario import apply, find_departures, find_idle_reasons, read_scenario_text
from tests.builders import a_landscape

HEAD = """\
title: {en: Two became one}
summary: {en: It happened.}
day: 2020-01-01
evidence: assumed
because: {en: a test}
precedent:
  day: 2021-06-01
  evidence: assumed
  because: {en: a test}
"""
STEPS = """\
steps:
  - op: merge
    boards: [audit, finance]
    into: {id: money, name: {en: Money}}
    evidence: assumed
    because: {en: a test}
"""
OLD = {"until": 2021, "members": ["police"], "themes": ["spending"]}


def whole(**money):
    boards = {"audit": OLD, "finance": OLD, "money": {"since": 2021, **money}, "roads": {}}
    return a_landscape(boards=boards, themes=["spending", "debt"], organisations=["police", "fire"])


def outcome_of(landscape, departures=""):
    text = HEAD + departures + STEPS
    return apply(read_scenario_text(text, "scenarios/two.yaml", landscape), landscape)


def told(outcome):
    return [
        (t.departure.board, t.departure.part, t.departure.thing, t.departure.side, t.because)
        for t in find_departures(outcome)
    ]


def test_a_scenario_that_is_no_precedent_departs_from_nothing():
    landscape = whole()
    text = HEAD[: HEAD.index("precedent")] + STEPS

    outcome = apply(read_scenario_text(text, "scenarios/two.yaml", landscape), landscape)

    assert find_departures(outcome) == ()
    assert find_idle_reasons(outcome) == ()


def test_steps_that_give_what_was_recorded_depart_from_nothing():
    assert told(outcome_of(whole(members=["police"], themes=["spending"]))) == []


def test_what_only_one_of_the_two_has_is_told_by_board_part_and_thing():
    record = whole(members=["police", "fire"], themes=["debt"], lines={"reporting": "roads"})

    assert told(outcome_of(record)) == [
        ("money", "line", "reporting roads", "record", None),
        ("money", "member", "fire", "record", None),
        ("money", "theme", "debt", "record", None),
        ("money", "theme", "spending", "steps", None),
    ]


def test_a_board_that_should_have_ended_is_told_once():
    landscape = whole(members=["police"], themes=["spending"])
    still = landscape.board_by_id["audit"].model_copy(update={"until": None})
    others = tuple(board for board in landscape.boards if board.id != "audit")

    changed = landscape.model_copy(update={"boards": (*others, still)})

    assert told(outcome_of(a_landscape_like(changed))) == [("audit", "board", "", "record", None)]


def a_landscape_like(landscape):
    """The same boards in a landscape that nothing was looked up in yet."""
    return landscape.model_validate(landscape.model_dump())


def test_a_reason_in_the_file_goes_with_its_departure():
    record = whole(members=["police", "fire"], themes=["spending"])
    reason = (
        "  departures: [{board: money, part: member, thing: fire, because: {en: It joined.}}]\n"
    )

    outcome = outcome_of(record, reason)

    [told_] = find_departures(outcome)
    assert told_.because is not None
    assert told_.because.en == "It joined."
    assert find_idle_reasons(outcome) == ()


def test_a_reason_for_what_is_no_departure_is_idle():
    record = whole(members=["police"], themes=["spending"])
    reason = (
        "  departures: [{board: money, part: member, thing: fire, because: {en: It joined.}}]\n"
    )

    assert find_idle_reasons(outcome_of(record, reason)) == (0,)


def test_a_change_that_starts_from_another_day_is_not_held_against_the_record():
    landscape = whole(members=["fire"])
    scenario = read_scenario_text(HEAD + STEPS, "scenarios/two.yaml", landscape)

    elsewhere = apply(scenario, landscape.as_of(date(2019, 1, 1)))

    assert told(elsewhere) == []
    assert "from another day" in " ".join(precedent_sentences(elsewhere, "en"))
