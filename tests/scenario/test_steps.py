"""Each small step: its effect, its sentence, and every reason against it."""

import pytest

from landscape.scenario import ScenarioError
from tests.scenario.steps import (
    add_member,
    create,
    move,
    remove_member,
    retire,
    today,
    transfer,
    what_comes_of,
)


def after(landscape, *steps):
    return what_comes_of(landscape, *steps).landscape.board_by_id


def said(landscape, step):
    (sentence,) = what_comes_of(landscape, step).steps
    return sentence.text("en")


def refusal(landscape, *steps):
    """Why the last of the steps cannot be done."""
    with pytest.raises(ScenarioError) as error:
        what_comes_of(landscape, *steps)
    assert error.value.place == len(steps)
    start = f"Scenario less-is-more: step {len(steps)} ({steps[-1]['op']}) cannot be done. "
    assert str(error.value).startswith(start)
    return str(error.value).removeprefix(start)


def parties(board):
    return [member.party for member in board.members]


def lines(board):
    return [(line.kind, line.to) for line in board.lines]


# Retire


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


FIXED = {"panel": {"joint": {"mode": "fixed-by-regs"}, "grade": "A"}}


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


# Create


def test_a_created_board_has_all_that_its_file_would_say():
    landscape = today(themes=["money"], organisations=["police"], boards={"finance": {}})

    step = create("audit", themes=["money"], members=["police"], lines={"reporting": "finance"})
    audit = after(landscape, step)["audit"]

    assert [held.theme for held in audit.themes] == ["money"]
    assert parties(audit) == ["police"]
    assert lines(audit) == [("reporting", "finance")]
    assert said(landscape, step) == "Set up Audit."


def test_a_created_board_needs_an_id_of_its_own():
    landscape = today(organisations=["police"], boards={"audit": {}})

    assert refusal(landscape, create("audit")) == "The id 'audit' is taken. Choose another."
    assert refusal(landscape, create("police")) == "The id 'police' is taken. Choose another."


def test_what_a_created_board_names_must_be_there():
    landscape = today(boards={"finance": {}})

    step = create("audit", members=["board:finanse"], lines={"reporting": "treasury"})

    assert refusal(landscape, step) == (
        "There is no board 'treasury'. Check the name and the day. "
        "There is no board 'finanse'. Did you mean 'finance'?"
    )


NEITHER = "does not hold on 1 January 2024, the day that the scenario starts from."


@pytest.mark.parametrize("dates", [{"since": "2025"}, {"until": "2023"}])
def test_what_is_created_holds_on_the_day(dates):
    landscape = today(boards={"finance": {}}, organisations=["police"])
    member = {"organisation": "police", **dates}
    out = "Give dates that take that day in, or none."

    assert refusal(landscape, create("audit", **dates)) == f"Audit {NEITHER} {out}"
    assert refusal(landscape, create("audit", members=[member])) == f"Police {NEITHER} {out}"
    assert refusal(landscape, add_member("finance", "police", **dates)) == (
        f"Police {NEITHER} {out}"
    )


def test_what_begins_on_the_day_is_created():
    landscape = today(boards={"finance": {}})

    assert "audit" in after(landscape, create("audit", since="2024-01-01", until="2024-01-02"))


def test_a_board_created_under_the_id_of_one_of_another_day_has_its_own_name():
    landscape = today(boards={"audit": {"until": "2020"}, "finance": {}})

    step = create("audit", name="Audit Committee")
    found = what_comes_of(landscape, step).landscape

    assert landscape.name_of("audit").en == "Audit"
    assert found.name_of("audit").en == "Audit Committee"


# Move


def test_a_moved_line_leads_to_its_new_end_and_the_others_stay():
    landscape = today(
        organisations=["police"],
        boards={
            "audit": {"lines": {"reporting": ["finance", "roads"], "advice": "finance"}},
            "finance": {},
            "roads": {},
        },
    )

    step = move("audit", "reporting", was="finance", to="police")

    assert lines(after(landscape, step)["audit"]) == [
        ("reporting", "roads"),
        ("advice", "finance"),
        ("reporting", "police"),
    ]
    assert (
        said(landscape, step) == "Audit: the line “reports to” leads to Police instead of Finance."
    )


def test_a_line_without_a_start_is_added():
    landscape = today(boards={"audit": {"lines": {"advice": "finance"}}, "finance": {}})

    step = move("audit", "accountability", to="finance")

    assert lines(after(landscape, step)["audit"]) == [
        ("advice", "finance"),
        ("accountability", "finance"),
    ]
    assert said(landscape, step) == "Audit: add the line “answers to” Finance."


def test_a_moved_line_rests_on_the_evidence_of_the_step():
    landscape = today(
        boards={
            "audit": {"lines": [{"to": "finance", "kind": "reporting", "sources": ["s1"]}]},
            "finance": {},
            "roads": {},
        }
    )

    (line,) = after(landscape, move("audit", "reporting", was="finance", to="roads"))["audit"].lines

    assert line.evidence == "assumed"
    assert line.sources == ()


