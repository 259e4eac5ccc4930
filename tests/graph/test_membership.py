"""What two boards share, held against figures worked out elsewhere."""

from itertools import combinations, product

import networkx as nx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from networkx.algorithms import bipartite

from landscape.graph import Share, build
from tests.builders import a_landscape

CORE = "la1 la2 la3 la4 la5 la6 police pcc fra lhb prob"
NINE = {
    "csb": f"{CORE} nrw cvc",
    "vawdasv": f"{CORE} nhs refuge cps",
    "apb": f"{CORE} substance-charity hmpps",
    "contest": f"{CORE} ctu higher-education",
    "soc": f"{CORE} rocu border",
    "lcjb": "police pcc prob cps hmcts hmpps laa yjb",
    "iom": "police pcc prob cps hmpps substance-charity yjb",
    "safe-a": "la1 la2 police pcc fra lhb prob cvc wast",
    "safe-c": "la5 la6 police pcc fra lhb prob cvc wast yjb",
}
"""The invented boards of the worked example: five regional, two of criminal justice, two local."""

NO_LAW = ("lcjb", "iom")
"""The boards of the example for which no seat is declared to be statutory."""


def nine_boards():
    """The worked example; the core bodies sit by law wherever a board has seats by law."""
    return build(
        a_landscape(
            boards={
                board: {"members": {party: reason(board, party) for party in members.split()}}
                for board, members in NINE.items()
            }
        )
    )


def reason(board, party):
    return "statutory" if party in CORE.split() and board not in NO_LAW else "agreed"


def overlap_coefficient(share):
    """Szymkiewicz-Simpson: the larger of the two containments."""
    return max(share.one_in_other, share.other_in_one)


def two(one, other):
    boards = {"alpha": {"members": one}, "beta": {"members": other}}
    return build(a_landscape(boards=boards)).measure_overlap("alpha", "beta")


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


def southern_women():
    """Davis's Southern Women: 18 women at 14 events; each woman a board, each event a member."""
    women = nx.davis_southern_women_graph()
    names = women.graph["top"]
    return women, {name: name.lower().replace(" ", "-") for name in names}


def test_southern_women_share_what_an_independent_count_says():
    women, ids = southern_women()
    boards = {ids[name]: {"members": [event.lower() for event in women[name]]} for name in ids}
    counts = bipartite.overlap_weighted_projected_graph(women, list(ids), jaccard=False)
    ratios = bipartite.overlap_weighted_projected_graph(women, list(ids), jaccard=True)

    found = build(a_landscape(boards=boards)).find_overlaps()

    pairs = {frozenset((pair.one, pair.other)): pair for pair in found}
    assert pairs.keys() == {frozenset((ids[a], ids[b])) for a, b in ratios.edges}
    for one, other, jaccard in ratios.edges(data="weight"):
        share = pairs[frozenset((ids[one], ids[other]))].all
        assert len(share.shared) == len(set(women[one]) & set(women[other]))
        assert share.jaccard == pytest.approx(jaccard)
        assert overlap_coefficient(share) == pytest.approx(counts[one][other]["weight"])


def test_southern_women_have_the_counts_that_are_printed_in_the_literature():
    women, ids = southern_women()
    boards = {ids[name]: {"members": [event.lower() for event in women[name]]} for name in ids}
    graph = build(a_landscape(boards=boards))

    assert len(graph.find_shared_members("evelyn-jefferson", "laura-mandeville")) == 6
    assert len(graph.find_shared_members("evelyn-jefferson", "theresa-anderson")) == 7
    assert len(graph.find_overlaps()) == 139


def test_a_ratio_over_nobody_is_no_figure():
    nothing = Share(shared=(), one=0, other=0)
    one_sided = Share(shared=(), one=3, other=0)

    assert (nothing.jaccard, nothing.one_in_other, nothing.other_in_one) == (None, None, None)
    assert (one_sided.jaccard, one_sided.one_in_other, one_sided.other_in_one) == (0, 0, None)


def test_two_boards_without_members_have_no_figures():
    overlap = two([], [])

    assert overlap.all.jaccard is None
    assert overlap.statutory.jaccard is None
    assert overlap.discretionary.jaccard is None


