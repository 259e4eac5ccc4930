"""Pairs of boards that share members, held against a plain double loop."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.generate import generate_members
from benchmarks.overlapping import find_by_loop, find_by_projection
from landscape.graph import overlap
from landscape.graph.overlap import BLOCK, HUB

PARTIES = st.sampled_from("abcdefgh")
BOARDS = st.lists(st.frozensets(PARTIES), max_size=12)


def find_overlaps(members, *, at_least=1):
    """The rows of the answer, as the plain ways give them."""
    return tuple(map(tuple, overlap.find_overlaps(members, at_least=at_least).tolist()))


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


@pytest.mark.parametrize("block", [1, 2, 5])
@pytest.mark.parametrize("hub", [0, 2, 100])
@given(members=BOARDS, at_least=st.integers(1, 4))
def test_no_pair_is_lost_or_found_twice_between_one_block_of_boards_and_the_next(
    block, hub, members, at_least
):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(overlap, "HUB", hub)
        patch.setattr(overlap, "BLOCK", block)
        found = find_overlaps(members, at_least=at_least)

    assert found == count_plainly(members, at_least)


def test_a_real_hub_is_shared_by_every_pair_of_the_boards_that_it_sits_on():
    members = [frozenset(["police", f"council-{place % 3}"]) for place in range(HUB + 10)]

    assert find_overlaps(members) == count_plainly(members, 1)
    assert find_overlaps(members, at_least=2) == count_plainly(members, 2)


@pytest.mark.parametrize("boards", [HUB, HUB + 1])
@pytest.mark.parametrize("at_least", [1, 2, 3, 4])
def test_boards_that_all_have_the_same_members_share_all_of_them(boards, at_least):
    members = [frozenset(["health-board", "police", "probation"])] * boards

    assert find_overlaps(members, at_least=at_least) == count_plainly(members, at_least)


def test_more_hubs_than_one_byte_has_bits_are_all_counted():
    hubs = [f"hub-{number}" for number in range(19)]
    members = [frozenset(hubs[place % 3 :]) for place in range(4 * HUB)]

    for at_least in (1, 18, 20):
        assert find_overlaps(members, at_least=at_least) == count_plainly(members, at_least)


def test_a_chain_of_boards_each_sharing_with_the_next_alone_is_found_link_by_link():
    members = [frozenset([f"body-{place}", f"body-{place + 1}"]) for place in range(BLOCK + 50)]

    found = find_overlaps(members)

    assert found == tuple((place, place + 1, 1) for place in range(BLOCK + 49))
    assert find_overlaps(members, at_least=2) == ()


def test_a_landscape_of_more_than_one_block_is_counted_as_a_plain_double_loop_counts_it():
    members = [frozenset(seats) for seats in generate_members(BLOCK + 60)]

    for at_least in (2, 3):
        assert find_overlaps(members, at_least=at_least) == count_plainly(members, at_least)


def test_pairs_are_told_apart_when_their_number_needs_more_than_32_bits():
    members = [frozenset()] * 70_000 + [frozenset("ab"), frozenset("bc"), frozenset("ca")]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(overlap, "BLOCK", len(members))
        found = find_overlaps(members)

    assert found == ((70_000, 70_001, 1), (70_000, 70_002, 1), (70_001, 70_002, 1))


def test_asking_for_more_shared_members_than_any_board_has_finds_nothing():
    members = [frozenset(seats) for seats in generate_members(60)]

    assert find_overlaps(members, at_least=1 + max(map(len, members))) == ()


@pytest.mark.parametrize("at_least", [1, 3])
def test_the_ways_that_the_benchmarks_compare_agree(at_least):
    members = [frozenset(seats) for seats in generate_members(60)]

    found = find_overlaps(members, at_least=at_least)

    assert found == find_by_loop(members, at_least)
    assert found == find_by_projection(members, at_least)


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
