"""What chance would have two boards share: what it takes into account, and how it is read."""

from datetime import date
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given

from landscape.graph import build, expectation
from landscape.graph.expectation import SURPRISING, Expectation
from landscape.graph.null_model import Fit, adjust_by_holm
from landscape.load import load
from tests.builders import a_landscape
from tests.findings.random_landscapes import cases, on_its_day

DATA = Path(__file__).parents[2] / "data"


def test_a_seat_that_the_law_requires_surprises_nobody():
    chosen = {"finance": ["art", "book", "coal"], "audit": ["art", "book", "coal"],
              "roads": ["police", "health"], "parks": ["fire", "prison"],
              "schools": ["charity", "school"]}  # fmt: skip
    boards = {board: {"members": members} for board, members in chosen.items()}
    required = {
        board: {"members": dict.fromkeys(body["members"], "statutory")}
        for board, body in boards.items()
    }

    by_choice = build(a_landscape(boards=boards)).expectations["audit", "finance"]
    by_law = build(a_landscape(boards=required)).expectations["audit", "finance"]

    assert by_choice.reading == "more"
    assert (by_law.reading, by_law.expected, by_law.p_more, by_law.p_less) == ("about", 3, 1, 1)


def test_a_body_of_another_place_is_not_expected():
    boards = {
        "finance": {"area": "conwy", "members": ["council-conwy", "health"]},
        "audit": {"area": "conwy", "members": ["council-conwy", "police"]},
        "roads": {"area": "flintshire", "members": ["health", "police"]},
    }
    anywhere = {"organisations": {"council-conwy": {"area": None}}}

    barred = build(a_landscape(boards=boards)).expectations["audit", "finance"]
    free = build(a_landscape(boards=boards, **anywhere)).expectations["audit", "finance"]

    # Only the council of Conwy can sit on the two boards of Conwy, so that it does is certain.
    assert barred.p_more > free.p_more


def test_a_body_that_sits_outside_its_area_all_the_same_surprises_nobody():
    outside = {
        "finance": {"area": "conwy", "members": ["council-flintshire", "health"]},
        "audit": {"area": "conwy", "members": ["council-flintshire", "police"]},
        "roads": {"area": "conwy", "members": ["health", "police"]},
    }

    found = build(a_landscape(boards=outside)).expectations["audit", "finance"]

    # One certain, and of health and police each board has one or the other.
    assert found.expected == pytest.approx(1 + 2 * 0.5 * 0.5)


def test_those_who_advise_or_keep_the_minutes_do_not_count():
    boards = {
        "finance": {"members": ["health", {"organisation": "police", "capacity": "adviser"}]},
        "audit": {"members": ["health", "police"]},
        "roads": {"members": ["prison"]},
    }

    assert build(a_landscape(boards=boards)).expectations["audit", "finance"].shared == 1


def test_a_board_cannot_sit_on_itself():
    boards = {"finance": {"members": ["health"]},
              "audit": {"members": ["board:finance", "health"]},
              "roads": {"members": ["board:finance"]}}  # fmt: skip

    found = build(a_landscape(boards=boards)).expectations

    # The audit board has both that could sit on it, so the others are decided too.
    assert found["audit", "finance"].p_more == 1
    assert found["audit", "finance"].expected == 1


def test_boards_of_which_no_member_is_recorded_are_left_out():
    boards = {"finance": {"members": ["health"]}, "audit": {"members": ["health"]}, "roads": {}}

    assert list(build(a_landscape(boards=boards)).expectations) == [("audit", "finance")]


def test_placeholders_are_left_out():
    boards = {"finance": {"members": ["health"]}, "audit": {"members": ["health"]},
              "roads": {"members": ["police"], "placeholder": True}}  # fmt: skip

    assert list(build(a_landscape(boards=boards)).expectations) == [("audit", "finance")]


@pytest.mark.parametrize(
    ("area", "where"),
    [("north-wales", "of region 'north-wales'"), ("wide", "that work across regions")],
)
def test_a_fit_that_does_not_meet_the_totals_is_refused(monkeypatch, area, where):
    boards = {name: {"area": area, "members": ["health"]} for name in ("audit", "finance")}
    wide = {"wide": {"kind": "group", "councils": ["conwy", "newport"]}}
    north = {"north-wales": ["conwy"], "gwent": ["newport"]}
    graph = build(
        a_landscape(
            area="wales",
            councils=["conwy", "newport"],
            areas={**north, **wide, "wales": {"kind": "wales", "councils": ["conwy", "newport"]}},
            boards=boards,
        )
    )
    monkeypatch.setattr(
        expectation, "fit", lambda seats, _: Fit(np.zeros(seats.shape), error=0.25, steps=200)
    )

    with pytest.raises(ArithmeticError) as refused:
        _ = graph.expectations["audit", "finance"]

    assert str(refused.value) == (
        f"what boards {where} share by chance could not be worked out: "
        "after 200 steps a total is still 0.25 seats out"
    )


def test_what_was_fitted_for_a_landscape_is_not_fitted_again_for_one_with_the_same_seats(
    monkeypatch,
):
    boards = {name: {"members": ["health"]} for name in ("audit", "finance")}
    before = build(a_landscape(boards=boards))
    known = before.expectations["audit", "finance"]
    monkeypatch.setattr(expectation, "fit", lambda *_: pytest.fail("it is fitted again"))

    after = build(before.landscape.with_boards(before.landscape.boards), like=before)

    assert after.expectations["audit", "finance"] == known


