"""Answers that are kept with what they rest on."""

from landscape.graph.kept import Kept


def ask(kept, rests_on, answer):
    """What is answered to one question, by work that would give `answer`, and whether it worked."""
    worked = []
    found = kept.keep("how many", rests_on, lambda: worked.append(answer) or answer)
    return found, bool(worked)


def test_work_is_done_once():
    kept = Kept()

    assert ask(kept, ("alpha",), 1) == (1, True)
    assert ask(kept, ("alpha",), 2) == (1, False)


def test_a_known_answer_is_used_where_it_rests_on_the_same():
    known = Kept()
    ask(known, ("alpha", "beta"), 1)

    assert ask(Kept(known), ("alpha", "beta"), 2) == (1, False)


def test_a_known_answer_that_rests_on_something_else_is_not_used():
    known = Kept()
    ask(known, ("alpha", "beta"), 1)

    assert ask(Kept(known), ("alpha", "gamma"), 2) == (2, True)


def test_an_answer_that_is_nothing_is_kept_as_any_other():
    known = Kept()
    ask(known, (), None)

    assert ask(known, (), 1) == (None, False)
    assert ask(Kept(known), (), 1) == (None, False)
