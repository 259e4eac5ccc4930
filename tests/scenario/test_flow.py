"""What goes where: which boards are on it, and that what has no home is named."""

from hypothesis import given

from landscape.scenario import Lineage, Outcome, compare
from landscape.scenario.flow import Lost, find_flow
from tests.builders import a_board
from tests.scenario.random_scenarios import scenarios
from tests.scenario.steps import (
    a_scenario,
    absorb,
    add_member,
    create,
    merge,
    part,
    rename,
    retire,
    split,
    today,
    transfer,
    what_comes_of,
)


def flow_of(boards, *steps, **case):
    return find_flow(compare(what_comes_of(today(boards=boards, **case), *steps)))


COUNCILS = ("conwy", "denbighshire", "flintshire")


def test_boards_that_merge_flow_to_their_successor_and_others_are_not_there():
    flow = flow_of({"audit": {}, "finance": {}, "roads": {}}, merge("audit", "finance"))

    assert (flow.old, flow.new) == (("audit", "finance"), ("merged",))
    assert flow.ties == (("audit", "merged"), ("finance", "merged"))
    assert (flow.ended, flow.lost, flow.unfounded) == ((), (), ())


def test_a_board_that_takes_in_another_flows_to_itself():
    flow = flow_of({"audit": {}, "finance": {}}, merge("audit", "finance", into="audit"))

    assert (flow.old, flow.new) == (("audit", "finance"), ("audit",))
    assert flow.ties == (("audit", "audit"), ("finance", "audit"))


def test_a_board_that_is_split_flows_to_every_part_and_one_that_is_taken_in_to_the_one_that_stays():
    boards = {"audit": {}, "finance": {}, "roads": {}}

    flow = flow_of(boards, split("audit", part("a"), part("b")), absorb("finance", "roads"))

    assert (flow.old, flow.new) == (("audit", "finance", "roads"), ("a", "b", "finance"))
    assert flow.ties == (
        ("audit", "a"), ("audit", "b"), ("finance", "finance"), ("roads", "finance"),
    )  # fmt: skip
    assert flow.unfounded == ()


def test_a_new_name_is_a_flow_of_one():
    assert flow_of({"audit": {}}, rename("audit", "money")).ties == (("audit", "money"),)


def test_a_board_that_only_gets_a_member_is_not_there():
    flow = flow_of({"audit": {}}, add_member("audit", "police"), organisations=["police"])

    assert (flow.old, flow.new) == ((), ())


def test_a_board_that_ends_takes_what_nobody_else_holds_along():
    flow = flow_of({"audit": {"themes": ["money"], "duties": ["plan"]}}, retire("audit"))

    assert flow.ended == ("audit",)
    assert flow.lost == (
        Lost("duty", "plan", ("audit",), COUNCILS),
        Lost("theme", "money", ("audit",), COUNCILS),
    )


def test_a_theme_that_two_boards_lose_is_named_once_with_both():
    holder = {"themes": ["money"]}

    flow = flow_of({"audit": holder, "finance": holder}, retire("audit"), retire("finance"))

    assert flow.lost == (Lost("theme", "money", ("audit", "finance"), COUNCILS),)


def test_a_theme_that_goes_to_another_board_is_handed_and_not_lost():
    flow = flow_of(
        {"audit": {"themes": ["money"]}, "roads": {}},
        transfer("theme", "money", giver="audit", taker="roads"),
    )

    assert flow.handed == (("audit", "roads"),)
    assert flow.ties == (("audit", "audit"), ("roads", "roads"))
    assert flow.lost == ()


def test_a_board_that_begins_out_of_nothing_is_at_the_right_only():
    flow = flow_of({"audit": {}}, create("new"))

    assert (flow.old, flow.new, flow.unfounded) == ((), ("new",), ("new",))


def test_a_new_board_that_takes_over_from_one_that_ends_is_joined_to_it():
    flow = flow_of({"audit": {"themes": ["money"]}}, create("new", themes=["money"]),
                   retire("audit"))  # fmt: skip

    assert flow.handed == (("audit", "new"),)
    assert (flow.ended, flow.unfounded) == (("audit",), ("new",))


def test_a_board_that_stays_and_gives_a_theme_up_is_there_with_it():
    before = today(boards={"audit": {"themes": ["money"]}, "roads": {}})
    after = before.with_boards((a_board("audit"), before.board_by_id["roads"]))
    scenario, lineage = a_scenario(retire("audit")), Lineage.unchanged(before.board_by_id)

    flow = find_flow(compare(Outcome(scenario, before, after, lineage, ())))

    assert flow.ties == (("audit", "audit"),)
    assert flow.lost == (Lost("theme", "money", ("audit",), COUNCILS),)


@given(scenarios())
def test_every_board_that_ends_or_merges_and_all_that_has_no_home_is_on_it(drawn):
    landscape, _, outcome = drawn
    comparison = compare(outcome)

    flow = find_flow(comparison)

    gone = landscape.board_by_id.keys() - outcome.landscape.board_by_id.keys()
    begun = outcome.landscape.board_by_id.keys() - landscape.board_by_id.keys()
    assert gone <= set(flow.old) <= landscape.board_by_id.keys()
    assert begun <= set(flow.new) <= outcome.landscape.board_by_id.keys()
    named = {(one.held, one.thing, board) for one in flow.lost for board in one.boards}
    lost = {(f.held, f.thing, f.board) for f in comparison.lost if f.held in ("theme", "duty")}
    assert named == lost
    for board in flow.old:
        assert {new for old, new in flow.ties if old == board} == set(outcome.lineage.follow(board))
    assert {b for pair in (*flow.ties, *flow.handed) for b in pair[:1]} <= set(flow.old)
    assert {b for pair in (*flow.ties, *flow.handed) for b in pair[1:]} <= set(flow.new)
