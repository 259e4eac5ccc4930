"""Formal concepts, held against a context worked out by hand and against trying every set."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landscape.graph import build
from landscape.graph.blocks import find_blocks
from landscape.graph.bundles import gather
from landscape.graph.concepts import Concept, find_concepts
from tests.builders import a_landscape
from tests.findings.random_landscapes import seeds


def shared(letters):
    return frozenset(("letter", letter) for letter in letters)


def everything(_):
    return True


# A table by hand:      a  b  c  d
#               one     x  x  x
#               two     x  x     x
#               three   x     x
#               four       x     x
BY_HAND = {"one": "abc", "two": "abd", "three": "ac", "four": "bd"}


def test_the_concepts_of_a_table_by_hand():
    context = {name: shared(letters) for name, letters in BY_HAND.items()}

    found = find_concepts(context, everything)

    # `one` and `two` share a and b, and so do no others. What `three` and `four` share is nothing,
    # and that all four have. `one` alone, `two` alone and nothing at all are concepts of fewer
    # than two things; `three` and `four` alone have no more than a larger set has.
    assert found == (
        Concept(("four", "one", "three", "two"), shared("")),
        Concept(("four", "one", "two"), shared("b")),
        Concept(("four", "two"), shared("bd")),
        Concept(("one", "three"), shared("ac")),
        Concept(("one", "three", "two"), shared("a")),
        Concept(("one", "two"), shared("ab")),
    )


def test_only_what_is_wanted_is_carried_along():
    context = {name: shared(letters) for name, letters in BY_HAND.items()}

    found = find_concepts(context, lambda attributes: len(attributes) >= 2)

    assert [(concept.things, len(concept.shared)) for concept in found] == [
        (("four", "two"), 2),
        (("one", "three"), 2),
        (("one", "two"), 2),
    ]


@pytest.mark.parametrize("context", [{}, {"one": shared("ab")}])
def test_fewer_than_two_things_have_nothing_in_common(context):
    assert find_concepts(context, everything) == ()


tables = st.lists(st.frozensets(st.sampled_from("abcde")), max_size=6).map(
    lambda rows: {f"thing-{i}": shared(row) for i, row in enumerate(rows)}
)


@given(context=tables, least=st.integers(0, 3))
def test_they_are_the_sets_of_things_that_have_all_that_they_share(context, least):
    expected = set()
    for size in range(2, len(context) + 1):
        for things in combinations(sorted(context), size):
            common = frozenset.intersection(*(context[thing] for thing in things))
            having = tuple(sorted(thing for thing in context if common <= context[thing]))
            if having == things and len(common) >= least:
                expected.add(Concept(things, common))

    found = find_concepts(context, lambda attributes: len(attributes) >= least)

    assert set(found) == expected
    assert len(found) == len(expected)


# Blocks of boards

PEOPLE = ("charity", "fire", "health", "police")
PLACES = ("conwy", "flintshire", "north-wales", "north-wales")


def some_bodies(random):
    """Six boards that often share: drawn as one seed, for that makes more of them alike."""
    return {
        f"board-{place}": {
            "function": random.choice(["strategic", "strategic", "operational"]),
            "area": random.choice(PLACES),
            "tier": random.choice(["national", "regional", "local"]),
            "themes": random.choice([["money"], ["money", "equality"], ["equality"], []]),
            "members": random.sample(PEOPLE, random.choice([3, 4])),
        }
        for place in range(6)
    }


@given(boards=seeds.map(some_bodies))
def test_blocks_are_the_largest_groups_for_their_themes_that_share_a_council(boards):
    graph = build(a_landscape(boards=boards))

    found = find_blocks(graph, graph.landscape.boards)

    expected = list(find_groups(graph))
    largest = {
        (themes, group)
        for themes, group in expected
        if not any(themes == also and group < other for also, other in expected)
    }
    assert {(b.themes, frozenset(board.id for board in b.boards)) for b in found} == largest
    assert len(found) == len(largest)


def find_groups(graph):
    """Every set of boards to which no board could be added without sharing less, by trying all."""
    boards = graph.landscape.boards
    having = {board.id: describe(graph, board) for board in boards}
    for size in range(2, len(boards) + 1):
        for group in combinations(sorted(having), size):
            common = frozenset.intersection(*(having[name] for name in group))
            kinds = [kind for kind, _ in common]
            is_whole = all(name in group for name, row in having.items() if common <= row)
            is_one_kind = {"function", "council", "national"} <= set(kinds)
            subjects = [name for kind, name in common if kind == "theme" and name != "equality"]
            enough = is_one_kind and subjects and kinds.count("member") >= 3
            if is_whole and enough:
                themes = sorted(name for kind, name in common if kind == "theme")
                yield tuple(themes), frozenset(group)


def describe(graph, board):
    """All that a board has, as a set of its own."""
    themes = {("theme", held.theme) for held in board.themes}
    members = {("member", seat.party) for seat in board.members}
    councils = {("council", council) for council in graph.councils_of(board)}
    kind = {("function", board.function), ("national", board.tier == "national")}
    return frozenset(kind | themes | members | councils)


# Bundles of blocks


@given(boards=seeds.map(some_bodies))
def test_every_block_is_in_a_bundle_whatever_the_order(boards):
    graph = build(a_landscape(boards=boards))
    blocks = find_blocks(graph, graph.landscape.boards)

    bundles = gather(blocks)

    assert {block for each in bundles for block in (*each.widest, *each.inside)} == set(blocks)
    assert [names(each) for each in gather(blocks[::-1])] == [names(each) for each in bundles]


@given(boards=seeds.map(some_bodies))
def test_no_bundle_lies_inside_another_and_a_hub_is_in_all_blocks_with_its_themes(boards):
    graph = build(a_landscape(boards=boards))

    bundles = gather(find_blocks(graph, graph.landscape.boards))

    for one, other in combinations(bundles, 2):
        assert not set(names(one)) < set(names(other))
        assert not set(names(other)) < set(names(one))
    for bundle in bundles:
        assert {block.themes for block in bundle.widest} == {bundle.themes}
        assert bool(bundle.hubs) == (len(bundle.widest) > 1)
        assert all(hub in block.boards for hub in bundle.hubs for block in bundle.widest)


def names(bundle):
    return [board.id for board in bundle.boards]
