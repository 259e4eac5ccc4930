"""What two boards share: who counts as a member, by law or by choice, and which pairs are told."""

from itertools import combinations

import pytest

from landscape.graph import Share, build
from tests.builders import a_landscape
from tests.graph.two_boards import two
from tests.graph.worked_example import BY_CHOICE, nine_boards


def test_a_ratio_over_nobody_is_no_figure():
    nothing = Share(shared=(), one=0, other=0)
    one_sided = Share(shared=(), one=3, other=0)

    assert (nothing.jaccard, nothing.one_in_other, nothing.other_in_one) == (None, None, None)
    assert (one_sided.jaccard, one_sided.one_in_other, one_sided.other_in_one) == (0, 0, None)


def test_two_boards_without_members_have_no_figures():
    overlap = two([], [])

    assert overlap.all.jaccard is None
    assert overlap.statutory.jaccard is None
    assert overlap.discretionary.jaccard is None


def test_containment_tells_which_board_could_take_in_the_other():
    overlap = two(["police", "health"], ["police", "health", "charity", "prison"])

    assert overlap.all.one_in_other == 1
    assert overlap.all.other_in_one == 0.5
    assert overlap.all.jaccard == 0.5


def test_a_member_counts_once_however_many_seats_it_has():
    twice = [{"organisation": "police", "post": post} for post in ("Chief", "Inspector")]
    overlap = two([*twice, "health"], ["police"])

    assert (overlap.all.one, overlap.all.other) == (2, 1)
    assert overlap.all.jaccard == 0.5


@pytest.mark.parametrize(
    ("capacity", "sits"),
    [
        ("chair", True),
        ("deputy-chair", True),
        ("member", True),
        ("invitee", True),
        ("adviser", False),
        ("secretariat", False),
    ],
)
def test_those_round_the_table_count_and_those_who_serve_it_do_not(capacity, sits):
    overlap = two([{"organisation": "police", "capacity": capacity}], ["police"])

    assert overlap.all.shared == (("police",) if sits else ())


def test_seats_by_law_and_seats_by_choice_are_counted_apart():
    overlap = two(
        {"police": "statutory", "health": "agreed", "prison": "statutory", "fire": "statutory"},
        {"police": "statutory", "health": "ex-officio", "prison": "agreed"},
    )

    assert overlap.all.shared == ("health", "police", "prison")
    assert overlap.statutory.shared == ("police",)
    assert overlap.discretionary.shared == ("health",)
    assert (overlap.statutory.one, overlap.statutory.other) == (3, 1)
    assert (overlap.discretionary.one, overlap.discretionary.other) == (1, 2)
    assert overlap.discretionary.jaccard == 0.5


def test_one_seat_by_law_makes_a_member_statutory_whatever_its_other_seats():
    police = [
        {"organisation": "police", "post": "Chief", "reason": "statutory"},
        {"organisation": "police", "post": "Inspector", "reason": "agreed"},
    ]
    overlap = two(police, {"police": "statutory"})

    assert overlap.statutory.shared == ("police",)
    assert overlap.discretionary.shared == ()


def test_a_statutory_adviser_is_no_statutory_member():
    adviser = [{"organisation": "police", "capacity": "adviser", "reason": "statutory"}]
    overlap = two([*adviser], {"police": "statutory"})

    assert overlap.statutory.one == 0


def test_a_board_that_sits_on_both_is_shared_like_any_member():
    boards = {
        "alpha": {"members": ["board:gamma"]},
        "beta": {"members": ["board:gamma"]},
        "gamma": {},
    }
    graph = build(a_landscape(boards=boards))

    assert graph.find_shared_members("alpha", "beta") == ("gamma",)


def test_the_overlap_of_a_pair_is_the_same_whichever_way_it_is_asked():
    graph = nine_boards()

    for one, other in combinations(BY_CHOICE, 2):
        there, back = graph.measure_overlap(one, other), graph.measure_overlap(other, one)
        assert there.all.shared == back.all.shared
        assert there.all.one_in_other == back.all.other_in_one
        assert there.discretionary.jaccard == back.discretionary.jaccard


def test_pairs_come_in_order_and_only_those_with_enough_in_common():
    graph = build(
        a_landscape(
            boards={
                "gamma": {"members": ["police", "health"]},
                "beta": {"members": ["police"]},
                "alpha": {"members": ["police", "health"]},
            }
        )
    )

    every = [(pair.one, pair.other) for pair in graph.find_overlaps()]
    two_or_more = [(pair.one, pair.other) for pair in graph.find_overlaps(at_least=2)]

    assert every == [("alpha", "beta"), ("alpha", "gamma"), ("beta", "gamma")]
    assert two_or_more == [("alpha", "gamma")]
