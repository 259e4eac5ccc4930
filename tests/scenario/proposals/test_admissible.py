"""The groups that keep every rule: none is missed, and none is looked at for nothing."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landscape.scenario.proposals.admissible import TooManyGroupsError, find_candidates
from landscape.scenario.proposals.task import Candidate, find_boards
from tests.scenario.proposals.tasks import group


@dataclass
class Facts:
    """Boards of which some pairs may not meet, and which must not have too many members."""

    apart: frozenset[int] = frozenset()
    refused: frozenset[int] = frozenset()
    members: tuple[int, ...] = (1,) * 9
    cap: int = 100
    asked: list[int] = field(default_factory=list)

    def can_grow(self, boards):
        self.asked.append(boards)
        meet = not any(pair & boards == pair for pair in self.apart)
        return meet and self.cost(boards) <= self.cap

    def is_allowed(self, boards):
        return boards not in self.refused and self.can_grow(boards)

    def cost(self, boards):
        return sum(self.members[board] for board in find_boards(boards))


def test_all_groups_up_to_a_size_are_found_once_with_their_cost():
    found = find_candidates(3, Facts(members=(5, 6, 7)), largest=2)
    assert found == tuple(
        Candidate(*c) for c in [(1, 5), (2, 6), (3, 11), (4, 7), (5, 12), (6, 13)]
    )


def test_boards_that_may_not_meet_are_in_no_group_together():
    facts = Facts(apart=frozenset({group(1, 2)}))
    found = [candidate.boards for candidate in find_candidates(3, facts)]
    assert found == [group(0), group(1), group(0, 1), group(2), group(0, 2)]
    # nor was any such group asked about
    assert group(0, 1, 2) not in facts.asked


def test_a_group_that_breaks_a_rule_which_a_further_board_mends_still_grows():
    facts = Facts(refused=frozenset({group(0), group(0, 1)}))
    found = [candidate.boards for candidate in find_candidates(3, facts)]
    assert group(0, 1, 2) in found
    assert group(0, 1) not in found


@given(st.integers(1, 6), st.integers(1, 5), st.sets(st.integers(0, 63)), st.integers(1, 12))
def test_no_group_is_missed(count, largest, refused, cap):
    pairs = frozenset(one for one in refused if one.bit_count() == 2)
    facts = Facts(pairs, frozenset(refused), (1, 3, 2, 4, 1, 2), cap)
    every = range(1, 1 << count)
    allowed = [one for one in every if one.bit_count() <= largest and facts.is_allowed(one)]
    assert [candidate.boards for candidate in find_candidates(count, facts, largest)] == allowed


def test_too_many_groups_are_refused_with_a_way_out():
    with pytest.raises(TooManyGroupsError) as caught:
        find_candidates(9, Facts(), largest=4, most=200)
    assert caught.value.text("en") == (
        "More than 200 groups of up to 4 boards keep the rules: too many to look at. Choose fewer "
        "boards, let fewer become one, or name boards that stay as they are."
    )
    assert caught.value.text("cy") != caught.value.text("en")
