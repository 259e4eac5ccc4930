"""Pairs of boards that share members, held against a plain double loop."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landscape.graph import overlap
from landscape.graph.overlap import HUB, find_overlaps

PARTIES = st.sampled_from("abcdefgh")
BOARDS = st.lists(st.frozensets(PARTIES), max_size=12)


def count_plainly(members, at_least):
    """Every pair of boards, one after another: slow, and too simple to be wrong."""
    pairs = combinations(range(len(members)), 2)
    counted = ((i, j, len(members[i] & members[j])) for i, j in pairs)
    return tuple(pair for pair in counted if pair[2] >= at_least)


@given(members=BOARDS, at_least=st.integers(1, 4))
def test_the_pairs_are_those_of_a_plain_double_loop(members, at_least):
    assert find_overlaps(members, at_least=at_least) == count_plainly(members, at_least)


@pytest.mark.parametrize("hub", [0, 1, 2, 4])
@given(members=BOARDS, at_least=st.integers(1, 4))
def test_no_pair_is_lost_when_organisations_sit_almost_everywhere(hub, members, at_least):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(overlap, "HUB", hub)
        found = find_overlaps(members, at_least=at_least)

    assert found == count_plainly(members, at_least)


def test_a_real_hub_is_shared_by_every_pair_of_the_boards_that_it_sits_on():
    members = [frozenset(["police", f"council-{place % 3}"]) for place in range(HUB + 10)]

    assert find_overlaps(members) == count_plainly(members, 1)
    assert find_overlaps(members, at_least=2) == count_plainly(members, 2)


@pytest.mark.parametrize("at_least", [0, -3])
def test_asking_for_none_or_fewer_shared_members_is_asking_for_one(at_least):
    members = [frozenset("ab"), frozenset("bc"), frozenset("d")]

    assert find_overlaps(members, at_least=at_least) == ((0, 1, 1),)


def test_boards_without_members_share_nothing():
    assert find_overlaps([]) == ()
    assert find_overlaps([frozenset()]) == ()
    assert find_overlaps([frozenset(), frozenset()]) == ()
    assert find_overlaps([frozenset("a"), frozenset("b")]) == ()


def test_the_numbers_are_plain_integers_that_can_be_written_out():
    (pair,) = find_overlaps([frozenset("ab"), frozenset("ab")])

    assert [type(number) for number in pair] == [int, int, int]
