"""Boards on which exactly the same members sit, held against comparing every pair."""

from itertools import combinations

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from landscape.graph.membership import find_members
from landscape.graph.same_members import find_same_member_pairs, find_same_members
from tests.builders import a_landscape
from tests.findings.random_landscapes import FOOTPRINTS

THREE = {"members": ["charity", "health", "police"]}


def ids(groups):
    return [[board.id for board in group] for group in groups]


def test_two_groups_that_a_wider_board_joins_are_one():
    boards = {
        "aa": {"area": "conwy", **THREE},
        "bb": {"area": "flintshire", **THREE},
        "zz": {"area": "north-wales", **THREE},
    }

    assert ids(find_same_members(a_landscape(boards=boards))) == [["aa", "bb", "zz"]]
    assert find_same_member_pairs(a_landscape(boards=boards)) == {
        ("aa", "bb"),
        ("aa", "zz"),
        ("bb", "zz"),
    }


SEATS = ("charity health police", "charity health", "charity fire health police")
PLACES = ("conwy", "flintshire", "west", "east", "north-wales")

some_boards = st.lists(
    st.tuples(st.sampled_from(PLACES), st.sampled_from(SEATS)), max_size=7
).map(lambda drawn: {f"board-{i}": {"area": area, "members": seats.split()}
                     for i, (area, seats) in enumerate(drawn)})  # fmt: skip


@given(boards=some_boards)
def test_groups_are_what_hangs_together_by_pairs(boards):
    landscape = a_landscape(boards=boards, areas=FOOTPRINTS)
    pairs = nx.Graph(
        (one.id, other.id)
        for one, other in combinations(landscape.boards, 2)
        if find_members(one) == find_members(other)
        and len(find_members(one)) >= 3
        and landscape.councils_of(one.area) & landscape.councils_of(other.area)
    )

    assert ids(find_same_members(landscape)) == sorted(map(sorted, nx.connected_components(pairs)))
