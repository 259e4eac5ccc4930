"""What changes a landscape must not change in the findings."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landscape.findings import analyse, find_rule
from landscape.graph import build
from tests.findings.random_landscapes import BOARDS, FOOTPRINTS, cases, on_its_day


def find(case):
    return analyse(build(on_its_day(case))).findings


@given(case=cases(most=4), function=st.sampled_from(["strategic", "case", "network"]))
def test_a_board_without_members_themes_and_duties_changes_nothing_about_others(case, function):
    alone = {"function": function, "lines": {"accountability": "council-conwy"}}
    wider = {**case, "boards": {**case["boards"], "newcomer": alone}}

    # What is not recorded of the newcomer itself is told, and nothing else.
    assert [f for f in find(wider) if "newcomer" not in f.boards] == list(find(case))


NEW = {board: f"zz-{board[::-1]}" for board in BOARDS}
OLD = {new: board for board, new in NEW.items()}


@given(case=cases())
def test_other_ids_change_nothing_but_the_ids(case):
    before = find(case)
    after = find(rename(case))

    # Of several shortest circles the first by id is shown, so which one it is may change.
    assert sum(f.code == "GAP005" for f in after) == sum(f.code == "GAP005" for f in before)
    assert Counter(map(in_essence, after)) == Counter(map(in_essence, before))


def rename(value):
    """The value with every board under another id, in another order."""
    if isinstance(value, dict):
        return {NEW.get(key, key): rename(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [rename(item) for item in value]
    return NEW.get(value, value) if isinstance(value, str) else value


def in_essence(finding):
    """A finding by the old ids, without what follows from the order of ids."""
    if finding.code == "GAP005":
        return finding.code
    refs = (about.partition(":") for about in finding.about)
    return (
        finding.code,
        frozenset((kind, OLD.get(thing, thing)) for kind, _, thing in refs),
        frozenset(OLD.get(board, board) for board in finding.boards),
        finding.severity,
        finding.evidence,
        finding.sources,
        finding.areas,
    )


@given(case=cases(), random=st.randoms(use_true_random=False))
def test_the_order_in_which_things_are_written_never_matters(case, random):
    assert find(shuffle(case, random)) == find(case)


def shuffle(value, random):
    """The value with every list and mapping in another order."""
    if isinstance(value, dict):
        items = [(key, shuffle(inner, random)) for key, inner in value.items()]
        random.shuffle(items)
        return dict(items)
    if isinstance(value, list):
        items = [shuffle(item, random) for item in value]
        random.shuffle(items)
        return items
    return value


@given(case=cases())
def test_a_seat_by_law_on_every_board_changes_no_figure_of_seats_by_choice(case):
    seat = {"organisation": "everyone", "capacity": "member", "reason": "statutory"}
    boards = {
        board: {**body, "members": [*body["members"], seat]}
        for board, body in case["boards"].items()
    }

    before = by_choice(case)
    after = by_choice({**case, "boards": boards})

    assert after.keys() >= before.keys()
    for pair, share in after.items():
        if pair in before:
            assert share == before[pair]
        else:
            assert share.shared == ()


def by_choice(case):
    pairs = build(on_its_day(case)).find_overlaps()
    return {(pair.one, pair.other): pair.discretionary for pair in pairs}


@given(case=cases())
def test_other_ids_change_no_surprise(case):
    # Names sort otherwise, and so do the rows and columns of the fit.
    before = surprises(build(on_its_day(case)), {})
    after = surprises(build(on_its_day(rename(case))), OLD)

    assert after.keys() == before.keys()
    for pair, found in before.items():
        assert after[pair] == pytest.approx(found, abs=1e-8)


@given(case=cases(), random=st.randoms(use_true_random=False))
def test_the_order_in_which_things_are_written_changes_no_surprise(case, random):
    before = build(on_its_day(case)).expectations

    assert build(on_its_day(shuffle(case, random))).expectations == before


@given(case=cases(most=4))
def test_a_board_without_members_changes_no_surprise(case):
    wider = {**case, "boards": {**case["boards"], "newcomer": {}}}

    assert build(on_its_day(wider)).expectations == build(on_its_day(case)).expectations


def surprises(graph, names):
    """The figures of every pair, by what its boards are called in `names`."""
    return {
        frozenset(names.get(board, board) for board in pair): (
            found.shared,
            found.expected,
            found.p_more,
            found.p_less,
            found.p_more_holm,
        )
        for pair, found in graph.expectations.items()
    }


PARTS = {
    "north-wales": ("conwy", "rest"),
    "force": ("conwy", "rest"),
    "west": ("conwy", "denbighshire"),
    "east": ("denbighshire", "flintshire"),
}


@given(case=cases(most=3).filter(lambda case: case["boards"]), data=st.data())
def test_a_board_split_into_two_parts_of_its_area_duplicates_nothing(case, data):
    board = data.draw(st.sampled_from(sorted(case["boards"])))
    body = case["boards"][board]
    area = data.draw(st.sampled_from(sorted(PARTS)))
    others = {name: each for name, each in case["boards"].items() if name != board}
    # The parts have ids that sort on either side of all others, and no line joins them.
    # Each meets its duties in its own part, and the two do not meet one after the other.
    alike = {"themes": ["money", "roads"], "lines": [], "back-to-back": [],
             "duties": [met["duty"] for met in body["duties"]]}  # fmt: skip
    halves = {
        name: {**body, **alike, "area": part}
        for name, part in zip(("aa-part", "zz-part"), PARTS[area], strict=True)
    }
    areas = {**FOOTPRINTS, "rest": ["denbighshire", "flintshire"]}

    found = find({**case, "areas": areas, "boards": {**others, **halves}})

    told = [f for f in found if halves.keys() <= set(f.boards)]
    assert not [f for f in told if f.code == "DUP001"]
    # Each may meet a duty, or stand apart, beside a third board, but never beside the other part.
    about_both = [f for f in told if halves.keys() == set(f.boards)]
    assert not [
        f for f in about_both if find_rule(f.code).family in ("duplication", "fragmentation")
    ]
