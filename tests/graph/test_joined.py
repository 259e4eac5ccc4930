"""Which boards are one structure, and which something recorded joins."""

from datetime import date

from landscape.graph import build
from landscape.graph.alone import find_alone, find_left_behind
from landscape.graph.joined import find_joined, group_structures
from tests.builders import a_landscape

DAY = date(2024, 1, 1)


def landscape(boards, **case):
    return a_landscape(boards=boards, **case).as_of(DAY)


def test_a_chain_of_account_and_delivery_is_one_structure():
    here = landscape(
        {
            "top": {},
            "middle": {"lines": {"accountability": "top"}},
            "low": {"lines": {"delivery": "middle"}},
        }
    )

    assert group_structures(here, here.boards) == (("low", "middle", "top"),)
    assert group_structures(here, [here.board_by_id["low"], here.board_by_id["top"]]) == (
        ("low", "top"),
    )


def test_two_boards_below_the_same_board_are_two_structures_until_it_counts_as_well():
    here = landscape(
        {
            "top": {},
            "left": {"lines": {"accountability": "top"}},
            "right": {"lines": {"accountability": "top"}},
        }
    )
    below = [here.board_by_id["left"], here.board_by_id["right"]]

    assert group_structures(here, below) == (("left",), ("right",))
    assert group_structures(here, here.boards) == (("left", "right", "top"),)


def test_boards_that_nothing_joins_are_each_a_group():
    here = landscape({"audit": {"members": ["police"]}, "finance": {"members": ["police"]}})

    assert find_joined(here) == (("audit",), ("finance",))


def test_every_kind_of_tie_between_boards_joins():
    here = landscape(
        {
            "audit": {"lines": {"advice": "finance"}},
            "finance": {"members": ["board:forum"]},
            "forum": {"back-to-back": ["roads"]},
            "roads": {},
            "schools": {"lines": {"accountability": "council-conwy"}},
        }
    )

    assert find_joined(here) == (("audit", "finance", "forum", "roads"), ("schools",))


def test_a_group_left_behind_is_not_alone_as_well():
    graph = build(
        landscape(
            {
                "team": {
                    "function": "operational",
                    "lines": [{"to": "finance", "kind": "reporting", "until": 2023}],
                },
                "finance": {"until": 2023},
                "panel": {"function": "case"},
            }
        )
    )

    assert [(b.id, ended) for b, ended in find_left_behind(graph)] == [("team", ("finance",))]
    assert [board.id for board in find_alone(graph)] == ["panel"]


def test_nothing_is_left_behind_in_a_landscape_of_every_day():
    whole = a_landscape(boards={"team": {"lines": {"reporting": "finance"}}})

    assert find_left_behind(build(whole)) == ()