def test_containment_tells_which_board_could_take_in_the_other():
    overlap = two(["police", "health"], ["police", "health", "charity", "prison"])

    assert overlap.all.one_in_other == 1
    assert overlap.all.other_in_one == 0.5
    assert overlap.all.jaccard == 0.5


def test_a_member_counts_once_however_many_seats_it_has():
    twice = [{"organisation": "police", "post": post} for post in ("Chief", "Inspector")]
    overlap = two([*twice, "health"], ["police"])

    assert (overlap.all.one, overlap.all.other) == (2, 1)
    assert overlap.all.jaccard == 0.5


@pytest.mark.parametrize(
    ("capacity", "sits"),
    [
        ("chair", True),
        ("deputy-chair", True),
        ("member", True),
        ("invitee", True),
        ("adviser", False),
        ("secretariat", False),
    ],
)
def test_those_round_the_table_count_and_those_who_serve_it_do_not(capacity, sits):
    overlap = two([{"organisation": "police", "capacity": capacity}], ["police"])

    assert overlap.all.shared == (("police",) if sits else ())


def test_seats_by_law_and_seats_by_choice_are_counted_apart():
    overlap = two(
        {"police": "statutory", "health": "agreed", "prison": "statutory", "fire": "statutory"},
        {"police": "statutory", "health": "ex-officio", "prison": "agreed"},
    )

    assert overlap.all.shared == ("health", "police", "prison")
    assert overlap.statutory.shared == ("police",)
    assert overlap.discretionary.shared == ("health",)
    assert (overlap.statutory.one, overlap.statutory.other) == (3, 1)
    assert (overlap.discretionary.one, overlap.discretionary.other) == (1, 2)
    assert overlap.discretionary.jaccard == 0.5


def test_one_seat_by_law_makes_a_member_statutory_whatever_its_other_seats():
    police = [
        {"organisation": "police", "post": "Chief", "reason": "statutory"},
        {"organisation": "police", "post": "Inspector", "reason": "agreed"},
    ]
    overlap = two(police, {"police": "statutory"})

    assert overlap.statutory.shared == ("police",)
    assert overlap.discretionary.shared == ()


def test_a_statutory_adviser_is_no_statutory_member():
    adviser = [{"organisation": "police", "capacity": "adviser", "reason": "statutory"}]
    overlap = two([*adviser], {"police": "statutory"})

    assert overlap.statutory.one == 0


def test_a_board_that_sits_on_both_is_shared_like_any_member():
    boards = {
        "alpha": {"members": ["board:gamma"]},
        "beta": {"members": ["board:gamma"]},
        "gamma": {},
    }
    graph = build(a_landscape(boards=boards))

    assert graph.find_shared_members("alpha", "beta") == ("gamma",)


def test_the_overlap_of_a_pair_is_the_same_whichever_way_it_is_asked():
    graph = nine_boards()

    for one, other in combinations(NINE, 2):
        there, back = graph.measure_overlap(one, other), graph.measure_overlap(other, one)
        assert there.all.shared == back.all.shared
        assert there.all.one_in_other == back.all.other_in_one
        assert there.discretionary.jaccard == back.discretionary.jaccard


def test_pairs_come_in_order_and_only_those_with_enough_in_common():
    graph = build(
        a_landscape(
            boards={
                "gamma": {"members": ["police", "health"]},
                "beta": {"members": ["police"]},
                "alpha": {"members": ["police", "health"]},
            }
        )
    )

    every = [(pair.one, pair.other) for pair in graph.find_overlaps()]
    two_or_more = [(pair.one, pair.other) for pair in graph.find_overlaps(at_least=2)]

    assert every == [("alpha", "beta"), ("alpha", "gamma"), ("beta", "gamma")]
    assert two_or_more == [("alpha", "gamma")]


# Seats that no document shows

DOCUMENTED, INFERRED = {"sources": ["minutes"]}, {"evidence": "inferred", "because": "it follows"}
SEATS = st.dictionaries(st.sampled_from(["art", "book", "coal", "dale"]), st.booleans())


def with_evidence(seats):
    """Members of whom some are documented."""
    evidence = {True: DOCUMENTED, False: INFERRED}
    return [{"organisation": party, **evidence[is_sure]} for party, is_sure in seats.items()]


