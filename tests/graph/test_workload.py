"""What seats need in a year, held against sums done by hand."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landscape.graph.workload import Range, count_known, find_loads, find_post_loads
from landscape.model.landscape import Landscape
from tests.builders import a_landscape
from tests.findings.random_landscapes import ORGANISATIONS, cases

ASSUMED = {
    "meetings-a-year": [3, 4, 6],
    "hours-per-meeting": [1, 2, 3],
    "short-meeting-hours": [0.25, 0.5, 1],
    "preparation-hours": [1, 2, 4],
    "chair-preparation-hours": [2, 4, 8],
    "travel-hours": [0, 1, 3],
    "representatives-per-seat": [1, 1, 2],
}


def a_load(party: str = "police", **case):
    """The load of one organisation."""
    landscape = a_landscape(assumptions=ASSUMED, **case)
    return next(load for load in find_loads(landscape) if load.organisation == party)


def test_a_sum_done_by_hand():
    chair = {"organisation": "police", "capacity": "chair"}

    load = a_load(boards={"audit": {"members": ["police"]}, "safety": {"members": [chair]}})

    # Low 3 x (1+1+0) x 1 and 3 x (1+2+0) x 1; about 4 x (2+2+1) and 4 x (2+4+1);
    # high 6 x (3+4+3) x 2 and 6 x (3+8+3) x 2.
    assert load.hours == Range(6 + 9, 20 + 28, 120 + 168)
    assert load.meetings == Range(6, 8, 12)
    assert (load.seats, load.boards, load.known) == (2, 2, 0)


def test_how_often_a_board_meets_is_not_assumed_where_it_is_known():
    load = a_load(boards={"audit": {"meetings": 10, "members": ["police"]}})

    assert load.meetings == Range(10, 10, 10)
    assert load.hours == Range(10 * 2, 10 * 5, 10 * 10 * 2)
    assert load.known == 1


def test_a_board_of_unknown_frequency_meets_as_those_of_its_function_do():
    often = {"meetings-a-year": {"case": [6, 12, 26]}}
    landscape = a_landscape(
        assumptions=ASSUMED | often,
        boards={"panel": {"function": "case", "members": ["police"]}},
    )

    [load] = find_loads(landscape)

    assert load.meetings == Range(6, 12, 26)
    assert load.known == 0


@pytest.mark.parametrize(("often", "hours"), [(51, 51 * 5), (52, 52 * 0.5), (365, 365 * 0.5)])
def test_a_meeting_that_is_held_every_week_is_a_short_one(often: int, hours: float):
    load = a_load(boards={"tasking": {"meetings": often, "members": ["police"]}})

    assert load.hours is not None
    assert load.hours.central == hours


def test_two_seats_on_a_board_take_twice_the_time_for_the_same_meetings():
    seats = [{"organisation": "police", "post": post} for post in ("Chief", "Deputy")]

    load = a_load(boards={"audit": {"meetings": 4, "members": seats}})

    assert (load.seats, load.boards) == (2, 1)
    assert load.meetings == Range(4, 4, 4)
    assert load.hours == Range(2 * 8, 2 * 20, 2 * 80)


@pytest.mark.parametrize("capacity", ["adviser", "secretariat"])
def test_those_who_serve_a_board_are_not_counted(capacity: str):
    seat = {"organisation": "police", "capacity": capacity}

    assert find_loads(a_landscape(boards={"audit": {"members": [seat]}})) == ()


def test_a_seat_of_a_board_is_nobodys():
    landscape = a_landscape(boards={"audit": {"members": ["board:safety"]}, "safety": {}})

    assert find_loads(landscape) == ()


def test_without_assumptions_there_are_no_hours_and_only_meetings_that_are_known():
    boards = {"audit": {"meetings": 4, "members": ["police"]}, "safety": {"members": ["fire"]}}

    fire, police = find_loads(a_landscape(boards=boards))

    assert (police.meetings, police.hours) == (Range(4, 4, 4), None)
    assert (fire.meetings, fire.hours) == (None, None)


def test_only_the_boards_that_are_asked_for_count():
    boards = {"audit": {"meetings": 4, "members": ["police"]}, "safety": {"members": ["police"]}}
    landscape = a_landscape(assumptions=ASSUMED, boards=boards)

    [load] = find_loads(landscape, frozenset({"audit"}))

    assert (load.boards, load.known) == (1, 1)
    assert count_known(landscape) == (2, 1)
    assert count_known(landscape, frozenset({"safety"})) == (1, 0)


def test_loads_stand_in_order_of_name_and_not_of_weight():
    busy = {f"board-{n}": {"members": ["zebra-trust"]} for n in range(5)}
    landscape = a_landscape(boards=busy | {"audit": {"members": ["ant-trust"]}})

    assert [load.organisation for load in find_loads(landscape)] == ["ant-trust", "zebra-trust"]


def test_seats_that_may_be_named_are_told_from_those_that_may_not():
    boards = {"audit": {"members": ["police"]}, "x": {"sensitive": True, "members": ["police"]}}

    load = a_load(boards=boards)

    assert (load.seats, load.open_seats) == (2, 1)


def test_a_post_is_one_post_however_it_is_spelt_and_not_that_of_another_body():
    boards = {
        "audit": {"members": [{"organisation": "police", "post": "Chief Constable"}]},
        "safety": {"members": [{"organisation": "police", "post": "chief constable"}]},
        "roads": {"members": [{"organisation": "tolls", "post": "Chief constable"}, "fire"]},
    }

    loads = find_post_loads(a_landscape(boards=boards))

    assert [(load.organisation, load.post.en, load.seats) for load in loads if load.post] == [
        ("police", "Chief Constable", 2),
        ("tolls", "Chief constable", 1),
    ]


def landscape_of(case) -> Landscape:
    whole = a_landscape(**case, assumptions=ASSUMED)
    return whole.as_of(whole.about.as_of.first_day)


@given(case=cases(), random=st.randoms(use_true_random=False))
def test_the_order_of_boards_and_seats_never_matters(case, random):
    boards = list(case["boards"].items())
    random.shuffle(boards)
    other = {
        name: {**body, "members": random.sample(body["members"], len(body["members"]))}
        for name, body in boards
    }

    before, after = landscape_of(case), landscape_of({**case, "boards": other})

    assert find_loads(after) == find_loads(before)
    assert find_post_loads(after) == find_post_loads(before)


@given(case=cases())
def test_a_board_without_members_changes_nothing(case):
    wider = {**case, "boards": {**case["boards"], "newcomer": {"meetings": 12}}}

    assert find_loads(landscape_of(wider)) == find_loads(landscape_of(case))
    assert count_known(landscape_of(wider)) == count_known(landscape_of(case))


@given(case=cases())
def test_the_lowest_is_never_more_than_the_likeliest_nor_that_than_the_highest(case):
    landscape = landscape_of(case)

    for load in (*find_loads(landscape), *find_post_loads(landscape)):
        assert load.hours is not None
        assert load.hours.low <= load.hours.central <= load.hours.high
        assert load.known <= load.boards <= load.seats


@given(case=cases(least=1), party=st.sampled_from(ORGANISATIONS), data=st.data())
def test_one_more_seat_never_makes_a_load_less(case, party, data):
    board = data.draw(st.sampled_from(sorted(case["boards"])))
    seat = {"organisation": party, "capacity": "member", "reason": "agreed", "post": "Newcomer"}
    body = case["boards"][board]
    wider = {**case["boards"], board: {**body, "members": [*body["members"], seat]}}

    before = {load.organisation: load for load in find_loads(landscape_of(case))}
    after = {
        load.organisation: load for load in find_loads(landscape_of({**case, "boards": wider}))
    }

    for name, load in before.items():
        for figure in ("low", "central", "high"):
            now, then = getattr(after[name].hours, figure), getattr(load.hours, figure)
            assert now > then if name == party else now == then


@given(case=cases())
def test_the_hours_of_all_together_are_those_of_every_seat(case):
    """The formula of methods, section 8, seat by seat in exact numbers."""
    landscape = landscape_of(case)

    by_hand = sum(
        4 * (2 + (4 if seat.capacity == "chair" else 2) + 1) * Fraction(1)
        for board in landscape.boards
        for seat in board.members
        if seat.organisation and seat.capacity not in ("adviser", "secretariat")
    )
    assert sum(load.hours.central for load in find_loads(landscape) if load.hours) == by_hand
