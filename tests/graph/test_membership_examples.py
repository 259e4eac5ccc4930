"""What two boards share, held against figures worked out elsewhere."""

import pytest
from networkx.algorithms import bipartite

from tests.graph.southern_women import southern_women
from tests.graph.worked_example import nine_boards


def overlap_coefficient(share):
    """Szymkiewicz-Simpson: the larger of the two containments."""
    return max(share.one_in_other, share.other_in_one)


@pytest.mark.parametrize(
    ("pair", "raw", "by_choice"),
    [
        (("apb", "contest"), (11, "0.733", "0.846"), (0, "0.00")),
        (("lcjb", "iom"), (6, "0.667", "0.857"), (6, "0.67")),
        (("safe-a", "safe-c"), (7, "0.583", "0.778"), (2, "0.67")),
    ],
)
def test_the_worked_example_has_the_figures_that_were_published_with_it(pair, raw, by_choice):
    overlap = nine_boards().measure_overlap(*pair)

    every, chosen = overlap.all, overlap.discretionary
    coefficient = overlap_coefficient(every)
    assert (len(every.shared), f"{every.jaccard:.3f}", f"{coefficient:.3f}") == raw
    assert (len(chosen.shared), f"{chosen.jaccard:.2f}") == by_choice


def test_the_worked_example_has_26_bodies_100_seats_and_36_pairs_that_all_share_someone():
    graph = nine_boards()

    assert len(graph.landscape.organisations) == 26
    assert sum(len(board.members) for board in graph.landscape.boards) == 100
    assert len(graph.find_overlaps()) == 36


def test_counting_only_seats_by_choice_turns_the_order_of_the_worked_example_round():
    graph = nine_boards()
    safeguarded = graph.measure_overlap("apb", "contest")
    partnerships = graph.measure_overlap("safe-a", "safe-c")

    assert safeguarded.all.jaccard > partnerships.all.jaccard
    assert safeguarded.discretionary.jaccard < partnerships.discretionary.jaccard


def test_southern_women_share_what_an_independent_count_says():
    women, ids, graph = southern_women()
    counts = bipartite.overlap_weighted_projected_graph(women, list(ids), jaccard=False)
    ratios = bipartite.overlap_weighted_projected_graph(women, list(ids), jaccard=True)

    found = graph.find_overlaps()

    pairs = {frozenset((pair.one, pair.other)): pair for pair in found}
    assert pairs.keys() == {frozenset((ids[a], ids[b])) for a, b in ratios.edges}
    for one, other, jaccard in ratios.edges(data="weight"):
        share = pairs[frozenset((ids[one], ids[other]))].all
        assert len(share.shared) == len(set(women[one]) & set(women[other]))
        assert share.jaccard == pytest.approx(jaccard)
        assert overlap_coefficient(share) == pytest.approx(counts[one][other]["weight"])


def test_southern_women_have_the_counts_that_are_printed_in_the_literature():
    _, _, graph = southern_women()

    assert len(graph.find_shared_members("evelyn-jefferson", "laura-mandeville")) == 6
    assert len(graph.find_shared_members("evelyn-jefferson", "theresa-anderson")) == 7
    assert len(graph.find_overlaps()) == 139
