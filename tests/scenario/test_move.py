"""A line that leads elsewhere or is new: its effect, and every reason against it."""

from tests.scenario.steps import after, lines, move, refusal, said, today


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
