"""When a board of which no start is known was first seen."""

from datetime import date

from landscape.graph.first_seen import find_first_seen, find_seen_later


def test_a_board_with_a_known_start_was_not_only_seen(wales):
    assert find_first_seen(wales, wales.board_by_id["psb-gwent"]) is None


def test_the_boards_first_seen_later_grow_fewer_with_the_days(wales):
    early, late = (find_seen_later(wales.as_of(date(year, 1, 1))) for year in (2016, 2025))

    assert len(early) > len(late)


def test_each_of_them_has_no_start_and_only_later_papers(wales):
    day = wales.as_of(date(2020, 1, 1))
    boards = find_seen_later(day)

    assert boards
    for board in boards:
        dates = [day.source_by_id[citation.source].date for citation in board.sources]
        assert board.since is None
        assert all(one.first_day > date(2020, 1, 1) for one in dates)
