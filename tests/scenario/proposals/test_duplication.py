"""Work decided more than once: added up over groups it is what it is by the definition."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from landscape.graph.partitions import list_groupings
from landscape.scenario.proposals.duplication import Shared
from landscape.scenario.proposals.groupings import Table
from landscape.scenario.proposals.groups import GroupFacts
from landscape.scenario.proposals.question import Question
from landscape.scenario.proposals.rules import find_rules
from tests.scenario.steps import today

THINGS = 3


@st.composite
def some_shared(draw):
    """Work of three boards, which any of their groups may decide or not."""
    has = draw(st.lists(st.integers(0, 1), min_size=7, max_size=7))
    return Shared(draw(st.integers(0, 2)), (0, *has), draw(st.integers(1, 4)))


def a_table(shared):
    """A table of three boards that differ in nothing, with this work."""
    (board,) = today(boards={"audit": {}}).boards
    names = ("a", "b", "c")
    groups = [tuple(n for place, n in enumerate(names) if g >> place & 1) for g in range(1, 8)]
    rules = find_rules(Question(boards=names), today(boards={name: {} for name in names}))
    return Table(tuple(GroupFacts(group, board, None, (), 0) for group in groups), rules, shared)


@given(st.lists(some_shared(), max_size=4))
def test_work_is_repeated_once_for_each_who_decides_it_after_the_first(shared):
    # Given any work that other boards decide, that every group decides, or that some do
    groupings, table = list_groupings(THINGS, THINGS), a_table(tuple(shared))

    found = [table.find_figures(groupings.groups_at(place)) for place in range(len(groupings))]

    expected = sum(
        (item.pieces * groupings.count_repeats(item.outside, item.has) for item in shared),
        np.zeros(len(groupings)),
    )
    place = table.criteria.index("duplication")
    assert [figures[place] for figures in found] == expected.tolist()
