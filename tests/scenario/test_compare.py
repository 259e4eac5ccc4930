"""What differs after a scenario: boards, figures and seats."""

from landscape.scenario.flow import Flow, find_flow
from tests.scenario.findings_told import ANSWERS
from tests.scenario.steps import add_member, compared, create, merge, remove_member, retire

# The first test of any comparison: nothing is nothing


def test_a_scenario_that_comes_to_nothing_differs_in_nothing():
    boards = {
        "audit": {"themes": ["money"], "duties": ["plan"], "members": ["police", "health", "fire"]},
        "finance": {"themes": ["money"], "members": ["police", "health", "fire"], **ANSWERS},
        "roads": {"lines": {"reporting": "schools"}},
        "schools": {"lines": {"reporting": "roads"}},
    }

    nothing = compared(
        boards, add_member("audit", "pcc"), remove_member("audit", organisation="pcc"),
        organisations=["pcc"],
    )  # fmt: skip

    assert (nothing.resolved, nothing.introduced, nothing.changed) == ((), (), ())
    assert nothing.unchanged > 0
    assert {board.action for board in nothing.boards} == {"kept"}
    assert (nothing.seats, nothing.fates, nothing.lost, nothing.homeless) == ((), (), (), ())
    assert (nothing.last_seats, nothing.bridges, nothing.only_links) == ((), (), ())
    assert find_flow(nothing) == Flow(old=(), new=(), ties=(), handed=(), ended=(), lost=())
    assert {placed.placement for placed in nothing.duties} == {"placed"}
    assert [measure.id for measure in nothing.measures if measure.change] == []


# Boards


def told_boards(comparison):
    return [(b.board, b.action, b.into, b.out_of) for b in comparison.boards]


def test_every_board_has_one_action():
    comparison = compared(
        {"audit": {}, "finance": {}, "roads": {}, "schools": {}, "theatre": {}},
        merge("audit", "finance"),
        retire("roads"),
        add_member("schools", "police"),
        create("zoo"),
        organisations=["police"],
    )

    assert told_boards(comparison) == [
        ("theatre", "kept", (), ()),
        ("schools", "changed", (), ()),
        ("audit", "merged", ("merged",), ()),
        ("finance", "merged", ("merged",), ()),
        ("roads", "retired", (), ()),
        ("merged", "new", (), ("audit", "finance")),
        ("zoo", "new", (), ()),
    ]


def test_a_board_that_takes_another_in_is_changed_and_says_what_it_took():
    comparison = compared({"audit": {}, "finance": {}}, merge("audit", "finance", into="audit"))

    assert told_boards(comparison) == [
        ("audit", "changed", (), ("finance",)),
        ("finance", "absorbed", ("audit",), ()),
    ]


def test_a_board_that_merges_under_the_id_of_one_and_a_new_name_is_merged():
    step = merge("audit", "finance", into="audit", name={"en": "Audit and Finance"})

    assert told_boards(compared({"audit": {}, "finance": {}}, step)) == [
        ("audit", "changed", (), ("finance",)),
        ("finance", "merged", ("audit",), ()),
    ]


def test_a_board_whose_line_follows_a_merger_is_changed():
    boards = {"audit": {}, "finance": {}, "roads": {"lines": {"reporting": "audit"}}}

    comparison = compared(boards, merge("audit", "finance"))

    assert ("roads", "changed", (), ()) in told_boards(comparison)


def test_a_board_that_came_and_went_within_the_scenario_is_not_told():
    assert told_boards(compared({"audit": {}}, create("interim"), retire("interim"))) == [
        ("audit", "kept", (), ())
    ]


# Seats


def test_a_board_that_sits_under_a_new_name_gains_and_loses_no_seat():
    boards = {"audit": {}, "finance": {}, "roads": {"members": ["board:audit"]}}

    assert compared(boards, merge("audit", "finance")).seats == ()


def test_two_boards_that_became_one_had_their_seats_together():
    boards = {"audit": {}, "finance": {}, "roads": {"members": ["board:audit", "board:finance"]}}

    seats = compared(boards, merge("audit", "finance")).seats

    assert [(seat.party, seat.before, seat.after) for seat in seats] == [("merged", 2, 1)]


def test_a_board_that_ended_lost_its_seats():
    boards = {"audit": {}, "roads": {"members": ["board:audit"]}}

    seats = compared(boards, retire("audit")).seats

    assert [(seat.party, seat.before, seat.after) for seat in seats] == [("audit", 1, 0)]


def test_seats_are_compared_party_by_party():
    boards = {
        "audit": {"members": ["police", "health"]},
        "finance": {"members": ["police", "fire"]},
        "roads": {"members": ["board:audit", {"organisation": "prison", "capacity": "adviser"}]},
    }

    comparison = compared(boards, merge("audit", "finance"), add_member("roads", "fire"))

    seats = [(seat.party, seat.before, seat.after) for seat in comparison.seats]
    assert seats == [("fire", 1, 2), ("police", 2, 1)]


def test_an_adviser_has_no_seat_to_gain_or_lose():
    comparison = compared(
        {"audit": {}}, add_member("audit", "police", capacity="adviser"), organisations=["police"]
    )

    assert comparison.seats == ()
