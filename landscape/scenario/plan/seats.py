"""Members to invite and seats to close."""

from collections import Counter
from collections.abc import Iterator

from landscape.model.board import Board
from landscape.model.message import message
from landscape.scenario.plan.ground import Ground
from landscape.scenario.plan.item import PlanItem


def plan_seats(ground: Ground) -> Iterator[PlanItem]:
    """Who newly sits on a board, and who sat on one and has no seat on what carries it on."""
    for board in ground.after.boards:
        for party in _find_newcomers(ground, board):
            names = {"member": ground.name(party), "board": board.name}
            what = message("plan.invite", **names)
            steps = ground.trace.find(board.id, "member", party)
            yield PlanItem("invite", board.id, what, (party,), asked=(party,), steps=steps)
    leavers = Counter(
        (fate.board, fate.thing)
        for fate in ground.comparison.fates
        if fate.held == "member" and fate.status != "carried"
    )
    for (left, party), seats in sorted(leavers.items()):
        if seats <= _count_new_posts(ground, left, party):
            # Another post fills the seat from then on: that stands in the terms of reference.
            continue
        names = {"member": ground.name(party), "board": ground.name(left)}
        what = message("plan.close-seat", **names)
        steps = ground.trace.find(left, "member", party)
        yield PlanItem("close-seat", left, what, (party,), asked=(party,), steps=steps)


def _count_new_posts(ground: Ground, board: str, party: str) -> int:
    """How many seats `party` has on what carries `board` on, by posts that had none there."""
    heirs = ground.lineage.follow(board)
    had = {
        member.seat[1]
        for heir in heirs
        for old in ground.find_forerunners(heir)
        for member in old.members
        if party in ground.lineage.follow(member.party)
    }
    seats = {
        member.seat[1]
        for heir in heirs
        for member in ground.after.board_by_id[heir].members
        if member.party == party
    }
    return len(seats - had)


def _find_newcomers(ground: Ground, board: Board) -> list[str]:
    """The parties with a seat that sat on none of the boards that `board` carries on."""
    sat = {
        heir
        for old in ground.find_forerunners(board.id)
        for seat in old.members
        for heir in ground.lineage.follow(seat.party)
    }
    return sorted({seat.party for seat in board.members} - sat)
