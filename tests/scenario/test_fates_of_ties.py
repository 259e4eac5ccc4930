"""What became of every line and every meeting beside another board."""

from landscape.scenario import Lineage, compare
from landscape.scenario.fate import Fate
from landscape.scenario.fates import find_fates
from tests.scenario.steps import fates, merge, move, retire, today, what_comes_of


def line(kind, to):
    return {"kind": kind, "to": to}


def test_a_line_that_leads_to_the_successor_of_its_end_is_where_it_was():
    boards = {"audit": {}, "finance": {}, "roads": {"lines": [line("reporting", "audit")]}}

    assert fates(boards, merge("audit", "finance")) == []


def test_a_line_of_a_merged_board_is_carried_on_by_its_successor():
    boards = {"audit": {"lines": [line("reporting", "police")]}, "finance": {}}

    assert fates(boards, merge("audit", "finance")) == [
        ("audit", "line", "reporting police", "carried", ("merged",), ())
    ]


def test_a_line_between_boards_that_become_one_is_carried_inside_it():
    boards = {"audit": {"lines": [line("reporting", "finance")]}, "finance": {}}

    assert fates(boards, merge("audit", "finance")) == [
        ("audit", "line", "reporting merged", "carried", ("merged",), ())
    ]


def test_a_line_that_leads_somewhere_else_has_moved_and_where_to_is_said():
    boards = {"audit": {"lines": [line("reporting", "police")]}, "finance": {}, "roads": {}}

    assert fates(boards, move("audit", "reporting", was="police", to="roads")) == [
        ("audit", "line", "reporting police", "moved", ("roads",), ())
    ]


def test_a_line_of_another_kind_takes_no_place_of_one_that_ended():
    boards = {"audit": {"lines": [line("reporting", "police")]}, "finance": {}, "roads": {}}
    before = today(boards=boards)
    after = today(boards=boards | {"audit": {"lines": [line("advice", "roads")]}})

    found = find_fates(before, after, Lineage.unchanged(boards))

    assert found == (Fate("audit", "line", "reporting police", "ended", ()),)


def test_the_lines_of_a_board_that_retires_end_with_it_and_are_named():
    boards = {"audit": {"lines": [line("reporting", "police")]}}

    comparison = compare(what_comes_of(today(boards=boards), retire("audit")))

    assert comparison.fates == (Fate("audit", "line", "reporting police", "ended", ()),)
    assert comparison.lost == ()


def test_a_meeting_beside_a_board_that_retires_has_ended():
    boards = {"audit": {}, "roads": {"back-to-back": ["audit"]}}

    assert fates(boards, retire("audit")) == [("roads", "back-to-back", "audit", "ended", (), ())]


def test_a_line_that_the_other_merged_board_had_takes_no_place_of_one_that_ended():
    before = today(
        boards={
            "audit": {"lines": [line("reporting", "police")]},
            "finance": {"lines": [line("reporting", "roads")]},
            "roads": {},
        }
    )
    after = today(boards={"merged": {"lines": [line("reporting", "roads")]}, "roads": {}})
    lineage = Lineage.unchanged(before.board_by_id).then(
        {"audit": ("merged",), "finance": ("merged",)}
    )

    found = find_fates(before, after, lineage)

    assert found == (
        Fate("audit", "line", "reporting police", "ended", ()),
        Fate("finance", "line", "reporting roads", "carried", ("merged",)),
    )
