"""The way from a board to whoever holds it to account, in sentences."""

from datetime import date

from landscape.graph import build
from landscape.render.upward import route_sentences
from tests.builders import a_landscape

DUTIES = {"prisons": {"devolution": "reserved"}, "wards": {"devolution": "devolved"}}


def told(boards):
    return [cell.text for cell in cells(boards)]


def cells(boards):
    graph = build(a_landscape(boards=boards, duties=DUTIES).as_of(date(2024, 1, 1)))
    board = graph.landscape.board_by_id["audit"]
    return route_sentences(graph, board, "en")


def test_each_step_is_told_then_the_end_and_what_is_not_known_of_the_sides():
    boards = {
        "audit": {"lines": {"accountability": "finance"}},
        "finance": {"duties": ["wards"], "lines": {"accountability": "council-conwy"}},
    }

    assert told(boards) == [
        "Audit answers to Finance. (Assumed.)",
        "Finance answers to Council conwy. (Assumed.)",
        "The way ends with Council conwy, which is elected.",
        "As far as is known, the way stays on one side of the line between devolved and reserved "
        "matters.",
        "1 board or body on the way belongs to both sides or to neither, as far as is known.",
    ]


def test_each_crossing_is_counted():
    boards = {"audit": {"duties": ["wards"], "lines": {"accountability": "pcc"}}}

    assert told(boards)[-1] == (
        "The way crosses between devolved and reserved matters 1 time, as far as is known."
    )


def test_where_only_the_end_has_a_side_nothing_is_said_of_crossing():
    sentences = told({"audit": {"lines": {"accountability": "pcc"}}})

    assert not any("crosses" in text or "one side" in text for text in sentences)


def test_a_way_that_ends_with_nobody_elected_says_so():
    assert "to whom it answers in turn is not recorded here." in " ".join(
        told({"audit": {"lines": {"accountability": "health"}}})
    )


def test_a_board_without_a_way_is_told_so():
    assert told({"audit": {}}) == [
        "No route from Audit to an elected or statutory account-holder is recorded.",
        "No line upward from Audit is recorded at all.",
    ]


def test_where_no_way_leads_to_an_account_holder_the_way_upward_is_told_as_far_as_it_leads():
    boards = {
        "audit": {"lines": [{"kind": "reporting", "to": "finance", "sources": ["minutes"]}]},
        "finance": {"lines": {"escalation": "audit", "reporting": "network"}},
        "network": {},
    }

    assert told(boards)[1:] == [
        "Audit reports to Finance. (Documented: Document minutes.)",
        "Finance reports to Network. (Assumed.)",
        "No line upward from Network is recorded, so as far as is known the way ends there, with "
        "nobody elected.",
    ]


def test_a_way_of_reports_alone_that_reaches_somebody_elected_says_that_nobody_answers_there():
    last = told({"audit": {"lines": {"reporting": "council-conwy"}}})[-1]

    assert "Council conwy" in last
    assert "nobody elected" not in last
    assert "no line of account" in last


def test_each_name_on_the_way_leads_to_its_page():
    sentences = cells({"audit": {"lines": {"accountability": "council-conwy"}}})

    step, end = sentences[0].parts[0], sentences[1]
    assert [part.link for part in step.parts if part.link] == [
        "board:audit",
        "organisation:council-conwy",
    ]
    assert "organisation:council-conwy" in {part.link for part in end.parts}
