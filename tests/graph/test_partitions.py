"""Every way to put a few things into groups: how many, and each of them once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landscape.graph.partitions import Groupings, find_usable, list_groupings

# S(n, k): Stirling numbers of the second kind. Their sums over k are the Bell numbers.
STIRLING = {(3, 2): 3, (4, 2): 7, (5, 3): 25, (9, 4): 7_770, (9, 1): 1, (9, 9): 1, (10, 3): 9_330}
BELL = {1: 1, 2: 2, 3: 5, 4: 15, 5: 52, 6: 203, 7: 877, 8: 4_140, 9: 21_147, 10: 115_975}


@pytest.mark.parametrize(("things", "groups"), STIRLING)
def test_there_are_as_many_groupings_into_just_so_many_as_the_stirling_number(things, groups):
    assert list_groupings(things, groups).count_with(groups) == STIRLING[things, groups]


@pytest.mark.parametrize("things", BELL)
def test_without_a_limit_there_are_as_many_as_the_bell_number(things):
    assert len(list_groupings(things, things)) == BELL[things]


def test_twelve_things_make_as_many_groupings_as_the_bell_number_says():
    assert len(list_groupings(12, 12)) == 4_213_597


def test_every_grouping_has_each_thing_once_and_no_two_are_the_same():
    groupings = list_groupings(6, 4)

    found = [groupings.groups_at(place) for place in range(len(groupings))]

    assert len(set(found)) == len(found)
    assert all(sum(groups) == 0b111111 for groups in found)
    assert all(one & other == 0 for groups in found for one in groups for other in groups
               if one != other)  # fmt: skip
    assert {len(groups) for groups in found} == {1, 2, 3, 4}


def test_three_things_are_listed_in_order():
    groupings = list_groupings(3, 3)

    found = [groupings.groups_at(place) for place in range(len(groupings))]

    assert found == [(7,), (3, 4), (5, 2), (1, 6), (1, 2, 4)]


@pytest.mark.parametrize(("things", "at_most"), [(0, 1), (13, 2), (3, 0)])
def test_what_cannot_be_listed_is_refused(things, at_most):
    with pytest.raises(ValueError, match=f"^{things} things cannot be listed in {at_most} groups$"):
        list_groupings(things, at_most)


# What a grouping comes to


def test_the_worth_of_groups_is_added_up_and_the_greatest_is_found():
    # Things a and b, then a alone and b alone.
    groupings, worth = list_groupings(2, 2), [0, 5, 7, 10]

    assert groupings.add_up(worth).tolist() == [10, 12]
    assert groupings.find_greatest(worth).tolist() == [10, 7]


def test_what_is_done_once_is_not_repeated_and_what_nobody_does_is_not_made_up_for():
    groupings, has = list_groupings(2, 2), [0, 1, 1, 1]

    assert groupings.count_repeats(0, has).tolist() == [0, 1]
    assert groupings.count_repeats(2, has).tolist() == [2, 3]
    assert groupings.count_repeats(0, [0, 0, 0, 0]).tolist() == [0, 0]


def test_the_bits_of_all_groups_of_a_grouping_are_joined():
    assert list_groupings(2, 2).join_bits([0, 0b01, 0b10, 0b100]).tolist() == [0b100, 0b11]


def test_one_grouping_has_its_groups_in_the_order_of_their_first_things():
    assert Groupings.one([0b110, 0b001]).groups_at(0) == (0b001, 0b110)


@given(st.sets(st.integers(1, 31)), st.integers(1, 5))
def test_a_group_is_usable_where_some_grouping_of_the_groups_has_it(groups, at_most):
    listed = list_groupings(5, at_most)
    rows = [listed.groups_at(place) for place in range(len(listed))]

    found = find_usable(groups, 5, at_most)

    assert found == {group for row in rows if groups.issuperset(row) for group in row}
