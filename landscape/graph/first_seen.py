"""When a board of unknown start was first seen: the dates of the papers that name it."""

from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.model.partial_date import PartialDate


def find_first_seen(landscape: Landscape, board: Board) -> PartialDate | None:
    """The date of the earliest source that `board` exists; none where a start is known.

    None as well where one of its sources has no date, or where it has no source at all.
    """
    sources = [landscape.source_by_id[citation.source] for citation in board.sources]
    dates = [source.date for source in sources if source.date]
    if board.since or not dates or len(dates) < len(sources):
        return None
    return min(dates, key=lambda date: date.first_day)


def find_seen_later(landscape: Landscape) -> tuple[Board, ...]:
    """The boards without a known start that were first seen after the day of the landscape."""
    day = landscape.day or landscape.about.as_of.first_day
    seen = ((board, find_first_seen(landscape, board)) for board in landscape.boards)
    return tuple(board for board, when in seen if when and when.first_day > day)
