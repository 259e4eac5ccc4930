"""Lines, seats and other ties of other boards follow a board to its successor."""

from collections.abc import Mapping

from landscape.model.board import Board, Member, Seat
from landscape.scenario.steps.seats import join_seats, unseat_chair
from landscape.scenario.steps.strongest import find_strongest
from landscape.scenario.steps.ties import drop_found, find_tied, redirect_ties


def redirect(board: Board, replaced: Mapping[str, tuple[str, ...]]) -> Board:
    """`board` with its lines, board members and other ties led to the boards that took over.

    Of lines that become one the best evidenced is kept. Where several took over from a board that
    chaired, nobody can say from here which of them chairs, and none does.
    """
    touched = {line.to for line in board.lines} | {m.board for m in board.members if m.board}
    if not (touched | find_tied(board)) & replaced.keys():
        return board
    led = (
        line.model_copy(update={"to": to})
        for line in board.lines
        for to in replaced.get(line.to, (line.to,))
        if to != board.id
    )
    lines = find_strongest(led, lambda line: (line.to, line.kind))
    moved = {
        "lines": lines,
        "members": _members(board, replaced),
        "demoted_chairs": _demoted(board, replaced),
        **redirect_ties(board, replaced),
    }
    return drop_found(board.model_copy(update=moved))


def _members(board: Board, replaced: Mapping[str, tuple[str, ...]]) -> tuple[Member, ...]:
    seats: dict[tuple[str, str], Member] = {}
    for member in board.members:
        parties = replaced.get(member.board or "", (member.party,))
        for party in parties:
            moved = member.model_copy(update={"board": party}) if member.board else member
            if len(parties) > 1:
                moved = unseat_chair(moved)
            seats[moved.seat] = join_seats(seats.get(moved.seat), moved)
    return tuple(seats.values())


def _demoted(board: Board, replaced: Mapping[str, tuple[str, ...]]) -> tuple[Seat, ...]:
    heirs = ((to, post) for old, post in board.demoted_chairs for to in replaced.get(old, (old,)))
    return tuple(sorted(set(heirs)))
