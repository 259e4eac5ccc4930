"""A line that ends and leads nowhere else."""

from tests.scenario.steps import after, end_line, is_untouched, lines, refusal, said, today


def test_a_line_ends_and_the_others_stay():
    all_lines = {"reporting": ["finance", "roads"], "advice": "finance"}
    landscape = today(boards={"audit": {"lines": all_lines}, "finance": {}, "roads": {}})
    step = end_line("audit", "reporting", to="finance")

    assert lines(after(landscape, step)["audit"]) == [("reporting", "roads"), ("advice", "finance")]
    assert said(landscape, step) == "Audit: end the line “reports to” Finance."
    assert is_untouched(landscape, step)


def test_a_line_to_a_board_that_is_not_there_any_more_can_end():
    boards = {"audit": {"lines": {"reporting": "old"}}, "old": {"until": 2024}}

    assert (
        lines(after(today(boards=boards), end_line("audit", "reporting", to="old"))["audit"]) == []
    )


def test_a_line_that_is_not_there_cannot_end():
    landscape = today(boards={"audit": {"lines": {"advice": "finance"}}, "finance": {}})

    assert refusal(landscape, end_line("audit", "reporting", to="finance")) == (
        "Audit has no line “reports to” to 'finance'. Check where its lines lead."
    )
    assert refusal(landscape, end_line("adit", "reporting", to="finance")) == (
        "There is no board 'adit'. Did you mean 'audit'?"
    )
