"""How well Wales is known must not get worse unseen: raise a floor when a fact is added."""

import re

import pytest

from landscape.graph.completeness import (
    count_by_region,
    find_lacks,
    find_region_of,
    find_unused_sources,
)
from landscape.graph.quality import find_conflicts

DAY = "2020-01-01"

FLOORS = {
    ("dyfed-powys", "boards"): 39,
    ("gwent", "boards"): 37,
    ("north-wales", "boards"): 41,
    ("south-wales", "boards"): 75,
    ("dyfed-powys", "members"): 114,
    ("gwent", "members"): 49,
    ("north-wales", "members"): 119,
    ("south-wales", "members"): 114,
    ("dyfed-powys", "lines"): 15,
    ("gwent", "lines"): 15,
    ("north-wales", "lines"): 22,
    ("south-wales", "lines"): 47,
}
"""Documented facts about the boards of a region on the day; none of them may be lost."""

MOST_WITHOUT = {"chair": 228, "members": 90, "meetings": 275, "parent": 88, "welsh-name": 0}
"""Boards of the day of which something is not known; no more of them may come."""


@pytest.mark.parametrize(("region", "kind"), FLOORS)
def test_no_documented_fact_is_lost(on, region, kind):
    counts = {(c.region, c.kind): c.documented for c in count_by_region(on(DAY).landscape)}

    assert counts[region, kind] >= FLOORS[region, kind]


@pytest.mark.parametrize("lack", MOST_WITHOUT)
def test_no_more_boards_are_without_what_every_board_has(on, lack):
    without = [board.id for board in on(DAY).landscape.boards if lack in find_lacks(board)]

    assert len(without) <= MOST_WITHOUT[lack]


def test_every_region_is_counted(on):
    landscape = on(DAY).landscape

    regions = {find_region_of(landscape, board) for board in landscape.boards}
    assert regions == {None, *(region for region, _ in FLOORS)}


def test_every_board_has_a_keeper_and_a_day_on_which_it_is_looked_at_again(wales):
    assert [board.id for board in wales.boards if not (board.owner and board.review_by)] == []


def test_conflicts_between_sources_are_kept_with_both_sides(wales):
    conflicts = find_conflicts(wales)

    assert len(conflicts) >= 29
    assert all(len(conflict.says) >= 2 for _, conflict in conflicts)


def test_hardly_a_source_is_never_used(wales):
    assert len(find_unused_sources(wales)) <= 11


def test_every_name_has_welsh(wales):
    named = (*wales.boards, *wales.organisations, *wales.areas, *wales.themes, *wales.duties)

    assert [thing.id for thing in named if thing.name.cy is None] == []


def test_no_title_of_a_person_stands_in_a_post(wales):
    """Posts are roles. A title before a name would give a person away."""
    title = re.compile(r"\b(Mr|Mrs|Ms|Miss|Cllr|Dr|Sir|Dame|Councillor) [A-Z][a-z]+ [A-Z][a-z]+")
    posts = [m.post.en for board in wales.boards for m in board.members if m.post]

    assert [post for post in posts if title.search(post)] == []
