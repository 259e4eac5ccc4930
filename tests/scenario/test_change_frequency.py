"""A board that meets more or less often."""

from tests.scenario.steps import after, change_frequency, is_untouched, lost, refusal, said, today


def test_a_board_meets_more_or_less_often_on_the_evidence_of_the_step():
    landscape = today(boards={"audit": {"meetings": 4}})
    step = change_frequency("audit", 6)

    meetings = after(landscape, step)["audit"].meetings

    assert (meetings.a_year, meetings.evidence) == (6, "assumed")
    assert said(landscape, step) == "Audit meets 6 times a year instead of 4."
    assert lost(landscape, step) == []
    assert is_untouched(landscape, step)


def test_how_often_a_board_meets_may_not_have_been_known():
    assert said(today(boards={"audit": {}}), change_frequency("audit", 1.5)) == (
        "Audit meets 1.5 times a year. How often it meets today is not recorded."
    )


def test_a_board_that_meets_so_often_already_is_not_changed():
    landscape = today(boards={"audit": {"meetings": 4}})

    assert refusal(landscape, change_frequency("audit", 4)) == (
        "Audit meets 4 times a year already. Give another number."
    )
    assert refusal(landscape, change_frequency("adit", 4)) == (
        "There is no board 'adit'. Did you mean 'audit'?"
    )
