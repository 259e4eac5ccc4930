"""A board that ends: what goes with it, and every reason against it."""

from tests.scenario.steps import FIXED, after, lines, parties, refusal, retire, said, today


def test_a_retired_board_is_gone():
    landscape = today(boards={"audit": {}, "finance": {}})

    assert list(after(landscape, retire("audit"))) == ["finance"]
    assert said(landscape, retire("audit")) == "End Audit."


def test_a_line_to_a_retired_board_stays_so_that_it_is_seen_to_lead_nowhere():
    landscape = today(boards={"audit": {}, "finance": {"lines": {"reporting": "audit"}}})

    assert lines(after(landscape, retire("audit"))["finance"]) == [("reporting", "audit")]


def test_a_retired_board_sits_on_no_other():
    members = ["police", "board:audit"]
    landscape = today(boards={"audit": {}, "finance": {"members": members}})

    assert parties(after(landscape, retire("audit"))["finance"]) == ["police"]


def test_a_board_that_does_not_exist_cannot_be_retired():
    landscape = today(boards={"audit-board": {}})

    assert refusal(landscape, retire("audit-bord")) == (
        "There is no board 'audit-bord'. Did you mean 'audit-board'?"
    )
    assert refusal(landscape, retire("zzz")) == (
        "There is no board 'zzz'. Check the name and the day."
    )


def test_a_board_whose_body_regulations_fix_cannot_be_retired():
    landscape = today(duties=FIXED, boards={"safeguarding": {"duties": ["panel"]}})

    assert refusal(landscape, retire("safeguarding")) == (
        "Safeguarding meets the duty “Panel”, whose body regulations fix; "
        "local partners cannot merge or end it."
    )


def test_general_knowledge_of_a_regulation_is_no_ground_against_a_step():
    duties = {"panel": {"joint": {"mode": "fixed-by-regs"}, "grade": "C"}}
    landscape = today(duties=duties, boards={"safeguarding": {"duties": ["panel"]}})

    assert after(landscape, retire("safeguarding")) == {}