def possible_lists(seats):
    """Every list of members that there is when a seat that is not sure is there or not."""
    unsure = [party for party, is_sure in seats.items() if not is_sure]
    for there in product((False, True), repeat=len(unsure)):
        yield {party for party, is_sure in seats.items() if is_sure} | {
            party for party, is_there in zip(unsure, there, strict=True) if is_there
        }


@given(one=SEATS, other=SEATS)
def test_the_range_of_jaccard_holds_every_case_and_its_ends_are_reached(one, other):
    share = two(with_evidence(one), with_evidence(other)).all

    cases = product(possible_lists(one), possible_lists(other))
    found = [len(a & b) / len(a | b) for a, b in cases if a | b]
    if found:
        assert (share.jaccard_low, share.jaccard_high) == (min(found), max(found))
        assert share.jaccard_low <= share.jaccard <= share.jaccard_high
    else:
        assert (share.jaccard_low, share.jaccard_high) == (None, None)


def test_the_range_of_seats_by_choice_looks_at_those_seats_only():
    def members(evidence):
        return [
            {"organisation": "police", "reason": "statutory", **INFERRED},
            {"organisation": "health", **DOCUMENTED},
            {"organisation": "fire", **evidence},
        ]

    overlap = two(members(DOCUMENTED), members(INFERRED))

    chosen, by_law = overlap.discretionary, overlap.statutory
    assert (chosen.jaccard_low, chosen.jaccard, chosen.jaccard_high) == (0.5, 1, 1)
    assert (by_law.jaccard_low, by_law.jaccard, by_law.jaccard_high) == (0, 1, 1)


ONE_SEAT = st.tuples(st.sampled_from(["statutory", "agreed"]), st.booleans())
SEATS_WITH_REASONS = st.dictionaries(
    st.sampled_from(["art", "book", "coal", "dale"]), st.lists(ONE_SEAT, min_size=1, max_size=2)
)


def with_reasons(seats):
    """Members with one seat or two, each of its own reason and evidence."""
    evidence = {True: DOCUMENTED, False: INFERRED}
    return [
        {"organisation": party, "post": f"Post {number}", "reason": reason, **evidence[is_sure]}
        for party, seats_of_one in seats.items()
        for number, (reason, is_sure) in enumerate(seats_of_one)
    ]


def possible_standings(seats):
    """What each party may be, absent, statutory or agreed, by which of its seats are there."""
    for party, seats_of_one in seats.items():
        cases = product(*([True] if is_sure else [True, False] for _, is_sure in seats_of_one))
        reasons = [
            {reason for (reason, _), is_there in zip(seats_of_one, there, strict=True) if is_there}
            for there in cases
        ]
        yield party, {"statutory" if "statutory" in r else min(r, default=None) for r in reasons}


def possible_boards(seats):
    """Every board that there is when a seat that is not sure is there or not."""
    parties = dict(possible_standings(seats))
    for standings in product(*parties.values()):
        yield dict(zip(parties, standings, strict=True))


def of_kind(board, kinds):
    return {party for party, standing in board.items() if standing in kinds}


@settings(max_examples=60)
@given(one=SEATS_WITH_REASONS, other=SEATS_WITH_REASONS)
@example(
    one={"art": [("statutory", False), ("agreed", True)], "book": [("agreed", True)]},
    other={"art": [("agreed", True)]},
)
def test_the_ranges_by_reason_hold_every_case_and_their_ends_are_reached(one, other):
    overlap = two(with_reasons(one), with_reasons(other))

    boards = list(product(possible_boards(one), possible_boards(other)))
    for share, kinds in (
        (overlap.all, {"statutory", "agreed"}),
        (overlap.statutory, {"statutory"}),
        (overlap.discretionary, {"agreed"}),
    ):
        lists = ((of_kind(a, kinds), of_kind(b, kinds)) for a, b in boards)
        found = [len(a & b) / len(a | b) for a, b in lists if a | b]
        ends = (min(found), max(found)) if found else (None, None)
        assert (share.jaccard_low, share.jaccard_high) == ends


def test_a_member_with_several_seats_is_confirmed_by_one_document():
    seats = [
        {"organisation": "police", "post": "Chief", **INFERRED},
        {"organisation": "police", "post": "Clerk", **DOCUMENTED},
    ]

    assert two(seats, [{"organisation": "police", **DOCUMENTED}]).all.jaccard_low == 1