def test_a_line_to_a_board_that_has_ended_can_be_led_to_its_successor():
    landscape = today(
        boards={"audit": {"lines": {"reporting": "old"}}, "old": {"until": 2024}, "new": {}}
    )

    moved = after(landscape, move("audit", "reporting", was="old", to="new"))

    assert lines(moved["audit"]) == [("reporting", "new")]


def test_the_ends_of_a_line_must_be_there():
    landscape = today(boards={"audit": {}})

    assert refusal(landscape, move("adit", "reporting", to="finance")) == (
        "There is no board 'adit'. Did you mean 'audit'? "
        "There is no board 'finance'. Check the name and the day."
    )


def test_a_board_has_no_line_to_itself():
    landscape = today(boards={"audit": {}})

    assert refusal(landscape, move("audit", "accountability", to="audit")) == (
        "Audit cannot answer to itself. Choose another board."
    )


def test_a_line_that_is_not_there_cannot_be_moved():
    lines_of_audit = {"lines": {"advice": "finance"}}
    landscape = today(boards={"audit": lines_of_audit, "finance": {}, "roads": {}})

    assert refusal(landscape, move("audit", "reporting", was="finance", to="roads")) == (
        "Audit has no line “reports to” to 'finance'. Check where its lines lead."
    )


def test_a_line_that_is_there_already_is_not_made_twice():
    landscape = today(boards={"audit": {"lines": {"reporting": "finance"}}, "finance": {}})

    assert refusal(landscape, move("audit", "reporting", to="finance")) == (
        "Audit has a line “reports to” to 'finance' already."
    )


# Transfer


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


# Members


def test_a_new_member_has_a_seat():
    landscape = today(organisations=["police", "health"], boards={"audit": {"members": ["health"]}})

    step = add_member("audit", "police", capacity="adviser")

    assert parties(after(landscape, step)["audit"]) == ["health", "police"]
    assert said(landscape, step) == "Police gets a seat on Audit."


def test_a_board_may_sit_on_another():
    landscape = today(boards={"audit": {}, "finance": {}})

    assert parties(after(landscape, add_member("audit", "board:finance"))["audit"]) == ["finance"]


def test_an_organisation_may_have_two_seats_under_two_posts():
    chief = {"organisation": "police", "post": "Chief"}
    landscape = today(boards={"audit": {"members": [chief]}})

    step = add_member("audit", "police", post="Inspector")

    assert parties(after(landscape, step)["audit"]) == ["police", "police"]


def test_board_and_member_must_be_there():
    landscape = today(boards={"audit": {}})

    assert refusal(landscape, add_member("adit", "police")) == (
        "There is no board 'adit'. Did you mean 'audit'? "
        "There is no board 'police'. Check the name and the day."
    )


def test_no_board_is_its_own_member():
    landscape = today(boards={"audit": {}})

    assert refusal(landscape, add_member("audit", "board:audit")) == (
        "Audit cannot be its own member."
    )


def test_a_seat_that_is_there_already_is_not_made_twice():
    landscape = today(boards={"audit": {"members": ["police"]}})

    assert refusal(landscape, add_member("audit", "police", capacity="chair")) == (
        "Police has that seat on Audit already. Name another post."
    )


def test_a_removed_member_has_no_seat():
    members = {"members": ["police", "health"]}
    landscape = today(boards={"audit": members})

    step = remove_member("audit", organisation="police")

    assert parties(after(landscape, step)["audit"]) == ["health"]
    assert said(landscape, step) == "Police gives up a seat on Audit."


def test_a_board_that_sits_on_another_can_be_removed():
    landscape = today(boards={"audit": {"members": ["board:finance"]}, "finance": {}})

    assert parties(after(landscape, remove_member("audit", member_board="finance"))["audit"]) == []


TWO_POSTS = [{"organisation": "police", "post": post} for post in ("Chief", "Inspector")]


def test_of_several_seats_the_one_that_is_named_is_removed():
    landscape = today(boards={"audit": {"members": TWO_POSTS}})

    audit = after(landscape, remove_member("audit", organisation="police", post="Chief"))["audit"]

    assert [member.post.en for member in audit.members] == ["Inspector"]


def test_of_several_seats_one_has_to_be_named():
    landscape = today(boards={"audit": {"members": TWO_POSTS}})

    assert refusal(landscape, remove_member("audit", organisation="police")) == (
        "Police has several seats on Audit (Chief, Inspector). Name the post."
    )


def test_a_seat_that_is_not_there_cannot_be_removed():
    landscape = today(organisations=["health"], boards={"audit": {"members": ["police"]}})
    none = "has no such seat on Audit. Check its members."

    assert refusal(landscape, remove_member("audit", organisation="health")) == f"Health {none}"
    wrong_post = remove_member("audit", organisation="police", post="Chief")
    assert refusal(landscape, wrong_post) == f"Police {none}"
    assert refusal(landscape, remove_member("adit", organisation="police")) == (
        "There is no board 'adit'. Did you mean 'audit'?"
    )


def test_a_seat_by_law_is_not_for_a_local_scenario_to_take_away():
    landscape = today(boards={"audit": {"members": {"police": "statutory"}}})

    assert refusal(landscape, remove_member("audit", organisation="police")) == (
        "Police sits on Audit by law. A local scenario cannot take that seat away."
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