def test_each_region_is_fitted_by_itself_and_boards_across_regions_by_themselves():
    areas = {"west": ["conwy"], "east": ["flintshire"], "both": {"kind": "group",
             "councils": ["conwy", "flintshire"]}}  # fmt: skip
    west = {
        "finance": {"area": "west", "members": ["health", "police"]},
        "audit": {"area": "west", "members": ["health", "prison"]},
    }
    others = {
        "roads": {"area": "east", "members": ["health", "police", "fire"]},
        "parks": {"area": "east", "members": ["fire"]},
        "links": {"area": "both", "members": ["police", "fire"]},
    }

    alone = build(a_landscape(areas=areas, boards=west)).expectations
    together = build(a_landscape(areas=areas, boards=west | others)).expectations

    assert together["audit", "finance"] == alone["audit", "finance"]
    assert ("finance", "links") in together
    assert ("parks", "roads") in together
    assert ("finance", "roads") not in together  # two regions, and areas that do not meet


def test_a_region_that_has_ended_does_not_part_the_boards_of_today():
    here = {"west": {"councils": ["conwy", "denbighshire"], "since": "2010"}}
    ended = {"old-west": {"councils": ["conwy"], "until": "2010"}}
    wales = {"north-wales": {"kind": "wales", "councils": ["conwy", "denbighshire", "flintshire"]}}
    boards = {
        "finance": {"area": "conwy", "members": ["health", "police"]},
        "audit": {"area": "west", "members": ["health", "prison"]},
        "roads": {"area": "denbighshire", "members": ["fire", "health"]},
    }

    def expectations(**areas):
        landscape = a_landscape(areas=areas, boards=boards)
        return build(landscape.as_of(date(2024, 1, 1))).expectations

    assert expectations(**wales, **here, **ended) == expectations(**wales, **here)


@given(case=cases(least=2))
def test_a_seat_by_law_on_every_board_changes_no_surprise(case):
    # A board without members has one now, so only those that had some are compared.
    seat = {"organisation": "everyone", "capacity": "member", "reason": "statutory"}
    boards = {
        b: {**body, "members": [*body["members"], seat]} for b, body in case["boards"].items()
    }

    before = build(on_its_day(case)).expectations
    after = build(on_its_day({**case, "boards": boards})).expectations

    for pair, found in before.items():
        assert after[pair].shared == found.shared + 1
        assert after[pair].expected == pytest.approx(found.expected + 1, abs=1e-8)
        assert after[pair].p_more == pytest.approx(found.p_more, abs=1e-8)
        assert after[pair].p_less == pytest.approx(found.p_less, abs=1e-8)


@pytest.mark.parametrize(
    ("figures", "reading", "is_by_itself"),
    [
        ({"p_more": 0.01, "p_more_holm": 0.1}, "more", False),
        ({"p_more": 0.01, "p_more_holm": 0.11}, "more", True),
        ({"p_less": 0.01, "p_less_holm": 0.1}, "less", False),
        ({"p_less": 0.01, "p_less_holm": 0.11}, "less", True),
        ({}, "about", False),
    ],
)
def test_a_reading_holds_by_itself_only_where_the_figure_for_all_pairs_does_not_bear_it_out(
    figures, reading, is_by_itself
):
    ordinary = dict.fromkeys(("p_more", "p_less", "p_more_holm", "p_less_holm"), 1.0)

    expectation = Expectation(shared=3, expected=2.0, **(ordinary | figures))

    assert (expectation.reading, expectation.is_by_itself) == (reading, is_by_itself)


def test_both_tails_are_corrected_for_the_pairs_of_a_region():
    boards = {f"board-{i}": {"members": ["police", "health", f"body-{i}"]} for i in range(4)}

    found = build(a_landscape(boards=boards)).expectations.values()

    assert [e.p_less_holm for e in found] == pytest.approx(
        adjust_by_holm(np.array([e.p_less for e in found])), abs=1e-8
    )
    assert [e.p_more_holm for e in found] == pytest.approx(
        adjust_by_holm(np.array([e.p_more for e in found])), abs=1e-8
    )


@given(case=cases(least=2))
def test_every_figure_is_a_probability_and_the_reading_follows_from_it(case):
    graph = build(on_its_day(case))

    for pair, found in graph.expectations.items():
        assert pair == tuple(sorted(pair))
        assert found.shared == len(graph.find_shared_members(*pair))
        assert 0 <= found.p_more <= found.p_more_holm <= 1
        assert 0 <= found.p_less <= 1
        assert found.p_more + found.p_less >= 1 - 1e-8  # what is seen belongs to both
        assert (found.reading == "more") == (found.p_more <= SURPRISING)


def test_every_pair_of_the_real_boards_is_counted_as_the_overlaps_are():
    graph = build(load(DATA).as_of(date(2025, 1, 1)))

    assert {pair for pair in graph.expectations if pair[0] >= pair[1]} == set()
    shared = {(p.one, p.other): len(p.all.shared) for p in graph.find_overlaps()}
    for pair, found in graph.expectations.items():
        assert found.shared == shared.get(pair, 0)
