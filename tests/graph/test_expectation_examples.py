"""What chance would have two boards share, held against a worked example and plain counts."""

from itertools import combinations
from math import comb

import numpy as np
import pytest
from networkx.algorithms import bipartite

from landscape.graph.null_model import adjust_by_holm, find_tails, fit
from tests.graph.southern_women import southern_women
from tests.graph.worked_example import BODIES, nine_boards, seating

# Pair, shared, Jaccard, overlap coefficient, hypergeometric p, shared by choice and its Jaccard,
# and the p of the model without and with what is held fixed, as they were printed with the example.
PRINTED = [
    (("apb", "contest"), 11, "0.733", "0.846", "0.0006", 0, "0.00", "0.199", 1.00, "about"),
    (("iom", "lcjb"), 6, "0.667", "0.857", "0.0008", 6, "0.67", "0.219", 0.204, "about"),
    (("safe-a", "safe-c"), 7, "0.583", "0.778", "0.0048", 2, "0.67", "0.378", 0.091, "more"),
]


def hypergeometric(one, other, shared, bodies):
    """P(X >= shared) when each list is drawn blindly from so many bodies."""
    most = min(one, other)
    ways = sum(comb(one, x) * comb(bodies - one, other - x) for x in range(shared, most + 1))
    return ways / comb(bodies, other)


@pytest.mark.parametrize("row", PRINTED, ids=lambda row: "-".join(row[0]))
def test_the_worked_example_as_arrays_has_the_numbers_printed_with_it(row):
    pair, shared, jaccard, coefficient, blind, _, _, without, with_law, _ = row
    boards, seats, free = seating()
    places = np.array([[boards.index(board)] for board in pair])
    one, other = seats[places[:, 0]]
    both, either = int((one & other).sum()), int((one | other).sum())
    counted = np.array([both])

    _, plain, _ = find_tails(fit(seats, np.ones_like(seats)).probabilities, places, counted)
    _, fixed, _ = find_tails(fit(seats, free).probabilities, places, counted)

    assert both == shared
    assert f"{both / either:.3f}" == jaccard
    assert f"{both / min(one.sum(), other.sum()):.3f}" == coefficient
    assert f"{hypergeometric(int(one.sum()), int(other.sum()), both, len(BODIES)):.4f}" == blind
    assert f"{plain[0]:.3f}" == without
    # The fit that was printed stopped within 0.001 of its totals: 0.204. Exactly it is 0.2045.
    assert fixed[0] == pytest.approx(with_law, abs=0.001)


@pytest.mark.parametrize("row", PRINTED, ids=lambda row: "-".join(row[0]))
def test_the_worked_example_as_a_landscape_has_the_same_numbers(row):
    pair, shared, jaccard, _, _, by_choice, jaccard_by_choice, _, with_law, reading = row
    graph = nine_boards()

    overlap, found = graph.measure_overlap(*pair), graph.expectations[pair]

    assert (len(overlap.all.shared), found.shared) == (shared, shared)
    assert f"{overlap.all.jaccard:.3f}" == jaccard
    assert len(overlap.discretionary.shared) == by_choice
    assert f"{overlap.discretionary.jaccard:.2f}" == jaccard_by_choice
    assert found.p_more == pytest.approx(with_law, abs=0.001)
    assert found.reading == reading


def test_the_worked_example_has_36_pairs_and_one_that_is_surprising():
    found = nine_boards().expectations

    assert len(found) == 36
    assert [pair for pair, each in found.items() if each.reading == "more"] == [
        ("safe-a", "safe-c")
    ]
    # The example says of its own numbers that none is below 0.05 / 36.
    assert min(each.p_more_holm for each in found.values()) == 1


def test_the_southern_women_have_the_overlaps_of_an_independent_count():
    women, names, graph = southern_women()

    for one, other in combinations(women.graph["top"], 2):
        both, either = set(women[one]) & set(women[other]), set(women[one]) | set(women[other])
        overlap = graph.measure_overlap(names[one], names[other])
        assert len(overlap.all.shared) == len(both)
        assert overlap.all.jaccard == len(both) / len(either)
    pairs = graph.find_overlaps()
    assert len(pairs) == 139  # fourteen of the 153 pairs never met
    assert sum(len(pair.all.shared) for pair in pairs) == 322


def test_the_southern_women_have_the_overlaps_that_networkx_projects():
    women, names, graph = southern_women()

    projected = bipartite.overlap_weighted_projected_graph(women, women.graph["top"])

    ours = {frozenset((pair.one, pair.other)): pair.all.jaccard for pair in graph.find_overlaps()}
    theirs = {
        frozenset((names[one], names[other])): weight
        for one, other, weight in projected.edges.data("weight")
    }
    assert ours == theirs


def test_the_southern_women_as_a_landscape_have_the_tails_of_the_arrays():
    women, names, graph = southern_women()
    events = women.graph["bottom"]
    seats = np.array([[women.has_edge(w, e) for e in events] for w in women.graph["top"]])
    pairs = np.array(list(combinations(range(18), 2))).T
    shared = (seats[pairs[0]] & seats[pairs[1]]).sum(axis=1)

    expected, more, less = find_tails(fit(seats, np.ones_like(seats)).probabilities, pairs, shared)

    holm = adjust_by_holm(more)
    order = list(names.values())
    assert len(graph.expectations) == 153
    for place, (i, j) in enumerate(pairs.T):
        found = graph.expectations[tuple(sorted((order[i], order[j])))]
        assert found.shared == shared[place]
        assert found.expected == pytest.approx(expected[place], abs=1e-8)
        assert found.p_more == pytest.approx(more[place], abs=1e-8)
        assert found.p_less == pytest.approx(less[place], abs=1e-8)
        assert found.p_more_holm == pytest.approx(holm[place], abs=1e-8)
