"""Seats that no document shows: what two boards share is a range."""

from itertools import product

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.graph.two_boards import two

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
