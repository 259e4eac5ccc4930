"""The groups of boards that keep every rule, each with its cost.

Sixty boards have half a million groups of up to four. Most need never be looked at: a group that
breaks a rule which stays broken however it grows is left out with all groups that have it in them.
"""

from collections.abc import Iterator
from itertools import combinations
from typing import Protocol

from landscape.model.errors import LandscapeError
from landscape.scenario.proposals.task import Candidate
from landscape.words import Language, say

LARGEST_GROUP = 4
"""How many boards may become one, at most, where not every grouping can be looked at."""

MOST_GROUPS = 2_000_000
"""How many groups are looked at before it is said that there are too many."""


class TooManyGroupsError(LandscapeError):
    """More groups keep the rules than can be looked at."""

    def __init__(self, most: int, size: int) -> None:
        """Takes the most groups that are looked at, and how many boards may become one."""
        self.most = most
        self.size = size
        super().__init__(self.text("en"))

    def text(self, language: Language) -> str:
        """What to ask instead, in `language`."""
        return say("propose.too-many-groups", language, most=f"{self.most:,}", size=self.size)


class GroupFacts(Protocol):
    """What is known of a group of boards: bit `i` says whether board `i` is in it."""

    def can_grow(self, group: int) -> bool:
        """Whether a larger group that has this one in it may keep every rule.

        True as well where only rules are broken that another board can mend.
        """

    def is_allowed(self, group: int) -> bool:
        """Whether these boards may become one, or a single one may stay as it is."""

    def cost(self, group: int) -> float:
        """What the group adds to the cost of a grouping."""


def find_candidates(
    count: int, facts: GroupFacts, largest: int = LARGEST_GROUP, most: int = MOST_GROUPS
) -> tuple[Candidate, ...]:
    """The groups of up to `largest` of `count` boards that keep every rule, sorted.

    Raises:
        TooManyGroupsError: more than `most` groups have to be looked at.
    """
    found = []
    for looked_at, group in enumerate(_find_groups(count, facts, largest)):
        if looked_at >= most:
            raise TooManyGroupsError(most, largest)
        if facts.is_allowed(group):
            found.append(Candidate(group, facts.cost(group)))
    return tuple(sorted(found, key=lambda candidate: candidate.boards))


def _find_groups(count: int, facts: GroupFacts, largest: int) -> Iterator[int]:
    """Every group to look at, each once: boards are only added behind the last one."""
    friends = _find_friends(count, facts)
    left = [(1 << board, friends[board], 1) for board in range(count)]
    while left:
        group, others, size = left.pop()
        yield group
        if size == largest:
            continue
        while others:
            last = others & -others
            others ^= last
            if size == 1 or facts.can_grow(group | last):
                left.append((group | last, others & friends[last.bit_length() - 1], size + 1))


def _find_friends(count: int, facts: GroupFacts) -> list[int]:
    """For each board the later ones with which it may be in one group."""
    friends = [0] * count
    for one, other in combinations(range(count), 2):
        if facts.can_grow(1 << one | 1 << other):
            friends[one] |= 1 << other
    return friends
