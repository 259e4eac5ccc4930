"""Boards that merge, and the seats that come of it."""

from tests.scenario.steps import after, merge, refusal, today


def merged(boards, *steps, **case):
    """The board that takes over after these steps, or after audit and finance are merged."""
    steps = steps or (merge("audit", "finance"),)
    return after(today(boards=boards, **case), *steps)["merged"]


def seats(board):
    return [(member.party, member.capacity, member.reason) for member in board.members]


def chaired(**chairs):
    """Boards with their chairs; every board has police and health."""
    return {
        board: {
            "members": [
                {"organisation": party, "capacity": "chair" if party == chair else "member"}
                for party in ("police", "health")
            ]
        }
        for board, chair in chairs.items()
    }


def chairs(board):
    return [member.party for member in board.members if member.capacity == "chair"]


def refused(boards, step=None, **case):
    return refusal(today(boards=boards, **case), step or merge("audit", "finance"))
