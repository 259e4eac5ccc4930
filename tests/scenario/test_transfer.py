"""A theme or duty that goes from one board to another, and every reason against it."""

import pytest

from tests.scenario.steps import after, refusal, said, today, transfer, what_comes_of


def test_a_transferred_theme_is_with_the_taker_and_no_longer_with_the_giver():
    landscape = today(boards={"audit": {"themes": ["money", "roads"]}, "finance": {}})

    step = transfer("theme", "money", giver="audit", taker="finance")
    boards = after(landscape, step)

    assert [held.theme for held in boards["audit"].themes] == ["roads"]
    assert [held.theme for held in boards["finance"].themes] == ["money"]
    assert said(landscape, step) == "“Money” goes from Audit to Finance."


def test_a_theme_that_the_taker_holds_already_is_held_once_as_before():
    held = {"themes": [{"theme": "money", "sources": ["s1"]}]}
    landscape = today(boards={"audit": {"themes": ["money"]}, "finance": held})

    boards = after(landscape, transfer("theme", "money", giver="audit", taker="finance"))

    assert boards["finance"].themes == landscape.board_by_id["finance"].themes


def test_a_transferred_duty_is_met_where_it_was_met():
    landscape = today(boards={"audit": {"area": "conwy", "duties": ["plan"]}, "finance": {}})

    step = transfer("duty", "plan", giver="audit", taker="finance")
    (met,) = after(landscape, step)["finance"].duties

    assert (met.duty, met.areas) == ("plan", ("conwy",))
    assert after(landscape, step)["audit"].duties == ()


def test_a_duty_that_the_taker_meets_already_is_met_in_both_places():
    landscape = today(
        boards={
            "audit": {"duties": [{"duty": "plan", "areas": ["conwy"]}]},
            "finance": {"duties": [{"duty": "plan", "areas": ["flintshire"]}, "review"]},
        }
    )

    boards = after(landscape, transfer("duty", "plan", giver="audit", taker="finance"))

    met = [(item.duty, item.areas) for item in boards["finance"].duties]
    assert met == [("review", ()), ("plan", ("conwy", "flintshire"))]


def test_a_board_takes_on_no_duty_for_councils_that_it_does_not_serve():
    regional = {"audit": {"duties": ["plan"]}, "finance": {"area": "flintshire"}}
    elsewhere = {"audit": {"area": "conwy", "duties": ["plan"]}, "finance": {"area": "flintshire"}}
    step = transfer("duty", "plan", giver="audit", taker="finance")

    assert refusal(today(boards=regional), step) == (
        "Finance does not serve Conwy, Denbighshire, where Audit meets the duty “Plan”. "
        "Name a board that serves them."
    )
    assert refusal(today(boards=elsewhere), step) == (
        "Finance does not serve Conwy, where Audit meets the duty “Plan”. "
        "Name a board that serves them."
    )


def test_both_ends_of_a_transfer_must_be_there():
    landscape = today(boards={"audit": {"themes": ["money"]}})

    assert refusal(landscape, transfer("theme", "money", giver="adit", taker="finance")) == (
        "There is no board 'adit'. Did you mean 'audit'? "
        "There is no board 'finance'. Check the name and the day."
    )


def test_a_board_does_not_transfer_to_itself():
    landscape = today(boards={"audit": {"themes": ["money"]}})

    assert refusal(landscape, transfer("theme", "money", giver="audit", taker="audit")) == (
        "Audit is named as giver and taker. Name another board to take it."
    )


def test_a_board_transfers_only_what_it_holds():
    landscape = today(
        themes=["money"], duties=["plan"], boards={"audit": {"themes": ["roads"]}, "finance": {}}
    )

    assert refusal(landscape, transfer("theme", "money", giver="audit", taker="finance")) == (
        "Audit does not hold “Money”. Check what it holds."
    )
    assert refusal(landscape, transfer("duty", "plan", giver="audit", taker="finance")) == (
        "Audit does not hold “Plan”. Check what it holds."
    )


@pytest.mark.parametrize(("grade", "is_refused"), [("A", True), ("B", True), ("C", False)])
def test_a_duty_whose_body_regulations_fix_stays_where_it_is(grade, is_refused):
    landscape = today(
        duties={"guard": {"joint": {"mode": "fixed-by-regs"}, "grade": grade}},
        boards={"audit": {"duties": ["guard"]}, "finance": {}},
    )
    step = transfer("duty", "guard", giver="audit", taker="finance")

    if is_refused:
        assert refusal(landscape, step) == (
            "Regulations fix which body meets the duty “Guard”; local partners cannot give it to "
            "another board."
        )
    else:
        assert what_comes_of(landscape, step).landscape.board_by_id["finance"].duties
