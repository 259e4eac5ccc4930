"""Open work that another board takes on."""

from tests.scenario.steps import after, is_untouched, lost, merge, refusal, said, today, transfer

WORK = [{"what": "Count the seats"}, {"what": "Write", "held-by": "audit", "sources": ["minutes"]}]


def work(board):
    return [(task.what.en, task.held_by, task.evidence) for task in board.tasks]


def test_open_work_goes_to_the_taker_on_the_evidence_of_the_step():
    landscape = today(boards={"audit": {"tasks": WORK}, "finance": {}})
    step = transfer("task", "Write", giver="audit", taker="finance")

    boards = after(landscape, step)

    assert work(boards["audit"]) == [("Count the seats", None, "assumed")]
    assert work(boards["finance"]) == [("Write", "finance", "assumed")]
    assert said(landscape, step) == "“Write” goes from Audit to Finance."
    assert lost(landscape, step) == []
    assert is_untouched(landscape, step)


def test_work_that_somebody_else_does_is_done_by_them_still():
    tasks = [{"what": "Count", "held-by": "police"}]
    landscape = today(boards={"audit": {"tasks": tasks}, "finance": {"tasks": [{"what": "Count"}]}})

    boards = after(landscape, transfer("task", "Count", giver="audit", taker="finance"))

    assert [held_by for _, held_by, _ in work(boards["finance"])] == [None, "police"]


def test_the_work_of_a_successor_can_be_transferred():
    landscape = today(boards={"audit": {"tasks": WORK}, "finance": {}, "roads": {}})

    boards = after(
        landscape,
        merge("audit", "finance"),
        transfer("task", "Write", giver="merged", taker="roads"),
    )

    assert work(boards["roads"]) == [("Write", "roads", "assumed")]


def test_work_that_is_not_there_is_not_transferred():
    landscape = today(boards={"audit": {"tasks": WORK}, "finance": {}})

    assert refusal(landscape, transfer("task", "Dig", giver="audit", taker="finance")) == (
        "Audit does not hold “Dig”. Check what it holds."
    )
