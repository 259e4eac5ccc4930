"""Undo and redo of a draft: where they lead, however a person came to where they are."""

from hypothesis import given
from hypothesis import strategies as st

from landscape.viewer.draft_history import MOST, History, begin_history

DRAFTS = st.lists(st.sampled_from([None, *"abcdefgh"]), max_size=30)


def walk(drafts: list[str | None]) -> History:
    history = History()
    for draft in drafts:
        history = history.at(draft)
    return history


def test_to_stay_changes_nothing():
    history = History("b", ("a",), ("c",))

    assert history.at("b") is history


@given(DRAFTS, st.text(min_size=2))
def test_undo_after_any_new_step_gives_the_earlier_draft(drafts: list[str | None], new: str):
    before = walk(drafts)

    after = before.at(new)

    assert after.earlier == before.now
    assert after.at(after.earlier).now == before.now


@given(DRAFTS, st.text(min_size=2))
def test_redo_gives_back_what_undo_took(drafts: list[str | None], new: str):
    after = walk(drafts).at(new)

    undone = after.at(after.earlier)

    assert undone.later == new
    assert undone.at(undone.later) == after


def test_a_new_step_leaves_what_was_undone():
    history = walk(["a", "b"])

    history = history.at(history.earlier).at("c")

    assert history == History("c", (None, "a"))


def test_the_browsers_back_by_two_is_undo_twice():
    history = walk(["a", "b", "c"])

    assert history.at("a") == History("a", (None,), ("b", "c"))


def test_the_browsers_forward_is_redo():
    history = walk(["a", "b", "c"]).at("a")

    assert history.at("c") == History("c", (None, "a", "b"))


def test_each_step_of_a_draft_that_somebody_comes_with_can_be_undone():
    assert begin_history([None, "a", "b"]) == History("b", (None, "a"))


def test_what_is_kept_has_an_end():
    history = walk([str(number) for number in range(3 * MOST)])

    assert len(history.past) == MOST
